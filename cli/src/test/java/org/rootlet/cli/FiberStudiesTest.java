package org.rootlet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.cli.RootletTest.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands against NEURON 8.2.2 running the same model: backward Euler at 0.001 ms where not said otherwise. */
class FiberStudiesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String AS_NEURON = " --scheme neuron --dt 0.001";

    @Test
    void neuronIsAnotherNameOfBackwardEuler() {
        assertThat(json("velocity --diameter 10 --scheme neuron --dt 0.005"))
                .isEqualTo(json("velocity --diameter 10 --scheme backward-euler --dt 0.005"));
    }

    @Test
    void thresholdInsideIsNeurons() {
        JsonNode answer = json("threshold --diameter 10" + AS_NEURON);
        assertThat(answer.propertyNames()).startsWith("thresholdNa", "pulseMs", "diameterUm");
        assertThat(answer.get("thresholdNa").doubleValue()).isCloseTo(0.3995, withinPercentage(0.3));
        assertThat(answer.get("site").intValue()).isZero();
        assertThat(json("threshold --diameter 10 --site center").get("site").intValue())
                .isEqualTo(20);
    }

    @Test
    void thresholdOutsideIsCathodalAndPositive() {
        JsonNode answer = json("threshold --diameter 10 --distance 1");
        assertThat(answer.propertyNames()).startsWith("thresholdMa", "pulseMs", "diameterUm");
        assertThat(answer.get("thresholdMa").doubleValue()).isBetween(0.1, 0.14);
        assertThat(answer.get("alongMm").doubleValue()).isEqualTo(23);
        assertThat(json("threshold --diameter 10 --distance 2")
                        .get("thresholdMa")
                        .doubleValue())
                .isGreaterThan(answer.get("thresholdMa").doubleValue());
    }

    @Test
    void aLongerPulseExcitesMoreEasilyAndTheLawGivesRheobaseAndChronaxie() {
        JsonNode answer = json("strength-duration --diameter 10 --pulses 0.05,0.1,0.5");
        JsonNode thresholds = answer.get("thresholds");
        assertThat(thresholds).hasSize(3);
        double briefNa = thresholds.get(0).get("thresholdNa").doubleValue();
        double longNa = thresholds.get(2).get("thresholdNa").doubleValue();
        double rheobaseNa = answer.get("rheobaseNa").doubleValue();
        assertThat(briefNa).isGreaterThan(longNa);
        assertThat(longNa).isGreaterThan(rheobaseNa);
        // The fitted law, at the shortest of its pulses.
        assertThat(rheobaseNa * (1 + answer.get("chronaxieMs").doubleValue() / 0.05))
                .isCloseTo(briefNa, withinPercentage(10));
    }

    @Test
    void theThresholdRecoversAsInNeuron() {
        JsonNode points =
                json("recovery --diameter 10 --intervals 0.6,2,4" + AS_NEURON).get("recovery");
        assertThat(points.get(0).get("intervalMs").doubleValue()).isEqualTo(0.6);
        assertThat(points.get(0).get("thresholdNa").isNull()).isTrue();
        assertThat(points.get(0).get("thresholdOverRest").isNull()).isTrue();
        assertThat(points.get(1).get("thresholdOverRest").doubleValue()).isCloseTo(0.9917, withinPercentage(0.5));
        assertThat(points.get(2).get("thresholdOverRest").doubleValue()).isCloseTo(0.8562, withinPercentage(0.5));
    }

    @Test
    void aTrainIsFollowedUpToAFrequency() {
        JsonNode answer = json("following --diameter 10 --frequency 500,1200 --dt 0.005");
        assertThat(answer.get("maximumHz").doubleValue()).isBetween(650.0, 900.0);
        assertThat(answer.get("trains").get(0).get("arriving").intValue()).isEqualTo(10);
        assertThat(answer.get("trains").get(1).get("arriving").intValue()).isBetween(3, 7);
    }

    @Test
    void blockSetsInWhereNeuronSeesIt() {
        JsonNode myelin = json("block --diameter 10 --internodes 5 --of myelin");
        assertThat(myelin.get("conductsAtFraction").doubleValue()).isCloseTo(0.0435, withinPercentage(2));
        assertThat(myelin.get("blockedAtFraction").doubleValue())
                .isLessThan(myelin.get("conductsAtFraction").doubleValue());
        JsonNode sodium = json("block --diameter 10 --internodes 5 --of sodium");
        assertThat(sodium.get("conductsAtFraction").doubleValue()).isCloseTo(0.1895, within(0.003));
        JsonNode oneNode = json("block --diameter 10 --internodes 0 --of sodium");
        assertThat(oneNode.get("blockedAtFraction").isNull()).isTrue();
        assertThat(oneNode.get("conductsAtFraction").doubleValue()).isZero();
    }

    @Test
    void unmyelinatedFibersAreMeasuredToo() {
        JsonNode velocity = json("velocity --diameter 1 --unmyelinated");
        assertThat(velocity.get("model").stringValue()).isEqualTo("Sundt2015");
        assertThat(velocity.get("velocityMPerS").doubleValue()).isBetween(0.4, 0.6);
        JsonNode lesion = json("lesion --diameter 1 --unmyelinated --length 1 --sodium 0");
        assertThat(lesion.get("conducts").booleanValue()).isFalse();
        assertThat(lesion.get("lengthMm").doubleValue()).isEqualTo(1);
    }

    @Test
    void theReferenceKernelSaysWhichSchemeItUsed() {
        JsonNode answer = json("velocity --diameter 10 --kernel scalar --scheme exponential --dt 0.005");
        assertThat(answer.get("scheme").stringValue()).isEqualTo("crank-nicolson");
        assertThat(answer.get("warnings").get(0).stringValue()).contains("scalar", "crank-nicolson");
    }

    @ParameterizedTest
    @CsvSource({"plain", "scalar"})
    void everyKernelGivesTheSameVelocity(String kernel) {
        double velocity = json("velocity --diameter 10 --dt 0.005 --kernel " + kernel)
                .get("velocityMPerS")
                .doubleValue();
        assertThat(velocity).isCloseTo(56.246, withinPercentage(0.5));
    }

    @ParameterizedTest
    @CsvSource({"velocity", "threshold", "strength-duration", "recovery", "following", "lesion", "block", "run", "root"
    })
    void helpHasExamples(String command) {
        Run run = Run.of("fiber", command, "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Examples:", "rootlet fiber " + command + " --", "--scheme", "--format");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "velocity --diameter 10:16                       | '10:16' is no range; a range is FROM:TO:STEP",
                "velocity --diameter 10 --kernel fast            | allowed are auto, scalar, plain, vector",
                "velocity --diameter 10 --precision half         | allowed are double, float",
                "velocity --diameter 10 --threads 0              | --threads 0 is outside 1 to 1024",
                "velocity --diameter 10 --format xml             | 'xml' is no format; allowed are text, json, csv",
                "velocity --diameter 5 --unmyelinated            | allowed is 0.2 to 2.0 um",
                "velocity --diameter 10 --kernel plain --precision float | 32 bits need the vector kernel",
                "threshold --diameter 10 --site 41               | --site 41 is outside the fiber; allowed is 0 to 40",
                "threshold --diameter 10 --site end              | 'end' is no site",
                "threshold --diameter 10 --site 1 --distance 1   | give one of them",
                "threshold --diameter 10 --along 3               | give its --distance too",
                "threshold --diameter 10 --distance 0            | distances above 0",
                "threshold --diameter 10 --distance 1 --conductivity 0 | --conductivity is 0.0 S/m; allowed is above 0",
                "threshold --diameter 10 --pulse 0               | allowed is above 0 to 1000 ms",
                "threshold --diameter 10 --nodes 3               | --nodes 3 is outside 11 to 100000",
                "threshold --diameter 5 --unmyelinated           | allowed is 0.2 to 2.0 um",
                "strength-duration --diameter 10 --pulses 0.1    | two or more different",
                "recovery --diameter 10 --intervals 0.1          | allowed is above the pulse of 0.1 ms",
                "recovery --diameter 10 --conditioning 1         | allowed is above 1",
                "following --diameter 10 --pulses-in-train 1     | outside 2 to 10000",
                "following --diameter 10 --frequency 10000       | below 10000 Hz",
                "lesion --diameter 10                            | Missing required option: '--internodes=N'",
                "lesion --diameter 10 --internodes 5 --length 3  | give one of them",
                "lesion --diameter 1 --unmyelinated --internodes 3 | no internodes; give --length",
                "lesion --diameter 1 --unmyelinated --length 1 --myelin 0.5 | no myelin to lose",
                "lesion --diameter 5,10 --internodes 3 --svg x.svg | --svg draws one fiber; the sweep has 2",
                "lesion --diameter 10 --internodes 3 --svg no/such/x.svg | cannot be written",
                "block --diameter 10 --internodes 3              | Missing required option: '--of=WHAT'",
                "block --diameter 10 --internodes 3 --of fat     | allowed are myelin, sodium",
                "block --diameter 10 --internodes 3 --of sodium --sodium 1 | leave one of them out",
                "root                                            | Missing required option: '--lesion=SPEC'",
                "root --lesion myelin=0.5                        | either internodes or length",
                "root --lesion internodes=5,fat=1                | 'fat' is nothing a lesion has",
                "root --lesion internodes=5,myelin=0             | myelin is 0; allowed is above 0 to 1",
                "root --lesion internodes=5,internodes=6         | has internodes twice",
                "root --lesion length=5,cut=1                    | cut stands alone",
            })
    void anUnusableValueIsAnsweredInOneSentenceAndExitCode2(String line, String sentence) {
        Run run = Run.of(("fiber " + line).split(" ", -1));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("rootlet: ").contains(sentence).hasLineCount(1);
    }

    private static JsonNode json(String line) {
        Run run = Run.of(("fiber " + line + " --format json").split(" ", -1));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return JSON.readTree(run.out());
    }
}
