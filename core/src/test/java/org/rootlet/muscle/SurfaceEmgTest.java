package org.rootlet.muscle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.evidence.Ledger;
import org.rootlet.reflex.Discharge;

class SurfaceEmgTest {
    private static final Ledger LEDGER = Ledger.load();
    private static final double STEP_MS = 0.1;
    private static final SampleGrid GRID = SampleGrid.over(0, 60, STEP_MS);

    private final ResponseMeasure measure = new ResponseMeasure(LEDGER);

    private static double[] emg(long seed, Discharge discharge, SampleGrid grid) {
        return new SurfaceEmg(Pools.TABLE, LEDGER, seed).mv(discharge, grid);
    }

    private EmgFeatures whole(long seed, Discharge discharge) {
        return measure.in(emg(seed, discharge, GRID), GRID, 0, 60);
    }

    @ParameterizedTest(name = "{0}: {1} to {2} mV")
    @CsvSource({
        "soleus, 15, 20",
        "medial gastrocnemius, 14, 20",
        "lateral gastrocnemius, 10, 16",
        "tibialis anterior, 8, 15",
        "abductor hallucis, 14.5, 16.5",
        "extensor digitorum brevis, 5, 8"
    })
    void maximalResponsesHaveThePublishedSize(String muscle, double leastMv, double mostMv) {
        double peakToPeakMv = 0;
        double negativeMv = 0;
        int people = 40;
        for (int seed = 0; seed < people; seed++) {
            EmgFeatures response = whole(seed, Pools.shock(muscle, 5, 0.9));
            peakToPeakMv += response.peakToPeakMv() / people;
            negativeMv += response.negativePeakMv() / people;
        }
        assertThat(peakToPeakMv).isBetween(leastMv, mostMv);
        assertThat(negativeMv).isBetween(0.5 * peakToPeakMv, 0.75 * peakToPeakMv);
    }

    @Property(tries = 40)
    void theResponseBeginsWithinAMillisecondOfTheEndPlates(@ForAll @LongRange(min = 0, max = 1000) long seed) {
        EmgFeatures response = whole(seed, Pools.shock("abductor hallucis", 20.03, 0));
        assertThat(response.onsetMs().orElseThrow()).isBetween(20.03, 21.03);
        assertThat(response.durationMs()).isBetween(5.0, 14.0);
    }

    @Test
    void halvingTheStepChangesTheResponseLittle() {
        Discharge shock = Pools.shock("soleus", 5.0123, 0.9);
        SampleGrid half = SampleGrid.over(0, 60, STEP_MS / 2);
        double[] coarse = emg(7, shock, GRID);
        double[] fine = emg(7, shock, half);
        for (int i = 0; i < coarse.length; i++) {
            assertThat(fine[2 * i]).isCloseTo(coarse[i], within(1e-9));
        }
        EmgFeatures a = measure.in(coarse, GRID, 0, 60);
        EmgFeatures b = measure.in(fine, half, 0, 60);
        assertThat(b.onsetMs().orElseThrow()).isCloseTo(a.onsetMs().orElseThrow(), within(0.05));
        assertThat(b.peakToPeakMv()).isCloseTo(a.peakToPeakMv(), within(0.1));
        assertThat(b.durationMs()).isCloseTo(a.durationMs(), within(0.1));
    }

    @Test
    void aRecordIsTheSumOfItsParts() {
        Discharge both = Pools.firing("soleus", i -> new double[] {4.4, 31.7});
        double[] whole = emg(3, both, GRID);
        double[] odd = emg(3, Pools.firing("soleus", i -> i % 2 == 0 ? new double[0] : new double[] {4.4, 31.7}), GRID);
        double[] even =
                emg(3, Pools.firing("soleus", i -> i % 2 == 1 ? new double[0] : new double[] {4.4, 31.7}), GRID);
        for (int i = 0; i < whole.length; i++) {
            assertThat(odd[i] + even[i]).isCloseTo(whole[i], within(1e-9));
        }
        EmgFeatures first = measure.in(whole, GRID, 0, 25);
        EmgFeatures second = measure.in(whole, GRID, 30, 60);
        assertThat(second.peakToPeakMv()).isCloseTo(first.peakToPeakMv(), within(0.05));
        assertThat(second.onsetMs().orElseThrow() - first.onsetMs().orElseThrow())
                .isCloseTo(27.3, within(0.03));
    }

    @Test
    void theSameSeedGivesTheSameRecordAndSilenceGivesNone() {
        Discharge shock = Pools.shock("soleus", 5, 0.9);
        assertThat(emg(1, shock, GRID)).containsExactly(emg(1, shock, GRID));
        EmgFeatures none = whole(1, Pools.firing("soleus", i -> new double[0]));
        assertThat(none.present()).isFalse();
        assertThat(none).isEqualTo(EmgFeatures.ABSENT);
    }

    @Test
    void halfTheUnitsGiveAboutHalfTheResponse() {
        double whole = 0;
        double half = 0;
        for (int seed = 0; seed < 20; seed++) {
            whole += whole(seed, Pools.shock("soleus", 5, 0.9)).peakToPeakMv();
            half += whole(seed, Pools.firing("soleus", i -> i % 2 == 0 ? new double[] {5.5} : new double[0]))
                    .peakToPeakMv();
        }
        assertThat(half / whole).isBetween(0.4, 0.65);
    }
}
