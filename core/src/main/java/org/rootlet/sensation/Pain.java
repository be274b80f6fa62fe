package org.rootlet.sensation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * injured, and on the ganglion (Howe, Loeser and Calvin 1977, doi:10.1016/0304-3959(77)90033-1). Pain is felt where the irritated
 * fibers come from, and in some people a root farther ({@link PainReferral}); which classes fire gives its quality.
 * {@link PainCourse} adds what a person does.
 *
 * <p><b>Known limits.</b> Back pain, central sensitization and referred pain from joints are not modeled.
 */
public final class Pain {

    private final Atlas atlas;
    private final LesionedFibers fibers;
    private final Ledger ledger;

    /** Creates the pain of one person. */
    public Pain(Atlas atlas, LesionedFibers fibers, Ledger ledger) {
        this.atlas = atlas;
        this.fibers = fibers;
        this.ledger = ledger;
    }

    /** Returns the loads on a side that reach skin afferents: those that can hurt. */
    List<Load> painful(Side side) {
        return fibers.loads().stream()
                .filter(load -> load.side() == side && painShare(load) > 0)
                .toList();
    }

    /** Returns the intensity of leg pain on a side at rest, 0 to 10: that of the load which hurts most. */
    public double intensity(Side side) {
        return felt(painful(side).stream().mapToDouble(this::restDrive).max().orElse(0));
    }

    /**
     * Returns the qualities of leg pain on a side, strongest first: those that bring enough of the firing which hurts, under the load that
     * hurts most. Pins and needles are no pain: see {@link #paresthesia}.
     */
    public List<PainQuality> qualities(Side side) {
        double least = ledger.value("pain.quality.minimum-share");
        return painful(side).stream()
                .max(Comparator.comparingDouble(this::restDrive))
                .map(load -> qualities(load).entrySet().stream()
                        .filter(share -> share.getValue() >= least)
                        .sorted(Map.Entry.<PainQuality, Double>comparingByValue(Comparator.reverseOrder()))
                        .map(Map.Entry::getKey)
                        .toList())
                .orElse(List.of());
    }

    /** Returns what part of the firing that hurts under a load has each quality; parts sum to one. */
    Map<PainQuality, Double> qualities(Load load) {
        Map<PainQuality, Double> shares = new EnumMap<>(PainQuality.class);
        for (PainQuality quality : PainQuality.values()) {
            FiberClass fiberClass = quality.fiberClass();
            if (quality != PainQuality.PINS_AND_NEEDLES
                    && !fibers.rootsAt(load, fiberClass).isEmpty()) {
                double irritated = ledger.value("pain.drive.inflammation-sensitivity") * load.inflammation()
                        + ledger.value("pain.drive.injury-sensitivity") * harmed(load, fiberClass);
                double susceptibility = ledger.value("pain.quality.%s-susceptibility".formatted(fiberClass.label()));
                shares.put(quality, ledger.value("pain.drive.root-sensitivity") + susceptibility * irritated);
            }
        }
        double all = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        shares.replaceAll((quality, share) -> share / all);
        return shares;
    }

    /** Returns the intensity of pins and needles on a side at rest, 0 to 10. */
    public double paresthesia(Side side) {
        return felt(fibers.loads().stream()
                .filter(load -> load.side() == side)
                .mapToDouble(load -> restDrive(load)
                        * harmed(load, FiberClass.TOUCH)
                        * ledger.value("pain.drive.paresthesia-factor"))
                .max()
                .orElse(0));
    }

    /**
     * Returns the regions in which pain is felt on a side, with their share of the worst, strongest first.
     *
     * @param referral how this person refers pain
     */
    public Map<SkinRegion, Double> field(Side side, PainReferral referral) {
        double full = fibers.loads().stream()
                .filter(load -> load.side() == side)
                .mapToDouble(load -> restDrive(load) * largestRoot(load))
                .max()
                .orElse(0);
        double least = full * ledger.value("pain.field.minimum-share");
        Map<SkinRegion, Double> drives = new LinkedHashMap<>();
        for (SkinRegion region : atlas.regions()) {
            double drive = 0;
            for (Load load : fibers.loads()) {
                if (load.side() == side) {
                    drive += restDrive(load) * shareMet(region, load, referral);
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
    private double shareMet(SkinRegion region, Load load, PainReferral referral) {
        double met = 0;
        for (Map.Entry<Root, Double> share : region.roots().byRoot().entrySet()) {
            Root root = share.getKey();
            if (load.meets(atlas.pathway(region, root), load.side())) {
                met += share.getValue() * size(root);
            }
        }
        return met + referredShare(region, load, referral);
    }

    /** What the pain of roots under a load adds in skin of the root to which it is referred. */
    private double referredShare(SkinRegion region, Load load, PainReferral referral) {
        double referred = 0;
        for (Root root : fibers.rootsAt(load, FiberClass.PAIN)) {
            Root to = referral.to(root, load.side());
            if (to != root && load.inSpine()) {
                referred += region.roots().weight(to) * size(root) * referral.share();
            }
        }
        return referred;
    }

    /** Ectopic drive of a load while the person lies still. */
    double restDrive(Load load) {
        double pressure = pressureMmHg(load, Posture.LYING)
                + ledger.value("pain.drive.inflammation-alone") * load.inflammation() * referenceMmHg();
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

    /**
     * Rise of contact pressure that a brief rise of cerebrospinal-fluid pressure by one unit is felt like: it presses what lies in the spine
     * against what already presses on it.
     */
    double spinalScale(Load load) {
        double pressure = pressureMmHg(load, Posture.LYING);
        double pressed = pressure / (pressure + referenceMmHg());
        return load.inSpine() ? ledger.value("pain.cough.pain-per-rise-factor") * pressed : 0;
    }

    /** Equivalent rise of contact pressure for each percent of strain of a nerve, mmHg. */
    double pullScale(Load load, String nerveId) {
        return stretchedShare(load, nerveId)
                * pressureMmHg(load, Posture.LYING)
                * ledger.value("pain.slr.pressure-rise-per-strain-percent");
    }

    /** Share of the strain of a leg that is moved which reaches a load. */
    double strainShare(Load load, Side moved) {
        return load.side() == moved ? 1 : load.inSpine() ? ledger.value("pain.slr.crossed-strain-share") : 0;
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
