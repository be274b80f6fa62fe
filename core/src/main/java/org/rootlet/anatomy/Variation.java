package org.rootlet.anatomy;

/**
 * How one person's roots differ from the atlas. Both sides of the body are alike.
 *
 * @param plexus supply of the plexus
 * @param sensoryOverlap how widely neighboring roots overlap in the skin, 0.5 to 2; 1 is the atlas, above 1 a root's skin is shared more
 *     evenly with its neighbors, below 1 it is more its own
 * @param motorOverlap the same for muscles and their reflexes, 0.25 to 2
 * @param s1GanglionShiftMm how much farther down the S1 ganglion lies than in the atlas, mm at the reference height, -20 to 10; negative
 *     is nearer to the cord
 * @param conjoinedRoots roots that leave the dural sac in one sleeve
 */
public record Variation(
        PlexusVariant plexus,
        double sensoryOverlap,
        double motorOverlap,
        double s1GanglionShiftMm,
        ConjoinedRoots conjoinedRoots) {
    /** The body of the atlas. */
    public static final Variation USUAL = of(PlexusVariant.NORMAL);

    /** Returns a body that is usual but for its plexus. */
    public static Variation of(PlexusVariant plexus) {
        return new Variation(plexus, 1, 1, 0, ConjoinedRoots.NONE);
    }
}
