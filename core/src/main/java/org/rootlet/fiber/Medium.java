package org.rootlet.fiber;

/**
 * A homogeneous medium of infinite extent around a fiber.
 *
 * @param alongSPerM conductivity along the fiber, S/m
 * @param acrossSPerM conductivity across it, S/m
 */
public record Medium(double alongSPerM, double acrossSPerM) {
    private static final double UM_PER_M = 1e6;

    /** Returns a medium that conducts alike in all directions, S/m. */
    public static Medium isotropic(double sPerM) {
        return new Medium(sPerM, sPerM);
    }

    /**
     * Returns the potential of a point source of 1 mA, mV: 1/(4 pi sqrt(s_along s_across r^2 + s_across^2 z^2)).
     *
     * @param acrossUm distance r from the fiber, um
     * @param alongUm distance z along it, um
     */
    double potentialMv(double acrossUm, double alongUm) {
        double across = acrossUm / UM_PER_M;
        double along = alongUm / UM_PER_M;
        // 1 mA over S/m and m is 1 mV.
        return 1
                / (4
                        * Math.PI
                        * Math.sqrt(alongSPerM * acrossSPerM * across * across
                                + acrossSPerM * acrossSPerM * along * along));
    }
}
