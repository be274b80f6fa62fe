package org.rootlet.fiber;

/**
 * What is wrong over a stretch in the middle of a fiber.
 *
 * @param lengthMm length of the stretch, mm; a myelinated fiber rounds it to whole internodes (at least one)
 * @param myelin fraction of the lamellae left in each internode of the zone, 0 (exclusive) to 1; ignored by C-fibers
 * @param sodium fraction of fast nodal sodium conductance left in the zone, 0 to 1
 * @param interrupted whether the axon is cut: nothing passes
 */
public record LesionZone(double lengthMm, double myelin, double sodium, boolean interrupted) {
    /** A zone without any harm. */
    public static final LesionZone NONE = new LesionZone(0, 1, 1, false);
}
