package org.rootlet.exam;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.rootlet.evidence.Ledger;

class ReflexGradingTest {
    private static final Ledger LEDGER = Ledger.load();
    private final ReflexGrading grading = new ReflexGrading(LEDGER);

    @Test
    void aResponseLikeThatOfAYoungAdultOnBothSidesIsTwo() {
        assertThat(grading.grade(1, 1)).isEqualTo(2);
    }

    @Test
    void gradesChangeAtTheLimitsOfTheLedger() {
        double absent = LEDGER.value("reflex.grade.absent-below");
        double reduced = LEDGER.value("reflex.grade.reduced-below");
        double brisk = LEDGER.value("reflex.grade.brisk-above");
        assertThat(grading.grade(0, 0)).isZero();
        assertThat(grading.grade(Math.nextDown(absent), absent)).isZero();
        assertThat(grading.grade(absent, absent)).isEqualTo(1);
        assertThat(grading.grade(Math.nextDown(reduced), reduced)).isEqualTo(1);
        assertThat(grading.grade(reduced, reduced)).isEqualTo(2);
        assertThat(grading.grade(brisk, brisk)).isEqualTo(2);
        assertThat(grading.grade(Math.nextUp(brisk), brisk)).isEqualTo(3);
    }

    @Test
    void lessThanHalfOfTheOtherSideIsReducedThoughItWouldPassAlone() {
        assertThat(grading.grade(0.49, 1)).isEqualTo(1);
        assertThat(grading.grade(0.51, 1)).isEqualTo(2);
        assertThat(grading.grade(0.49, 0.49)).isEqualTo(2);
    }

    @Property(tries = 200)
    void aStrongerResponseIsNeverGradedLowerNorAStrongerOtherSideHigher(
            @ForAll @DoubleRange(min = 0, max = 3) double response,
            @ForAll @DoubleRange(min = 0, max = 3) double other,
            @ForAll @DoubleRange(min = 0, max = 1) double more) {
        assertThat(grading.grade(response + more, other)).isGreaterThanOrEqualTo(grading.grade(response, other));
        assertThat(grading.grade(response, other + more)).isLessThanOrEqualTo(grading.grade(response, other));
    }
}
