package org.rootlet.lesion;

/**
 * Harm to a fiber on the grid on which fibers are integrated.
 *
 * @param deformation steps of deformation, 0 or more
 * @param sodiumLost steps of sodium lost, 0 or more
 * @param cut whether the axon is interrupted
 */
record GridHarm(int deformation, int sodiumLost, boolean cut) {
    /** Nothing wrong. */
    static final GridHarm NONE = new GridHarm(0, 0, false);
}
