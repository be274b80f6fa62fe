package org.rootlet.casefile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.inference.FindingName;
import org.rootlet.inference.Kind;
import org.rootlet.lesion.LesionSide;

/**
 * Reads electrical responses: as a laboratory words them, or as measured. Measured ones are compared with norms and with the other side, as
 * laboratories do ({@code clinical.norm.*}).
 */
final class ResponseReader {
    /** What may be said of one. */
    static final List<String> FINDINGS = Kind.RESPONSE.answers();

    static final String LATENCY = "latencyMs";
    static final String AMPLITUDE_MV = "amplitudeMv";
    static final String AMPLITUDE_UV = "amplitudeUv";
    static final String PERSISTENCE = "persistencePercent";
    static final String DISPERSION = "chronodispersionMs";
    /** Keys of everything that can be measured. */
    static final List<String> VALUES = List.of(LATENCY, AMPLITUDE_MV, AMPLITUDE_UV, PERSISTENCE, DISPERSION);

    static final double MOST_MS = 100;
    static final double MOST_MV = 60;
    static final double MOST_UV = 200;
    static final double MOST_PERCENT = 100;

    private static final String FINDING = "finding";
    private static final String NOTICED_AT = "inference.examiner.response-noticed-at";
    private static final String OLD_FROM = "inference.response.old-from-years";

    private final Ledger ledger;

    ResponseReader(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Takes what is said of a response on a side. */
    @FunctionalInterface
    interface Taker {
        void take(FindingName name, Side side, String finding, Location location);
    }

    /** What was measured of a response: the size of an F-wave is its persistence. */
    private record Measured(
            Optional<Double> latencyMs, Optional<Double> size, Optional<Double> dispersionMs, Location location) {}

    /** Reads a list; responses that were measured are told after those that are worded. */
    void read(List<DocumentNode> items, Optional<Double> ageYears, Taker taker) {
        for (String name : FindingName.RESPONSES) {
            Map<Side, Measured> measured = new EnumMap<>(Side.class);
            for (DocumentNode item : items) {
                Fields fields = fields(item);
                if (fields.choice("name", FindingName.RESPONSES).equals(name)) {
                    item(fields, name, item.location(), measured, taker);
                }
            }
            measured.forEach((side, response) -> taker.take(
                    new FindingName(Kind.RESPONSE, name),
                    side,
                    verdict(name, response, Optional.ofNullable(measured.get(side.opposite())), ageYears),
                    response.location()));
        }
    }

    private static Fields fields(DocumentNode item) {
        List<String> keys = new ArrayList<>(List.of("name", "side", FINDING));
        keys.addAll(VALUES);
        keys.add("quote");
        return Fields.of("electrodiagnosis item", item, keys.toArray(String[]::new));
    }

    private static void item(Fields fields, String name, Location location, Map<Side, Measured> measured, Taker taker) {
        List<Side> sides = LesionReader.constant(LesionSide.class, fields.choice("side", ReportedReader.SIDES))
                .sides();
        fields.optionalText("quote");
        List<String> values = new ArrayList<>(VALUES);
        values.removeIf(key -> !fields.has(key));
        if (fields.has(FINDING)) {
            if (!values.isEmpty()) {
                throw fields.at(values.getFirst())
                        .fault("%s has both '%s' and '%s'; give what was said or what was measured"
                                .formatted(name, FINDING, values.getFirst()));
            }
            String finding = fields.choice(FINDING, FINDINGS);
            sides.forEach(side -> taker.take(new FindingName(Kind.RESPONSE, name), side, finding, location));
            return;
        }
        if (values.isEmpty()) {
            throw location.fault("%s has none of the keys %s, %s; one is required"
                    .formatted(name, FINDING, String.join(", ", judgedBy(name))));
        }
        for (String key : notJudgedBy(name)) {
            if (fields.has(key)) {
                throw fields.at(key)
                        .fault("%s has '%s', by which it is not judged; allowed are %s"
                                .formatted(name, key, String.join(", ", judgedBy(name))));
            }
        }
        Measured response = new Measured(
                number(fields, LATENCY, MOST_MS), size(name, fields), number(fields, DISPERSION, MOST_MS), location);
        for (Side side : sides) {
            if (measured.put(side, response) != null) {
                throw location.fault("%s on the %s was measured twice; give one of them".formatted(name, side.label()));
            }
        }
    }

    private static Optional<Double> size(String name, Fields fields) {
        return switch (name) {
            case FindingName.SURAL -> number(fields, AMPLITUDE_UV, MOST_UV);
            case FindingName.TIBIAL_F, FindingName.PERONEAL_F -> number(fields, PERSISTENCE, MOST_PERCENT);
            default -> number(fields, AMPLITUDE_MV, MOST_MV);
        };
    }

    private static List<String> judgedBy(String name) {
        return switch (name) {
            case FindingName.H_REFLEX -> List.of(LATENCY, AMPLITUDE_MV);
            case FindingName.SURAL -> List.of(AMPLITUDE_UV);
            case FindingName.TIBIAL_F, FindingName.PERONEAL_F -> List.of(LATENCY, PERSISTENCE, DISPERSION);
            default -> List.of(AMPLITUDE_MV);
        };
    }

    /** Returns the keys of measured values that a response may not have. */
    static List<String> notJudgedBy(String name) {
        List<String> keys = new ArrayList<>(VALUES);
        keys.removeAll(judgedBy(name));
        return keys;
    }

    private static Optional<Double> number(Fields fields, String key, double most) {
        if (!fields.has(key)) {
            return Optional.empty();
        }
        DocumentNode node = fields.required(key);
        if (!(node instanceof DocumentNode.Scalar scalar) || scalar.type() != DocumentNode.Scalar.Type.NUMBER) {
            throw node.location().fault("%s is %s; a number is required".formatted(key, node.description()));
        }
        double value = Fields.finite(scalar, key);
        if (value < 0 || value > most) {
            throw node.location().fault("%s %s is outside 0 to %.0f".formatted(key, Excerpt.of(scalar.text()), most));
        }
        return Optional.of(value);
    }

    private String verdict(String name, Measured here, Optional<Measured> there, Optional<Double> ageYears) {
        if (here.size().filter(size -> size == 0).isPresent()) {
            return "absent";
        }
        boolean abnormal =
                switch (name) {
                    case FindingName.H_REFLEX ->
                        late(here, there, ageYears)
                                || smaller(here, there, norm("h-reflex.amplitude-side-ratio-limit"));
                    case FindingName.TIBIAL_F, FindingName.PERONEAL_F -> lateF(here, there) || small(name, here, there);
                    default -> small(name, here, there);
                };
        return abnormal ? "reduced" : "normal";
    }

    private boolean small(String name, Measured here, Optional<Measured> there) {
        return here.size().filter(size -> size < limit(name)).isPresent()
                || smaller(here, there, ledger.value(NOTICED_AT));
    }

    /** Late for the age, or later than the other side; where the age is not known, for the old. */
    private boolean late(Measured here, Optional<Measured> there, Optional<Double> ageYears) {
        boolean old = ageYears.map(age -> age >= ledger.value(OLD_FROM)).orElse(true);
        double most = old ? norm("h-reflex.latency-limit-over-60-ms") : norm("h-reflex.latency-limit-ms");
        double difference =
                old ? norm("h-reflex.side-difference-limit-over-60-ms") : norm("h-reflex.side-difference-limit-ms");
        return longer(here.latencyMs(), there.flatMap(Measured::latencyMs), most, difference);
    }

    /** Later, or more dispersed, than a laboratory allows or than on the other side. */
    private boolean lateF(Measured here, Optional<Measured> there) {
        return longer(
                        here.latencyMs(),
                        there.flatMap(Measured::latencyMs),
                        norm("f-wave.latency-limit-ms"),
                        ledger.value("inference.f-wave.late-ms"))
                || longer(
                        here.dispersionMs(),
                        there.flatMap(Measured::dispersionMs),
                        norm("f-wave.chronodispersion-limit-ms"),
                        ledger.value("inference.f-wave.dispersed-ms"));
    }

    private static boolean longer(Optional<Double> here, Optional<Double> there, double most, double difference) {
        return here.filter(ms -> ms > most
                        || there.filter(other -> ms - other > difference).isPresent())
                .isPresent();
    }

    private static boolean smaller(Measured here, Optional<Measured> there, double ratio) {
        Optional<Double> other = there.flatMap(Measured::size);
        return here.size()
                .filter(size ->
                        other.filter(otherSize -> size < ratio * otherSize).isPresent())
                .isPresent();
    }

    private double limit(String name) {
        return switch (name) {
            case FindingName.SURAL -> norm("sural.snap-limit-uv");
            case FindingName.TIBIAL -> norm("tibial-motor.cmap-limit-mv");
            case FindingName.PERONEAL -> norm("peroneal-motor.cmap-limit-mv");
            case FindingName.TIBIAL_F -> ledger.value(NOTICED_AT) * norm("f-wave.tibial-persistence-percent");
            case FindingName.PERONEAL_F -> ledger.value(NOTICED_AT) * norm("f-wave.peroneal-persistence-percent");
            default -> throw new IllegalArgumentException("There is no limit of " + name);
        };
    }

    private double norm(String what) {
        return ledger.value("clinical.norm." + what);
    }
}
