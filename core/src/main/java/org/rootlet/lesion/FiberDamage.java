package org.rootlet.lesion;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.LesionZone;

/**
 * What a load does to a fiber of a given size, from minutes to years, and what is left after it has ended.
 *
 * <p><b>Algorithm.</b> Four things happen, each on its own clock.
 *
 * <ul>
 *   <li><i>Deformation.</i> Pressure above a threshold, and stretch above another, give a dose. Where pressure falls off, at the
 *       edges of a load, it pushes the axon along: the push grows with the cross-section of the axon, the junctions that hold its
 *       paranodes with their circumference, so displacement grows in proportion to diameter (thick fibers are displaced, thin ones
 *       spared: Ochoa, Fowler and Gilliatt 1972). Lamellae are lost exponentially with dose, at the edges most. When the load ends,
 *       what is only bent springs back within hours; what has been demyelinated by then is repaired over weeks, and stays thinner.
 *   <li><i>Ischemia.</i> Pressure above that which stops capillary flow takes nodal sodium within minutes; flow brings it back within
 *       minutes. Between two compressed levels far less pressure does it (Takahashi 1993, Olmarker 1992: the double level).
 *   <li><i>Inflammation</i> takes nodal sodium as long as it lasts.
 *   <li><i>Interruption.</i> A crush cuts axons at once. Lasting pressure that holds up axonal transport loses a growing share of
 *       them over weeks, the most loaded first, thick ones more than thin ones. Zoster kills cells.
 * </ul>
 *
 * <p>Whether the fiber then conducts is for the fiber engine to say. Deformation and sodium are put on a grid, so that fibers which
 * are harmed nearly alike are the same for the engine.
 *
 * <p><b>Known limits.</b> A load is constant until it ends. Repair waits for its end. The periaxonal space at displaced paranodes stays
 * closed: opening it delays the model's action potential little.
 */
public final class FiberDamage {
    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);
    /** Halvings of the search for the day of a cut; a year comes down to less than a second. */
    private static final int HALVINGS = 26;

    private final Ledger ledger;

    /** Where a fiber lies in its bundle, how much more it is loaded there, and how much its size makes of it. */
    private record Exposed(double quantile, double local, double transport) {}

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
    public Harm harm(Load load, double diameterUm, double localQuantile) {
        double local = localFactor(localQuantile);
        double exposure = sizeFactor(diameterUm) * local;
        double loaded = load.lesion().loadedDays();
        Exposed fiber = new Exposed(localQuantile, local, transportFactor(diameterUm));
        boolean cut = cutBy(load, fiber, loaded);
        double daysCut = cut ? load.lesion().daysSinceOnset() - dayOfCut(load, fiber, loaded) : 0;
        return new Harm(deformation(load, exposure), sodium(load, exposure), cut, daysCut);
    }

    /**
     * Returns what is wrong with a myelinated fiber in the middle of its bundle.
     *
     * @param load the load
     * @param diameterUm fiber diameter, um
     */
    public LesionZone typical(Load load, double diameterUm) {
        return zone(load.lengthMm(), onGrid(harm(load, diameterUm, 0.5), true));
    }

    /**
     * Returns the nearest harm on the grid.
     *
     * @param harm what a load did to a fiber
     * @param myelinated whether the fiber has myelin to lose
     */
    GridHarm onGrid(Harm harm, boolean myelinated) {
        double deformation = Math.min(harm.deformation(), ledger.value("lesion.damage.most-deformation"));
        return new GridHarm(
                myelinated ? (int) Math.rint(deformation / ledger.value("lesion.damage.deformation-step")) : 0,
                (int) Math.rint((1 - harm.sodium()) / ledger.value("lesion.damage.sodium-step")),
                harm.cut());
    }

    /**
     * Returns a harm as a zone to integrate.
     *
     * @param lengthMm length of fiber under the load, mm
     * @param harm the harm
     */
    LesionZone zone(double lengthMm, GridHarm harm) {
        double logLoss = ledger.value("lesion.damage.myelin-log-loss")
                * harm.deformation()
                * ledger.value("lesion.damage.deformation-step");
        return new LesionZone(
                lengthMm,
                ledger.value("lesion.damage.edge-mm"),
                Math.exp(-logLoss),
                Math.exp(-ledger.value("lesion.damage.core-share") * logLoss),
                Math.max(0, 1 - harm.sodiumLost() * ledger.value("lesion.damage.sodium-step")),
                harm.cut());
    }

    /** Returns how many steps the grid has for deformation and for sodium, the healthy ones included. */
    int[] gridSize() {
        return new int[] {
            1
                    + (int) Math.rint(ledger.value("lesion.damage.most-deformation")
                            / ledger.value("lesion.damage.deformation-step")),
            1 + (int) Math.rint(1 / ledger.value("lesion.damage.sodium-step"))
        };
    }

    /** Returns the dose, by now, to a fiber of the reference diameter in the middle of the bundle; one begins to block. */
    double dose(Load load) {
        return dose(load, load.lesion().loadedDays());
    }

    private double dose(Load load, double days) {
        double excessMmHg = Math.max(0, effectivePressureMmHg(load, days) - thresholdMmHg(load, days));
        double excessPercent =
                Math.max(0, load.strainPercent() - ledger.value("lesion.damage.strain-threshold-percent"));
        return excessMmHg / ledger.value("lesion.damage.pressure-scale-mmhg")
                + excessPercent / ledger.value("lesion.damage.strain-scale-percent");
    }

    /** How much more a fiber of this size suffers than one of the reference diameter. */
    double sizeFactor(double diameterUm) {
        return Math.pow(
                diameterUm / ledger.value("lesion.damage.reference-diameter-um"),
                ledger.value("lesion.damage.diameter-exponent"));
    }

    /** How much more a lasting load takes from axons of this size than from those of the reference diameter. */
    private double transportFactor(double diameterUm) {
        return Math.pow(
                diameterUm / ledger.value("lesion.damage.reference-diameter-um"),
                ledger.value("lesion.damage.axon-loss-diameter-exponent"));
    }

    private double deformation(Load load, double exposure) {
        double loaded = load.lesion().loadedDays();
        double relieved = load.lesion().relievedDays();
        double reached = dose(load, loaded) * exposure;
        if (relieved <= 0) {
            return reached;
        }
        double set = 1 - Math.exp(-loaded / ledger.value("lesion.damage.demyelination-days"));
        double bent = (1 - set) * Math.exp(-relieved / ledger.value("lesion.recovery.spring-back-days"));
        double bare = set * Math.exp(-relieved / ledger.value("lesion.recovery.remyelination-days"));
        double thin = Math.min(reached * set, ledger.value("lesion.recovery.remaining-deformation"));
        return Math.max(thin, reached * (bent + bare));
    }

    /** A slow load is softened at first, and less as it lasts. */
    private double effectivePressureMmHg(Load load, double days) {
        double first = ledger.value(
                "lesion.onset.%s-factor".formatted(load.lesion().onset().label()));
        double left = Math.exp(-days / ledger.value("lesion.onset.relaxation-days"));
        return load.pressureMmHg() * (1 - (1 - first) * left);
    }

    private double thresholdMmHg(Load load, double days) {
        double acute = ledger.value("lesion.damage.threshold-acute-mmhg");
        double chronic = ledger.value("lesion.damage.threshold-chronic-mmhg");
        double left = Math.exp(-days / ledger.value("lesion.damage.threshold-time-constant-days"));
        return chronic
                + (acute - chronic) * left
                - load.inflammation() * ledger.value("lesion.damage.inflammation-threshold-drop-mmhg");
    }

    /** Share of nodal sodium that ischemia and inflammation leave to a fiber with this exposure. */
    private double sodium(Load load, double exposure) {
        double ischemic = ischemia(load) * ledger.value("lesion.damage.sodium-lost-to-ischemia-fraction");
        double inflamed = load.inflammation() * ledger.value("lesion.damage.sodium-lost-to-inflammation-fraction");
        return (1 - Math.min(1, ischemic * exposure)) * (1 - Math.min(1, inflamed * exposure));
    }

    /** How far flow has failed, 0 to 1. */
    private double ischemia(Load load) {
        double reached =
                load.levels() > 1 ? Math.max(ischemiaBetween(load), ischemiaBeneath(load)) : ischemiaBeneath(load);
        double came = 1 - Math.exp(-load.lesion().loadedDays() / ledger.value("lesion.damage.ischemia-days"));
        double stays = Math.exp(-load.lesion().relievedDays() / ledger.value("lesion.recovery.reperfusion-days"));
        return reached * came * stays;
    }

    private double ischemiaBeneath(Load load) {
        double start = ledger.value("lesion.damage.ischemia-start-mmhg");
        double full = ledger.value("lesion.damage.ischemia-full-mmhg");
        return Math.clamp((load.pressureMmHg() - start) / (full - start), 0, 1);
    }

    private double ischemiaBetween(Load load) {
        return 1 - Math.exp(-load.pressureMmHg() / ledger.value("lesion.damage.ischemia-two-levels-scale-mmhg"));
    }

    private boolean cutBy(Load load, Exposed fiber, double days) {
        boolean crushed = dose(load, days) * fiber.local() > ledger.value("lesion.damage.interruption-dose");
        return crushed || fiber.quantile() > 1 - shareLost(load, days, fiber.transport());
    }

    private double dayOfCut(Load load, Exposed fiber, double loadedDays) {
        double before = 0;
        double after = loadedDays;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (before + after) / 2;
            if (cutBy(load, fiber, middle)) {
                after = middle;
            } else {
                before = middle;
            }
        }
        return after;
    }

    /** Share of axons like this one that a lasting load, or the death of cells, has taken by a day. */
    private double shareLost(Load load, double days, double transport) {
        double excessMmHg =
                Math.max(0, effectivePressureMmHg(load, days) - ledger.value("lesion.damage.transport-threshold-mmhg"));
        double came = 1 - Math.exp(-days / ledger.value("lesion.damage.axon-loss-days"));
        double hazard = excessMmHg / ledger.value("lesion.damage.axon-loss-scale-mmhg") * came * transport;
        return Math.max(1 - Math.exp(-hazard), shareOfCellsLost(load));
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
