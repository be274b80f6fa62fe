package org.rootlet.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.rootlet.anatomy.Root;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.Ledger;
import org.rootlet.inference.Structure;
import org.rootlet.lesion.Cause;
import org.rootlet.lesion.Lesion;
import org.rootlet.lesion.LesionSide;
import org.rootlet.lesion.Onset;
import org.rootlet.lesion.Place;
import org.rootlet.lesion.Zone;

/**
 * Draws lesions under which a structure is the answer, from {@code lesions.csv}: where they sit and what they are. Pressure, days and
 * inflammation vary as people's do ({@code variation.*}). One-sided lesions are drawn on the left; the other side is their mirror image.
 */
final class LesionDraw {
    /** One way in which a structure comes to harm. */
    private record Way(
            double weight,
            Cause cause,
            List<Place> places,
            LesionSide side,
            Onset onset,
            String clock,
            double medianMmHg,
            OptionalDouble polyneuropathy) {}

    /** Lesions, and how often a polyneuropathy is beside them if that is not a matter of age. */
    record Drawn(List<Lesion> lesions, OptionalDouble polyneuropathy) {}

    private final Map<Structure, List<Way>> ways = new EnumMap<>(Structure.class);
    private final Ledger ledger;

    LesionDraw(Ledger ledger) {
        this.ledger = ledger;
        for (DataTable.Row row :
                DataTable.beside(LesionDraw.class, "lesions.csv").rows()) {
            ways.computeIfAbsent(Structure.of(row.required("structure")), structure -> new ArrayList<>())
                    .add(new Way(
                            row.number("weight"),
                            constant(Cause.class, row.required("cause")),
                            places(row),
                            constant(LesionSide.class, row.required("side")),
                            constant(Onset.class, row.required("onset")),
                            row.required("clock"),
                            row.number("median_mmhg"),
                            row.text("polyneuropathy").isEmpty()
                                    ? OptionalDouble.empty()
                                    : OptionalDouble.of(row.number("polyneuropathy"))));
        }
    }

    private static List<Place> places(DataTable.Row row) {
        String where = row.required("where");
        String detail = row.text("detail");
        return switch (row.required("kind")) {
            case "level" ->
                Arrays.stream(where.split(";"))
                        .<Place>map(level -> new Place.Spinal(level, constant(Zone.class, detail)))
                        .toList();
            case "ganglion" ->
                Arrays.stream(where.split(";"))
                        .<Place>map(root -> new Place.Ganglion(Root.valueOf(root)))
                        .toList();
            case "nerve" ->
                Arrays.stream(where.split(";"))
                        .<Place>map(nerve -> new Place.Nerve(
                                nerve.replaceFirst("@.*", ""),
                                detail.isEmpty() ? nerve.replaceFirst(".*@", "") : detail))
                        .toList();
            default -> throw row.fault("has a kind of place that is not one of level, ganglion, nerve");
        };
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(
                type, name.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
    }

    /** Returns whether a structure is harmed by lesions of this table. */
    boolean harms(Structure structure) {
        return ways.containsKey(structure);
    }

    /** Draws what is wrong with somebody. */
    Drawn draw(Structure structure, RandomGenerator random) {
        List<Way> choices = ways.getOrDefault(structure, List.of());
        double all = choices.stream().mapToDouble(Way::weight).sum();
        double left = random.nextDouble() * all;
        Way way = choices.getLast();
        for (Way choice : choices) {
            left -= choice.weight();
            if (left < 0) {
                way = choice;
                break;
            }
        }
        double days = lognormal(
                random,
                value(way.clock() + ".days-median"),
                value(way.clock() + ".days-log-sd"),
                value("days-least"),
                value("days-most"));
        double least = value("inflammation.least-share");
        double inflamed = least + (1 - least) * random.nextDouble();
        List<Lesion> lesions = new ArrayList<>();
        for (Place place : way.places()) {
            double mmHg = pressure(way, way.medianMmHg(), ledger.value("inference.pressure.log-sd"), random);
            String start = "lesion.inflammation." + way.cause().label().replace(' ', '-');
            double inflammation =
                    inflamed * ledger.value(start + "-start") * Math.exp(-days / ledger.value(start + "-decay-days"));
            if (way.side() == LesionSide.BOTH) {
                double other = pressure(way, mmHg, ledger.value("inference.asymmetry.log-sd"), random);
                lesions.add(new Lesion(way.cause(), place, LesionSide.LEFT, mmHg, way.onset(), days, inflammation));
                lesions.add(new Lesion(way.cause(), place, LesionSide.RIGHT, other, way.onset(), days, inflammation));
            } else {
                lesions.add(new Lesion(way.cause(), place, way.side(), mmHg, way.onset(), days, inflammation));
            }
        }
        return new Drawn(lesions, way.polyneuropathy());
    }

    private double pressure(Way way, double medianMmHg, double logSd, RandomGenerator random) {
        String most = way.cause() == Cause.ZOSTER ? "most-zoster-mmhg" : "most-mmhg";
        return lognormal(
                random, medianMmHg, logSd, value("pressure.least-mmhg"), ledger.value("inference.pressure." + most));
    }

    private double value(String name) {
        return ledger.value("variation." + name);
    }

    private static double lognormal(RandomGenerator random, double median, double logSd, double least, double most) {
        return Math.clamp(median * Math.exp(logSd * random.nextGaussian()), least, most);
    }
}
