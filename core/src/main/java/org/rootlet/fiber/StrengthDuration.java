package org.rootlet.fiber;

import org.rootlet.evidence.InputException;

/**
 * The law of strength and duration: threshold charge = rheobase (duration + chronaxie) (Weiss 1901, Arch Ital Biol 35:413), by least
 * squares over the charges.
 *
 * @param rheobase threshold of an endless pulse, in the unit of the thresholds
 * @param chronaxieMs duration at which the threshold is twice that, ms
 */
public record StrengthDuration(double rheobase, double chronaxieMs) {
    /**
     * Fits the law.
     *
     * @param durationsMs pulse durations, ms, at least two different ones
     * @param thresholds threshold at each
     * @throws InputException if there are too few
     */
    public static StrengthDuration fit(double[] durationsMs, double[] thresholds) {
        double n = durationsMs.length;
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumXy = 0;
        for (int i = 0; i < durationsMs.length; i++) {
            double charge = durationsMs[i] * thresholds[i];
            sumX += durationsMs[i];
            sumY += charge;
            sumXx += durationsMs[i] * durationsMs[i];
            sumXy += durationsMs[i] * charge;
        }
        double spread = n * sumXx - sumX * sumX;
        if (durationsMs.length < 2 || !(spread > 0)) {
            throw new InputException("A strength-duration law needs two or more different pulse durations, not %d."
                    .formatted(durationsMs.length));
        }
        double rheobase = (n * sumXy - sumX * sumY) / spread;
        return new StrengthDuration(rheobase, (sumY - rheobase * sumX) / n / rheobase);
    }
}
