package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Compares results bit by bit. */
final class SameBits {
    private SameBits() {}

    static void assertSame(List<FiberResult> ours, List<FiberResult> expected) {
        assertThat(ours).hasSameSizeAs(expected);
        for (int run = 0; run < expected.size(); run++) {
            assertSame("run %d".formatted(run), ours.get(run), expected.get(run));
        }
    }

    static void assertSame(String name, FiberResult ours, FiberResult expected) {
        assertThat(ours.timesMs()).as("%s, times", name).isEqualTo(expected.timesMs());
        assertSame("%s, crossings".formatted(name), ours.crossingsMs(), expected.crossingsMs());
        assertSame("%s, voltages".formatted(name), ours.voltagesMv(), expected.voltagesMv());
        assertThat(ours.warnings()).isEqualTo(expected.warnings());
    }

    private static void assertSame(String name, List<double[]> ours, List<double[]> expected) {
        assertThat(ours).as(name).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(ours.get(i)).as("%s %d", name, i).isEqualTo(expected.get(i));
        }
    }
}
