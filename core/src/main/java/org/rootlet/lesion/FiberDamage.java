package org.rootlet.lesion;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.LesionZone;

/**
 * What a load does to a fiber of a given size.
 *
 * <p><b>Algorithm.</b> Pressure above a threshold that falls with time gives a dose. A fiber's exposure to it grows with
 * its diameter (paranodes of thick fibers are displaced most; Ochoa, Fowler and Gilliatt 1972) and differs from place to
 * place in the bundle. Dose times exposure thins the myelin exponentially and, past a limit, interrupts the axon. Ischemia
 * and inflammation take nodal sodium in proportion to exposure too. Whether the fiber then conducts is for the fiber engine
 * to say.
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
        double exposure = sizeFactor(diameterUm) * localFactor(localQuantile);
        double dose = dose(load) * exposure;
        double myelin = Math.max(
                ledger.value("lesion.damage.least-myelin-fraction"),
                Math.exp(-ledger.value("lesion.damage.myelin-log-loss") * dose));
        boolean interrupted =
                dose > ledger.value("lesion.damage.interruption-dose") || localQuantile > 1 - shareOfCellsLost(load);
        return new LesionZone(load.lengthMm(), myelin, sodium(load, exposure), interrupted);
    }

    /** Returns the dose of a load to a fiber of the reference diameter in the middle of the bundle; one begins to block. */
    double dose(Load load) {
        double excessMmHg = Math.max(0, effectivePressureMmHg(load) - thresholdMmHg(load));
        return excessMmHg / ledger.value("lesion.damage.pressure-scale-mmhg");
    }

    /** How much more a fiber of this size suffers than one of the reference diameter. */
    double sizeFactor(double diameterUm) {
        return Math.pow(
                diameterUm / ledger.value("lesion.damage.reference-diameter-um"),
                ledger.value("lesion.damage.diameter-exponent"));
    }

    /** A slow load is softened at first, and less as it lasts. */
    private double effectivePressureMmHg(Load load) {
        double first = ledger.value(
                "lesion.onset.%s-factor".formatted(load.lesion().onset().label()));
        double left = Math.exp(-load.lesion().daysSinceOnset() / ledger.value("lesion.onset.relaxation-days"));
        return load.pressureMmHg() * (1 - (1 - first) * left);
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

    /** Share of nodal sodium that ischemia and inflammation leave to a fiber with this exposure. */
    private double sodium(Load load, double exposure) {
        double start = ledger.value("lesion.damage.ischemia-start-mmhg");
        double full = ledger.value("lesion.damage.ischemia-full-mmhg");
        double ischemia = Math.clamp((load.pressureMmHg() - start) / (full - start), 0, 1);
        double ischemic = ischemia * ledger.value("lesion.damage.sodium-lost-to-ischemia-fraction");
        double inflamed = load.inflammation() * ledger.value("lesion.damage.sodium-lost-to-inflammation-fraction");
        return (1 - Math.min(1, ischemic * exposure)) * (1 - Math.min(1, inflamed * exposure));
    }

    /** Zoster kills ganglion cells whatever their size; the swelling tells how hard. */
    private double shareOfCellsLost(Load load) {
        return load.lesion().cause() == Cause.ZOSTER
                ? Math.min(1, load.pressureMmHg() / ledger.value("lesion.zoster.full-loss-mmhg"))
                : 0;
    }

    private double localFactor(double quantile) {
        return Math.exp(ledger.value("lesion.damage.local-spread-log-sd")
                * STANDARD_NORMAL.inverseCumulativeProbability(quantile));
    }
}
