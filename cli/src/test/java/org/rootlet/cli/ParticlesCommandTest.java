package org.rootlet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rootlet.cli.RootletTest.Run;

class ParticlesCommandTest {
    @TempDir
    private Path folder;

    private Run build(String... more) {
        String[] arguments = new String[4 + more.length];
        System.arraycopy(
                new String[] {
                    "particles", "build", "--out", folder.resolve("p.bin.gz").toString()
                },
                0,
                arguments,
                0,
                4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.of(arguments);
    }

    @Test
    void aStoppedBuildIsTakenUpWhereItWas() throws IOException {
        Path file = folder.resolve("p.bin.gz");
        Path part = folder.resolve("p.bin.gz.part");
        assertThat(build("--bodies", "1").exitCode()).isZero();
        byte[] whole = Files.readAllBytes(file);
        assertThat(part).doesNotExist();
        Files.move(file, part);
        Run other = build("--bodies", "1", "--seed", "2");
        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.err()).contains("has 1 bodies of seed 1", "delete it");
        Run again = build("--bodies", "1");
        assertThat(again.exitCode()).isZero();
        assertThat(again.err()).doesNotContain("of 1 bodies");
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void impossibleNumbersAreRefused() {
        Run run = build("--bodies", "0");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--bodies 0 is outside 1 to 10000.");
    }
}
