package org.rootlet.reflex;

import org.rootlet.evidence.InputException;

/**
 * An electric pulse to a nerve.
 *
 * @param place where
 * @param currentMa cathodal current, mA, 0 to 1000
 * @param pulseMs duration, ms, 0.01 to 5
 * @param timeMs when it begins, ms
 */
public record Shock(StimulusPlace place, double currentMa, double pulseMs, double timeMs) {
    /** The shortest pulse, ms. */
    public static final double LEAST_PULSE_MS = 0.01;
    /** The longest pulse, ms. */
    public static final double MOST_PULSE_MS = 5;

    /** Checks the ranges. */
    public Shock {
        checkPulse(pulseMs);
        if (!(currentMa >= 0 && currentMa <= 1000)) {
            throw new InputException("Current is %s mA; allowed is 0 to 1000 mA.".formatted(currentMa));
        }
        if (!Double.isFinite(timeMs)) {
            throw new InputException("Time of a shock is %s ms; a finite number is needed.".formatted(timeMs));
        }
    }

    /** Returns whether a pulse can last so long, ms. */
    public static boolean isPulse(double pulseMs) {
        return pulseMs >= LEAST_PULSE_MS && pulseMs <= MOST_PULSE_MS;
    }

    /** Refuses a pulse that is too short or too long: a threshold for it would be no number. */
    static void checkPulse(double pulseMs) {
        if (!isPulse(pulseMs)) {
            throw new InputException("Pulse is %s ms; allowed is 0.01 to 5 ms.".formatted(pulseMs));
        }
    }
}
