package org.rootlet.reflex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.rootlet.evidence.Ledger;

class MotoneuronPoolTest {
    private static final Ledger LEDGER = Ledger.load();
    private static final double MEAN = LEDGER.value("reflex.pool.threshold-mean");
    private static final double SD = LEDGER.value("reflex.pool.threshold-sd");
    private final MotoneuronPool pool = new MotoneuronPool(LEDGER);

    @Test
    void noPotentialFiresNoUnit() {
        assertThat(pool.recruited(0)).isZero();
        assertThat(pool.recruited(-1)).isZero();
    }

    @Test
    void thresholdsAreSpreadNormally() {
        assertThat(pool.recruited(MEAN)).isCloseTo(0.5, within(1e-12));
        assertThat(pool.recruited(MEAN - SD)).isCloseTo(0.158655, within(1e-6));
        assertThat(pool.recruited(MEAN + SD)).isCloseTo(0.841345, within(1e-6));
    }

    /** Hmax is 30.9 % of Mmax in the young (HPCM). */
    @Test
    void aTapOnAYoungAdultFiresAboutAThirdOfThePool() {
        assertThat(pool.recruited(1)).isBetween(0.25, 0.40);
    }

    /** Lower limit of the side ratio of H-reflex amplitudes (JANKUS1994). */
    @Test
    void halfTheAfferentsLeaveLessThanTheLowerLimitOfTheSideRatio() {
        assertThat(pool.recruited(0.5) / pool.recruited(1)).isLessThan(0.4);
    }

    @Property(tries = 100)
    void morePotentialNeverFiresFewerUnits(
            @ForAll @DoubleRange(min = 0, max = 3) double potential,
            @ForAll @DoubleRange(min = 0, max = 1) double more) {
        assertThat(pool.recruited(potential + more))
                .isGreaterThanOrEqualTo(pool.recruited(potential))
                .isLessThanOrEqualTo(1);
    }
}
