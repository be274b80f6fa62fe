package org.rootlet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rootlet.cli.RootletTest.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {
    private static final String CASE = "../examples/s1-sciatica-43f.yaml";

    @Test
    void aReflexIsWalkedBackToTheLesionWithNumbersAndSources() {
        Run run = Run.of("explain", CASE, "ankle reflex");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "Finding", "Arc", "stretch fibers of S1", "Fibers", "Load", "Lesion", "Without the lesion")
                .contains("lesion.damage.diameter-exponent", "Ochoa");
    }

    @Test
    void theSideCanBeNamedAndTheOtherSideRestsOnFibersThatNoLoadMeets() {
        assertThat(Run.of("explain", CASE, "left ankle reflex").out()).contains("No load meets these fibers.");
    }

    @Test
    void aTestIsWalkedBackOverTheMusclesThatCarryIt() {
        JsonNode document = JsonMapper.builder()
                .build()
                .readTree(
                        Run.of("explain", CASE, "push-off", "--format", "json").out());
        assertThat(document.get("side").stringValue()).isEqualTo("right");
        assertThat(document.get("steps").toString()).contains("soleus", "N m are there", "citation");
    }

    @Test
    void anUnknownFindingIsRefusedWithTheNearest() {
        Run run = Run.of("explain", CASE, "ankel reflex");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean 'ankle reflex'?");
    }
}
