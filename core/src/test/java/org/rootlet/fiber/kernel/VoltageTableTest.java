package org.rootlet.fiber.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VoltageTableTest {
    private static final MembraneStep.Range RANGE = new MembraneStep.Range(-35, 145);

    @ParameterizedTest
    @EnumSource(Precision.class)
    void tableIsAsRightAsItsArithmeticNeeds(Precision precision) {
        VoltageTable table = precision.table(VoltageTableTest::sigmoid, RANGE);
        double worst = 0;
        for (double v = RANGE.lowMv(); v <= RANGE.highMv(); v += 0.0137) {
            worst = Math.max(worst, Math.abs(at(table, precision, v) - sigmoid(v)));
        }
        assertThat(worst).isLessThan(precision == Precision.DOUBLE ? 5e-6 : 2e-4);
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void neighboringPolynomialsMeet(Precision precision) {
        VoltageTable table = precision.table(VoltageTableTest::sigmoid, RANGE);
        double widthMv = (RANGE.highMv() - RANGE.lowMv()) / precision.intervals();
        for (int interval = 1; interval < precision.intervals(); interval++) {
            double edgeMv = RANGE.lowMv() + interval * widthMv;
            assertThat(at(table, precision, edgeMv - 1e-9))
                    .isCloseTo(at(table, precision, edgeMv + 1e-9), within(1e-9));
            assertThat(at(table, precision, edgeMv)).isCloseTo(sigmoid(edgeMv), within(1e-9));
        }
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void beyondItsRangeTheFunctionKeepsItsValue(Precision precision) {
        VoltageTable table = precision.table(v -> v, RANGE);
        for (double far : new double[] {1, 100, 1e6, 1e300}) {
            assertThat(at(table, precision, RANGE.lowMv() - far)).isCloseTo(RANGE.lowMv(), within(0.01));
            assertThat(at(table, precision, RANGE.highMv() + far)).isCloseTo(RANGE.highMv(), within(0.01));
        }
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void polynomialsUpToTheirDegreeAreExact(Precision precision) {
        DoubleUnaryOperator cubic = v -> 1 + v / 100 * (2 - v / 100 * (3 - v / 100));
        VoltageTable table = precision.table(cubic, RANGE);
        for (double v = RANGE.lowMv() + 0.01; v < RANGE.highMv() - 0.01; v += 0.77) {
            assertThat(at(table, precision, v)).isCloseTo(cubic.applyAsDouble(v), within(1e-10));
        }
    }

    @Test
    void kernelsLookUpWhatTheTableHolds() {
        VoltageTable table = Precision.DOUBLE.table(VoltageTableTest::sigmoid, RANGE);
        for (double v = -60; v < 170; v += 0.31) {
            assertThat(DoubleLanes.lookUp(table, v)).isCloseTo(at(table, Precision.DOUBLE, v), within(1e-12));
        }
    }

    /** As steep as the steepest rates of the models over the same range. */
    private static double sigmoid(double voltageMv) {
        return 1 / (1 + Math.exp(-(voltageMv - 50) / 9));
    }

    /** Evaluates the table as its Javadoc says, power by power. */
    private static double at(VoltageTable table, Precision precision, double voltageMv) {
        double position = Math.clamp(voltageMv * table.perMv() + table.shift(), table.lowest(), table.highest());
        int interval = (int) Math.rint(position);
        double sum = 0;
        for (int power = table.coefficients().length / precision.intervals() - 1; power >= 0; power--) {
            sum = sum * (position - interval) + table.coefficients()[power * precision.intervals() + interval];
        }
        return sum;
    }
}
