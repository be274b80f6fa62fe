package org.rootlet.reflex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AxonTest {
    private static final double END_MS = 15;
    private static final double REFRACTORY_MS = 0.9;

    private static Axon axon(double... blocksMs) {
        return new Axon(END_MS, 0, Double.POSITIVE_INFINITY, blocksMs, REFRACTORY_MS);
    }

    @Property
    void aShockSendsOneEachWay(@ForAll @DoubleRange(min = 0, max = END_MS) double place) {
        Axon axon = axon();
        assertThat(axon.excite(2, place).orElseThrow()).isCloseTo(2 + place, within(1e-9));
        assertThat(axon.arrivalsAtCordMs()).hasSize(1);
        assertThat(axon.arrivalsAtEndMs()[0]).isCloseTo(2 + END_MS - place, within(1e-9));
    }

    /** Two that meet both end: the shock reaches neither the cord nor does the spike from the cord reach the muscle. */
    @Property
    void twoThatMeetBothEnd(
            @ForAll @DoubleRange(min = 2, max = END_MS - 1) double place,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double share) {
        Axon axon = axon();
        assertThat(axon.leaveCord(0)).isTrue();
        double shockMs = share * place;
        axon.excite(shockMs, place);
        assertThat(axon.arrivalsAtCordMs()).isEmpty();
        assertThat(axon.arrivalsAtEndMs()).hasSize(1);
        assertThat(axon.arrivalsAtEndMs()[0]).isCloseTo(shockMs + END_MS - place, within(1e-9));
    }

    @Property
    void whatHasPassedBeforeTheShockIsNotMet(
            @ForAll @DoubleRange(min = 1, max = END_MS - 1) double place,
            @ForAll @DoubleRange(min = 1, max = 5) double laterMs) {
        Axon axon = axon();
        axon.leaveCord(0);
        axon.excite(place + laterMs, place);
        assertThat(axon.arrivalsAtCordMs()).hasSize(1);
        assertThat(axon.arrivalsAtEndMs()).hasSize(2);
    }

    @Property
    void aPlaceJustPassedIsRefractory(
            @ForAll @DoubleRange(min = 1, max = END_MS - 1) double place,
            @ForAll @DoubleRange(min = 0, max = 0.89) double laterMs) {
        Axon axon = axon();
        axon.leaveCord(0);
        assertThat(axon.excite(place + laterMs, place)).isEmpty();
        assertThat(axon.arrivalsAtEndMs()).hasSize(1);
    }

    @Property
    void nothingPassesABlock(
            @ForAll @DoubleRange(min = 1, max = END_MS - 1) double block,
            @ForAll @DoubleRange(min = 0, max = END_MS) double place) {
        Axon axon = axon(block);
        axon.excite(0, place);
        assertThat(axon.arrivalsAtCordMs()).hasSize(place <= block ? place == block ? 0 : 1 : 0);
        assertThat(axon.arrivalsAtEndMs()).hasSize(place >= block ? place == block ? 0 : 1 : 0);
    }

    /** A train leaves the far end in the order and at the intervals in which it left the cord, but for what was refractory. */
    @Property
    void firstInFirstOut(@ForAll @Size(max = 12) List<@DoubleRange(min = 0, max = 4) Double> intervalsMs) {
        Axon axon = axon();
        double timeMs = 0;
        double[] expected = new double[intervalsMs.size()];
        int left = 0;
        for (double intervalMs : intervalsMs) {
            timeMs += intervalMs;
            if (axon.leaveCord(timeMs)) {
                expected[left++] = timeMs + END_MS;
            }
        }
        assertThat(axon.arrivalsAtEndMs()).containsExactly(Arrays.copyOf(expected, left), within(1e-9));
        for (int i = 1; i < left; i++) {
            assertThat(expected[i] - expected[i - 1]).isGreaterThanOrEqualTo(REFRACTORY_MS - 1e-9);
        }
    }

    @Test
    void aDeadPartDoesNotAnswer() {
        Axon stump = new Axon(END_MS, 0, 6, new double[] {6}, REFRACTORY_MS);
        assertThat(stump.excite(0, 8)).isEmpty();
        assertThat(stump.excite(0, 4)).isPresent();
        assertThat(stump.arrivalsAtEndMs()).isEmpty();
        assertThat(axon().dead().leaveCord(0)).isFalse();
    }
}
