package org.rootlet.fiber;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import org.rootlet.evidence.InputException;

/**
 * Does an action potential pass a lesion zone, and how much time does it lose there?
 *
 * <p>Each task is integrated twice, with the zone and without it, on the same fiber: some healthy length on either side of the
 * zone, stimulated at one end. The action potential counts as conducted when it rises through -20 mV beyond the zone. Equal
 * fibers are integrated once in a call. Results depend neither on the number of threads nor on the other tasks.
 */
public final class ConductionStudy {
    private final FiberEngine engine;
    private final FiberModels models;

    private ConductionStudy(FiberEngine engine) {
        this.engine = engine;
        models = engine.models();
    }

    /** Returns a study with the default scheme and steps: velocity within 0.5 % of the converged equations. */
    public static ConductionStudy standard() {
        return new ConductionStudy(FiberEngine.standard());
    }

    /**
     * Returns a study that integrates with an engine of choice.
     *
     * @param engine the engine; its number of threads is that of each call
     */
    public static ConductionStudy with(FiberEngine engine) {
        return new ConductionStudy(engine);
    }

    /**
     * Integrates the fibers.
     *
     * @param tasks fibers and zones
     * @param threads number of threads, 1 or more
     * @param progress told, on the calling thread, how many fibers have been integrated
     * @return results in the order of the tasks
     * @throws InputException if a task is outside the range of the models
     */
    public List<ConductionResult> run(List<ConductionTask> tasks, int threads, IntConsumer progress) {
        models.range().checkThreads(threads);
        tasks.forEach(models.range()::check);
        List<Specimen> specimens =
                tasks.stream().map(task -> Specimen.of(models, task, 0)).toList();
        Map<Fiber, FiberRun> runs = new LinkedHashMap<>();
        for (Specimen specimen : specimens) {
            for (Specimen each : List.of(specimen, specimen.intact())) {
                runs.computeIfAbsent(each.fiber(), fiber -> each.run(models));
            }
        }
        List<FiberResult> results = engine.withThreads(threads).run(List.copyOf(runs.values()), progress);
        Map<Fiber, OptionalDouble> transitsMs = new HashMap<>();
        Iterator<FiberResult> next = results.iterator();
        runs.keySet().forEach(fiber -> transitsMs.put(fiber, transitMs(next.next())));
        return specimens.stream().map(specimen -> answer(specimen, transitsMs)).toList();
    }

    /**
     * Integrates one fiber and keeps its voltages, for a picture.
     *
     * @param task fiber and zone
     * @return voltages of every node (a C-fiber: of some sixty positions), with the result that {@link #run} gives
     * @throws InputException if the task is outside the range of the models
     */
    public SpaceTime spaceTime(ConductionTask task) {
        ConductionResult result = run(List.of(task), 1, done -> {}).getFirst();
        String model = task.myelinated() ? "fiber.mrg." : "fiber.sundt.";
        Specimen specimen = Specimen.of(models, task, (int) models.ledger().value("fiber.mrg.picture-nodes"));
        int every = task.myelinated()
                ? 1
                : Math.max(1, (int)
                        Math.round(specimen.fiber().sites() / models.ledger().value(model + "picture-positions")));
        FiberRun run = specimen.recording(models, every, models.ledger().value(model + "picture-sample-ms"));
        FiberResult trace = engine.withThreads(1).run(List.of(run)).getFirst();
        return picture(specimen, trace, run.recorded(), result, models.ledger().value(model + "picture-tail-ms"));
    }

    /** Cuts the trace a while after the action potential has arrived or was last seen. */
    private static SpaceTime picture(
            Specimen specimen, FiberResult trace, List<Integer> sites, ConductionResult result, double tailMs) {
        double[] end = trace.crossingsMs().getLast();
        double[] timesMs = trace.timesMs();
        double lastMs = end.length > 0 ? end[0] + tailMs : timesMs[timesMs.length - 1];
        int samples =
                (int) Arrays.stream(timesMs).filter(time -> time <= lastMs).count();
        double[][] voltagesMv = new double[samples][sites.size()];
        for (int sample = 0; sample < samples; sample++) {
            for (int i = 0; i < sites.size(); i++) {
                voltagesMv[sample][i] = trace.voltagesMv().get(i)[sample];
            }
        }
        return new SpaceTime(
                Arrays.copyOf(timesMs, samples),
                sites.stream()
                        .mapToDouble(site -> site * specimen.fiber().siteMm())
                        .toArray(),
                voltagesMv,
                specimen.zoneStartMm(),
                specimen.zoneEndMm(),
                result);
    }

    private static ConductionResult answer(Specimen specimen, Map<Fiber, OptionalDouble> transitsMs) {
        OptionalDouble intactMs = transit(transitsMs, specimen.intact().fiber());
        if (intactMs.isEmpty()) {
            throw new InputException("In the model, %s does not conduct an action potential even without a lesion."
                    .formatted(specimen.fiber().name()));
        }
        OptionalDouble harmedMs = transit(transitsMs, specimen.fiber());
        return new ConductionResult(
                harmedMs.isPresent(),
                harmedMs.isPresent()
                        ? OptionalDouble.of(harmedMs.getAsDouble() - intactMs.getAsDouble())
                        : OptionalDouble.empty(),
                specimen.distanceMm() / intactMs.getAsDouble());
    }

    private static OptionalDouble transit(Map<Fiber, OptionalDouble> transitsMs, Fiber fiber) {
        return transitsMs.getOrDefault(fiber, OptionalDouble.empty());
    }

    private static OptionalDouble transitMs(FiberResult result) {
        double[] start = result.crossingsMs().getFirst();
        double[] end = result.crossingsMs().getLast();
        return start.length > 0 && end.length > 0 ? OptionalDouble.of(end[0] - start[0]) : OptionalDouble.empty();
    }
}
