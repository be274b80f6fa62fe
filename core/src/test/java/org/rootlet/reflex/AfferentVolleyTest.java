package org.rootlet.reflex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.rootlet.evidence.Ledger;

class AfferentVolleyTest {
    private static final Ledger LEDGER = Ledger.load();
    private static final double RISE_MS = LEDGER.value("reflex.epsp.rise-time-constant-ms");
    private static final double DECAY_MS = LEDGER.value("reflex.epsp.decay-time-constant-ms");
    /** The peak is sought on a grid of times; the top of the potential is flat, so little is missed. */
    private static final double GRID_ERROR = 1e-3;

    private static AfferentVolley volley(double... arrivalsMs) {
        AfferentVolley volley = new AfferentVolley(LEDGER);
        for (double arrivalMs : arrivalsMs) {
            volley.add(arrivalMs, 1);
        }
        return volley;
    }

    private static double shape(double sinceMs) {
        return sinceMs < 0 ? 0 : Math.exp(-sinceMs / DECAY_MS) - Math.exp(-sinceMs / RISE_MS);
    }

    /** Peak of two unit spikes, found by brute force on a grid far finer than that of the class. */
    private static double peakOfTwo(double apartMs) {
        double one = 0;
        double two = 0;
        for (double timeMs = 0; timeMs < apartMs + 20; timeMs += 0.002) {
            one = Math.max(one, shape(timeMs));
            two = Math.max(two, shape(timeMs) + shape(timeMs - apartMs));
        }
        return two / one;
    }

    @Test
    void noSpikeNoPotential() {
        assertThat(volley().peak()).isZero();
    }

    @Test
    void oneSpikePeaksAtOneWheneverItComes() {
        assertThat(volley(0).peak()).isCloseTo(1, within(GRID_ERROR));
        assertThat(volley(17.318).peak()).isCloseTo(1, within(GRID_ERROR));
    }

    @Test
    void synchronousSpikesAdd() {
        assertThat(volley(5, 5, 5, 5).peak()).isCloseTo(4, within(4 * GRID_ERROR));
    }

    @Test
    void weightsScaleThePotential() {
        AfferentVolley weighted = new AfferentVolley(LEDGER);
        weighted.add(3, 0.25);
        weighted.add(3, 0.5);
        assertThat(weighted.peak()).isCloseTo(0.75, within(GRID_ERROR));
    }

    @Test
    void spikesFarApartPeakAsOne() {
        assertThat(volley(0, 100).peak()).isCloseTo(1, within(GRID_ERROR));
    }

    @Test
    void theOrderInWhichSpikesAreNamedDoesNotMatter() {
        assertThat(volley(4, 1, 9, 2).peak()).isEqualTo(volley(1, 2, 4, 9).peak());
    }

    @Property(tries = 50)
    void twoSpikesPeakAsTheirSumDoes(@ForAll @DoubleRange(min = 0, max = 20) double apartMs) {
        assertThat(volley(10, 10 + apartMs).peak()).isCloseTo(peakOfTwo(apartMs), within(2 * GRID_ERROR));
    }

    @Property(tries = 50)
    void dispersionNeverRaisesThePeak(
            @ForAll @DoubleRange(min = 0, max = 10) double apartMs,
            @ForAll @DoubleRange(min = 0.2, max = 5) double moreMs) {
        assertThat(volley(0, apartMs + moreMs).peak())
                .isLessThanOrEqualTo(volley(0, apartMs).peak() + 2 * GRID_ERROR);
    }

    @Property(tries = 50)
    void anotherSpikeNeverLowersThePeak(
            @ForAll @DoubleRange(min = 0, max = 10) double first,
            @ForAll @DoubleRange(min = 0, max = 10) double second,
            @ForAll @DoubleRange(min = 0, max = 10) double third) {
        assertThat(volley(first, second, third).peak())
                .isGreaterThanOrEqualTo(volley(first, second).peak() - 2 * GRID_ERROR);
    }
}
