package org.rootlet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.cli.RootletTest.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class SimulateCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final String CASE = "../examples/s1-disc-intraradicular-41m.yaml";

    @TempDir
    private Path folder;

    private static Run reference = new Run(-1, "", "");

    @BeforeAll
    static void runOnce() {
        reference = Run.of("simulate", CASE, "--format", "json", "--seed", "7", "--threads", "1");
    }

    @Test
    void jsonIsTheSameBytesForAnyNumberOfThreadsAndOnASecondRun() {
        assertThat(reference.exitCode()).isZero();
        assertThat(reference.err()).isEmpty();
        for (String threads : List.of("2", "1")) {
            assertThat(Run.of("simulate", CASE, "--format", "json", "--seed", "7", "--threads", threads))
                    .isEqualTo(reference);
        }
    }

    @Test
    void theSeedIsUsedAndNamedInTheDocument() {
        JsonNode seven = JSON.readTree(reference.out());
        JsonNode eight = JSON.readTree(
                Run.of("simulate", CASE, "--format=json", "--seed=8").out());
        assertThat(seven.get("seed").longValue()).isEqualTo(7);
        assertThat(eight.get("seed").longValue()).isEqualTo(8);
        assertThat(eight.get("fibers")).isNotEqualTo(seven.get("fibers"));
    }

    @Test
    void outWritesTheThreeDocumentsAndTheTextIsPlainUnlessColorIsAskedFor() throws IOException {
        Path results = folder.resolve("new/results");
        Run run = Run.of("simulate", CASE, "--seed", "7", "--color", "--out", results.toString());
        checkDocuments(run, results);
        String plain = Run.of("simulate", CASE, "--seed", "7").out();
        assertThat(plain).doesNotContain("\u001B").contains("not a medical device");
        assertThat(run.out()).contains("\u001B[");
        assertThat(run.out().replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    private static void checkDocuments(Run run, Path results) throws IOException {
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains("examination.yaml, simulation.json, report.html")
                .hasLineCount(1);
        assertThat(names(results)).containsExactly("examination.yaml", "report.html", "simulation.json");
        String json = Files.readString(results.resolve("simulation.json"));
        assertThat(json).isEqualTo(reference.out());
        assertThat(Files.readString(results.resolve("report.html"))).contains("<svg", "</html>");
        JsonNode document = JSON.readTree(json);
        checkShape(document);
        JsonNode examination = YAML.readTree(Files.readString(results.resolve("examination.yaml")))
                .get("examination");
        // Compared as text: one reader takes 4.5 for a decimal, the other for a double.
        assertThat(JSON.readTree(examination.toString()).toString())
                .isEqualTo(document.get("examination").toString());
    }

    private static void checkShape(JsonNode document) {
        JsonNode examination = document.get("examination");
        has(examination.get("motor"), "muscle", "side", "mrc");
        has(examination.get("reflexes"), "name", "side", "grade");
        has(examination.get("sensation"), "region", "side", "modality", "result", "survivingFraction");
        has(examination.get("signs"), "name", "side", "result");
        has(examination.get("symptoms"), "name", "side");
        has(document.get("fibers"), "root", "side", "class", "total", "intact", "slowed", "blocked", "lost");
        document.get("fibers").forEach(row -> assertThat(Stream.of("intact", "slowed", "blocked", "lost")
                        .mapToInt(fate -> row.get(fate).intValue())
                        .sum())
                .as(row.toString())
                .isEqualTo(row.get("total").intValue()));
        assertThat(document.get("warnings").isArray()).isTrue();
        assertThat(examination.get("reflexes").valueStream().map(row -> row.get("name")
                        .stringValue()))
                .contains("ankle", "knee", "medial hamstring");
        assertThat(examination.get("motor").valueStream().map(row -> row.get("muscle")
                        .stringValue()))
                .contains("soleus");
        assertThat(examination.get("sensation").valueStream().map(row -> row.get("region")
                        .stringValue()))
                .contains("lateral foot");
    }

    private static void has(JsonNode rows, String... keys) {
        assertThat(rows).isNotEmpty();
        rows.forEach(row -> assertThat(row.propertyNames()).contains(keys));
    }

    @Test
    void nothingIsWrittenWhereTheCaseIsWrong() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("wrong.yaml"), Files.readString(Path.of(CASE)).replace("L5-S1", "L5-S9"));
        Path results = folder.resolve("results");
        Run run = Run.of("simulate", wrong.toString(), "--out", results.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("wrong.yaml line ", "L5-S9").hasLineCount(1);
        assertThat(results).doesNotExist();
    }

    @Test
    void aFileInThePlaceOfTheDirectoryIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        for (Path out : List.of(file, file.resolve("deeper"))) {
            Run run = Run.of("simulate", CASE, "--out", out.toString());
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("--out " + out, "is no directory").hasLineCount(1);
        }
        assertThat(file).hasContent("mine");
    }

    @Test
    void aDirectoryInThePlaceOfADocumentIsRefusedBeforeAnythingIsWritten() throws IOException {
        Files.createDirectory(folder.resolve("report.html"));
        Run run = Run.of("simulate", CASE, "--out", folder.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("report.html in it is a directory").hasLineCount(1);
        assertThat(names(folder)).containsExactly("report.html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--threads 0                 | --threads 0 is outside 1 to 1024",
                "--threads abc               | '--threads': 'abc' is no whole number",
                "--seed 1e400                | '--seed': '1e400' is no whole number",
                "--seed 99999999999999999999 | '--seed': '99999999999999999999' is too large",
                "--format xml                | allowed are text, json",
                "--out=                      | --out is empty",
                "--thread 2                  | Did you mean '--threads'?",
            })
    void anUnusableOptionIsAnsweredInOneSentenceAndExitCode2(String options, String sentence) {
        Run run = Run.of(("simulate " + CASE + " " + options).split(" ", -1));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("rootlet: ").contains(sentence).hasLineCount(1);
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
