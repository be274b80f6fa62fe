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
    /** Gives what is in the middle one side, the left, so that it is one finding whatever side a document gives it. */
    public Observation {
        side = finding.isMidline() ? Side.LEFT : side;
    }

    /** Returns it in words. */
    public String words() {
        return finding.isMidline()
                ? "%s: %s".formatted(finding.words(), said)
                : "%s, %s: %s".formatted(finding.words(), side.label(), said);
    }

    /** Returns the side in words; both of what is in the middle. */
    public String sideLabel() {
        return finding.isMidline() ? "both" : side.label();
    }

    /** Returns the same on the other side of the body. */
    public Observation mirrored() {
        return new Observation(finding, side.opposite(), said);
    }
}
