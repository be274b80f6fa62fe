package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a researcher writes to use the fibers as a library; the documents quote the lines between the marks. */
class LibraryExampleTest {
    @Test
    void tenLinesRunFibersAndReadTheirVoltages() {
        // example
        Fiber healthy = Fiber.myelinated(10, 41);
        Fiber thinned = healthy.withInternodes(18, 5, InternodeState.demyelinated(0.1));
        Stimulus inside = new Stimulus.Inside(0, Waveform.pulse(0, 0.1, 2));
        Stimulus outside = new Stimulus.PointSource(23, 1, Medium.isotropic(0.2), Waveform.pulse(0, 0.1, -0.2));
        List<FiberRun> runs = List.of(
                FiberRun.recording(healthy, inside, 3),
                FiberRun.recording(thinned, inside, 3),
                FiberRun.recording(healthy, outside, 3));
        List<FiberResult> results = FiberEngine.standard().withThreads(2).run(runs);
        double[] timesMs = results.getFirst().timesMs();
        double[] lastNodeMv = results.getFirst().voltagesMv().getLast();
        // end of example
        assertThat(timesMs).hasSameSizeAs(lastNodeMv).contains(0);
        assertThat(lastNodeMv[0]).isBetween(-81.0, -79.0);
        assertThat(firesAt(results.get(0), 40)).isBetween(0.8, 1.1);
        assertThat(firesAt(results.get(1), 40)).isBetween(firesAt(results.get(0), 40) + 0.1, 1.5);
        assertThat(firesAt(results.get(2), 20)).isLessThan(firesAt(results.get(2), 40));
    }

    private static double firesAt(FiberResult result, int node) {
        double[] voltageMv = result.voltagesMv().get(node);
        int sample = 0;
        while (voltageMv[sample] < -20) {
            sample++;
        }
        return result.timesMs()[sample];
    }
}
