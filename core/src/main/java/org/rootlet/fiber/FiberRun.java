package org.rootlet.fiber;

import java.util.List;

/**
 * What to do to a fiber and what to watch.
 *
 * @param fiber the fiber
 * @param stimuli what excites it
 * @param durationMs how long to integrate at most, ms
 * @param watched sites whose upward crossings of -20 mV are timed
 * @param end when the run may end before its duration
 * @param recorded sites whose voltages are kept
 * @param sampleMs time between two kept samples, ms, rounded to whole steps; 0 for every step
 */
public record FiberRun(
        Fiber fiber,
        List<Stimulus> stimuli,
        double durationMs,
        List<Integer> watched,
        End end,
        List<Integer> recorded,
        double sampleMs) {
    /** When a run may end early. */
    public enum End {
        /** Never. */
        AT_DURATION,
        /** When the fiber has fallen silent after the last stimulus. */
        WHEN_SILENT,
        /** When the last watched site has fired or the fiber has fallen silent. */
        WHEN_DECIDED
    }

    /** Copies the lists. */
    public FiberRun {
        stimuli = List.copyOf(stimuli);
        watched = List.copyOf(watched);
        recorded = List.copyOf(recorded);
    }

    /**
     * Returns a run of a fiber to a time, every step of every site recorded.
     *
     * @param fiber the fiber
     * @param stimulus what excites it
     * @param durationMs how long, ms
     */
    public static FiberRun recording(Fiber fiber, Stimulus stimulus, double durationMs) {
        List<Integer> all =
                java.util.stream.IntStream.range(0, fiber.sites()).boxed().toList();
        return new FiberRun(fiber, List.of(stimulus), durationMs, List.of(), End.AT_DURATION, all, 0);
    }
}
