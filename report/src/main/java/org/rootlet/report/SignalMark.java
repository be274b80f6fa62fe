package org.rootlet.report;

import java.util.Comparator;
import java.util.List;

/**
 * A moment of a recording that is worth a name.
 *
 * @param kind what happened
 * @param label its name, such as {@code M}, {@code H}, {@code T} or {@code tap}
 * @param atMs when, on the time axis of the traces, ms
 */
public record SignalMark(Kind kind, String label, double atMs) {

    /** What can happen in a recording. */
    public enum Kind {
        /** A shock or a tap; latencies count from it. */
        STIMULUS,
        /** A response leaves the baseline. */
        ONSET
    }

    /**
     * Returns the mark of a stimulus.
     *
     * @param label its name
     * @param atMs when, ms
     */
    public static SignalMark stimulus(String label, double atMs) {
        return new SignalMark(Kind.STIMULUS, label, atMs);
    }

    /**
     * Returns the mark of the onset of a response.
     *
     * @param label its name
     * @param atMs when, ms
     */
    public static SignalMark onset(String label, double atMs) {
        return new SignalMark(Kind.ONSET, label, atMs);
    }

    /** Returns the label, for an onset with its latency from the last stimulus before it (from 0 if there is none). */
    String caption(List<SignalMark> marks) {
        if (kind == Kind.STIMULUS) {
            return label;
        }
        double fromMs = marks.stream()
                .filter(mark -> mark.kind == Kind.STIMULUS && mark.atMs <= atMs)
                .map(SignalMark::atMs)
                .max(Comparator.naturalOrder())
                .orElse(0.0);
        return label + " " + Numbers.decimal(atMs - fromMs, 1) + " ms";
    }
}
