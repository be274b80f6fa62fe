package org.rootlet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rootlet.anatomy.Atlas;
import org.rootlet.cli.RootletTest.Run;
import org.rootlet.inference.Catalog;
import org.rootlet.inference.ParticleFile;

class BenchmarkCommandTest {
    private static final String CASE = """
            rootlet: 1
            reported:
              reflexes:
                - {name: ankle, side: left, finding: absent}
            answer: {structure: root:S1, side: left, kind: report, grade: A, source: a test}
            """;

    @TempDir
    private Path folder;

    @Test
    void thePublishedCasesAreScoredBesideBaselines() {
        Run run = Run.of("benchmark", "../benchmark/cases");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Rootlet", "prior alone", "textbook sets", "naive Bayes", "By kind of case");
    }

    @Test
    void aBadCaseIsNamedAndTheOthersAreScored() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), CASE);
        Files.writeString(folder.resolve("b.yaml"), CASE.replace("absent", "purple"));
        Run run = Run.of("benchmark", folder.toString(), "--format", "json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("\"cases\" : 1");
        assertThat(run.err()).contains("b.yaml", "purple", "1 of the cases could not be read");
    }

    @Test
    void aFolderWithoutCasesAndAGradeThatIsNoneAreRefused() {
        assertThat(Run.of("benchmark", folder.toString()).exitCode()).isEqualTo(2);
        assertThat(Run.of("benchmark", folder.toString(), "--grades", "A,D").err())
                .contains("allowed are A, B, C");
    }

    @Test
    void aClinicOfKnownPeopleIsCalibratedAndDrawn() throws IOException {
        Catalog catalog = new Catalog(Atlas.load());
        Path people = folder.resolve("people.bin.gz");
        try (OutputStream out = Files.newOutputStream(people)) {
            ParticleFile.Content release = ParticleFile.release(catalog);
            ParticleFile.write(catalog, new ParticleFile.Content(99, release.bodies(), release.people()), out);
        }
        Path picture = folder.resolve("reliability.svg");
        Run run = Run.of("calibrate", "--people", people.toString(), "--cases", "60", "--svg", picture.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("60 visits", "came true");
        assertThat(Files.readString(picture)).contains("Reliability diagram of 60 forecasts");
        assertThat(Run.of("calibrate", "--people", people.toString(), "--cases", "60", "--threads", "1")
                        .out())
                .isEqualTo(run.out());
    }

    @Test
    void peopleOfTheReleaseAreNoFreshClinic() throws IOException {
        Catalog catalog = new Catalog(Atlas.load());
        Path people = folder.resolve("people.bin.gz");
        try (OutputStream out = Files.newOutputStream(people)) {
            ParticleFile.write(catalog, ParticleFile.release(catalog), out);
        }
        Run run = Run.of("calibrate", "--people", people.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("another one is required");
    }
}
