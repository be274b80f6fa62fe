package org.rootlet.fiber;

import org.rootlet.evidence.InputException;

/**
 * What is wrong over a stretch in the middle of a fiber.
 *
 * @param lengthMm length of the stretch, mm, 0 to 200; a myelinated fiber rounds it to whole internodes (at least one). Length 0
 *     in a myelinated fiber is a single node, where only sodium can be harmed
 * @param edgeMm how far its two edges reach inward, mm, 0 or more; a myelinated fiber rounds up to whole internodes
 * @param myelin fraction of the lamellae left in each internode of the edges, 0 (exclusive) to 1; ignored by C-fibers
 * @param coreMyelin fraction left in each internode between the edges, 0 (exclusive) to 1; ignored by C-fibers
 * @param sodium fraction of fast nodal sodium conductance left in the nodes that bound the zone's internodes, 0 to 1
 * @param interrupted whether the axon is cut: nothing passes
 */
public record LesionZone(
        double lengthMm, double edgeMm, double myelin, double coreMyelin, double sodium, boolean interrupted) {
    /** A zone without any harm. */
    public static final LesionZone NONE = new LesionZone(0, 1, 1, false);

    /** Creates a zone that is alike from end to end. */
    public LesionZone(double lengthMm, double myelin, double sodium, boolean interrupted) {
        this(lengthMm, lengthMm, myelin, myelin, sodium, interrupted);
    }

    /**
     * Returns a zone of a given number of internodes.
     *
     * @param internodes number of internodes, 0 for a single node
     * @param geometry the fiber, whose internodes are counted
     * @param myelin fraction of the lamellae left, 0 (exclusive) to 1
     * @param sodium fraction of fast nodal sodium conductance left, 0 to 1
     * @throws InputException if the number of internodes is negative
     */
    public static LesionZone ofInternodes(int internodes, MrgGeometry geometry, double myelin, double sodium) {
        if (internodes < 0) {
            throw new InputException("Number of internodes is %d; allowed is 0 or more.".formatted(internodes));
        }
        return new LesionZone(internodes * geometry.spacingMm(), myelin, sodium, false);
    }

    /** Returns the state of each internode of the edges. */
    InternodeState edge() {
        return new InternodeState(myelin, 1, 1, 1, interrupted);
    }

    /** Returns the state of each internode between the edges. */
    InternodeState core() {
        return new InternodeState(coreMyelin, 1, 1, 1, interrupted);
    }

    /** Returns how many internodes of a fiber lie between the edges. */
    int coreInternodes(MrgGeometry geometry) {
        return Math.max(0, internodes(geometry) - 2 * (int) Math.ceil(edgeMm / geometry.spacingMm()));
    }

    /** Returns whether anything is wrong. */
    public boolean harmed() {
        return myelin < 1 || coreMyelin < 1 || sodium < 1 || interrupted;
    }

    /**
     * Returns how many whole internodes of a fiber the zone takes.
     *
     * @param geometry the fiber
     */
    public int internodes(MrgGeometry geometry) {
        int rounded = (int) Math.round(lengthMm / geometry.spacingMm());
        boolean someLength = lengthMm > 0 || interrupted;
        return harmed() && someLength ? Math.max(1, rounded) : rounded;
    }
}
