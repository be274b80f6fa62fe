package org.rootlet.fiber;

import java.util.ArrayList;
import java.util.List;
import org.rootlet.evidence.InputException;

/**
 * Conduction velocity of intact fibers.
 *
 * <p>Myelinated: 41 nodes, stimulus inside node 0, time from node 10 to node 30. Unmyelinated: 5 mm, from a quarter to three
 * quarters. Times are upward crossings of -20 mV, interpolated between steps.
 */
public final class VelocityStudy {
    private static final double UM_PER_MM = 1000;
    private static final double LONGEST_MS = 2000;

    private final FiberEngine engine;
    private final FiberModels models;

    /**
     * A fiber to measure.
     *
     * @param myelinated MRG axon if true, Sundt C-fiber if false
     * @param diameterUm fiber diameter, um: 1 to 22 myelinated, 0.2 to 2 unmyelinated
     * @param temperatureC temperature, 15 to 42 degrees C
     */
    public record Subject(boolean myelinated, double diameterUm, double temperatureC) {}

    /**
     * Creates a study.
     *
     * @param engine integrates the fibers; its scheme and step are those of the velocity
     */
    public VelocityStudy(FiberEngine engine) {
        this.engine = engine;
        models = engine.models();
    }

    /**
     * Returns the velocities that the equations have, m/s: second-order runs with the step and with half of it, extrapolated to
     * step zero by their second order (Richardson 1911, doi:10.1098/rsta.1911.0009).
     *
     * @param subjects the fibers
     * @throws InputException if a value is outside its range, or the scheme is of first order
     */
    public List<Double> convergedMPerS(List<Subject> subjects) {
        if (engine.scheme() == Scheme.BACKWARD_EULER) {
            throw new InputException("Extrapolation to step zero needs a scheme of second order, not backward Euler.");
        }
        List<Double> velocities = new ArrayList<>();
        for (Subject subject : subjects) {
            models.range().checkFiber(subject.myelinated(), subject.diameterUm(), subject.temperatureC());
        }
        List<Double> coarse = steppedMPerS(subjects);
        List<Double> fine = new ArrayList<>();
        for (int kind = 0; kind < 2; kind++) {
            // Each kind of fiber has a step of its own.
            boolean myelinated = kind == 0;
            List<Subject> ofKind = subjects.stream()
                    .filter(subject -> subject.myelinated() == myelinated)
                    .toList();
            if (!ofKind.isEmpty()) {
                fine.addAll(new VelocityStudy(engine.withStepMs(engine.stepMs(myelinated) / 2)).steppedMPerS(ofKind));
            }
        }
        int nextMyelinated = 0;
        int nextUnmyelinated =
                (int) subjects.stream().filter(Subject::myelinated).count();
        for (int i = 0; i < subjects.size(); i++) {
            double halved = fine.get(subjects.get(i).myelinated() ? nextMyelinated++ : nextUnmyelinated++);
            velocities.add(halved + (halved - coarse.get(i)) / 3);
        }
        return List.copyOf(velocities);
    }

    /**
     * Returns the velocities that one run of the engine's scheme gives at its step, m/s, the error of the step included.
     *
     * @param subjects the fibers
     * @throws InputException if a value is outside its range
     */
    public List<Double> steppedMPerS(List<Subject> subjects) {
        List<FiberRun> runs = subjects.stream().map(this::run).toList();
        List<FiberResult> results = engine.run(runs);
        List<Double> velocities = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            FiberRun run = runs.get(i);
            double[] start = results.get(i).crossingsMs().getFirst();
            double[] end = results.get(i).crossingsMs().getLast();
            if (start.length == 0 || end.length == 0) {
                throw new InputException("In the model, %s does not conduct an action potential."
                        .formatted(run.fiber().name()));
            }
            int sites = run.watched().getLast() - run.watched().getFirst();
            velocities.add(sites * run.fiber().siteMm() / (end[0] - start[0]));
        }
        return List.copyOf(velocities);
    }

    private FiberRun run(Subject subject) {
        models.range().checkFiber(subject.myelinated(), subject.diameterUm(), subject.temperatureC());
        Fiber fiber;
        List<Integer> watched;
        if (subject.myelinated()) {
            fiber = Fiber.myelinated(models.geometries().at(subject.diameterUm()), (int)
                    models.ledger().value("fiber.mrg.velocity-nodes"));
            watched = List.of((int) models.ledger().value("fiber.mrg.velocity-first-node"), (int)
                    models.ledger().value("fiber.mrg.velocity-last-node"));
        } else {
            double gridUm = models.ledger().value("fiber.sundt.velocity-grid-um") * Math.sqrt(subject.diameterUm());
            int cells = (int) Math.round(models.ledger().value("fiber.sundt.velocity-length-mm") * UM_PER_MM / gridUm);
            fiber = Fiber.unmyelinated(subject.diameterUm(), cells, gridUm / UM_PER_MM);
            watched = List.of(cells / 4, 3 * cells / 4);
        }
        fiber = fiber.at(subject.temperatureC());
        return new FiberRun(
                fiber,
                List.of(models.standardStimulus(fiber)),
                LONGEST_MS,
                watched,
                FiberRun.End.WHEN_DECIDED,
                List.of(),
                0);
    }
}
