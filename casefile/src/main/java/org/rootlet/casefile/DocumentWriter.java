package org.rootlet.casefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.rootlet.anatomy.Variation;
import org.rootlet.exam.Examination;
import org.rootlet.patient.Patient;
import org.rootlet.sensation.Threshold;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * The parts that all documents written by Rootlet share. Keys stand in a fixed order, numbers are rounded to four
 * decimals, lines end in a line feed: the same content gives the same bytes everywhere.
 */
final class DocumentWriter {
    private static final int DECIMALS = 4;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .build();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private DocumentWriter() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Returns the beginning of every document: its version. */
    static ObjectNode document() {
        return object().put("rootlet", CaseReader.VERSION);
    }

    static <T> ArrayNode array(List<T> items, Function<T, ? extends JsonNode> toNode) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> array.add(toNode.apply(item)));
        return array;
    }

    static ArrayNode texts(List<String> items) {
        return array(items, JsonNodeFactory.instance::stringNode);
    }

    /**
     * Returns a number rounded to four decimals.
     *
     * @throws IllegalArgumentException if it is not finite: a defect of the model
     */
    static JsonNode number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A document cannot hold the number " + value);
        }
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.scale() <= 0
                ? JsonNodeFactory.instance.numberNode(rounded.toBigIntegerExact())
                : JsonNodeFactory.instance.numberNode(rounded);
    }

    static ObjectNode patient(Patient patient) {
        ObjectNode node = object();
        node.set("age", number(patient.ageYears()));
        node.put("sex", patient.sex().label());
        node.set("heightCm", number(patient.heightCm()));
        node.set("massKg", number(patient.massKg()));
        node.set("temperatureC", number(patient.temperatureC()));
        node.put("plexus", patient.plexus().label());
        Variation variation = patient.variation();
        Variation usual = Variation.USUAL;
        if (variation.sensoryOverlap() != usual.sensoryOverlap()) {
            node.set(NumberKey.SENSORY_OVERLAP.key(), number(variation.sensoryOverlap()));
        }
        if (variation.motorOverlap() != usual.motorOverlap()) {
            node.set(NumberKey.MOTOR_OVERLAP.key(), number(variation.motorOverlap()));
        }
        if (variation.s1GanglionShiftMm() != usual.s1GanglionShiftMm()) {
            node.set(NumberKey.S1_GANGLION_SHIFT.key(), number(variation.s1GanglionShiftMm()));
        }
        if (variation.conjoinedRoots() != usual.conjoinedRoots()) {
            node.put(CaseReader.CONJOINED, variation.conjoinedRoots().label());
        }
        return node;
    }

    static ObjectNode examination(Examination examination) {
        ObjectNode node = object();
        node.set("motor", array(examination.motor(), finding -> {
            ObjectNode entry = object().put("muscle", finding.muscle())
                    .put("side", finding.side().label());
            entry.set("mrc", number(finding.mrc()));
            return entry.set("forceFraction", number(finding.forceFraction()));
        }));
        node.set("reflexes", array(examination.reflexes(), finding -> object().put("name", finding.name())
                .put("side", finding.side().label())
                .put("grade", finding.grade())
                .set("responseFraction", number(finding.responseFraction()))));
        node.set("sensation", array(examination.sensation(), finding -> {
            ObjectNode entry = object().put("region", finding.region())
                    .put("side", finding.side().label())
                    .put("modality", finding.modality().label())
                    .put("result", finding.result().label());
            entry.set("survivingFraction", number(finding.survivingFraction()));
            return entry.set("threshold", threshold(finding.threshold()));
        }));
        if (!examination.joints().isEmpty()) {
            node.set("joints", array(examination.joints(), finding -> object().put(
                            "joint", finding.joint().label())
                    .put("side", finding.side().label())
                    .put("result", finding.result().label())
                    .set("survivingFraction", number(finding.survivingFraction()))));
        }
        if (!examination.twoPoint().isEmpty()) {
            node.set("twoPoint", array(examination.twoPoint(), finding -> object().put("region", finding.region())
                    .put("side", finding.side().label())
                    .set("distance", threshold(finding.distance()))));
        }
        node.set("signs", array(examination.signs(), finding -> object().put("name", finding.name())
                .put("side", finding.side().label())
                .put("result", finding.result())
                .put("detail", finding.detail())));
        node.set("symptoms", array(examination.symptoms(), symptom -> {
            ObjectNode entry = object().put("name", symptom.name())
                    .put("side", symptom.side().label());
            entry.set("intensity", number(symptom.intensity()));
            entry.set("regions", texts(symptom.regions()));
            return entry.set("qualities", texts(symptom.qualities()));
        }));
        return node;
    }

    private static ObjectNode threshold(Threshold threshold) {
        ObjectNode node = object();
        node.set("value", number(threshold.value()));
        node.set("normal", number(threshold.normal()));
        return node.put("unit", threshold.unit()).put("felt", threshold.felt());
    }

    static String json(ObjectNode document) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    }

    static String jsonLine(ObjectNode document) {
        return JSON.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(document) + "\n";
    }

    static String yaml(ObjectNode document) {
        return YAML.writeValueAsString(document);
    }
}
