package org.rootlet.reflex;

import org.rootlet.evidence.InputException;

/**
 * A blow of a reflex hammer.
 *
 * @param peakForceN peak force on the tendon, 1 to 150 N
 * @param speedMPerS speed at which the hammer meets the tendon, 0.2 to 5 m/s
 */
public record Hammer(double peakForceN, double speedMPerS) {
    /** Bounds of what a hand can do with a hammer: guards against wrong units, no physiology. */
    private static final double LEAST_N = 1;

    private static final double MOST_N = 150;
    private static final double SLOWEST_M_PER_S = 0.2;
    private static final double FASTEST_M_PER_S = 5;

    /**
     * Checks force and speed.
     *
     * @throws InputException if one is outside its range
     */
    public Hammer {
        check("Peak force", peakForceN, "N", LEAST_N, MOST_N);
        check("Speed", speedMPerS, "m/s", SLOWEST_M_PER_S, FASTEST_M_PER_S);
    }

    private static void check(String what, double value, String unit, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new InputException("%s of a reflex hammer is %s %s; allowed is %s to %s %s."
                    .formatted(what, value, unit, least, most, unit));
        }
    }
}
