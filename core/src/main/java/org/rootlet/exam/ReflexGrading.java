package org.rootlet.exam;

import org.rootlet.evidence.Ledger;

/** From the response to a tap to the grade that an examiner writes, comparing the sides. */
public final class ReflexGrading {
    private final Ledger ledger;

    /** Creates the grading with the constants of a ledger. */
    public ReflexGrading(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Returns the grade, 0 to 4 (NINDS scale).
     *
     * @param response response over that of a young healthy adult
     * @param otherSide the same on the other side
     */
    public int grade(double response, double otherSide) {
        if (response < ledger.value("reflex.grade.absent-below")) {
            return 0;
        }
        if (response < ledger.value("reflex.grade.reduced-below")
                || response < ledger.value("reflex.grade.reduced-side-ratio") * otherSide) {
            return 1;
        }
        return response > ledger.value("reflex.grade.brisk-above") ? 3 : 2;
    }
}
