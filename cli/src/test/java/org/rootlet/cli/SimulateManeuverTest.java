package org.rootlet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.cli.RootletTest.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulateManeuverTest {
    private static final String CASE = "../examples/s1-sciatica-43f.yaml";
    private static final String HEALTHY = "../examples/healthy-30f.yaml";

    @TempDir
    private Path folder;

    @Test
    void aCoughIsFollowedInTextDocumentAndPicture() throws IOException {
        Run run = Run.of("simulate", CASE, "--maneuver", "cough", "--out", folder.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Cough, right leg: ", "after it begins", "Cough, left leg: no pain", "not a medical device");
        assertThat(run.err()).contains("maneuvers.json, maneuvers.svg");
        String document = Files.readString(folder.resolve("maneuvers.json"));
        JsonNode right =
                JsonMapper.builder().build().readTree(document).get("maneuvers").get(1);
        assertThat(right.get("side").stringValue()).isEqualTo("right");
        assertThat(right.get("peakIntensity").doubleValue())
                .isGreaterThan(right.get("restIntensity").doubleValue());
        assertThat(right.get("aboveRestS").doubleValue()).isBetween(0.1, 1.0);
        assertThat(right.get("samples").get("timeS"))
                .hasSameSizeAs(right.get("samples").get("intensity"));
        assertThat(Files.readString(folder.resolve("maneuvers.svg")))
                .contains("<svg", "Leg pain, 0 to 10: cough", "cerebrospinal-fluid");
        assertThat(Run.of("simulate", CASE, "--maneuver", "cough", "--format", "json", "--threads", "1")
                        .out())
                .isEqualTo(document);
    }

    @Test
    void severalManeuversFollowOneAnother() {
        assertThat(Run.of("simulate", CASE, "--maneuver", "sneeze,straight-leg-raise", "--maneuver", "Walking")
                        .out())
                .containsSubsequence("Sneeze, left", "Straight leg raise, left", "Walking, left");
    }

    @Test
    void withoutALesionNothingHurts() {
        assertThat(Run.of("simulate", HEALTHY, "--maneuver", "slump").out())
                .contains("Slump, left leg: no pain", "Slump, right leg: no pain");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            couhg | There is no maneuver 'couhg'. Did you mean 'cough'? Allowed are cough, sneeze,
            ''    | There is no maneuver ''.
            """)
    void unknownManeuversAreRefusedWithTheNearest(String name, String sentence) {
        Run run = Run.of("simulate", CASE, "--maneuver=" + name);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(sentence);
    }

    @Test
    void aCourseAndAManeuverAreNotGivenTogether() {
        Run run = Run.of("simulate", CASE, "--maneuver", "cough", "--at-days", "0,3");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("allowed is one of them");
    }
}
