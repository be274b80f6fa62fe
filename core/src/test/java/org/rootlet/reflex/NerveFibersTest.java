package org.rootlet.reflex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.FiberEngine;
import org.rootlet.fiber.KernelChoice;
import org.rootlet.fiber.Medium;
import org.rootlet.fiber.Stimulus;
import org.rootlet.fiber.ThresholdStudy;
import org.rootlet.fiber.VelocityStudy;
import org.rootlet.fiber.Waveform;

/** The table of nerve fibers is what the fiber engine says. */
class NerveFibersTest {
    private static final FiberEngine ENGINE =
            FiberEngine.standard().with(KernelChoice.PLAIN).withThreads(1);
    private static final NerveFibers TABLE = NerveFibers.load();

    @ParameterizedTest
    @CsvSource({"8,8", "10,10", "12,4"})
    void thresholdsAreThoseOfTheEngine(double diameterUm, double distanceMm) {
        int nodes = 61;
        int middle = nodes / 2;
        Fiber fiber = Fiber.myelinated(diameterUm, nodes);
        Stimulus stimulus = new Stimulus.PointSource(
                middle * fiber.siteMm(), distanceMm, new Medium(0.4, 0.1), Waveform.pulse(0, NerveFibers.PULSE_MS, -1));
        double thresholdMa = new ThresholdStudy(ENGINE)
                .thresholds(List.of(new ThresholdStudy.Question(
                        fiber, List.of(), stimulus, 0.1 * distanceMm * distanceMm + 0.05, 1e5, nodes - 8, 1, 5)))
                .getFirst()
                .orElseThrow();
        assertThat(TABLE.thresholdMa(diameterUm, distanceMm) / thresholdMa).isCloseTo(1, within(0.002));
    }

    @Test
    void velocitiesAreThoseOfTheEngine() {
        for (double diameterUm : new double[] {8, 12}) {
            double engine = new VelocityStudy(ENGINE)
                    .steppedMPerS(List.of(new VelocityStudy.Subject(true, diameterUm, 37)))
                    .getFirst();
            assertThat(TABLE.velocityMPerS(diameterUm) / engine).isCloseTo(1, within(0.002));
        }
    }

    @Test
    void diameterAndVelocityAreInverse() {
        for (double velocity = 30; velocity < 90; velocity += 7) {
            assertThat(TABLE.velocityMPerS(TABLE.diameterUm(velocity))).isCloseTo(velocity, within(1e-9));
        }
    }
}
