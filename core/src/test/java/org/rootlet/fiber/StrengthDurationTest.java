package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.InputException;

class StrengthDurationTest {
    @Test
    void lawIsFoundAgainInWhatFollowsIt() {
        double[] durationsMs = {0.02, 0.1, 0.5, 1};
        double[] thresholds = new double[durationsMs.length];
        for (int i = 0; i < durationsMs.length; i++) {
            thresholds[i] = 0.3 * (1 + 0.25 / durationsMs[i]);
        }
        StrengthDuration law = StrengthDuration.fit(durationsMs, thresholds);
        assertThat(law.rheobase()).isCloseTo(0.3, within(1e-12));
        assertThat(law.chronaxieMs()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void fitOfNeuronsThresholdsGivesItsRheobaseAndChronaxie() {
        for (DataTable.Row fit : Reference.passport("weiss_fit.csv")) {
            List<DataTable.Row> rows = Reference.passport("threshold_extracellular_sd.csv").stream()
                    .filter(row -> row.number("fiberD_um") == fit.number("fiberD_um")
                            && row.number("dt_ms") == fit.number("dt_ms"))
                    .toList();
            StrengthDuration law = StrengthDuration.fit(
                    rows.stream().mapToDouble(row -> row.number("pw_ms")).toArray(),
                    rows.stream().mapToDouble(row -> row.number("thr_mA")).toArray());
            assertThat(1000 * law.rheobase())
                    .as(fit.where())
                    .isCloseTo(fit.number("rheobase_uA"), withinPercentage(0.05));
            assertThat(1000 * law.chronaxieMs())
                    .as(fit.where())
                    .isCloseTo(fit.number("chronaxie_us"), withinPercentage(0.05));
        }
    }

    @Test
    void tooFewDurationsAreRefused() {
        assertThatThrownBy(() -> StrengthDuration.fit(new double[] {0.1}, new double[] {1}))
                .isInstanceOf(InputException.class);
        assertThatThrownBy(() -> StrengthDuration.fit(new double[] {0.1, 0.1}, new double[] {1, 1}))
                .isInstanceOf(InputException.class);
    }
}
