package org.rootlet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RootletTest {
    /** What one run gave. */
    record Run(int exitCode, String out, String err) {
        static Run of(String... args) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int exitCode = Rootlet.run(args, out, err, false);
            return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void helpShowsExamplesAndGoesToStandardOutput() {
        Run run = Run.of("--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Examples:", "why", "Not a medical device");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void withoutACommandTheHelpIsShown() {
        assertThat(Run.of()).isEqualTo(Run.of("--help"));
    }

    @Test
    void versionIsOneLine() {
        assertThat(Run.of("--version").out()).startsWith("rootlet ").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "wy                      | 'rootlet' has no command 'wy'. Did you mean 'why'?",
                "why --al                | 'rootlet why' has no option '--al'. Did you mean '--all'?",
                "why --formt=json x      | 'rootlet why' has no option '--formt'. Did you mean '--format'?",
                "why one two             | 'rootlet why' has no use for 'two'.",
                "why --format xml x      | 'xml' is no format; allowed are text, json",
                "why --all --format      | '--format'",
                "why                     | takes the name of a constant or --all, and neither was given",
                "why --all x             | takes the name of a constant or --all, not both",
                "why qqqqqqqqqqqq        | no constant like 'qqqqqqqqqqqq'",
            })
    void anUnusableCommandLineIsAnsweredInOneSentenceAndExitCode2(String line, String sentence) {
        Run run = Run.of(line.split(" ", -1));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("rootlet: ").contains(sentence).hasLineCount(1);
    }

    @Test
    void aClosedPipeEndsQuietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Rootlet.run(new String[] {"--help"}, new FullDisk("Broken pipe"), err, false);
        assertThat(exitCode).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void aFullDiskIsReported() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Rootlet.run(new String[] {"--help"}, new FullDisk("No space left on device"), err, false);
        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
    }

    private static final class FullDisk extends OutputStream {
        private final String reason;

        FullDisk(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }
}
