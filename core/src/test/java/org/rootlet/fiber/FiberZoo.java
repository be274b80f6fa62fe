package org.rootlet.fiber;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Runs of all kinds, to be integrated in one call: what kernels have to agree about. */
final class FiberZoo {
    private static final Medium TISSUE = new Medium(0.3, 0.1);

    private FiberZoo() {}

    /** Lesions of every kind, all away from the ends of a fiber of 21 nodes or more; the same at each call. */
    static List<Fiber> lesioned(Fiber fiber) {
        return List.of(
                fiber.withInternodes(8, 4, InternodeState.demyelinated(0.1)),
                fiber.withInternodes(8, 4, new InternodeState(1, 0.7, 1, 1, false)),
                fiber.withInternodes(8, 4, new InternodeState(1, 1, 100, 10, false)),
                fiber.withInternodes(10, 1, InternodeState.CUT),
                fiber.withSodium(7, 5, 0.3),
                fiber.withInternodes(7, 2, new InternodeState(0.3, 0.8, 10, 2, false))
                        .withInternodes(9, 1, InternodeState.demyelinated(0.05))
                        .withInternodes(12, 3, new InternodeState(0.5, 1, 5, 1, false))
                        .withSodium(9, 2, 0.5)
                        .withSodium(14, 1, 0));
    }

    /** Runs of myelinated fibers and C-fibers, of unequal lengths, temperatures, lesions and stimuli. */
    static List<FiberRun> runs() {
        List<FiberRun> runs = new ArrayList<>();
        for (double diameterUm : new double[] {2, 5.7, 10, 13.3, 16}) {
            Fiber fiber = Fiber.myelinated(diameterUm, 21 + (int) diameterUm);
            runs.add(run(fiber, inside(0.2 * diameterUm), 3));
            lesioned(fiber).forEach(harmed -> runs.add(run(harmed, inside(0.2 * diameterUm), 3)));
            runs.add(run(fiber.at(29), inside(0.2 * diameterUm), 4));
            runs.add(run(fiber, List.of(outside(fiber, -0.8 / diameterUm, 0.1)), 3));
            runs.add(run(
                    lesioned(fiber).getLast(),
                    List.of(outside(fiber, -0.8 / diameterUm, 0.1), outside(fiber, 0.3 / diameterUm, 1.7)),
                    3));
        }
        Stimulus train = new Stimulus.Inside(2, Waveform.train(0.1, 0.2, 2, 4, 300));
        Stimulus samples = new Stimulus.Inside(5, Waveform.sampled(0.033, 0, 1, 3, -2, 0.5, 0));
        runs.add(run(Fiber.myelinated(11.5, 30), List.of(train, samples), 8));
        runs.add(run(Fiber.myelinated(8, 2), inside(2), 2));
        for (double diameterUm : new double[] {0.5, 1.1}) {
            Fiber fiber = Fiber.unmyelinated(diameterUm, 120 + (int) (50 * diameterUm), 0.012);
            runs.add(run(fiber, inside(0.3 * diameterUm, 1), 5));
            runs.add(run(fiber.withSodium(40, 30, 0.4), inside(0.3 * diameterUm, 1), 5));
            runs.add(run(fiber.withInternodes(60, 1, InternodeState.CUT), inside(0.3 * diameterUm, 1), 5));
            runs.add(run(fiber, List.of(outside(fiber, -0.5, 0.2)), 5));
        }
        return List.copyOf(runs);
    }

    /** A run that records every fifth site and watches five. */
    static FiberRun run(Fiber fiber, List<Stimulus> stimuli, double durationMs) {
        int last = fiber.sites() - 1;
        return new FiberRun(
                fiber,
                stimuli,
                durationMs,
                List.of(0, last / 4, last / 2, 3 * last / 4, last),
                FiberRun.End.AT_DURATION,
                IntStream.range(0, fiber.sites())
                        .filter(site -> site % 5 == 0)
                        .boxed()
                        .toList(),
                0);
    }

    static List<Stimulus> inside(double currentNa) {
        return inside(currentNa, 0.1);
    }

    private static List<Stimulus> inside(double currentNa, double durationMs) {
        return List.of(new Stimulus.Inside(0, Waveform.pulse(0, durationMs, currentNa)));
    }

    /** A pulse of 0.1 ms from a source half a millimeter above the fiber, a third along. */
    private static Stimulus outside(Fiber fiber, double currentMa, double startMs) {
        return new Stimulus.PointSource(fiber.lengthMm() / 3, 0.5, TISSUE, Waveform.pulse(startMs, 0.1, currentMa));
    }
}
