package org.rootlet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class RunProgressTest {
    @Test
    void theLineIsWipedAtTheEnd() {
        assertThat(shown(true)).startsWith("\rrootlet: 3 fibers integrated").endsWith("\r\u001B[K");
    }

    @Test
    void nothingIsShownWhereNobodyWatches() {
        assertThat(shown(false)).isEmpty();
    }

    @Test
    void aKnownTotalGetsABar() {
        StringWriter err = new StringWriter();
        try (RunProgress progress = new RunProgress(new PrintWriter(err), true, 60)) {
            progress.accept(30);
        }
        assertThat(err.toString()).contains("[###############...............] 30 of 60 runs done");
    }

    private static String shown(boolean visible) {
        StringWriter err = new StringWriter();
        try (RunProgress progress = new RunProgress(new PrintWriter(err), visible)) {
            progress.accept(3);
        }
        return err.toString();
    }
}
