package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.kernel.Fields;
import org.rootlet.fiber.kernel.Kernel;
import org.rootlet.fiber.kernel.Kernels;
import org.rootlet.fiber.kernel.LaneProgram;
import org.rootlet.fiber.kernel.MembraneStep;
import org.rootlet.fiber.kernel.Precision;
import org.rootlet.fiber.kernel.Rest;

class GateTest {
    private static final double STEP_MS = 0.005;

    private final FiberModels models = new FiberModels();
    private final List<Gate> mrg = Gate.read("mrg-gates.csv", Ledger.load());

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

    @ParameterizedTest
    @CsvSource({
        "true,PLAIN,DOUBLE,1e-6",
        "true,VECTOR,DOUBLE,1e-6",
        "true,VECTOR,FLOAT,1e-3",
        "false,PLAIN,DOUBLE,1e-6",
        "false,VECTOR,DOUBLE,1e-6",
        "false,VECTOR,FLOAT,1e-3"
    })
    void tabulatedStepEqualsExactStep(boolean myelinated, KernelChoice kind, Precision precision, double tolerance) {
        Fiber fiber = myelinated ? Fiber.myelinated(10, 2) : Fiber.unmyelinated(1, 2, 0.01);
        // Tables end where no action potential goes: 65 mV myelinated, 45 mV unmyelinated.
        double[] voltagesMv = new double[myelinated ? 391 : 350];
        Arrays.setAll(voltagesMv, i -> -84.97 + 0.37 * i - models.zeroMv(fiber));
        double[] before = {0.3, 0.6, 0.2, 0.5};
        Kernel kernel = clamped(fiber, kind, precision, voltagesMv, before);
        kernel.step();
        for (int site = 0; site < voltagesMv.length; site++) {
            double v = voltagesMv[site] + models.zeroMv(fiber);
            for (int gate = 0; gate < 4; gate++) {
                Gate exact = models.gates(fiber).get(gate);
                double rest = exact.steadyState(v, 37);
                double part = STEP_MS / exact.timeConstantMs(v, 37);
                // The slow gates take a trapezoidal step, which misses the exponential by the third order of its
                // length.
                double trapezoid = gate < 2 ? 0 : 1.1 * part * part * part / 12;
                assertThat(kernel.gate(gate, site, 0))
                        .as("gate %d at %s mV", gate, v)
                        .isCloseTo(
                                rest + (before[gate] - rest) * Math.exp(-part),
                                within(tolerance + trapezoid * Math.abs(before[gate] - rest)));
            }
        }
    }

    @Test
    void tablesOfTheFastGatesHaveToCoverOneRange() {
        List<MembraneStep.Kinetics> kinetics = new ArrayList<>();
        for (int gate = 0; gate < 4; gate++) {
            MembraneStep.Range range = new MembraneStep.Range(-20 - gate, 100);
            kinetics.add(new MembraneStep.Kinetics(v -> 1, range, v -> 1, range));
        }
        assertThatThrownBy(() -> MembraneStep.of(kinetics, STEP_MS, 1, Precision.FLOAT, 130, -10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the same range");
    }

    /** Sites that do not touch each other and whose capacitance is so large that their voltages stay. */
    private Kernel clamped(Fiber fiber, KernelChoice kind, Precision precision, double[] voltagesMv, double[] gates) {
        boolean vector = kind == KernelChoice.VECTOR;
        int lanes = vector ? Kernels.vectorLanes(precision) : 1;
        int sites = voltagesMv.length;
        double[] huge = filled(lanes, 1e12);
        double[] none = new double[lanes];
        LaneProgram program = new LaneProgram(
                sites,
                lanes,
                0,
                0,
                huge,
                filled(sites * lanes, 1e12),
                new double[sites * lanes],
                new double[sites * lanes],
                none,
                none,
                none,
                new int[sites],
                new int[1],
                none,
                none,
                none,
                new double[0],
                new double[0]);
        double[] voltageMv = new double[sites * lanes];
        Arrays.setAll(voltageMv, at -> voltagesMv[at / lanes]);
        Rest rest = new Rest(
                voltageMv,
                filled(sites * lanes, gates[0]),
                filled(sites * lanes, gates[1]),
                filled(sites * lanes, gates[2]),
                filled(sites * lanes, gates[3]));
        var membrane = models.membrane(fiber, STEP_MS, 1, precision);
        return vector
                ? Kernels.vector(precision, program, membrane, Fields.NONE, rest)
                : Kernels.plain(program, membrane, Fields.NONE, rest);
    }

    private static double[] filled(int length, double value) {
        double[] values = new double[length];
        Arrays.fill(values, value);
        return values;
    }
}
