package org.rootlet.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.anatomy.Side;
import org.rootlet.casefile.Comparison.Verdict;
import org.rootlet.casefile.ReportedFinding.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class DocumentsTest {
    private static final ExaminationWriter EXAMINATION =
            new ExaminationWriter(TestSimulations.SIMULATION.patient(), TestSimulations.EXAMINATION);

    @Test
    void writesAnExaminationWithoutTheLesionBehindIt() {
        assertThat(EXAMINATION.yaml()).startsWith("""
                        rootlet: 1
                        patient:
                          age: 41
                          sex: male
                          heightCm: 176
                          massKg: 78.5
                          temperatureC: 37
                          plexus: normal
                        examination:
                          motor:
                          - muscle: medial gastrocnemius
                            side: left
                            mrc: 4
                            forceFraction: 0.6123
                        """).doesNotContain("lesion", "herniation");
    }

    @Test
    void writesTheSameExaminationInYamlAndJson() {
        JsonNode yaml = YAMLMapper.builder().build().readTree(EXAMINATION.yaml());
        JsonNode json = JsonMapper.builder().build().readTree(EXAMINATION.json());

        assertThat(yaml).isEqualTo(json);
        assertThat(json.at("/examination/sensation/0/survivingFraction").doubleValue())
                .isEqualTo(0.3333);
        assertThat(json.at("/examination/sensation/1/survivingFraction").doubleValue())
                .isEqualTo(0);
        assertThat(json.at("/examination/symptoms/0/regions/1").stringValue()).isEqualTo("lateral foot");
    }

    @Test
    void writesARunInAFixedOrderOfKeys() {
        JsonNode json = JsonMapper.builder().build().readTree(run());

        assertThat(json.propertyNames())
                .containsExactly(
                        "rootlet",
                        "title",
                        "seed",
                        "patient",
                        "examination",
                        "fibers",
                        "contacts",
                        "functions",
                        "triad",
                        "comparison",
                        "warnings",
                        "disclaimer");
        assertThat(json.at("/fibers/0").propertyNames())
                .containsExactly("root", "side", "class", "structure", "total", "intact", "slowed", "blocked", "lost");
        assertThat(json.at("/functions/0").propertyNames())
                .containsExactly("name", "side", "demandNm", "capacityNm", "reserve", "muscleShares");
        assertThat(json.at("/functions/0/reserve").doubleValue()).isEqualTo(0.8);
        assertThat(json.at("/functions/0/muscleShares/soleus").doubleValue()).isEqualTo(0.5);
        assertThat(json.at("/patient/lesions/0/level").stringValue()).isEqualTo("L5-S1");
        assertThat(json.at("/comparison/0/verdict").stringValue()).isEqualTo("not modeled");
        assertThat(json.at("/disclaimer").stringValue()).contains("Not a medical device");
    }

    @Test
    void writesTheSameBytesForTheSameRun() {
        assertThat(run()).isEqualTo(run()).endsWith("}\n").doesNotContain("\r");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "41, 41",
        "100, 100",
        "4.5, 4.5",
        "0.33333333, 0.3333",
        "0.00004, 0",
        "1234567.5, 1234567.5",
        "1e-12, 0",
        "0.99999, 1"
    })
    void roundsNumbersToFourDecimals(double value, String written) {
        assertThat(DocumentWriter.json(DocumentWriter.object().set("x", DocumentWriter.number(value))))
                .isEqualTo("{\n  \"x\" : " + written + "\n}\n");
    }

    @Test
    void refusesToWriteANumberThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentWriter.number(Double.NaN));
    }

    private static String run() {
        Comparison comparison = new Comparison(
                new ReportedFinding(Kind.SYMPTOM, "back pain", Side.LEFT, "", "present", ""),
                "the model gives no such finding",
                Verdict.NOT_MODELED);
        return SimulationJson.write("A \"title\"", TestSimulations.SIMULATION, List.of(comparison));
    }
}
