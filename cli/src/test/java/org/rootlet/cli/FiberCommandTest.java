package org.rootlet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.cli.RootletTest.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FiberCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** NEURON 8.2.2, variable step, the velocity of the equations: cv_converged.csv of the core tests. */
    @ParameterizedTest
    @CsvSource({"0.002", "0.005"})
    void velocityIsNeuronsConvergedOneWhateverTheStep(String stepMs) {
        JsonNode answer = json("fiber velocity --diameter 10 --dt " + stepMs + " --format json");
        assertThat(answer.propertyNames())
                .startsWith("model", "diameterUm", "temperatureC", "dtMs", "velocityMPerS")
                .contains("warnings");
        assertThat(answer.get("model").stringValue()).isEqualTo("MRG2002");
        assertThat(answer.get("temperatureC").doubleValue()).isEqualTo(37);
        assertThat(answer.get("dtMs").doubleValue()).isEqualTo(Double.parseDouble(stepMs));
        assertThat(answer.get("velocityMPerS").doubleValue()).isCloseTo(56.246, withinPercentage(0.5));
    }

    /** NEURON 8.2.2, backward Euler, step 0.001 ms: lesion_10um_dt0p001.csv of the core tests. */
    @ParameterizedTest
    @CsvSource({"0.25, 0.06235", "0.05, 0.50514"})
    void aThinnedStretchThatConductsDelaysAsInNeuron(String myelin, double delayMs) {
        JsonNode answer =
                json("fiber lesion --diameter 10 --internodes 5 --myelin " + myelin + " --sodium 1.0 --format json");
        assertThat(answer.get("conducts").booleanValue()).isTrue();
        assertThat(answer.get("delayMs").doubleValue()).isCloseTo(delayMs, withinPercentage(2));
    }

    @Test
    void aBlockHasNoDelay() {
        JsonNode answer = json("fiber lesion --diameter 10 --internodes 5 --myelin 0.02 --format json");
        assertThat(answer.get("conducts").booleanValue()).isFalse();
        assertThat(answer.get("delayMs").isNull()).isTrue();
    }

    @Test
    void aBlockIsShownAsTextToo() {
        Run run = Run.of("fiber", "lesion", "--diameter", "10", "--internodes", "5", "--myelin", "0.02");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("conducts: false", "delayMs: none");
    }

    @Test
    void aDiameterBeyondThePublishedOnesWarns() {
        assertThat(json("fiber velocity --diameter 16 --format json").get("warnings"))
                .isEmpty();
        for (String command : new String[] {"velocity --diameter 20", "lesion --diameter 20 --internodes 1"}) {
            JsonNode warnings =
                    json("fiber " + command + " --dt 0.005 --format json").get("warnings");
            assertThat(warnings).hasSize(1);
            assertThat(warnings.get(0).stringValue()).contains("20.0 um", "extrapolated");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "velocity                                       | Missing required option: '--diameter=UM'",
                "velocity --diameter NaN                        | '--diameter': 'NaN' is no number",
                "velocity --diameter 10f                        | '--diameter': '10f' is no number",
                "velocity --diameter 1e400                      | '--diameter': '1e400' is too large",
                "velocity --diameter -1                         | -1.0 um; allowed is 1.0 to 22.0 um",
                "velocity --diameter 1e9                        | allowed is 1.0 to 22.0 um",
                "velocity --diameter 10 --dt 0                  | --dt is 0 ms; allowed with --scheme crank-nicolson",
                "velocity --diameter 10 --dt 0.0001             | 0.0002 to 0.01 ms",
                "velocity --diameter 10 --temperature 100       | 100.0 degrees C; allowed is 15.0 to 42.0",
                "velocity --diameter 10 --scheme euler          | allowed are crank-nicolson and backward-euler",
                "lesion --diameter 10 --internodes 99999        | --internodes 99999 is outside 0 to 40",
                "lesion --diameter 10 --internodes 2.5          | '2.5' is no whole number",
                "lesion --diameter 10 --internodes 5 --myelin 0 | is 0.0; allowed is above 0",
                "lesion --diameter 10 --internodes 5 --sodium 2 | is 2.0; allowed is 0.0 to 1.0",
                "lesion --diameter 10 --internodes 5 --dt 0     | Time step is 0.0 ms; allowed is",
                "speed                                          | 'rootlet fiber' has no command 'speed'",
            })
    void anUnusableValueIsAnsweredInOneSentenceAndExitCode2(String line, String sentence) {
        Run run = Run.of(("fiber " + line).split(" ", -1));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("rootlet: ").contains(sentence).hasLineCount(1);
    }

    private static JsonNode json(String line) {
        Run run = Run.of(line.split(" ", -1));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return JSON.readTree(run.out());
    }
}
