package org.rootlet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.anatomy.Atlas;
import org.rootlet.cli.RootletTest.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AtlasCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource({
        "S1, root", "L5-S1, level", "conus, level", "L5 vertebra, vertebra", "sacral plexus, plexus",
        "sural nerve, nerve", "Soleus, muscle", "lateral foot, region", "foot_lat_border, region",
                "ankle reflex, reflex"
    })
    void showFindsEveryKindOfThing(String name, String kind) {
        JsonNode answer = json("atlas", "show", name, "--format", "json");
        assertThat(answer.get("kind").stringValue()).isEqualTo(kind);
        assertThat(answer.get("sources").isEmpty()).isFalse();
    }

    @Test
    void showOfARootNamesItsMusclesSkinAndReflexInText() {
        assertThat(Run.of("atlas", "show", "S1").out())
                .contains("name: S1", "soleus", "lateral foot", "ankle", "S1 foramen");
    }

    @ParameterizedTest
    @CsvSource({"soleus", "lateral foot"})
    void pathsReachFromTheCordAndTheirSegmentsAddUp(String target) {
        JsonNode answer = json("atlas", "path", target, "--format", "json");
        assertThat(answer.get("pathways").isEmpty()).isFalse();
        answer.get("pathways").forEach(pathway -> {
            double sum = pathway.get("fromCordOutward")
                    .valueStream()
                    .mapToDouble(segment -> segment.get("lengthMm").doubleValue())
                    .sum();
            assertThat(sum).isCloseTo(pathway.get("lengthMm").doubleValue(), within(1.0));
            assertThat(pathway.get("fromCordOutward").get(0).get("structure").stringValue())
                    .startsWith("root:" + pathway.get("root").stringValue());
        });
    }

    @Test
    void lengthsScaleWithHeight() {
        double reference = Atlas.load().referenceHeightCm();
        JsonNode usual = json("atlas", "path", "soleus", "--format", "json");
        JsonNode tall = json("atlas", "path", "soleus", "--format=json", "--height=" + reference * 1.1);
        double usualMm = usual.get("pathways").get(0).get("lengthMm").doubleValue();
        double tallMm = tall.get("pathways").get(0).get("lengthMm").doubleValue();
        assertThat(tallMm).isCloseTo(usualMm * 1.1, within(0.2));
    }

    @Test
    void listKnowsKindsInSingularAndPlural() {
        List<String> muscles = Run.of("atlas", "list", "muscles").out().lines().toList();
        assertThat(muscles).contains("- soleus").hasSize(Atlas.load().muscles().size());
        assertThat(Run.of("atlas", "list", "muscle").out().lines().toList()).isEqualTo(muscles);
        assertThat(Run.of("atlas", "list", "vertebrae").exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "show|soleos|Did you mean 'soleus'?",
                "path|lateral fot|lateral foot",
                "list|bones|its kinds are root, level, vertebra, plexus, nerve, muscle, region, reflex",
            })
    void aWrongNameIsAnsweredWithTheNearest(String command, String name, String sentence) {
        Run run = Run.of("atlas", command, name);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(sentence).hasLineCount(1);
    }

    @Test
    void aHeightThatNobodyHasIsRefused() {
        Run run = Run.of("atlas", "path", "soleus", "--height", "1720");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("1720", "50 to 250 cm").hasLineCount(1);
    }

    private static JsonNode json(String... args) {
        Run run = Run.of(args);
        assertThat(run.err()).isEmpty();
        return JSON.readTree(run.out());
    }
}
