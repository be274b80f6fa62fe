package org.rootlet.reflex;

import org.rootlet.evidence.InputException;

/**
 * Constant fusimotor drive to a spindle.
 *
 * @param dynamicPerS rate of dynamic gamma axons, which act on the bag 1 fiber, pulses/s
 * @param staticPerS rate of static gamma axons, which act on the bag 2 and chain fibers, pulses/s
 */
public record GammaDrive(double dynamicPerS, double staticPerS) {
    /** No drive. */
    public static final GammaDrive NONE = new GammaDrive(0, 0);

    /**
     * Checks the rates.
     *
     * @throws InputException if a rate is negative or not finite
     */
    public GammaDrive {
        check("Dynamic", dynamicPerS);
        check("Static", staticPerS);
    }

    private static void check(String which, double ratePerS) {
        if (!(ratePerS >= 0) || !Double.isFinite(ratePerS)) {
            throw new InputException(
                    "%s gamma drive is %s pulses/s; allowed are finite numbers from 0 on.".formatted(which, ratePerS));
        }
    }
}
