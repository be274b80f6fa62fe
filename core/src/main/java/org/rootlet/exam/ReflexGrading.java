package org.rootlet.exam;

import org.rootlet.evidence.Ledger;

/** From the force of a jerk to the grade that an examiner writes, by norms and by comparing the sides. */
public final class ReflexGrading {
    private final Ledger ledger;

    /**
     * Forces of people of known reflexes in the same body, N.
     *
     * @param absentN below it no jerk is found
     * @param reducedN below it the jerk is called reduced
     * @param briskN above it the jerk is called brisk
     */
    public record Norms(double absentN, double reducedN, double briskN) {}

    /** Creates the grading with the constants of a ledger. */
    public ReflexGrading(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Returns the grade, 0 to 3 (NINDS scale; 4, clonus, needs a lesion that is not modeled).
     *
     * @param forceN force of the jerk, N
     * @param otherSideN the same on the other side, N
     * @param norms forces to compare with
     */
    public int grade(double forceN, double otherSideN, Norms norms) {
        if (forceN <= 0 || forceN < norms.absentN()) {
            return 0;
        }
        if (forceN < norms.reducedN() || forceN < ledger.value("reflex.grade.reduced-side-ratio") * otherSideN) {
            return 1;
        }
        return forceN > norms.briskN() ? 3 : 2;
    }
}
