package org.rootlet.fiber.passport;

import java.util.OptionalDouble;

/**
 * One number held against its reference.
 *
 * @param table table that gives the reference
 * @param line line of the table
 * @param setup what was run
 * @param quantity what was measured, with its unit
 * @param reference value in the table; empty where the table says that there is none (block, refractory)
 * @param ours value of Rootlet; empty where there is none
 * @param tolerance what counts as agreement, in words
 * @param status verdict
 * @param note why it was not run; otherwise empty
 */
public record PassportPoint(
        String table,
        long line,
        String setup,
        String quantity,
        OptionalDouble reference,
        OptionalDouble ours,
        String tolerance,
        Status status,
        String note) {
    /** Verdict on a point. */
    public enum Status {
        /** Within the tolerance. */
        PASS,
        /** Outside the tolerance. */
        FAIL,
        /** Not run: Rootlet has no means to. */
        NOT_RUN
    }

    /** Returns ours minus reference; empty unless both are numbers. */
    public OptionalDouble difference() {
        return reference.isPresent() && ours.isPresent()
                ? OptionalDouble.of(ours.getAsDouble() - reference.getAsDouble())
                : OptionalDouble.empty();
    }
}
