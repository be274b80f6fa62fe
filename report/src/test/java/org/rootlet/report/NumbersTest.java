package org.rootlet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void percentagesNeverRoundAwayAFewFibers() {
        assertThat(Numbers.percent(0)).isEqualTo("0");
        assertThat(Numbers.percent(0.001)).isEqualTo("<1");
        assertThat(Numbers.percent(0.996)).isEqualTo(">99");
        assertThat(Numbers.percent(1)).isEqualTo("100");
        assertThat(Numbers.percent(0.345)).isEqualTo("35");
    }

    @Test
    void coordinatesKeepATenthAndTheSign() {
        assertThat(Numbers.coordinate(-0.34)).isEqualTo("-0.3");
        assertThat(Numbers.coordinate(12.04)).isEqualTo("12");
        assertThat(Numbers.coordinate(-2.96)).isEqualTo("-3");
    }

    @Test
    void decimalsDropTrailingZeros() {
        assertThat(Numbers.decimal(40.0, 2)).isEqualTo("40");
        assertThat(Numbers.decimal(-0.001, 2)).isEqualTo("0");
        assertThat(Numbers.decimal(Double.NaN, 1)).isEqualTo("n/a");
    }

    @Test
    void gradesAreWrittenWithPlus() {
        assertThat(Words.mrc(4.5)).isEqualTo("4+");
        assertThat(Words.mrc(5)).isEqualTo("5");
        assertThat(Words.mrc(0)).isEqualTo("0");
    }
}
