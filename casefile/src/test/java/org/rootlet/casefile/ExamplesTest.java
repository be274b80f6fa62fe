package org.rootlet.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rootlet.evidence.Ledger;
import org.rootlet.lesion.Place;

/** The files of {@code examples/}: data that documentation, tests and program share. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final CaseReader READER = new CaseReader(AtlasVocabulary.VOCABULARY, Ledger.load());

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void reads(Path file) {
        ClinicalCase clinicalCase = READER.read(file);

        assertThat(clinicalCase.title()).isNotBlank();
        assertThat(clinicalCase.assumptions()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void namesItsSourceAndSaysWhatItAssumesBeyondIt(Path file) {
        ClinicalCase clinicalCase = READER.read(file);

        if (clinicalCase.source().kind().equals("made up")) {
            assertThat(clinicalCase.reported()).isEmpty();
        } else {
            assertThat(clinicalCase.source().url()).startsWith("http");
            assertThat(clinicalCase.reported()).isNotEmpty();
            assertThat(clinicalCase.patient().lesions()).isNotEmpty();
            assertThat(String.join(" ", clinicalCase.assumptions()))
                    .containsIgnoringCase("height")
                    .containsIgnoringCase("pressure")
                    .containsIgnoringCase("inflammation");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void isListedInTheTableOfExamples(Path file) throws IOException {
        assertThat(Files.readString(EXAMPLES.resolve("README.md")))
                .contains(file.getFileName().toString());
    }

    @Test
    void holdPublishedCasesOfS1AndOthers() {
        List<ClinicalCase> published = examples()
                .map(READER::read)
                .filter(clinicalCase -> !clinicalCase.source().kind().equals("made up"))
                .toList();

        assertThat(published)
                .filteredOn(clinicalCase -> clinicalCase.title().contains("S1 root"))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(published)
                .filteredOn(clinicalCase -> clinicalCase.patient().lesions().stream()
                        .anyMatch(lesion -> lesion.place() instanceof Place.Nerve))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    static Stream<Path> examples() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
