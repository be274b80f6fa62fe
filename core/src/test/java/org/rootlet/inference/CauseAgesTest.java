package org.rootlet.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.rootlet.evidence.Ledger;

class CauseAgesTest {
    private static final CauseAges AGES = new CauseAges(Ledger.load());

    @Test
    void discsHerniateInTheMiddleOfLifeAndSpinesNarrowLate() {
        assertThat(AGES.factor(CauseGroup.DISC, 40)).isGreaterThan(1).isGreaterThan(AGES.factor(CauseGroup.DISC, 75));
        assertThat(AGES.factor(CauseGroup.STENOSIS, 75))
                .isGreaterThan(1)
                .isGreaterThan(AGES.factor(CauseGroup.STENOSIS, 40));
    }

    @Test
    void noAgeIsImpossible() {
        for (CauseGroup cause : CauseGroup.values()) {
            for (int age = 18; age <= 95; age++) {
                assertThat(AGES.factor(cause, age)).isGreaterThanOrEqualTo(0.1);
            }
        }
    }

    /** Both kinds of patient make up those in whose ages particles are drawn: 42 (11) years three times in four, 71 (7.4) in one. */
    @Test
    void factorsAreRatiosToAllWhoCome() {
        double disc = Math.exp(-0.5 * Math.pow((50 - 42) / 11.0, 2)) / 11;
        double stenosis = Math.exp(-0.5 * Math.pow((50 - 71) / 7.4, 2)) / 7.4;
        assertThat(AGES.factor(CauseGroup.DISC, 50))
                .isCloseTo(0.1 + 0.9 * disc / (0.75 * disc + 0.25 * stenosis), within(1e-12));
        assertThat(AGES.factor(CauseGroup.TRAUMA, 50)).isEqualTo(1);
    }
}
