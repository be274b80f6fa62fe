package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.Ledger;

class GateTest {
    private final Ledger ledger = Ledger.load();
    private final List<Gate> mrg = Gate.read("mrg-gates.csv", ledger);

    @Test
    void mrgGatesHavePublishedSteadyStatesAndTimeConstants() {
        List<String> columns = List.of("m", "h", "mp", "s");
        for (DataTable.Row row : Reference.rows("rates_37C.csv")) {
            double v = row.number("v_mV");
            for (int gate = 0; gate < columns.size(); gate++) {
                String name = columns.get(gate);
                assertThat(mrg.get(gate).steadyState(v, 37))
                        .as("%s_inf at %s", name, row.where())
                        .isCloseTo(row.number(name + "_inf"), Percentage.withPercentage(1e-5));
                assertThat(mrg.get(gate).timeConstantMs(v, 37))
                        .as("tau_%s at %s", name, row.where())
                        .isCloseTo(row.number("tau_" + name), Percentage.withPercentage(1e-5));
            }
        }
    }

    @Test
    void linoidRateIsContinuousWhereItsFormulaIsZeroOverZero() {
        GateRate opening = mrg.getFirst().opening();
        assertThat(opening.perMs(-21.4, 37)).isCloseTo(opening.perMs(-21.4 + 1e-9, 37), within(1e-9));
    }

    @Test
    void tabulatedStepEqualsExactStep() {
        for (List<Gate> gates : List.of(mrg, Gate.read("sundt-gates.csv", ledger))) {
            GateTable table = new GateTable(gates, 37, 0.005);
            for (double v = -84.97; v < 60; v += 0.37) {
                double[] x = {0.3, 0.6, 0.2, 0.5};
                table.advance(x, new double[] {v}, 0, 1);
                double[] before = {0.3, 0.6, 0.2, 0.5};
                for (int gate = 0; gate < 4; gate++) {
                    double rest = gates.get(gate).steadyState(v, 37);
                    double keep = Math.exp(-0.005 / gates.get(gate).timeConstantMs(v, 37));
                    assertThat(x[gate])
                            .as("gate %d at %s mV", gate, v)
                            .isCloseTo(rest + (before[gate] - rest) * keep, within(1e-6));
                }
            }
        }
    }

    @Test
    void sundtLeakBalancesTheChannelsAtThePublishedRest() {
        SundtModel model = SundtModel.from(ledger);
        SundtPlan plan = new SundtPlan(1, 35, 10, 20, 10, 0, 1, false);
        SundtCable cable =
                new SundtCable(model, plan, Stepping.of(model.gates(), 35, Scheme.CRANK_NICOLSON, 0.01, ledger), true);
        assertThat(cable.voltageMv(7)).isCloseTo(-60, within(1e-6));
    }
}
