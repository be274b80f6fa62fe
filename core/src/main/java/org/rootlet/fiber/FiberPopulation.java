package org.rootlet.fiber;

import java.util.Locale;
import org.apache.commons.statistics.distribution.TruncatedNormalDistribution;
import org.rootlet.anatomy.Root;
import org.rootlet.evidence.Ledger;

/**
 * One class of fibers of a spinal root: how many there are and how thick they are. Diameters follow a normal
 * distribution cut off at both ends.
 *
 * @param fiberClass the class
 * @param countS1 fibers of the class in one S1 root of a young adult
 * @param meanUm mean diameter, um
 * @param sdUm standard deviation of the diameter, um
 * @param minUm smallest diameter, um
 * @param maxUm largest diameter, um
 * @param samples how many fibers are integrated to stand for the class
 */
public record FiberPopulation(
        FiberClass fiberClass, double countS1, double meanUm, double sdUm, double minUm, double maxUm, int samples) {

    /** Reads the population of a class from the ledger. */
    public static FiberPopulation of(FiberClass fiberClass, Ledger ledger) {
        String prefix = "population." + fiberClass.label();
        return new FiberPopulation(
                fiberClass,
                ledger.value(prefix + ".count-s1"),
                ledger.value(prefix + ".diameter-mean-um"),
                ledger.value(prefix + ".diameter-sd-um"),
                ledger.value(prefix + ".diameter-min-um"),
                ledger.value(prefix + ".diameter-max-um"),
                (int) ledger.value("population.sample." + fiberClass.label()));
    }

    /**
     * Returns how many fibers of the class a root holds.
     *
     * @param root the root
     * @param ageYears age; ventral fibers fall by a share per decade of adult age (Kawamura 1977)
     * @param ledger where root sizes and the loss with age stand
     */
    public long count(Root root, double ageYears, Ledger ledger) {
        double size = ledger.value("population.root-size." + root.name().toLowerCase(Locale.ROOT));
        double decades = Math.max(0, ageYears - ledger.value("population.motor.decline-from-years")) / 10;
        double kept = fiberClass.ventral()
                ? Math.pow(1 - ledger.value("population.motor.decline-per-decade-fraction"), decades)
                : 1;
        return Math.round(countS1 * size * kept);
    }

    /**
     * Returns the diameter below which a share of the class lies, um.
     *
     * @param quantile share, 0 to 1
     */
    public double diameterUm(double quantile) {
        return TruncatedNormalDistribution.of(meanUm, sdUm, minUm, maxUm).inverseCumulativeProbability(quantile);
    }
}
