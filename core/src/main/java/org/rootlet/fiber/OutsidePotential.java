package org.rootlet.fiber;

import static org.rootlet.fiber.InternodeModes.COMPARTMENTS_IN_HALF;

/** Potential outside the compartments of a myelinated fiber beside a point source of 1 mA, at their middles, mV. */
final class OutsidePotential {
    private static final double UM_PER_MM = 1000;

    private OutsidePotential() {}

    /** Returns the potential at a node, at the compartments of a half internode and at the first compartment of the other half. */
    static double[] ofHalf(
            HalfInternode half, Fiber fiber, Stimulus.PointSource source, int internode, boolean leftHalf) {
        double nodeUm = UM_PER_MM * fiber.siteMm() * (leftHalf ? internode : internode + 1);
        double otherNodeUm = UM_PER_MM * fiber.siteMm() * (leftHalf ? internode + 1 : internode);
        double direction = leftHalf ? 1 : -1;
        double[] potentialMv = new double[COMPARTMENTS_IN_HALF + 2];
        potentialMv[0] = at(source, nodeUm);
        for (int i = 0; i < COMPARTMENTS_IN_HALF; i++) {
            potentialMv[i + 1] = at(source, nodeUm + direction * half.centerUm(i));
        }
        potentialMv[COMPARTMENTS_IN_HALF + 1] =
                at(source, otherNodeUm - direction * half.centerUm(COMPARTMENTS_IN_HALF - 1));
        return potentialMv;
    }

    /** Returns the potential at a place along the fiber, um from site 0. */
    static double at(Stimulus.PointSource source, double alongUm) {
        return source.medium().potentialMv(UM_PER_MM * source.distanceMm(), alongUm - UM_PER_MM * source.alongMm());
    }
}
