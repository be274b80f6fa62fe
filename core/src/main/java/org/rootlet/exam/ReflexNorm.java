package org.rootlet.exam;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.rootlet.evidence.Ledger;

/**
 * How sensitive the spindles of people are whose ankle jerks examiners call absent, reduced or brisk, over those of a young adult.
 *
 * <p>Sensitivity is taken to be lognormal between people and to fall exponentially with age. Its cuts are those at which the published
 * shares of people lack the jerk (over 60) or have it reduced (in the forties). What force goes with a cut is for the model of the arc to
 * say; a grade then follows from forces.
 *
 * @param absentBelow sensitivity below which no jerk is found
 * @param reducedBelow sensitivity below which it is called reduced
 * @param briskAbove sensitivity above which it is called brisk
 */
public record ReflexNorm(double absentBelow, double reducedBelow, double briskAbove) {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    /** Returns the norm that the published shares give. */
    public static ReflexNorm of(Ledger ledger) {
        return new ReflexNorm(
                cut(
                        ledger,
                        ledger.value("exam.ankle-reflex.absent-over-60-fraction"),
                        ledger.value("reflex.norm.absent-at-years")),
                cut(
                        ledger,
                        ledger.value("exam.ankle-reflex.decreased-in-forties-fraction"),
                        ledger.value("reflex.norm.reduced-at-years")),
                Math.exp(spread(ledger)
                        * STANDARD.inverseCumulativeProbability(
                                1 - ledger.value("reflex.norm.brisk-in-young-fraction"))));
    }

    /** Sensitivity below which a share of the people of an age lie. */
    private static double cut(Ledger ledger, double share, double ageYears) {
        double years = Math.max(0, ageYears - ledger.value("reflex.gain.full-until-years"));
        double median = -ledger.value("reflex.gain.ankle-decline-per-year") * years;
        return Math.exp(median + spread(ledger) * STANDARD.inverseCumulativeProbability(share));
    }

    private static double spread(Ledger ledger) {
        return ledger.value("reflex.norm.sensitivity-log-sd");
    }
}
