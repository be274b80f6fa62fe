package org.rootlet.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rootlet.inference.Structure;

class ScoresTest {
    private static Scores.Forecast of(double s1, double l5, Structure truth) {
        return new Scores.Forecast(Map.of(Structure.ROOT_S1, s1, Structure.ROOT_L5, l5), truth);
    }

    @Test
    void aPerfectForecastLosesNothing() {
        Scores scores = Scores.of(List.of(of(1, 0, Structure.ROOT_S1), of(0, 1, Structure.ROOT_L5)));
        assertThat(scores.top1()).isEqualTo(1);
        assertThat(scores.logLoss()).isZero();
        assertThat(scores.brier()).isZero();
        assertThat(scores.calibrationError()).isZero();
        assertThat(scores.classwiseError()).isZero();
    }

    @Test
    void twoForecastsAreScoredAsByHand() {
        Scores scores = Scores.of(List.of(of(0.8, 0.2, Structure.ROOT_S1), of(0.6, 0.4, Structure.ROOT_L5)));
        assertThat(scores.top1()).isEqualTo(0.5);
        assertThat(scores.top3()).isEqualTo(1);
        assertThat(scores.logLoss()).isCloseTo(-(Math.log(0.8) + Math.log(0.4)) / 2, within(1e-12));
        assertThat(scores.brier()).isCloseTo((0.04 + 0.04 + 0.36 + 0.36) / 2, within(1e-12));
        // 0.8 came true, 0.6 did not; each in a bin of its own.
        assertThat(scores.calibrationError()).isCloseTo((0.2 + 0.6) / 2, within(1e-12));
        assertThat(scores.bins()).hasSize(2);
    }

    @Test
    void aForecastThatComesTrueAsOftenAsItSaysIsCalibrated() {
        Scores scores = Scores.of(List.of(
                of(0.75, 0.25, Structure.ROOT_S1),
                of(0.75, 0.25, Structure.ROOT_S1),
                of(0.75, 0.25, Structure.ROOT_S1),
                of(0.75, 0.25, Structure.ROOT_L5)));
        assertThat(scores.calibrationError()).isZero();
    }

    @Test
    void whatWasCalledImpossibleCostsMuchAndNotEverything() {
        assertThat(Scores.of(List.of(of(1, 0, Structure.CONUS))).logLoss())
                .isCloseTo(-Math.log(Scores.LEAST), within(1e-12));
    }

    @Test
    void nothingIsRefused() {
        assertThatThrownBy(() -> Scores.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
