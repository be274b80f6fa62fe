package org.rootlet.fiber;

/**
 * What is left of an internode, or of the axon between two cells of an unmyelinated fiber, as fractions and factors of the healthy one.
 *
 * @param myelin fraction of the lamellae, above 0 to 1
 * @param axon fraction of the diameter of the axon under FLUT and STIN, above 0 to 1
 * @param paranodeWidth factor of the width of the periaxonal space at MYSA, 1 or more
 * @param internodeWidth factor of its width at FLUT and STIN, 1 or more
 * @param interrupted whether the axoplasm no longer conducts along it
 */
public record InternodeState(
        double myelin, double axon, double paranodeWidth, double internodeWidth, boolean interrupted) {
    /** Nothing wrong. */
    public static final InternodeState INTACT = new InternodeState(1, 1, 1, 1, false);

    /** An internode whose axon is cut. */
    public static final InternodeState CUT = new InternodeState(1, 1, 1, 1, true);

    /**
     * Returns an internode with fewer lamellae.
     *
     * @param fraction fraction left, above 0 to 1
     */
    public static InternodeState demyelinated(double fraction) {
        return new InternodeState(fraction, 1, 1, 1, false);
    }
}
