package org.rootlet.cohort;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.PathSegment;
import org.rootlet.anatomy.Pathway;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.Site;
import org.rootlet.evidence.Ledger;
import org.rootlet.inference.Structure;
import org.rootlet.lesion.Cause;
import org.rootlet.lesion.Lesion;
import org.rootlet.lesion.LesionMechanics;
import org.rootlet.lesion.LesionSide;
import org.rootlet.lesion.Load;
import org.rootlet.lesion.Onset;
import org.rootlet.lesion.Place;

/**
 * Draws the loads under which a structure is the answer. Most are those of lesions ({@link LesionDraw}). Two are laid on the fibers directly:
 * in the conus the beginnings of the lowest roots fail on both sides, in polyneuropathy all fibers beyond a length from the cord, the longer
 * the more. Those stand for what no mass does: a dead cord and sick axons.
 */
final class DrawnLoads {
    /** Just outside the cord. */
    private static final double FIRST = 0.02;

    private static final int BANDS = 3;

    private final Ledger ledger;
    private final LesionDraw lesions;

    DrawnLoads(Ledger ledger) {
        this.ledger = ledger;
        lesions = new LesionDraw(ledger);
    }

    /** What was drawn: the loads of the structure, those of a polyneuropathy beside it, and how likely the person has diabetes. */
    record Harm(List<Load> own, List<Load> beside, double diabetes) {
        List<Load> all() {
            List<Load> all = new ArrayList<>(own);
            all.addAll(beside);
            return all;
        }
    }

    /** Draws what harms somebody under a structure; older people more often have a polyneuropathy too. */
    Harm draw(Structure structure, Atlas body, double ageYears, RandomGenerator random) {
        return switch (structure) {
            case MIMIC, NONE -> new Harm(List.of(), List.of(), diabetes(ageYears));
            case POLYNEUROPATHY ->
                new Harm(polyneuropathy(body, random), List.of(), value("diabetes.with-polyneuropathy"));
            case CONUS -> beside(conus(random), OptionalDouble.empty(), body, ageYears, random);
            default -> {
                LesionDraw.Drawn drawn = lesions.draw(structure, random);
                List<Load> own = new LesionMechanics(body, ledger).loads(drawn.lesions());
                yield beside(own, drawn.polyneuropathy(), body, ageYears, random);
            }
        };
    }

    private Harm beside(
            List<Load> own, OptionalDouble polyneuropathy, Atlas body, double ageYears, RandomGenerator random) {
        double chance = polyneuropathy.orElse(
                isOld(ageYears) ? value("comorbid.polyneuropathy-old") : value("comorbid.polyneuropathy-young"));
        List<Load> beside = random.nextDouble() < chance ? polyneuropathy(body, random) : List.of();
        double diabetes = diabetes(ageYears);
        if (polyneuropathy.isPresent()) {
            diabetes = value("diabetes.with-radiculoplexus-neuropathy");
        } else if (!beside.isEmpty()) {
            diabetes = value("diabetes.with-polyneuropathy");
        }
        return new Harm(own, beside, diabetes);
    }

    private boolean isOld(double ageYears) {
        return ageYears >= value("comorbid.old-from-years");
    }

    private double diabetes(double ageYears) {
        return isOld(ageYears) ? value("diabetes.old") : value("diabetes.young");
    }

    /** Draws the days since the onset about a median. */
    double days(double median, RandomGenerator random) {
        return Math.clamp(
                median * Math.exp(value("days.log-sd") * random.nextGaussian()),
                ledger.value("variation.days-least"),
                ledger.value("variation.days-most"));
    }

    private List<Load> conus(RandomGenerator random) {
        int above = (int) (random.nextDouble() * value("conus.highest-root-above-s2"));
        Root highest = Root.S2.moved(-above);
        double mmHg = value("conus.mmhg");
        double otherSide =
                value("conus.other-side-least") + (1 - value("conus.other-side-least")) * random.nextDouble();
        double days = days(value("conus.days-median"), random);
        List<Load> loads = new ArrayList<>();
        for (Root root : Root.values()) {
            if (root.stepsBelow(highest) >= 0) {
                for (Side side : Side.values()) {
                    List<Site> sites = List.of(
                            new Site("root:%s:dorsal".formatted(root), FIRST),
                            new Site("root:%s:ventral".formatted(root), FIRST));
                    double here = side == Side.LEFT ? mmHg : otherSide * mmHg;
                    loads.add(load(root + " root beside the conus", side, sites, here, days, Onset.SUDDEN));
                }
            }
        }
        return loads;
    }

    private List<Load> polyneuropathy(Atlas body, RandomGenerator random) {
        double fromMm = value("polyneuropathy.from-least-mm")
                + random.nextDouble() * (value("polyneuropathy.from-most-mm") - value("polyneuropathy.from-least-mm"));
        double most = value("polyneuropathy.least-mmhg")
                + random.nextDouble() * (value("polyneuropathy.most-mmhg") - value("polyneuropathy.least-mmhg"));
        double bandMm = value("polyneuropathy.band-mm");
        double days = days(value("polyneuropathy.days-median"), random);
        List<Load> loads = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            double atMm = fromMm + band * bandMm;
            Set<Site> places = new LinkedHashSet<>();
            for (Pathway pathway : body.pathways()) {
                if (pathway.referenceLengthMm() > atMm) {
                    places.add(place(pathway, atMm));
                }
            }
            if (!places.isEmpty()) {
                double mmHg = most * (band + 1) / BANDS;
                for (Side side : Side.values()) {
                    loads.add(load("long fibers", side, List.copyOf(places), mmHg, days, Onset.GRADUAL));
                }
            }
        }
        return loads;
    }

    /** Returns where a pathway is so far from the cord, mm at the reference height. */
    private static Site place(Pathway pathway, double atMm) {
        double left = atMm;
        for (PathSegment segment : pathway.segments()) {
            if (left < segment.referenceLengthMm()) {
                double share = left / segment.referenceLengthMm();
                return new Site(
                        segment.structureId(),
                        segment.fromFraction() + share * (segment.toFraction() - segment.fromFraction()));
            }
            left -= segment.referenceLengthMm();
        }
        throw new IllegalArgumentException("%s is shorter than %.0f mm".formatted(pathway.target(), atMm));
    }

    private Load load(String where, Side side, List<Site> sites, double mmHg, double days, Onset onset) {
        Lesion lesion =
                new Lesion(Cause.ENTRAPMENT, new Place.Nerve(where, where), LesionSide.BOTH, mmHg, onset, days, 0);
        return new Load(lesion, where, side, sites, mmHg, 0, ledger.value("lesion.length.entrapment-mm"), false);
    }

    private double value(String name) {
        return ledger.value("inference." + name);
    }
}
