package org.rootlet.inference;

import org.rootlet.evidence.Ledger;

/**
 * Weakens findings where hardly any particle shows all of them, so that an answer never hangs on a few. All likelihoods are raised to one power,
 * the largest up to 1 at which enough particles carry the answer: {@code (sum of weights)^2 / sum of squared weights}, Kong 1992, is at least
 * {@code inference.least-particles}. Distributions between prior and posterior of this form are those of Neal 2001,
 * doi:10.1023/A:1008923215028.
 */
final class Tempering {
    /** Halvings of the range of powers, to less than a hundredth. */
    private static final int HALVINGS = 7;
    /** Logarithm of a weight, against the largest, below which an image is passed over. */
    private static final double NEGLIGIBLE = -16;

    private final double leastParticles;
    private final double leastPower;

    Tempering(Ledger ledger) {
        leastParticles = ledger.value("inference.least-particles");
        leastPower = ledger.value("inference.least-power");
    }

    /**
     * Returns the power.
     *
     * @param before logarithms of the weights of all images before the findings
     * @param findings logarithms of the likelihoods of the findings
     */
    double power(double[] before, double[] findings) {
        if (effective(before, findings, 1) >= leastParticles) {
            return 1;
        }
        double enough = leastPower;
        double tooFew = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (enough + tooFew) / 2;
            if (effective(before, findings, middle) >= leastParticles) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough;
    }

    private static double effective(double[] before, double[] findings, double power) {
        double most = Double.NEGATIVE_INFINITY;
        for (int image = 0; image < before.length; image++) {
            most = Math.max(most, before[image] + power * findings[image]);
        }
        double sum = 0;
        double squares = 0;
        for (int image = 0; image < before.length; image++) {
            double log = before[image] + power * findings[image] - most;
            if (log > NEGLIGIBLE) {
                double weight = Math.exp(log);
                sum += weight;
                squares += weight * weight;
            }
        }
        return sum * sum / squares;
    }
}
