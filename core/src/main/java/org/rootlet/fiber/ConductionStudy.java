package org.rootlet.fiber;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
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
    private final FiberModels models = new FiberModels();
    private final Scheme scheme;
    private final double mrgStepMs;
    private final double sundtStepMs;

    private ConductionStudy(Scheme scheme, OptionalDouble stepMs) {
        this.scheme = scheme;
        stepMs.ifPresent(step -> models.range().checkStep(scheme, step));
        mrgStepMs = stepMs.orElseGet(() -> models.ledger().value("fiber.mrg.step-ms"));
        sundtStepMs = stepMs.orElseGet(() -> models.ledger().value("fiber.sundt.step-ms"));
    }

    /** Returns a study with the default steps: Crank-Nicolson, velocity within 0.5 % of the converged equations. */
    public static ConductionStudy standard() {
        return new ConductionStudy(Scheme.CRANK_NICOLSON, OptionalDouble.empty());
    }

    /**
     * Returns a study with a scheme and step of choice, such as NEURON's.
     *
     * @param scheme scheme of integration
     * @param stepMs step, ms: from 0.0001 to the longest the scheme allows
     * @throws InputException if the step is outside that range
     */
    public static ConductionStudy with(Scheme scheme, double stepMs) {
        return new ConductionStudy(scheme, OptionalDouble.of(stepMs));
    }

    /**
     * Integrates the fibers.
     *
     * @param tasks fibers and zones
     * @param threads number of threads, 1 or more
     * @param progress told, on the calling thread, how many tasks are done
     * @return results in the order of the tasks
     * @throws InputException if a task is outside the range of the models
     */
    public List<ConductionResult> run(List<ConductionTask> tasks, int threads, IntConsumer progress) {
        models.range().checkThreads(threads);
        tasks.forEach(models.range()::check);
        Map<Specimen, Once> passages = new ConcurrentHashMap<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Semaphore finished = new Semaphore(0);
            List<Future<ConductionResult>> futures = new ArrayList<>();
            for (ConductionTask task : tasks) {
                futures.add(pool.submit(() -> {
                    try {
                        return result(task, passages);
                    } finally {
                        finished.release();
                    }
                }));
            }
            for (int done = 1; done <= tasks.size(); done++) {
                finished.acquire();
                progress.accept(done);
            }
            List<ConductionResult> results = new ArrayList<>();
            for (Future<ConductionResult> future : futures) {
                results.add(future.get());
            }
            return List.copyOf(results);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The integration of the fibers was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
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
        Cable cable = specimen.cable(models, scheme, stepMs(specimen), true);
        int every = task.myelinated()
                ? 1
                : Math.max(1, (int) Math.round(cable.sites() / models.ledger().value(model + "picture-positions")));
        Recording recording = new Recording(cable, every, models.ledger().value(model + "picture-sample-ms"));
        recording.after(0, cable);
        follow(task, specimen, cable, recording);
        recording.runOn(cable, models.ledger().value(model + "picture-tail-ms"));
        return recording.spaceTime(specimen, result);
    }

    private ConductionResult result(ConductionTask task, Map<Specimen, Once> passages) {
        Specimen specimen = Specimen.of(models, task, 0);
        Passage intact = once(passages, task, specimen.intact());
        if (!intact.arrived()) {
            throw new InputException("In the model, %s does not conduct an action potential even without a lesion."
                    .formatted(name(task)));
        }
        Passage passage = once(passages, task, specimen);
        double velocityMPerS = (specimen.endSite() - specimen.startSite()) * specimen.siteMm() / intact.transitMs();
        OptionalDouble delayMs = passage.arrived()
                ? OptionalDouble.of(passage.transitMs() - intact.transitMs())
                : OptionalDouble.empty();
        return new ConductionResult(passage.arrived(), delayMs, velocityMPerS);
    }

    private Passage once(Map<Specimen, Once> passages, ConductionTask task, Specimen specimen) {
        return passages.computeIfAbsent(specimen, same -> new Once(task, same)).passage();
    }

    /** The run of one specimen, made by the thread that asks first while others that need it wait. */
    private final class Once {
        private final ConductionTask task;
        private final Specimen specimen;
        private Optional<Passage> passage = Optional.empty();

        private Once(ConductionTask task, Specimen specimen) {
            this.task = task;
            this.specimen = specimen;
        }

        private synchronized Passage passage() {
            Passage known = passage.orElseGet(() -> follow(
                    task, specimen, specimen.cable(models, scheme, stepMs(specimen), false), Passage.Observer.NONE));
            passage = Optional.of(known);
            return known;
        }
    }

    private Passage follow(ConductionTask task, Specimen specimen, Cable cable, Passage.Observer observer) {
        return Passage.follow(
                cable,
                models.rule(task.myelinated(), task.diameterUm(), task.temperatureC()),
                specimen.startSite(),
                specimen.endSite(),
                name(task),
                observer);
    }

    private double stepMs(Specimen specimen) {
        return specimen.myelinated() ? mrgStepMs : sundtStepMs;
    }

    private static String name(ConductionTask task) {
        return FiberModels.describe(task.myelinated(), task.diameterUm(), task.temperatureC());
    }
}
