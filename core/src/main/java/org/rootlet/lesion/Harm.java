package org.rootlet.lesion;

/**
 * What a load has done to one fiber by the day of the examination.
 *
 * @param deformation deformation of its myelin at the edges of the load, 0 or more; about one begins to block
 * @param sodium fraction of nodal sodium that is left, 0 to 1
 * @param cut whether the axon is interrupted
 * @param daysCut for how many days it has been, 0 if it is not
 */
public record Harm(double deformation, double sodium, boolean cut, double daysCut) {
    /** Nothing wrong. */
    static final Harm NONE = new Harm(0, 1, false, 0);
}
