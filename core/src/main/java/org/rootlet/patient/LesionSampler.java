package org.rootlet.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.rootlet.anatomy.Root;
import org.rootlet.evidence.Ledger;
import org.rootlet.lesion.Cause;
import org.rootlet.lesion.Lesion;
import org.rootlet.lesion.LesionSide;
import org.rootlet.lesion.Onset;
import org.rootlet.lesion.Place;
import org.rootlet.lesion.Zone;

/**
 * Draws what is wrong with a person's nerves from published levels, pressures and durations ({@code variation.*} of the
 * ledger): nothing, one root, the cauda equina, or a plexus or nerve.
 *
 * <p>Whether a root is harmed by a herniation or by a narrowing follows age: the odds are those at which the two kinds of
 * patient have that age in a spine clinic. Pressure, duration and place are independent of each other (Takahashi 1999 found
 * pressure and duration unrelated). Every lesion is one that a case file may say. <b>Known limits.</b> Two lesions come only
 * from a narrowing of two levels; a lasting stretch without a fracture and polyneuropathy are never drawn.
 */
public final class LesionSampler {
    private static final String DISC = "disc-herniation";
    private static final String STENOSIS = "stenosis";

    private final Ledger ledger;
    private final long seed;
    private final Population population;

    /**
     * Creates a sampler.
     *
     * @param ledger where the distributions stand
     * @param seed seed of the sample
     * @param population who is drawn from
     */
    public LesionSampler(Ledger ledger, long seed, Population population) {
        this.ledger = ledger;
        this.seed = seed;
        this.population = population;
    }

    /**
     * Returns the lesions of a person: none, one, or two.
     *
     * @param index which person, 0 or more
     * @param ageYears age, years
     */
    public List<Lesion> lesions(long index, double ageYears) {
        Draw draw = new Draw(ledger, seed, index);
        return switch (structure(draw)) {
            case "none" -> List.of();
            case "cauda-equina" -> List.of(caudaEquina(draw));
            case "nerve" -> List.of(nerve(draw));
            default -> root(draw, ageYears);
        };
    }

    private String structure(Draw draw) {
        String none = "none";
        if (population == Population.SPINE_CLINIC) {
            return draw.choice("structure", "structure");
        }
        if (!draw.chance("lesion", draw.value("general.lesion-share"))) {
            return none;
        }
        String structure = none;
        for (int attempt = 0; structure.equals(none); attempt++) {
            structure = draw.choice("structure " + attempt, "structure");
        }
        return structure;
    }

    private Lesion caudaEquina(Draw draw) {
        double pressureMmHg = draw.lognormal(
                "pressure",
                draw.value("pressure.median-mmhg"),
                draw.value("pressure.log-sd"),
                draw.value("pressure.cauda-equina-least-mmhg"),
                draw.value("pressure.most-mmhg"));
        Place place = new Place.Spinal(level(draw, DISC), Zone.CENTRAL);
        return lesion(
                draw,
                Cause.DISC_HERNIATION,
                place,
                LesionSide.BOTH,
                pressureMmHg,
                Onset.SUDDEN,
                days(draw, "cauda-equina"));
    }

    private Lesion nerve(Draw draw) {
        String[] names = draw.choice("nerve", "nerve").split("\\.");
        Place place = new Place.Nerve(words(names[0]), words(names[1]));
        boolean hurt = draw.chance("trauma", draw.value("trauma-of-nerve-share"));
        return lesion(
                draw,
                hurt ? Cause.TRAUMA : Cause.ENTRAPMENT,
                place,
                oneSide(draw),
                pressureMmHg(draw, "pressure"),
                hurt ? Onset.SUDDEN : Onset.GRADUAL,
                days(draw, hurt ? "trauma" : "growing"));
    }

    private List<Lesion> root(Draw draw, double ageYears) {
        if (draw.chance("other cause", draw.value("root.other-share"))) {
            return List.of(other(draw));
        }
        return draw.chance("narrowed", narrowedShare(draw, ageYears)) ? stenosis(draw) : List.of(herniation(draw));
    }

    /** Bayes: how likely a person of that age is one of those with a narrowed spine. */
    private static double narrowedShare(Draw draw, double ageYears) {
        double prior = draw.value("spine-clinic.stenosis-share");
        double narrowed = prior * density(draw, STENOSIS, ageYears);
        return narrowed / (narrowed + (1 - prior) * density(draw, DISC, ageYears));
    }

    private static double density(Draw draw, String group, double ageYears) {
        double sd = draw.value(group + ".age-sd-years");
        double z = (ageYears - draw.value(group + ".age-mean-years")) / sd;
        return Math.exp(-z * z / 2) / sd;
    }

    private Lesion herniation(Draw draw) {
        Zone zone = zone(draw, DISC);
        return lesion(
                draw,
                Cause.DISC_HERNIATION,
                new Place.Spinal(level(draw, DISC), zone),
                zone == Zone.CENTRAL ? LesionSide.BOTH : oneSide(draw),
                pressureMmHg(draw, "pressure"),
                constant(Onset.class, draw.choice("onset", DISC + ".onset")),
                days(draw, DISC));
    }

    private List<Lesion> stenosis(Draw draw) {
        Zone zone = zone(draw, STENOSIS);
        boolean both = zone == Zone.CENTRAL || draw.chance("both sides", draw.value("stenosis.both-sides-share"));
        LesionSide side = both ? LesionSide.BOTH : oneSide(draw);
        String level = level(draw, STENOSIS);
        double days = days(draw, STENOSIS);
        List<Lesion> lesions = new ArrayList<>();
        lesions.add(narrowing(draw, "pressure", level, zone, side, days));
        if (draw.chance("second level", draw.value("stenosis.second-level-share"))) {
            lesions.add(narrowing(draw, "second pressure", above(level), zone, side, days));
        }
        return lesions;
    }

    private Lesion narrowing(Draw draw, String trait, String level, Zone zone, LesionSide side, double days) {
        double pressureMmHg = draw.lognormal(
                trait,
                draw.value("stenosis.pressure-median-mmhg"),
                draw.value("pressure.log-sd"),
                draw.value("pressure.least-mmhg"),
                draw.value("pressure.most-mmhg"));
        return lesion(draw, Cause.STENOSIS, new Place.Spinal(level, zone), side, pressureMmHg, Onset.GRADUAL, days);
    }

    private Lesion other(Draw draw) {
        Cause cause = constant(Cause.class, draw.choice("cause", "root-cause"));
        Root root = Root.valueOf(draw.choice("root", "root-prior").toUpperCase(Locale.ROOT));
        Place place = new Place.Ganglion(root);
        LesionSide side = oneSide(draw);
        Onset onset = Onset.GRADUAL;
        String clock = "growing";
        switch (cause) {
            case ZOSTER -> {
                onset = Onset.SUBACUTE;
                clock = "zoster";
            }
            case TRAUMA -> {
                onset = Onset.SUDDEN;
                clock = "trauma";
            }
            case CYST -> place = new Place.Spinal(crossedBy(root), Zone.LATERAL_RECESS);
            case EPIDURAL_MASS -> {
                place = new Place.Spinal(crossedBy(root), Zone.CENTRAL);
                side = LesionSide.BOTH;
                onset = Onset.SUBACUTE;
            }
            default -> {}
        }
        return lesion(draw, cause, place, side, pressureMmHg(draw, "pressure"), onset, days(draw, clock));
    }

    private Lesion lesion(
            Draw draw, Cause cause, Place place, LesionSide side, double pressureMmHg, Onset onset, double days) {
        return new Lesion(
                cause,
                place,
                side,
                Draw.tenths(pressureMmHg),
                0,
                onset,
                days,
                inflammation(draw, cause, days),
                relievedOnDay(draw, cause, days));
    }

    private double inflammation(Draw draw, Cause cause, double days) {
        String name = "lesion.inflammation." + cause.label().replace(' ', '-');
        double left = ledger.value(name + "-start") * Math.exp(-days / ledger.value(name + "-decay-days"));
        return Draw.hundredths(left * draw.even("inflammation", draw.value("inflammation.least-share"), 1));
    }

    private static OptionalDouble relievedOnDay(Draw draw, Cause cause, double days) {
        boolean degenerative = cause == Cause.DISC_HERNIATION || cause == Cause.STENOSIS;
        if (!degenerative || !draw.chance("decompressed", draw.value("decompressed-share"))) {
            return OptionalDouble.empty();
        }
        double share = draw.even("decompression", draw.value("decompressed-least-share"), 1);
        return OptionalDouble.of(Math.rint(days * share));
    }

    private static double pressureMmHg(Draw draw, String trait) {
        return draw.lognormal(
                trait,
                draw.value("pressure.median-mmhg"),
                draw.value("pressure.log-sd"),
                draw.value("pressure.least-mmhg"),
                draw.value("pressure.most-mmhg"));
    }

    private static double days(Draw draw, String clock) {
        return Math.rint(draw.lognormal(
                "days",
                draw.value(clock + ".days-median"),
                draw.value(clock + ".days-log-sd"),
                draw.value("days-least"),
                draw.value("days-most")));
    }

    private static LesionSide oneSide(Draw draw) {
        return draw.even("side", 0, 1) < draw.value("left-share") ? LesionSide.LEFT : LesionSide.RIGHT;
    }

    private static String level(Draw draw, String group) {
        return draw.choice("level", group + ".level").toUpperCase(Locale.ROOT);
    }

    private static Zone zone(Draw draw, String group) {
        return constant(Zone.class, draw.choice("zone", group + ".zone"));
    }

    private static String above(String level) {
        Root upper = Root.valueOf(level.substring(0, level.indexOf('-')));
        return upper.moved(-1) + "-" + upper;
    }

    /** Returns the lowest disc that a root passes behind or beside: its own, the last one for those of the sacrum. */
    private static String crossedBy(Root root) {
        Root lower = root.stepsBelow(Root.S1) > 0 ? Root.S1 : root;
        return lower.moved(-1) + "-" + lower;
    }

    private static String words(String name) {
        return name.replace('-', ' ');
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
