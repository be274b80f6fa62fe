package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.rootlet.evidence.Ledger;

/** The modes of an internode against a direct solution of its whole double cable, assembled here on its own. */
class InternodeModesTest {
    private static final int COMPARTMENTS = 10;
    private static final int UNKNOWNS = 2 * COMPARTMENTS;

    private final MrgModel model = MrgModel.from(Ledger.load());
    private final MrgGeometry geometry = MrgGeometryTable.load().at(10);

    private final double[][] conductance = new double[UNKNOWNS][UNKNOWNS];
    private final double[][] capacitance = new double[UNKNOWNS][UNKNOWNS];
    private double nodeCouplingUs;

    @Test
    void steadyStateEqualsDirectSolution() {
        for (double myelin : new double[] {1, 0.05}) {
            assemble(myelin);
            InternodeModes modes = InternodeModes.of(model, geometry, new InternodeState(myelin, false));
            double left = 70;
            double right = 12;
            double even = 0;
            double odd = 0;
            for (int i = 0; i < InternodeModes.MODES; i++) {
                even += modes.evenDrive(i) / modes.evenRate(i) * (left + right);
                odd += modes.oddDrive(i) / modes.oddRate(i) * (left - right);
            }
            double[] direct = solve(conductance, sources(left, right));
            assertThat(modes.nodeCouplingUs()).isCloseTo(nodeCouplingUs, within(1e-12));
            assertThat(even + odd).isCloseTo(direct[0], within(1e-7));
            assertThat(even - odd).isCloseTo(direct[UNKNOWNS - 2], within(1e-7));
        }
    }

    @Test
    void implicitStepsInModesEqualImplicitStepsOfTheWholeCable() {
        assemble(0.3);
        InternodeModes modes = InternodeModes.of(model, geometry, new InternodeState(0.3, false));
        double stepMs = 0.005;
        ModeBank bank = new ModeBank(1);
        var coefficients = new ModeBank.Coefficients(new InternodeModes[] {modes}, Scheme.BACKWARD_EULER, stepMs);
        bank.prepare(coefficients);
        double[] direct = new double[UNKNOWNS];
        for (int step = 0; step < 40; step++) {
            double left = 100 * Math.sin(0.1 * step);
            double right = step;
            double[] current = sources(left, right);
            double[][] matrix = new double[UNKNOWNS][UNKNOWNS];
            for (int i = 0; i < UNKNOWNS; i++) {
                for (int j = 0; j < UNKNOWNS; j++) {
                    current[i] += capacitance[i][j] / stepMs * direct[j];
                    matrix[i][j] = conductance[i][j] + capacitance[i][j] / stepMs;
                }
            }
            direct = solve(matrix, current);
            double inModes =
                    bank.evenSum[0] + bank.oddSum[0] + coefficients.ownNode[0] * left + coefficients.farNode[0] * right;
            assertThat(inModes).as("step %d", step).isCloseTo(direct[0], within(1e-7));
            bank.advance(coefficients, new double[] {left, right});
        }
    }

    @Test
    void interruptedInternodeDrawsNoCurrent() {
        InternodeModes cut = InternodeModes.of(model, geometry, new InternodeState(1, true));
        assertThat(cut.nodeCouplingUs()).isZero();
        for (int mode = 0; mode < InternodeModes.MODES; mode++) {
            assertThat(cut.evenDrive(mode)).isZero();
            assertThat(cut.oddDrive(mode)).isZero();
        }
    }

    @Test
    void everyModeDecays() {
        InternodeModes modes = InternodeModes.of(model, geometry, InternodeState.INTACT);
        for (int mode = 0; mode < InternodeModes.MODES; mode++) {
            assertThat(modes.evenRate(mode)).isPositive();
            assertThat(modes.oddRate(mode)).isPositive();
        }
    }

    /** Writes the equations of the reference down compartment by compartment, from one node to the next. */
    private void assemble(double myelin) {
        for (int i = 0; i < UNKNOWNS; i++) {
            conductance[i] = new double[UNKNOWNS];
            capacitance[i] = new double[UNKNOWNS];
        }
        double stin = (geometry.spacingUm() - 1 - 6 - 2 * geometry.flutUm()) / 6;
        double insideBefore = 0;
        double outsideBefore = 0;
        for (int i = -1; i <= COMPARTMENTS; i++) {
            boolean node = i == -1 || i == COMPARTMENTS;
            boolean mysa = i == 0 || i == COMPARTMENTS - 1;
            boolean flut = i == 1 || i == COMPARTMENTS - 2;
            double length = node ? 1 : mysa ? 3 : flut ? geometry.flutUm() : stin;
            double axon = node || mysa ? geometry.nodeUm() : geometry.axonUm();
            double width = node || mysa ? 0.002 : 0.004;
            // 70 Ohm cm = 0.7 MOhm um
            double insideHalf = 0.7 * length / 2 / (Math.PI * axon * axon / 4);
            double outer = axon / 2 + width;
            double outsideHalf = 0.7 * length / 2 / (Math.PI * (outer * outer - axon * axon / 4));
            if (i >= 0) {
                double inside = 1 / (insideBefore + insideHalf);
                double outside = 1 / (outsideBefore + outsideHalf);
                if (i == 0) {
                    nodeCouplingUs = inside;
                }
                connect(conductance, 2 * (i - 1), 2 * i, inside);
                connect(conductance, 2 * (i - 1) + 1, 2 * i + 1, outside);
            }
            if (!node) {
                double axolemma = Math.PI * axon * length;
                double sheath = Math.PI * geometry.diameterUm() * length;
                double membranes = 2 * geometry.lamellae() * myelin;
                connect(conductance, 2 * i, 2 * i + 1, (mysa ? 0.001 : 0.0001) * axolemma * 1e-2);
                connect(conductance, 2 * i + 1, -1, 0.001 / membranes * sheath * 1e-2);
                connect(capacitance, 2 * i, 2 * i + 1, 2 * axolemma * 1e-5);
                connect(capacitance, 2 * i + 1, -1, 0.1 / membranes * sheath * 1e-5);
            }
            insideBefore = insideHalf;
            outsideBefore = outsideHalf;
        }
    }

    private static void connect(double[][] matrix, int a, int b, double value) {
        boolean first = a >= 0 && a < UNKNOWNS;
        boolean second = b >= 0 && b < UNKNOWNS;
        if (first) {
            matrix[a][a] += value;
        }
        if (second) {
            matrix[b][b] += value;
        }
        if (first && second) {
            matrix[a][b] -= value;
            matrix[b][a] -= value;
        }
    }

    private double[] sources(double left, double right) {
        double[] current = new double[UNKNOWNS];
        current[0] = nodeCouplingUs * left;
        current[UNKNOWNS - 2] = nodeCouplingUs * right;
        return current;
    }

    /** Gaussian elimination; positive definite matrices need no pivoting. */
    private static double[] solve(double[][] given, double[] current) {
        int n = current.length;
        double[][] a = new double[n][];
        double[] x = current.clone();
        for (int i = 0; i < n; i++) {
            a[i] = given[i].clone();
        }
        for (int k = 0; k < n; k++) {
            for (int i = k + 1; i < n; i++) {
                double factor = a[i][k] / a[k][k];
                x[i] -= factor * x[k];
                for (int j = k; j < n; j++) {
                    a[i][j] -= factor * a[k][j];
                }
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i + 1; j < n; j++) {
                x[i] -= a[i][j] * x[j];
            }
            x[i] /= a[i][i];
        }
        return x;
    }
}
