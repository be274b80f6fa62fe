package org.rootlet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.cli.RootletTest.Run;

class SampleCommandTest {
    @TempDir
    private Path directory = Path.of("");

    @Test
    void peopleAreWrittenOneOnEachLine() {
        Run run = Run.of("sample", "--n", "20", "--seed", "7");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .hasSize(20)
                .allMatch(line -> line.startsWith("{\"rootlet\":1,\"title\":\"Sampled person "));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theFirstOfManyAreTheFirstOfFew() {
        List<String> many =
                Run.of("sample", "--n", "30", "--seed", "7").out().lines().toList();
        List<String> few =
                Run.of("sample", "--n", "3", "--seed", "7").out().lines().toList();
        assertThat(few).isEqualTo(many.subList(0, 3));
        assertThat(Run.of("sample", "--n", "3", "--seed", "8").out().lines()).isNotEqualTo(few);
    }

    @Test
    void aDirectoryGetsOneFileForEachAndSimulateReadsIt() throws IOException {
        Path cases = directory.resolve("new/cases");
        Run run = Run.of("sample", "--n", "3", "--seed", "7", "--out", cases.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("case-00001.yaml to case-00003.yaml");
        try (Stream<Path> files = Files.list(cases)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("case-00001.yaml", "case-00002.yaml", "case-00003.yaml");
        }
        Run simulated = Run.of("simulate", cases.resolve("case-00002.yaml").toString());
        assertThat(simulated.err()).isEmpty();
        assertThat(simulated.exitCode()).isZero();
        assertThat(simulated.out()).contains("Sampled person 2");
    }

    @Test
    void linesGoToOneFile() throws IOException {
        Run run = Run.of("sample", "--n", "4", "--format", "jsonl", "--out", directory.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(directory.resolve("cases.jsonl")))
                .isEqualTo(Run.of("sample", "--n", "4").out());
    }

    @Test
    void mostAdultsAreHealthy() {
        assertThat(Run.of("sample", "--n", "200", "--population", "general")
                        .out()
                        .lines()
                        .filter(line -> line.contains("\"lesions\"")))
                .hasSizeBetween(1, 20);
    }

    @Test
    void aSinglePersonIsACaseInYaml() {
        assertThat(Run.of("sample", "--n", "1").out()).startsWith("rootlet: 1\ntitle: Sampled person 1\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--n 0 | --n 0 is outside 1 to 10000.",
                "--n 10001 | --n 10001 is outside 1 to 10000.",
                "--population ward | There is no population 'ward'; allowed are general, spine-clinic.",
                "--format csv | There is no format 'csv' of a sample; allowed are yaml, jsonl.",
                "--format yaml | allowed are --out DIR, --n 1 or --format jsonl.",
                "--out ../pom.xml | is no directory",
                "--seed x | --seed"
            })
    void whatCannotBeDrawnIsRefusedInOneSentence(String options, String sentence) {
        Run run = Run.of(("sample " + options).split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(sentence).hasLineCount(1);
    }

    @Test
    void helpShowsAnExample() {
        assertThat(Run.of("sample", "--help").out()).contains("rootlet sample --n 20 --seed 7 --out cases");
    }
}
