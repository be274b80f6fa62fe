package org.rootlet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.evidence.InputException;
import picocli.CommandLine.Command;

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
    void lineEndsAndTerminalCodesOfTheInputDoNotReachTheMessage() {
        Run run = Run.of("atlas", "path", "a\nb\u001B[2J");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'a?b?[2J'").hasLineCount(1);
    }

    @Test
    void anArgumentWithAnAtSignIsNoFileOfArguments() {
        assertThat(Run.of("why", "@pom.xml").err()).contains("'@pom.xml'");
    }

    @Test
    void aDefectIsOwnedInOneSentenceAndExitCode1() {
        Run run = fail(new IllegalStateException("axon lost"), "fail");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("defect of Rootlet", "axon lost", "report")
                .hasLineCount(1);
    }

    @Test
    void exhaustedMemoryIsAnsweredInOneSentenceToo() {
        Run run = fail(new OutOfMemoryError("heap"), "fail");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("OutOfMemoryError").hasLineCount(1);
    }

    @Test
    void verboseShowsWhereADefectIs() {
        Run run = fail(new IllegalStateException("axon lost"), "fail", "--verbose");
        assertThat(run.err()).contains("at org.rootlet.cli.RootletTest");
    }

    @Test
    void unusableInputIsAnsweredWithItsSentenceAlone() {
        Run run = fail(new InputException("case.yaml line 3: there is no disc L5-S9."), "fail");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().strip()).isEqualTo("rootlet: case.yaml line 3: there is no disc L5-S9.");
    }

    private static Run fail(Throwable fault, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Rootlet.run(args, out, err, false, new FailingCommand(fault));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Command(name = "fail")
    private static final class FailingCommand implements Runnable {
        private final Throwable fault;

        FailingCommand(Throwable fault) {
            this.fault = fault;
        }

        @Override
        public void run() {
            switch (fault) {
                case RuntimeException unchecked -> throw unchecked;
                case Error error -> throw error;
                default -> throw new IllegalArgumentException(fault);
            }
        }
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
