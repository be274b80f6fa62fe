package org.rootlet.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.patient.PatientSampler;
import org.rootlet.patient.Population;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The published schema and the reader must accept and refuse the same documents. */
class CaseSchemaTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CaseReader READER = new CaseReader(AtlasVocabulary.VOCABULARY, Ledger.load());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schemaText(), InputFormat.JSON);
    private static final JsonNode SCHEMA_TREE = JSON.readTree(schemaText());
    private static final List<String> BASES = List.of(
            TestCases.FULL,
            "rootlet: 1\ntitle: x\npatient: {age: 30, sex: female}\n",
            TestCases.lesion("cause: zoster, ganglion: L5, side: both, severity: mild, onset: subacute, "
                    + "daysSinceOnset: 15"),
            TestCases.lesion("cause: entrapment, nerve: common peroneal, at: fibular head, side: left, "
                    + "severity: severe, onset: subacute, daysSinceOnset: 15"),
            TestCases.lesion("cause: stenosis, level: L4-L5, zone: central, pressureMmHg: 30, onset: gradual, "
                    + "daysSinceOnset: 400"),
            TestCases.lesion("cause: stenosis, level: L4-L5, zone: central, sacAreaMm2: 60, onset: gradual, "
                    + "daysSinceOnset: 400, decompressedOnDay: 200"),
            TestCases.lesion("cause: stenosis, level: L5-S1, zone: foraminal, side: left, foramenWidthMm: 4, "
                    + "onset: gradual, daysSinceOnset: 400"),
            TestCases.lesion("cause: stenosis, level: L5-S1, zone: lateral recess, side: left, recessDepthMm: 2, "
                    + "onset: gradual, daysSinceOnset: 400"),
            TestCases.lesion("cause: disc herniation, level: L5-S1, zone: foraminal, side: left, sizeMm: 4, "
                    + "onset: gradual, daysSinceOnset: 400"),
            TestCases.lesion("cause: epidural mass, level: L5-S1, zone: central, sacAreaMm2: 60, onset: subacute, "
                    + "daysSinceOnset: 4"),
            TestCases.lesion("cause: stretch, nerve: tibial, at: tarsal tunnel, side: left, strainPercent: 12, "
                    + "onset: sudden, daysSinceOnset: 4"),
            TestCases.lesion("cause: trauma, level: L5-S1, zone: central, severity: mild, strainPercent: 12, "
                    + "onset: sudden, daysSinceOnset: 4"),
            TestCases.lesion("cause: trauma, level: S1 foramen, zone: foraminal, side: right, pressureMmHg: 30, "
                    + "onset: sudden, daysSinceOnset: 0"));
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "\"\"",
            "\"x\"",
            "-1",
            "0",
            "0.5",
            "1",
            "2",
            "4.5",
            "4.75",
            "35",
            "150",
            "401",
            "1e9",
            "[]",
            "[1]",
            "[\"x\"]",
            "{}",
            "{\"x\": 1}",
            "\"left\"",
            "\"both\"",
            "\"L4-L5\"",
            "\"S2 foramen\"",
            "\"central\"",
            "\"foraminal\"",
            "\"tibial\"",
            "\"tarsal tunnel\"",
            "\"S1\"",
            "\"tumor\"",
            "\"zoster\"",
            "\"stenosis\"",
            "\"stretch\"",
            "\"epidural mass\"",
            "\"disc herniation\"",
            "\"lateral recess\"",
            "\"entrapment\"",
            "\"absent\"",
            "\"normal\"",
            "\"any\"",
            "\"4+\"",
            "\"5+\"",
            "\"soleus\"",
            "\"knee\"");
    private static final List<String> ADDED = List.of(
            "\"unknown\": 1",
            "\"severity\": \"mild\"",
            "\"pressureMmHg\": 50",
            "\"sizeMm\": 5",
            "\"sacAreaMm2\": 60",
            "\"recessDepthMm\": 2",
            "\"foramenWidthMm\": 3",
            "\"strainPercent\": 10",
            "\"decompressedOnDay\": 3",
            "\"nerve\": \"tibial\"",
            "\"at\": \"fibular head\"",
            "\"level\": \"L5-S1\"",
            "\"zone\": \"paracentral\"",
            "\"ganglion\": \"S1\"",
            "\"side\": \"left\"",
            "\"muscle\": \"soleus\"",
            "\"action\": \"hip extension\"",
            "\"dermatome\": \"L4\"",
            "\"region\": \"lateral foot\"",
            "\"quote\": \"so\"",
            "\"inflammation\": 0.1",
            "\"lesions\": []",
            "\"reported\": {}",
            "\"source\": {\"citation\": \"x\", \"kind\": \"vignette\"}",
            "\"assumptions\": []");

    @Test
    void acceptsWhatTheReaderAccepts() {
        for (String base : BASES) {
            JsonNode document = document(base);
            assertThat(complaints(document)).as(base).isEmpty();
            assertThat(reader(document)).as(base).isEmpty();
        }
    }

    @Test
    void agreesWithTheReaderOnEveryChangeOfOnePlace() {
        int accepted = 0;
        int refused = 0;
        for (String base : BASES) {
            for (JsonNode changed : changes(document(base))) {
                boolean byReader = reader(changed).isEmpty();
                assertThat(complaints(changed).isEmpty())
                        .as("schema accepts %s; reader says %s", changed, reader(changed))
                        .isEqualTo(byReader);
                accepted += byReader ? 1 : 0;
                refused += byReader ? 0 : 1;
            }
        }
        assertThat(accepted).isGreaterThan(100);
        assertThat(refused).isGreaterThan(1000);
    }

    @Test
    void givesTheRangesThatTheReaderChecks() {
        for (NumberKey key : NumberKey.values()) {
            JsonNode property = SCHEMA_TREE.findValue(key.key());
            assertThat(property.get("minimum").doubleValue()).as(key.key()).isEqualTo(key.least());
            assertThat(property.get("maximum").doubleValue()).as(key.key()).isEqualTo(key.most());
            assertThat(property.get("description").stringValue()).as(key.key()).isNotBlank();
        }
    }

    @Test
    void offersTheNamesThatTheReaderKnows() {
        CaseVocabulary vocabulary = AtlasVocabulary.VOCABULARY;
        JsonNode definitions = SCHEMA_TREE.get("$defs");
        JsonNode lesion = definitions.at("/lesion/properties");
        JsonNode reported = SCHEMA_TREE.at("/properties/reported/properties");

        assertThat(names(definitions.get("disc"))).isEqualTo(vocabulary.discs());
        assertThat(names(definitions.get("sacralForamen"))).isEqualTo(vocabulary.sacralForamina());
        assertThat(names(definitions.get("reflex"))).isEqualTo(vocabulary.reflexes());
        assertThat(names(definitions.get("sign"))).isEqualTo(vocabulary.signs());
        assertThat(names(definitions.get("symptom"))).isEqualTo(vocabulary.symptoms());
        assertThat(names(lesion.get("nerve")))
                .containsExactlyElementsOf(vocabulary.nervePlaces().keySet());
        assertThat(names(reported.at("/sensation/items/properties/territory")))
                .containsExactlyElementsOf(vocabulary.territories().keySet());
        assertThat(names(reported.at("/motor/items/properties/muscle"))).isEqualTo(vocabulary.muscles());
        assertThat(names(reported.at("/motor/items/properties/action")))
                .containsExactlyElementsOf(vocabulary.actions().keySet());
        assertThat(names(reported.at("/sensation/items/properties/region"))).isEqualTo(vocabulary.regions());
    }

    @Test
    void offersTheSamePlacesOfEachNerveAsTheReader() {
        List<String> allPlaces = names(SCHEMA_TREE.at("/$defs/lesion/properties/at"));
        AtlasVocabulary.VOCABULARY.nervePlaces().forEach((nerve, places) -> {
            for (String place : allPlaces) {
                JsonNode document = document(TestCases.lesion("cause: entrapment, nerve: " + nerve + ", at: " + place
                        + ", side: left, severity: mild, onset: gradual, daysSinceOnset: 9"));
                assertThat(complaints(document).isEmpty())
                        .as("%s at %s", nerve, place)
                        .isEqualTo(places.contains(place));
                assertThat(reader(document).isEmpty()).isEqualTo(places.contains(place));
            }
        });
    }

    private static List<String> names(JsonNode definition) {
        return definition.get("enum").valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<JsonNode> changes(JsonNode document) {
        List<JsonNode> changes = new ArrayList<>();
        for (String added : ADDED) {
            JsonNode copy = document.deepCopy();
            ((ObjectNode) copy).setAll((ObjectNode) JSON.readTree("{" + added + "}"));
            changes.add(copy);
        }
        for (String pointer : pointers(document, "")) {
            int slash = pointer.lastIndexOf('/');
            String parent = pointer.substring(0, slash);
            String name = pointer.substring(slash + 1);
            for (String value : VALUES) {
                changes.add(changed(document, parent, name, Optional.of(JSON.readTree(value))));
            }
            changes.add(changed(document, parent, name, Optional.empty()));
            for (String added : ADDED) {
                if (document.at(pointer).isObject()) {
                    JsonNode copy = document.deepCopy();
                    ((ObjectNode) copy.at(pointer)).setAll((ObjectNode) JSON.readTree("{" + added + "}"));
                    changes.add(copy);
                }
            }
        }
        return changes;
    }

    private static JsonNode changed(JsonNode document, String parent, String name, Optional<JsonNode> value) {
        JsonNode copy = document.deepCopy();
        JsonNode container = copy.at(parent);
        if (container instanceof ArrayNode array) {
            int index = Integer.parseInt(name);
            value.ifPresentOrElse(node -> array.set(index, node), () -> array.remove(index));
        } else {
            ObjectNode object = (ObjectNode) container;
            value.ifPresentOrElse(node -> object.set(name, node), () -> object.remove(name));
        }
        return copy;
    }

    private static List<String> pointers(JsonNode node, String at) {
        List<String> pointers = new ArrayList<>();
        if (node.isObject()) {
            node.properties().forEach(entry -> {
                pointers.add(at + "/" + entry.getKey());
                pointers.addAll(pointers(entry.getValue(), at + "/" + entry.getKey()));
            });
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                pointers.add(at + "/" + index);
                pointers.addAll(pointers(node.get(index), at + "/" + index));
            }
        }
        return pointers;
    }

    @Test
    void theSchemaTakesWhoeverIsDrawn() {
        for (Population population : Population.values()) {
            PatientSampler sampler = new PatientSampler(Ledger.load(), 5, population);
            for (int index = 0; index < 200; index++) {
                String line = new CaseWriter("x", sampler.patient(index), List.of()).jsonLine();
                assertThat(complaints(JSON.readTree(line))).as(line).isEmpty();
            }
        }
    }

    private static List<?> complaints(JsonNode document) {
        return SCHEMA.validate(document);
    }

    private static Optional<String> reader(JsonNode document) {
        try {
            READER.read("changed.json", JSON.writeValueAsString(document));
            return Optional.empty();
        } catch (InputException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    private static JsonNode document(String yaml) {
        return YAMLMapper.builder().build().readTree(yaml);
    }

    private static String schemaText() {
        try (InputStream stream = Objects.requireNonNull(CaseReader.class.getResourceAsStream("case.schema.json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
