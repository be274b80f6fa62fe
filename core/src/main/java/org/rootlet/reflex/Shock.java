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
    /** Checks the ranges. */
    public Shock {
        if (!(currentMa >= 0 && currentMa <= 1000)) {
            throw new InputException("Current is %s mA; allowed is 0 to 1000 mA.".formatted(currentMa));
        }
        if (!(pulseMs >= 0.01 && pulseMs <= 5)) {
            throw new InputException("Pulse is %s ms; allowed is 0.01 to 5 ms.".formatted(pulseMs));
        }
        if (!Double.isFinite(timeMs)) {
            throw new InputException("Time of a shock is %s ms; a finite number is needed.".formatted(timeMs));
        }
    }
}
