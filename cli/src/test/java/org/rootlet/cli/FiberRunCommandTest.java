package org.rootlet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.cli.RootletTest.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FiberRunCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path directory;

    @Test
    void voltagesAreColumnsOfNodesOverTime() {
        List<String> lines = run("--diameter 10 --record 0,10,20 --duration 1 --format csv")
                .out()
                .lines()
                .toList();
        assertThat(lines.getFirst()).isEqualTo("time_ms,node_0_mv,node_10_mv,node_20_mv");
        assertThat(lines).hasSize(102);
        assertThat(lines.get(1)).startsWith("0,-79.9");
        assertThat(lines.getLast()).startsWith("1,");
    }

    @Test
    void voltagesAreArraysInJsonWithWhenEachNodeFired() {
        JsonNode answer = json("--diameter 10 --record 0,36 --duration 2");
        int samples = answer.get("timeMs").size();
        JsonNode node36 = answer.get("recorded").get(1);
        assertThat(node36.get("node").intValue()).isEqualTo(36);
        assertThat(node36.get("voltageMv")).hasSize(samples);
        assertThat(node36.get("firedMs")).hasSize(1);
        assertThat(node36.get("highestMv").doubleValue()).isBetween(20.0, 40.0);
    }

    @Test
    void everyPulseOfASlowTrainArrives() {
        assertThat(json("--diameter 10 --current 2 --train 3@200 --duration 15 --record 36")
                        .get("recorded")
                        .get(0)
                        .get("firedMs"))
                .hasSize(3);
    }

    @Test
    void aCutStopsTheActionPotential() {
        JsonNode nodes =
                json("--diameter 10 --lesion internodes=1,cut --record 10,30").get("recorded");
        assertThat(nodes.get(0).get("firedMs")).hasSize(1);
        assertThat(nodes.get(1).get("firedMs")).isEmpty();
    }

    @Test
    void cathodalCurrentOutsideExcitesAndAnodalOfTheSameStrengthDoesNot() {
        String line = "--diameter 10 --distance 1 --record 36 --current ";
        assertThat(json(line + "-0.2").get("recorded").get(0).get("firedMs")).hasSize(1);
        assertThat(json(line + "0.2").get("recorded").get(0).get("firedMs")).isEmpty();
    }

    @Test
    void aWaveformFromAFileIsThePulseItDescribes() throws IOException {
        Path file = Files.writeString(directory.resolve("pulse.csv"), "# 2 nA\ntime_ms,value\n0,2\n0.1,0\n");
        String line = "--diameter 10 --record 0,20 --format csv";
        assertThat(run(line + " --waveform " + file).out())
                .isEqualTo(run(line + " --current 2 --pulse 0.1").out());
    }

    @Test
    void theLastValueOfAWaveformHoldsToTheEnd() throws IOException {
        Path file = Files.writeString(directory.resolve("step.csv"), "time_ms,value\n0,0\n1,-0.5\n");
        JsonNode node = json("--diameter 10 --record 0 --duration 4 --waveform " + file)
                .get("recorded")
                .get(0);
        JsonNode voltagesMv = node.get("voltageMv");
        assertThat(voltagesMv.get(90).doubleValue()).isCloseTo(-79.95, within(0.1));
        assertThat(voltagesMv.get(voltagesMv.size() - 1).doubleValue()).isLessThan(-85);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "time,value;0,1         | line 1: the first line is 'time,value'; it has to be time_ms,value",
                "time_ms,value          | no numbers",
                "time_ms,value;0,1;0,2  | line 3: time 0 ms is not later",
                "time_ms,value;0,NaN    | line 2: 'NaN' is no number",
                "time_ms,value;0        | line 2: '0' has not two columns",
                "time_ms,value;-1,2     | line 2: time -1 ms",
            })
    void aWaveformThatCannotBeUsedIsRefusedByItsLine(String content, String sentence) throws IOException {
        Path file = Files.writeString(directory.resolve("bad.csv"), content.replace(";", "\n"));
        refused("--diameter 10 --waveform " + file, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--diameter 5,10                       | takes one diameter and one temperature, not 2",
                "--diameter 10 --distance 1            | needs its --current in mA",
                "--diameter 10 --distance 1,2 --current -1 | takes one --distance, not 2",
                "--diameter 10 --record 41             | --record 41 is outside the fiber; allowed is 0 to 40",
                "--diameter 10 --duration 0            | --duration is 0 ms; allowed is above 0",
                "--diameter 10 --start 6               | --start is 6 ms; allowed is 0 to below",
                "--diameter 10 --sample -1             | Time between samples is -1.0 ms",
                "--diameter 10 --train 5               | '5' is no train; a train is N@HZ",
                "--diameter 10 --train 5@20000         | shorter than their period",
                "--diameter 10 --waveform none.csv     | --waveform none.csv does not exist",
                "--diameter 10 --waveform x --train 1@1 | leave out --current",
                "--diameter 10 --lesion internodes=50  | --lesion takes 50 internodes; the fiber has 40",
                "--diameter 10 --duration 60000 --record all --sample 0 | allowed are at most 5000000",
                "--diameter 10 --current 1e6           | diverged",
                "--diameter 1 --unmyelinated --lesion internodes=5 | length of --lesion in mm",
            })
    void anUnusableValueIsAnsweredInOneSentenceAndExitCode2(String line, String sentence) {
        refused(line, sentence);
    }

    @Test
    void theRunIsDrawnAndItsFileNamedOnStandardErrorAlone() throws IOException {
        Path file = directory.resolve("run.svg");
        Run run = Run.of(("fiber run --diameter 10 --lesion internodes=3,sodium=0 --svg " + file).split(" ", -1));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("Wrote").hasLineCount(1);
        assertThat(run.out()).startsWith("model: MRG2002");
        assertThat(Files.readString(file)).startsWith("<?xml").contains("10 um at 37 degrees C", ">lesion<");
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aLesionIsDrawnBesideTheIntactFiber() throws IOException {
        Path file = directory.resolve("lesion.svg");
        Run run = Run.of(("fiber lesion --diameter 10 --internodes 3 --sodium 0 --svg " + file).split(" ", -1));
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(file))
                .contains("Intact fiber", "With the lesion", "blocked in the lesion")
                .containsOnlyOnce(">lesion<");
    }

    private static Run run(String line) {
        Run run = Run.of(("fiber run " + line).split(" ", -1));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run;
    }

    private static JsonNode json(String line) {
        return JSON.readTree(run(line + " --format json").out());
    }

    private static void refused(String line, String sentence) {
        Run run = Run.of(("fiber run " + line).split(" ", -1));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("rootlet: ").contains(sentence).hasLineCount(1);
    }
}
