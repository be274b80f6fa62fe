package org.rootlet.reflex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class SynapseTest {
    private static double at(Synapse synapse, double sinceMs) {
        return synapse.slowAt(sinceMs) - synapse.fastAt(sinceMs);
    }

    @Property
    void theConductancePeaksAtOneWhereTheClosedFormSays(
            @ForAll @DoubleRange(min = 0.05, max = 2) double riseMs,
            @ForAll @DoubleRange(min = 1.2, max = 6) double ratio) {
        double decayMs = ratio * riseMs;
        Synapse synapse = new Synapse(riseMs, decayMs, 70);
        double peakMs = riseMs * decayMs / (decayMs - riseMs) * Math.log(decayMs / riseMs);
        assertThat(at(synapse, peakMs)).isCloseTo(1, within(1e-9));
        assertThat(at(synapse, 0.99 * peakMs)).isLessThan(1);
        assertThat(at(synapse, 1.01 * peakMs)).isLessThan(1);
    }

    /** Mean over the step that holds the spike, with what is amended, is the integral of the kernel from the spike on. */
    @Property
    void aStepGetsTheChargeOfTheKernelWhereverTheSpikeFalls(
            @ForAll @Scale(3) @DoubleRange(min = 0.005, max = 0.1) double stepMs,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        Synapse synapse = new Synapse(0.2, 0.4, 70);
        double spikeMs = share * stepMs;
        double charge = stepMs * synapse.slowAt(-spikeMs) * synapse.slowMean(stepMs)
                - stepMs * synapse.fastAt(-spikeMs) * synapse.fastMean(stepMs)
                + synapse.amendMs(spikeMs);
        double leftMs = stepMs - spikeMs;
        double exact = synapse.scale() * (0.4 * -Math.expm1(-leftMs / 0.4) - 0.2 * -Math.expm1(-leftMs / 0.2));
        assertThat(charge).isCloseTo(exact, within(1e-12));
    }
}
