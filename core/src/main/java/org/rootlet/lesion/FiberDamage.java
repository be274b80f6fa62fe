package org.rootlet.lesion;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.LesionZone;

/**
 * What a load does to a fiber of a given size.
 *
 * <p><b>Algorithm.</b> Pressure above a threshold that falls with time gives a dose. The dose grows with the diameter
 * (paranodes of thick fibers are displaced most; Ochoa, Fowler and Gilliatt 1972) and differs from fiber to fiber. It
 * thins the myelin exponentially and, past a limit, interrupts the axon. Ischemia and inflammation take nodal sodium
 * from fibers of all sizes. Whether the fiber then conducts is for the fiber engine to say.
 *
 * <p><b>Known limits.</b> The dose is not resolved along the zone: every internode of it is harmed alike. Recovery is
 * not modeled; the load is taken to last until the day of the examination.
 */
public final class FiberDamage {
    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    private final Ledger ledger;

    /** Creates the model with the constants of a ledger. */
    public FiberDamage(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Returns the harm that a load does to one fiber.
     *
     * @param load the load
     * @param diameterUm fiber diameter, um
     * @param localQuantile where the fiber lies between the least and the most loaded fibers of the bundle, 0 to 1
     */
    public LesionZone zone(Load load, double diameterUm, double localQuantile) {
        double dose = dose(load, diameterUm) * localFactor(localQuantile);
        double myelin = Math.max(
                ledger.value("lesion.damage.least-myelin-fraction"),
                Math.exp(-ledger.value("lesion.damage.myelin-log-loss") * dose));
        boolean interrupted = dose > ledger.value("lesion.damage.interruption-dose");
        return new LesionZone(load.lengthMm(), myelin, sodium(load), interrupted);
    }

    /** Returns the dose of a load to a fiber in the middle of the bundle; one begins to block a 10 um fiber. */
    double dose(Load load, double diameterUm) {
        double excessMmHg = Math.max(0, effectivePressureMmHg(load) - thresholdMmHg(load));
        double size = Math.pow(
                diameterUm / ledger.value("lesion.damage.reference-diameter-um"),
                ledger.value("lesion.damage.diameter-exponent"));
        return excessMmHg / ledger.value("lesion.damage.pressure-scale-mmhg") * size;
    }

    private double effectivePressureMmHg(Load load) {
        return load.pressureMmHg()
                * ledger.value(
                        "lesion.onset.%s-factor".formatted(load.lesion().onset().label()));
    }

    private double thresholdMmHg(Load load) {
        double acute = ledger.value("lesion.damage.threshold-acute-mmhg");
        double chronic = ledger.value("lesion.damage.threshold-chronic-mmhg");
        double left =
                Math.exp(-load.lesion().daysSinceOnset() / ledger.value("lesion.damage.threshold-time-constant-days"));
        return chronic
                + (acute - chronic) * left
                - load.inflammation() * ledger.value("lesion.damage.inflammation-threshold-drop-mmhg");
    }

    private double sodium(Load load) {
        double start = ledger.value("lesion.damage.ischemia-start-mmhg");
        double full = ledger.value("lesion.damage.ischemia-full-mmhg");
        double ischemia = Math.clamp((load.pressureMmHg() - start) / (full - start), 0, 1);
        return (1 - ischemia * ledger.value("lesion.damage.sodium-lost-to-ischemia-fraction"))
                * (1 - load.inflammation() * ledger.value("lesion.damage.sodium-lost-to-inflammation-fraction"));
    }

    private double localFactor(double quantile) {
        return Math.exp(ledger.value("lesion.damage.local-spread-log-sd")
                * STANDARD_NORMAL.inverseCumulativeProbability(quantile));
    }
}
