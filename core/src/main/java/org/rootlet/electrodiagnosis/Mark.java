package org.rootlet.electrodiagnosis;

/**
 * A moment of a recording that has a name.
 *
 * @param kind what happens
 * @param label such as {@code shock}, {@code M}, {@code H} or {@code F}
 * @param timeMs when, ms on the clock of the recording
 */
public record Mark(Kind kind, String label, double timeMs) {
    /** What can happen. */
    public enum Kind {
        /** A shock; latencies count from it. */
        STIMULUS,
        /** A response leaves the baseline. */
        ONSET
    }
}
