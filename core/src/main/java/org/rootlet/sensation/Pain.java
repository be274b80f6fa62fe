package org.rootlet.sensation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.PathSegment;
import org.rootlet.anatomy.Pathway;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.FiberClass;
import org.rootlet.lesion.Fate;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.Load;
import org.rootlet.lesion.Posture;

/**
 * Pain and paresthesia from ectopic firing where a load irritates fibers.
 *
 * <p>The drive of a load is its pressure times a sensitivity that grows with inflammation, with the share of fibers it has
 * injured, and on the ganglion (Howe, Loeser and Calvin 1977, doi:10.1016/0304-3959(77)90033-1). Cough adds the rise of
 * cerebrospinal-fluid pressure; raising the leg pulls the root against the mass in proportion to its pressure. Pain is
 * felt where the irritated fibers come from.
 *
 * <p><b>Known limits.</b> Back pain, central sensitization and referred pain from joints are not modeled.
 */
public final class Pain {

    private static final double ANGLE_STEP_DEG = 5;

    private final Atlas atlas;
    private final LesionedFibers fibers;
    private final Ledger ledger;

    /** Creates the pain of one person. */
    public Pain(Atlas atlas, LesionedFibers fibers, Ledger ledger) {
        this.atlas = atlas;
        this.fibers = fibers;
        this.ledger = ledger;
    }

    /** What a person does while pain is rated. */
    public sealed interface Maneuver {
        /** Lying still. */
        record Rest() implements Maneuver {}

        /** Coughing. */
        record Cough() implements Maneuver {}

        /** Sneezing. */
        record Sneeze() implements Maneuver {}

        /**
         * Raising one leg, knee straight, lying on the back.
         *
         * @param raised which leg
         * @param angleDeg hip flexion, degrees
         */
        record StraightLegRaise(Side raised, double angleDeg) implements Maneuver {}

        /**
         * Bending the knee, lying face down.
         *
         * @param bent which leg
         * @param angleDeg knee flexion, degrees
         */
        record FemoralStretch(Side bent, double angleDeg) implements Maneuver {}
    }

    /** Returns the loads on a side that reach skin afferents: those that can hurt. */
    List<Load> painful(Side side) {
        return fibers.loads().stream()
                .filter(load -> load.side() == side && painShare(load) > 0)
                .toList();
    }

    /** Returns the intensity of leg pain on a side, 0 to 10: that of the load which hurts most. */
    public double intensity(Side side, Maneuver maneuver) {
        return felt(drive(side, maneuver));
    }

    /** Returns the intensity of pins and needles on a side at rest, 0 to 10. */
    public double paresthesia(Side side) {
        return felt(fibers.loads().stream()
                .filter(load -> load.side() == side)
                .mapToDouble(load -> drive(load, new Maneuver.Rest())
                        * harmed(load, FiberClass.TOUCH)
                        * ledger.value("pain.drive.paresthesia-factor"))
                .max()
                .orElse(0));
    }

    /** Returns the regions in which pain is felt on a side, with their share of the worst, strongest first. */
    public Map<SkinRegion, Double> field(Side side) {
        double full = fibers.loads().stream()
                .filter(load -> load.side() == side)
                .mapToDouble(load -> drive(load, new Maneuver.Rest()) * largestRoot(load))
                .max()
                .orElse(0);
        double least = full * ledger.value("pain.field.minimum-share");
        Map<SkinRegion, Double> drives = new LinkedHashMap<>();
        for (SkinRegion region : atlas.regions()) {
            double drive = 0;
            for (Load load : fibers.loads()) {
                if (load.side() == side) {
                    drive += drive(load, new Maneuver.Rest()) * shareMet(region, load);
                }
            }
            if (drive > 0 && drive >= least) {
                drives.put(region, drive);
            }
        }
        double worst =
                drives.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        Map<SkinRegion, Double> ordered = new LinkedHashMap<>();
        drives.entrySet().stream()
                .sorted(Map.Entry.<SkinRegion, Double>comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue() / worst));
        return ordered;
    }

    /**
     * Returns the smallest angle at which raising a leg brings on leg pain on a side; empty when it does not.
     *
     * @param painful side on which pain is rated
     * @param raised leg that is raised
     */
    public OptionalDouble straightLegRaiseDeg(Side painful, Side raised) {
        return firstAngle(painful, angle -> new Maneuver.StraightLegRaise(raised, angle));
    }

    /** Returns the smallest knee flexion at which the femoral stretch brings on pain on its own side, if any. */
    public OptionalDouble femoralStretchDeg(Side side) {
        return firstAngle(side, angle -> new Maneuver.FemoralStretch(side, angle));
    }

    /** The sign rests on the rise of ectopic drive, so that a root that hurts more already does not hide it. */
    private OptionalDouble firstAngle(Side painful, DoubleFunction<Maneuver> maneuver) {
        double rest = drive(painful, new Maneuver.Rest());
        double needed = ledger.value("pain.slr.positive-drive-rise");
        double limit = ledger.value("pain.slr.positive-below-deg");
        for (double angle = ANGLE_STEP_DEG; angle <= limit; angle += ANGLE_STEP_DEG) {
            if (drive(painful, maneuver.apply(angle)) - rest >= needed) {
                return OptionalDouble.of(angle);
            }
        }
        return OptionalDouble.empty();
    }

    private double drive(Side side, Maneuver maneuver) {
        return fibers.loads().stream()
                .filter(load -> load.side() == side)
                .mapToDouble(load -> drive(load, maneuver) * painShare(load))
                .max()
                .orElse(0);
    }

    /** Size of the largest root under a load, against S1. */
    private double largestRoot(Load load) {
        return fibers.rootsAt(load, FiberClass.PAIN).stream()
                .mapToDouble(this::size)
                .max()
                .orElse(0);
    }

    /** Size of a root against S1: the more fibers fire, the more is felt. */
    private double size(Root root) {
        return ledger.value("population.root-size." + root.name().toLowerCase(Locale.ROOT));
    }

    /** Share of a region's afferents that run through a load, small roots counting for less. */
    private double shareMet(SkinRegion region, Load load) {
        return region.roots().byRoot().entrySet().stream()
                .filter(share -> load.meets(atlas.pathway(region, share.getKey()), load.side()))
                .mapToDouble(share -> share.getValue() * size(share.getKey()))
                .sum();
    }

    double drive(Load load, Maneuver maneuver) {
        double pressure = pressureMmHg(load, Posture.LYING)
                + ledger.value("pain.drive.inflammation-alone") * load.inflammation() * referenceMmHg()
                + rise(load, maneuver);
        return gain(load) * pressure / referenceMmHg();
    }

    double referenceMmHg() {
        return ledger.value("pain.drive.pressure-reference-mmhg");
    }

    /** Contact pressure in a posture; none once the load has ended. */
    double pressureMmHg(Load load, Posture posture) {
        return load.lesion().relievedDays() > 0 ? 0 : load.pressureMmHg(posture);
    }

    /** Ectopic drive for a pressure of the reference size: more where it is inflamed, injured, or a ganglion. */
    double gain(Load load) {
        double place = load.onGanglion() ? ledger.value("pain.drive.ganglion-factor") : 1;
        return (ledger.value("pain.drive.root-sensitivity") + sensitization(load)) * place;
    }

    /** The part of the sensitivity that inflammation and injury have added. */
    double sensitization(Load load) {
        return ledger.value("pain.drive.inflammation-sensitivity") * load.inflammation()
                + ledger.value("pain.drive.injury-sensitivity") * harmed(load, FiberClass.TOUCH);
    }

    /** Equivalent rise of contact pressure that a maneuver brings, mmHg. */
    private double rise(Load load, Maneuver maneuver) {
        return switch (maneuver) {
            case Maneuver.Rest() -> 0;
            case Maneuver.Cough() -> spinalRise(load, ledger.value("exam.csf.cough-rise-mmhg"));
            case Maneuver.Sneeze() -> spinalRise(load, ledger.value("exam.csf.sneeze-rise-mmhg"));
            case Maneuver.StraightLegRaise(Side raised, double angle) -> pull(load, "nerve:sciatic", raised, angle);
            case Maneuver.FemoralStretch(Side bent, double angle) -> pull(load, "nerve:femoral", bent, angle);
        };
    }

    /** A brief rise of cerebrospinal-fluid pressure: it presses what lies in the spine against what already presses on it. */
    double spinalRise(Load load, double csfRiseMmHg) {
        double reference = ledger.value("pain.drive.pressure-reference-mmhg");
        double pressure = pressureMmHg(load, Posture.LYING);
        double pressed = pressure / (pressure + reference);
        return load.inSpine() ? csfRiseMmHg * ledger.value("pain.cough.pain-per-rise-factor") * pressed : 0;
    }

    double pull(Load load, String nerveId, Side moved, double angleDeg) {
        return pullScale(load, nerveId) * strainPercent(load, moved, angleDeg);
    }

    /** Equivalent rise of contact pressure for each percent of strain of a nerve, mmHg. */
    double pullScale(Load load, String nerveId) {
        return stretchedShare(load, nerveId)
                * pressureMmHg(load, Posture.LYING)
                * ledger.value("pain.slr.pressure-rise-per-strain-percent");
    }

    /** Strain that moving a leg brings to a load, percent. */
    double strainPercent(Load load, Side moved, double angleDeg) {
        double start = ledger.value("pain.slr.start-deg");
        double full = ledger.value("pain.slr.full-deg");
        double strain =
                ledger.value("pain.slr.strain-full-percent") * Math.clamp((angleDeg - start) / (full - start), 0, 1);
        return load.side() == moved
                ? strain
                : load.inSpine() ? strain * ledger.value("pain.slr.crossed-strain-share") : 0;
    }

    /** Share of the fibers under a load that go on into a nerve beyond it, or lie in that nerve: what a pull on it moves. */
    private double stretchedShare(Load load, String nerveId) {
        double through = 0;
        double all = 0;
        for (SkinRegion region : atlas.regions()) {
            for (Map.Entry<Root, Double> share : region.roots().byRoot().entrySet()) {
                Pathway pathway = atlas.pathway(region, share.getKey());
                if (load.meets(pathway, load.side())) {
                    all += share.getValue();
                    through += liesBeforeOrIn(load, pathway, nerveId) ? share.getValue() : 0;
                }
            }
        }
        return all == 0 ? 0 : through / all;
    }

    private static boolean liesBeforeOrIn(Load load, Pathway pathway, String nerveId) {
        boolean met = false;
        for (PathSegment segment : pathway.segments()) {
            met |= load.sites().stream().anyMatch(segment::passes);
            if (segment.structureId().equals(nerveId)) {
                return met;
            }
        }
        return false;
    }

    /** Share of skin afferents under a load that it has harmed, 0 to 1. */
    double harmed(Load load, FiberClass fiberClass) {
        List<Root> roots = fibers.rootsAt(load, fiberClass);
        return roots.stream()
                .flatMap(root -> fibers.at(load, root, fiberClass).stream())
                .mapToDouble(fiber -> fiber.fate() == Fate.INTACT ? 0 : 1)
                .average()
                .orElse(0);
    }

    /** One if the load meets any skin afferent at all: a purely motor load does not hurt the leg. */
    double painShare(Load load) {
        return fibers.rootsAt(load, FiberClass.PAIN).isEmpty() ? 0 : 1;
    }

    double felt(double drive) {
        return 10 * drive / (drive + ledger.value("pain.drive.half-intensity"));
    }
}
