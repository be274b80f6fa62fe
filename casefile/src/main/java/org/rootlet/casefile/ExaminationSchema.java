package org.rootlet.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.rootlet.inference.FindingName;
import org.rootlet.inference.Structure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of examinations, made from that of case files, with which they share person and reported findings. It knows names; the words
 * that the reader takes for them are left out.
 */
public final class ExaminationSchema {
    private static final String CASE_SCHEMA = "case.schema.json";
    private static final String REFERENCE = "$ref";
    private static final String SIDE = "#/$defs/side";

    private ExaminationSchema() {}

    /** Returns the schema, draft 2020-12. */
    public static String json() {
        JsonNode caseSchema = caseSchema();
        ObjectNode schema = DocumentWriter.object()
                .put("$schema", caseSchema.get("$schema").stringValue())
                .put("$id", "urn:rootlet:examination:1")
                .put("title", "Rootlet examination, version 1")
                .put(
                        "description",
                        "What was found on somebody, to localize by. What is not listed was not tested. YAML or JSON, UTF-8, at most 1 MiB.")
                .put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.set("rootlet", caseSchema.at("/properties/rootlet"));
        properties.set("title", caseSchema.at("/properties/title"));
        ObjectNode patient = (ObjectNode) caseSchema.at("/properties/patient").deepCopy();
        patient.remove("required");
        properties.set("patient", patient);
        properties.set("daysSinceOnset", caseSchema.at("/$defs/lesion/properties/daysSinceOnset"));
        properties.set("reported", caseSchema.at("/properties/reported"));
        properties.set("electrodiagnosis", list("Electrical responses, as worded or as measured", response()));
        properties.set("examination", examination());
        properties.set("answer", answer());
        properties.set("notes", list("Remarks; not used", text()));
        ArrayNode anyOf = schema.putArray("anyOf");
        for (String one : List.of("reported", "electrodiagnosis", "examination")) {
            anyOf.addObject().putArray("required").add(one);
        }
        schema.putArray("required").add("rootlet");
        schema.put("additionalProperties", false);
        ObjectNode definitions = schema.putObject("$defs");
        for (String shared : List.of("side", "root", "reflex", "sign", "symptom")) {
            definitions.set(shared, caseSchema.at("/$defs/" + shared));
        }
        return DocumentWriter.json(schema);
    }

    private static JsonNode caseSchema() {
        try (InputStream stream = ExaminationSchema.class.getResourceAsStream(CASE_SCHEMA)) {
            if (stream == null) {
                throw new IllegalStateException(CASE_SCHEMA + " is missing");
            }
            return JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode list(String description, ObjectNode items) {
        ObjectNode list =
                DocumentWriter.object().put("description", description).put("type", "array");
        return list.set("items", items);
    }

    private static ObjectNode text() {
        return DocumentWriter.object().put("type", "string").put("pattern", "\\S");
    }

    private static ObjectNode choice(String description, List<String> names) {
        ObjectNode node = DocumentWriter.object().put("description", description);
        return node.set("enum", DocumentWriter.texts(names));
    }

    private static ObjectNode number(String description, double most) {
        return DocumentWriter.object()
                .put("description", description)
                .put("type", "number")
                .put("minimum", 0)
                .put("maximum", most);
    }

    private static ObjectNode mapping(String description, List<String> required) {
        ObjectNode node =
                DocumentWriter.object().put("description", description).put("type", "object");
        node.putObject("properties");
        if (!required.isEmpty()) {
            node.set("required", DocumentWriter.texts(required));
        }
        return node.put("additionalProperties", false);
    }

    private static ObjectNode response() {
        ObjectNode node = mapping("A response", List.of("name", "side"));
        ObjectNode properties = (ObjectNode) node.get("properties");
        properties.set("name", choice("Response", FindingName.RESPONSES));
        properties.putObject("side").put(REFERENCE, SIDE);
        properties.set("finding", choice("As the laboratory words it; late is reduced", ResponseReader.FINDINGS));
        properties.set(
                ResponseReader.LATENCY,
                number("Onset of the H reflex or of the first F-wave, ms", ResponseReader.MOST_MS));
        properties.set(
                ResponseReader.AMPLITUDE_MV,
                number("Size of the H reflex or a motor response, mV", ResponseReader.MOST_MV));
        properties.set(
                ResponseReader.AMPLITUDE_UV, number("Size of the sural response, microvolts", ResponseReader.MOST_UV));
        properties.set(
                ResponseReader.PERSISTENCE, number("Shocks with an F-wave, percent", ResponseReader.MOST_PERCENT));
        properties.set(
                ResponseReader.DISPERSION,
                number("Longest less shortest latency of F-waves, ms", ResponseReader.MOST_MS));
        properties.set("quote", text());
        ways(node.putArray("allOf"));
        return node;
    }

    /** Worded or measured, and measured in what the response is judged by. */
    private static void ways(ArrayNode ways) {
        ArrayNode wordedOrMeasured = ways.addObject().putArray("oneOf");
        wordedOrMeasured.addObject().putArray("required").add("finding");
        ArrayNode measured = wordedOrMeasured.addObject().putArray("anyOf");
        for (String key : ResponseReader.VALUES) {
            measured.addObject().putArray("required").add(key);
        }
        for (String name : FindingName.RESPONSES) {
            ObjectNode way = ways.addObject();
            way.putObject("if").putObject("properties").putObject("name").put("const", name);
            ObjectNode then = way.putObject("then").putObject("properties");
            for (String key : ResponseReader.notJudgedBy(name)) {
                then.put(key, false);
            }
        }
    }

    private static ObjectNode examination() {
        return DocumentWriter.object()
                .put(
                        "description",
                        "An examination as 'rootlet simulate --out' writes it, in place of reported or beside it")
                .put("type", "object");
    }

    private static ObjectNode answer() {
        ObjectNode node =
                mapping("What is known to be harmed, for benchmarks", List.of("structure", "side", "kind", "grade"));
        ObjectNode properties = (ObjectNode) node.get("properties");
        properties.set("structure", choice("Structure", Structure.ids()));
        properties.putObject("side").put(REFERENCE, SIDE);
        properties.set("kind", choice("What sort of source it is", ExaminationReader.KINDS));
        properties.set("grade", choice("How good the source is", ExaminationReader.GRADES));
        properties.set("source", text());
        properties.set("confirmedBy", text());
        return node;
    }
}
