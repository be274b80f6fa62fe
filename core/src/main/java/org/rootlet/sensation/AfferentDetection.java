package org.rootlet.sensation;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Detection by the most sensitive of the afferents under a stimulus (probability summation).
 *
 * <p>Of {@code n} afferents each answers a stimulus of intensity {@code s} if it conducts, with probability {@code f}, and its own
 * threshold is below {@code s}; the thresholds are lognormal with spread {@code sigma}. The stimulus is felt when at least {@code k}
 * answer. The number that answers is binomial with probability {@code f Phi(z(s))}, so half of the trials are felt where that
 * equals the median {@code q} of a Beta(k, n - k + 1) variate, whatever {@code f} is:
 *
 * <pre>f Phi(z) = q,  threshold / healthy threshold = exp(sigma (PhiInverse(q / f) - PhiInverse(q)))</pre>
 *
 * <p>For {@code k} = 1, {@code q = 1 - 2^(-1/n)}. Where {@code f <= q}, so few are left that no stimulus is felt in half of the
 * trials.
 *
 * <p>Known limits: afferents fail independently of their thresholds; all lie under the stimulus; noise and attention are not in it.
 */
final class AfferentDetection {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);
    /** What a threshold is by definition: felt as often as not. */
    private static final double HALF = 0.5;

    private final double needed;
    private final double healthyZ;
    private final double spreadLn;

    /**
     * Describes the afferents under a stimulus.
     *
     * @param afferents how many, 1 or more
     * @param answering how many must answer, 1 to {@code afferents}
     * @param spreadLn standard deviation of the natural logarithm of their thresholds, above 0
     */
    AfferentDetection(int afferents, int answering, double spreadLn) {
        needed = BetaDistribution.of(answering, afferents - answering + 1.0).inverseCumulativeProbability(HALF);
        healthyZ = STANDARD.inverseCumulativeProbability(needed);
        this.spreadLn = spreadLn;
    }

    /** Returns the share of all afferents that must answer. */
    double needed() {
        return needed;
    }

    /**
     * Returns the threshold over that of healthy skin, 1 or more; infinite where nothing is felt.
     *
     * @param surviving share of the afferents that conduct, 0 to 1
     */
    double rise(double surviving) {
        if (surviving <= needed) {
            return Double.POSITIVE_INFINITY;
        }
        double z = STANDARD.inverseCumulativeProbability(needed / Math.min(1, surviving));
        return Math.exp(spreadLn * (z - healthyZ));
    }
}
