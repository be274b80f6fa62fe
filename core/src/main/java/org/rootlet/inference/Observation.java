package org.rootlet.inference;

import org.rootlet.anatomy.Side;

/**
 * One finding as it was reported.
 *
 * @param finding what was tested
 * @param side on which side
 * @param said what was found: an answer of {@link Kind}, or {@code weak}, {@code normal}, {@code possible}, {@code impossible}, a reflex grade
 */
public record Observation(FindingName finding, Side side, String said) {
    /** Returns it in words. */
    public String words() {
        return "%s, %s: %s".formatted(finding.words(), side.label(), said);
    }

    /** Returns the same on the other side of the body. */
    public Observation mirrored() {
        return new Observation(finding, side.opposite(), said);
    }
}
