package org.rootlet.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rootlet.anatomy.Atlas;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.inference.Catalog;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ExaminationSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ExaminationSchema.json(), InputFormat.JSON);
    private static final ExaminationReader READER =
            new ExaminationReader(AtlasVocabulary.VOCABULARY, new Catalog(Atlas.load()), Ledger.load());
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private static boolean accepts(String yaml) {
        return SCHEMA.validate(YAML.readTree(yaml)).isEmpty();
    }

    @Test
    void takesThePublishedCases() throws IOException {
        List<Path> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("../benchmark/cases"))) {
            files.sorted().forEach(cases::add);
        }
        assertThat(cases).isNotEmpty();
        for (Path file : cases) {
            assertThat(SCHEMA.validate(YAML.readTree(Files.readString(file))))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rootlet: 1\nreported: {}",
                "rootlet: 1\npatient: {age: 40}\nreported: {}\ndaysSinceOnset: 3",
                "rootlet: 1\nelectrodiagnosis:\n  - {name: H reflex, side: left, finding: absent}",
                "rootlet: 1\nelectrodiagnosis:\n  - {name: H reflex, side: left, latencyMs: 33, amplitudeMv: 2}",
                "rootlet: 1\nelectrodiagnosis:\n  - {name: sural response, side: both, amplitudeUv: 9, quote: x}",
                "rootlet: 1\nelectrodiagnosis:\n  - {name: tibial F-wave, side: left, latencyMs: 50, persistencePercent: 90}"
            })
    void takesWhatTheReaderTakes(String yaml) {
        READER.read("exam.yaml", yaml);
        assertThat(accepts(yaml)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rootlet: 2\nreported: {}",
                "rootlet: 1",
                "reported: {}",
                "rootlet: 1\nreported: {}\nlesions: []",
                "rootlet: 1\npatient: {age: 7}\nreported: {}",
                "rootlet: 1\nreported: {reflexes: [{name: ankel, side: left, finding: absent}]}",
                "rootlet: 1\nreported: {motor: [{muscle: soleus, side: left, finding: 6}]}",
                "rootlet: 1\nreported: {}\nanswer: {structure: root:S9, side: left, kind: report, grade: A}",
                "rootlet: 1\nelectrodiagnosis: [{name: H reflex, side: left}]",
                "rootlet: 1\nelectrodiagnosis: [{name: H reflex, side: left, amplitudeUv: 3}]",
                "rootlet: 1\nelectrodiagnosis: [{name: sural response, side: left, latencyMs: 3}]",
                "rootlet: 1\nelectrodiagnosis: [{name: sural response, side: left, persistencePercent: 3}]",
                "rootlet: 1\nelectrodiagnosis: [{name: peroneal F-wave, side: left, amplitudeMv: 3}]",
                "rootlet: 1\nelectrodiagnosis: [{name: H reflex, side: left, finding: normal, latencyMs: 30}]",
                "rootlet: 1\nelectrodiagnosis: [{name: H reflex, side: left, latencyMs: 101}]"
            })
    void refusesWhatTheReaderRefuses(String yaml) {
        assertThat(accepts(yaml)).isFalse();
        assertThatThrownBy(() -> READER.read("exam.yaml", yaml)).isInstanceOf(InputException.class);
    }

    @Test
    void standsBesideTheDocumentation() throws IOException {
        assertThat(Files.readString(Path.of("../docs/examination.schema.json"))).isEqualTo(ExaminationSchema.json());
    }
}
