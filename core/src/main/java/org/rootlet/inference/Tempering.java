package org.rootlet.inference;

import org.rootlet.evidence.Ledger;

/**
 * Weakens findings where hardly any particle shows all of them, so that an answer never hangs on a few. All likelihoods are raised to one power,
 * the largest up to 1 at which enough particles carry the answer: their effective number ({@link Weighed#effective()}) is at least
 * {@code inference.least-particles}. Distributions between prior and posterior of this form are those of Neal 2001,
 * doi:10.1023/A:1008923215028.
 */
final class Tempering {
    /** Halvings of the range of powers, to less than a hundredth. */
    private static final int HALVINGS = 7;

    private final double leastParticles;
    private final double leastPower;

    Tempering(Ledger ledger) {
        leastParticles = ledger.value("inference.least-particles");
        leastPower = ledger.value("inference.least-power");
    }

    /**
     * Weighed particles.
     *
     * @param power power to which the findings counted
     * @param weighed particles by their weights
     */
    record Tempered(double power, Weighed weighed) {}

    /**
     * Weighs particles by findings that count as much as the particles can carry.
     *
     * @param particles all particles
     * @param before logarithm of the weight of each before the findings, up to a constant
     * @param findings how likely each makes the findings
     */
    Tempered weigh(Particles particles, double[] before, LogLikelihoods findings) {
        Weighed full = Weighed.of(particles, before, findings, 1);
        if (full.effective() >= leastParticles) {
            return new Tempered(1, full);
        }
        double enough = leastPower;
        double tooFew = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (enough + tooFew) / 2;
            if (Weighed.of(particles, before, findings, middle).effective() >= leastParticles) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return new Tempered(enough, Weighed.of(particles, before, findings, enough));
    }
}
