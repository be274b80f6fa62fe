package org.rootlet.exam;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.rootlet.evidence.Ledger;

class ReflexGradingTest {
    private static final double ABSENT_N = 2;
    private static final double REDUCED_N = 20;
    private static final double BRISK_N = 200;
    private static final ReflexGrading.Norms NORMS = new ReflexGrading.Norms(ABSENT_N, REDUCED_N, BRISK_N);

    private final ReflexGrading grading = new ReflexGrading(Ledger.load());

    private int grade(double forceN, double otherN) {
        return grading.grade(forceN, otherN, NORMS);
    }

    @Test
    void aForceBetweenTheNormsOnBothSidesIsTwo() {
        assertThat(grade(100, 100)).isEqualTo(2);
    }

    @Test
    void gradesChangeAtTheNorms() {
        assertThat(grade(0, 0)).isZero();
        assertThat(grade(Math.nextDown(ABSENT_N), ABSENT_N)).isZero();
        assertThat(grade(ABSENT_N, ABSENT_N)).isEqualTo(1);
        assertThat(grade(Math.nextDown(REDUCED_N), REDUCED_N)).isEqualTo(1);
        assertThat(grade(REDUCED_N, REDUCED_N)).isEqualTo(2);
        assertThat(grade(BRISK_N, BRISK_N)).isEqualTo(2);
        assertThat(grade(Math.nextUp(BRISK_N), BRISK_N)).isEqualTo(3);
    }

    @Test
    void noForceIsNoJerkEvenWhereTheNormIsNone() {
        assertThat(grading.grade(0, 0, new ReflexGrading.Norms(0, 0, 0))).isZero();
    }

    @Test
    void lessThanHalfOfTheOtherSideIsReducedThoughItWouldPassAlone() {
        assertThat(grade(49, 100)).isEqualTo(1);
        assertThat(grade(51, 100)).isEqualTo(2);
        assertThat(grade(49, 49)).isEqualTo(2);
    }

    @Property(tries = 200)
    void aStrongerJerkIsNeverGradedLowerNorAStrongerOtherSideHigher(
            @ForAll @DoubleRange(min = 0, max = 300) double forceN,
            @ForAll @DoubleRange(min = 0, max = 300) double other,
            @ForAll @DoubleRange(min = 0, max = 100) double more) {
        assertThat(grade(forceN + more, other)).isGreaterThanOrEqualTo(grade(forceN, other));
        assertThat(grade(forceN, other + more)).isLessThanOrEqualTo(grade(forceN, other));
    }
}
