package org.rootlet.reflex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;

class TendonTapTest {
    private static final int FIBERS = 400;
    private static final long SEED = 7;
    /** Spikes before this answer the blow itself, later ones the oscillation that follows it. */
    private static final double EARLY_MS = 8;

    private static final double SPEED_M_PER_S = 1.5;

    private final Ledger ledger = Ledger.load();
    private final TendonTap tendonTap = TendonTap.of(ledger);

    private List<double[]> spikes(Hammer hammer, double sensitivity, boolean jendrassik) {
        return tendonTap.spikesMs(FIBERS, new Tap("soleus", hammer, sensitivity, jendrassik, 0), SEED);
    }

    private List<double[]> standard() {
        return spikes(tendonTap.standardHammer(), 1, false);
    }

    private static long count(List<double[]> trains) {
        return trains.stream().mapToLong(train -> train.length).sum();
    }

    private static long early(List<double[]> trains) {
        return trains.stream()
                .flatMapToDouble(Arrays::stream)
                .filter(ms -> ms < EARLY_MS)
                .count();
    }

    private static double[] firstMs(List<double[]> trains) {
        return trains.stream()
                .filter(train -> train.length > 0)
                .mapToDouble(train -> train[0])
                .sorted()
                .toArray();
    }

    @Test
    void aBriskTapMakesMostAfferentsFireOnceEarlyAndTogether() {
        List<double[]> trains = standard();
        long once = trains.stream()
                .filter(train ->
                        Arrays.stream(train).filter(ms -> ms < EARLY_MS).count() == 1)
                .count();
        assertThat(once).isGreaterThan(FIBERS * 9 / 10);
        double[] first = firstMs(trains);
        assertThat(first[FIBERS / 20]).isBetween(1.0, 2.5);
        assertThat(first[FIBERS / 2]).isBetween(2.5, 4.5);
        assertThat(first[FIBERS * 9 / 10]).isLessThan(6);
        assertThat(first[FIBERS * 3 / 4] - first[FIBERS / 4]).isLessThan(3);
    }

    @Test
    void theTapEvokesNothingBeforeItsWaveArrives() {
        double arrivalMs =
                ledger.value("reflex.tap.nearest-spindle-mm") / ledger.value("reflex.tap.wave-speed-m-per-s");
        double[] before =
                Arrays.stream(firstMs(standard())).filter(ms -> ms < arrivalMs).toArray();
        double[] beforeWeak = Arrays.stream(firstMs(spikes(new Hammer(1, SPEED_M_PER_S), 1, false)))
                .filter(ms -> ms < arrivalMs)
                .toArray();
        assertThat(before).containsExactly(beforeWeak).hasSizeLessThan(FIBERS / 20);
        assertThat(Arrays.stream(firstMs(standard()))
                        .filter(ms -> ms >= arrivalMs)
                        .findFirst()
                        .orElse(0))
                .isBetween(arrivalMs, arrivalMs + 0.6);
    }

    /** Burke, Gandevia and McKeon 1983: two to five spikes to a tap, none closer than 4 ms. */
    @Test
    void spikesOfAnEndingAreFewAndApart() {
        for (double[] train : standard()) {
            assertThat(train).hasSizeLessThanOrEqualTo(5).isSorted();
            for (int i = 1; i < train.length; i++) {
                assertThat(train[i] - train[i - 1]).isGreaterThanOrEqualTo(4 - 1e-9);
            }
        }
    }

    /** Up to the hardest tap of a clinician; beyond it all fire, and a longer contact leaves less time to ring. */
    @ParameterizedTest
    @CsvSource({"5, 10", "10, 20", "20, 35.5", "35.5, 50"})
    void aHarderTapGivesMoreSpikes(double weakerN, double harderN) {
        List<double[]> weaker = spikes(new Hammer(weakerN, SPEED_M_PER_S), 1, false);
        List<double[]> harder = spikes(new Hammer(harderN, SPEED_M_PER_S), 1, false);
        assertThat(count(harder)).isGreaterThan(count(weaker));
        assertThat(early(harder)).isGreaterThanOrEqualTo(early(weaker));
    }

    @Test
    void aWeakTapRecruitsUnderHalf() {
        assertThat(early(spikes(new Hammer(10, SPEED_M_PER_S), 1, false))).isLessThan(FIBERS / 2);
    }

    @Test
    void lessSensitiveEndingsFireLessAndInsensitiveOnesNot() {
        Hammer hammer = tendonTap.standardHammer();
        assertThat(early(spikes(hammer, 0.5, false))).isLessThan(early(standard()) * 9 / 10);
        assertThat(count(spikes(hammer, 0, false))).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {10, 20, 35.5})
    void jendrassikAddsSpikes(double forceN) {
        Hammer hammer = new Hammer(forceN, SPEED_M_PER_S);
        assertThat(count(spikes(hammer, 1, true))).isGreaterThan(count(spikes(hammer, 1, false)));
        assertThat(early(spikes(hammer, 1, true))).isGreaterThanOrEqualTo(early(spikes(hammer, 1, false)));
    }

    @Test
    void sameSeedSameSpikesAndFewerFibersAreTheFirstOfMore() {
        Tap tap = new Tap("soleus", tendonTap.standardHammer(), 1, false, 0);
        assertThat(tendonTap.spikesMs(10, tap, SEED))
                .containsExactlyElementsOf(standard().subList(0, 10));
        assertThat(tendonTap.spikesMs(10, tap, SEED + 1).getFirst())
                .isNotEqualTo(standard().getFirst());
        Tap next = new Tap("soleus", tendonTap.standardHammer(), 1, false, 1);
        assertThat(tendonTap.spikesMs(10, next, SEED).getFirst())
                .isNotEqualTo(standard().getFirst());
    }

    @Test
    void refusesWhatNoHandDoes() {
        assertThatThrownBy(() -> new Hammer(500, 1))
                .isInstanceOf(InputException.class)
                .hasMessage("Peak force of a reflex hammer is 500.0 N; allowed is 1.0 to 150.0 N.");
        assertThatThrownBy(() -> new Hammer(30, Double.NaN))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("allowed is 0.2 to 5.0 m/s");
        Hammer hammer = tendonTap.standardHammer();
        assertThatThrownBy(() -> new Tap("soleus", hammer, -1, false, 0)).isInstanceOf(InputException.class);
        Tap tap = new Tap("soleus", hammer, 1, false, 0);
        assertThatThrownBy(() -> tendonTap.spikesMs(-1, tap, SEED)).isInstanceOf(InputException.class);
    }
}
