package org.rootlet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rootlet.cli.RootletTest.Run;

class LocalizeCommandTest {
    private static final String CASE = "../benchmark/cases/s1-sciatica-43f.yaml";

    @TempDir
    private Path folder;

    @Test
    void aPublishedCaseIsLocalizedInTextAndJson() {
        assertThat(Run.of("localize", CASE).out())
                .contains("S1 root, right", "What each finding brings", "not a medical device");
        assertThat(Run.of("localize", CASE, "--format", "json").out()).contains("root:S1", "log10Odds", "nextTests");
    }

    @Test
    void ofManyLinesTheBadOnesAreNamedAndTheOthersAnswered() throws IOException {
        String good =
                "{\"rootlet\":1,\"reported\":{\"reflexes\":[{\"name\":\"ankle\",\"side\":\"left\",\"finding\":0}]}}\n";
        Path many = Files.writeString(folder.resolve("many.jsonl"), good + "{\"rootlet\":1}\n" + good);
        Run run = Run.of("localize", many.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err()).contains("line 2");
    }

    @Test
    void theNumberOfThreadsChangesNoByteAndNoOrder() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            lines.append(
                    "{\"rootlet\":1,\"title\":\"%d\",\"reported\":{\"reflexes\":[{\"name\":\"ankle\",\"side\":\"left\",\"finding\":%d}]}}\n"
                            .formatted(i, i % 3));
        }
        Path many = Files.writeString(folder.resolve("many.jsonl"), lines);
        String one = Run.of("localize", many.toString(), "--threads", "1").out();
        assertThat(Run.of("localize", many.toString(), "--threads", "3").out()).isEqualTo(one);
        assertThat(one.lines()).hasSize(40);
    }

    @Test
    void aContradictionIsRefusedWithItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("exam.yaml"), """
                rootlet: 1
                reported:
                  reflexes:
                    - {name: ankle, side: left, finding: absent}
                    - {name: ankle, side: left, finding: brisk}
                """);
        Run run = Run.of("localize", file.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("line 5", "absent and brisk", "contradict");
    }

    @Test
    void anUnknownPriorIsRefused() {
        Run run = Run.of("localize", CASE, "--prior", "spine-clinc");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean 'spine-clinic'?");
    }

    @Test
    void aPageIsWrittenWithPicturesAndFetchesNothing() throws IOException {
        Path page = folder.resolve("page.html");
        Run run = Run.of("localize", CASE, "--format", "html", "--out", page.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(page))
                .contains("S1 root, right", "<svg", "What each finding brings", "not a medical device")
                .doesNotContain("http://", "<script", "src=");
    }

    @Test
    void aPageNeedsAFileAndOneExamination() {
        assertThat(Run.of("localize", CASE, "--format", "html").err()).contains("needs --out");
        Run two = Run.of("localize", CASE, CASE, "--out", folder.resolve("x").toString());
        assertThat(two.exitCode()).isEqualTo(2);
        assertThat(two.err()).contains("one examination");
        assertThat(folder.resolve("x")).doesNotExist();
        assertThat(Run.of("localize", CASE, "--format", "pdf").exitCode()).isEqualTo(2);
    }

    @Test
    void theVocabularyPageIsThatOfTheDocumentation() throws IOException {
        assertThat(Run.of("vocabulary").out()).isEqualTo(Files.readString(Path.of("../docs/vocabulary.md")));
        assertThat(Run.of("vocabulary", "--schema").out())
                .isEqualTo(Files.readString(Path.of("../docs/examination.schema.json")));
    }
}
