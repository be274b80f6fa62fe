package org.rootlet.reflex;

import org.rootlet.evidence.InputException;

/**
 * One tap on a tendon.
 *
 * @param muscle atlas name of the muscle, with the side where both are tapped: names the random streams of its fibers
 * @param hammer the blow
 * @param sensitivity sensitivity of the primary endings over that of a young adult; 1 for a young adult
 * @param jendrassik whether the person pulls the hands apart meanwhile
 * @param repetition number of the tap in a series, which draws new phases for the same fibers
 */
public record Tap(String muscle, Hammer hammer, double sensitivity, boolean jendrassik, int repetition) {
    /**
     * Checks the sensitivity.
     *
     * @throws InputException if the sensitivity is negative or not finite
     */
    public Tap {
        if (!(sensitivity >= 0) || !Double.isFinite(sensitivity)) {
            throw new InputException("Sensitivity of spindles in %s is %s; allowed are finite numbers from 0 on."
                    .formatted(muscle, sensitivity));
        }
    }
}
