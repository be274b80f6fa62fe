package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The modes of an internode against a direct solution of its whole double cable, assembled here on its own. */
class InternodeModesTest {
    private static final int COMPARTMENTS = 10;
    private static final int UNKNOWNS = 2 * COMPARTMENTS;
    private static final double STEP_MS = 0.005;

    private final FiberModels models = new FiberModels();
    private final Fiber fiber = Fiber.myelinated(10, 2);
    private final MrgGeometry geometry = models.geometries().at(10);

    private final double[][] conductance = new double[UNKNOWNS][UNKNOWNS];
    private final double[][] capacitance = new double[UNKNOWNS][UNKNOWNS];
    private double nodeCouplingUs;

    @Test
    void steadyStateEqualsDirectSolution() {
        for (InternodeState state : new InternodeState[] {
            InternodeState.INTACT, InternodeState.demyelinated(0.05), new InternodeState(0.4, 0.6, 5, 3, false)
        }) {
            assemble(state);
            InternodeModes modes = models.modes(fiber, state);
            InternodeStep atRest = models.atRest(fiber, state);
            double left = 70;
            double right = 12;
            double[] direct = solve(conductance, sources(left, right));
            double even = 0;
            double odd = 0;
            for (int mode = 0; mode < InternodeModes.MODES; mode++) {
                even += modes.drive(InternodeModes.EVEN, mode) / modes.rate(InternodeModes.EVEN, mode) * (left + right);
                odd += modes.drive(InternodeModes.ODD, mode) / modes.rate(InternodeModes.ODD, mode) * (left - right);
            }
            assertThat(modes.nodeCouplingUs()).isCloseTo(nodeCouplingUs, within(1e-12));
            assertThat(even + odd).isCloseTo(direct[0], within(1e-7));
            assertThat(even - odd).isCloseTo(direct[UNKNOWNS - 2], within(1e-7));
            double currentNa = atRest.farUs() * right - atRest.ownUs() * left;
            assertThat(currentNa).isCloseTo(nodeCouplingUs * (direct[0] - left), within(1e-7));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Scheme.class, names = "EXPONENTIAL", mode = EnumSource.Mode.EXCLUDE)
    void implicitStepsInModesEqualImplicitStepsOfTheWholeCable(Scheme scheme) {
        InternodeState state = InternodeState.demyelinated(0.3);
        assemble(state);
        ModeWalk modes = new ModeWalk(models.internodeStep(fiber, state, scheme, STEP_MS));
        double part = STEP_MS * scheme.implicitPart();
        double[] direct = new double[UNKNOWNS];
        double leftBefore = 0;
        double rightBefore = 0;
        for (int step = 0; step < 40; step++) {
            double left = 100 * Math.sin(0.1 * step);
            double right = step;
            double[] middle = implicit(direct, left, right, part);
            double inModes = left + modes.currentNa(left, right, leftBefore, rightBefore) / nodeCouplingUs;
            assertThat(inModes).as("step %d", step).isCloseTo(middle[0], within(1e-7));
            for (int i = 0; i < UNKNOWNS; i++) {
                direct[i] = scheme == Scheme.BACKWARD_EULER ? middle[i] : 2 * middle[i] - direct[i];
            }
            leftBefore = scheme == Scheme.BACKWARD_EULER ? left : 2 * left - leftBefore;
            rightBefore = scheme == Scheme.BACKWARD_EULER ? right : 2 * right - rightBefore;
        }
    }

    @Test
    void exponentialStepsFollowAnUpstrokeAsManySmallStepsOfTheWholeCableDo() {
        int small = 50;
        for (InternodeState state : new InternodeState[] {InternodeState.INTACT, InternodeState.demyelinated(0.1)}) {
            assemble(state);
            ModeWalk modes = new ModeWalk(models.internodeStep(fiber, state, Scheme.EXPONENTIAL, STEP_MS));
            double[] direct = new double[UNKNOWNS];
            double worst = 0;
            for (int step = 0; step < 100; step++) {
                double leftBefore = upstroke(step);
                double rightBefore = upstroke(step - 4);
                double left = upstroke(step + 1);
                double right = upstroke(step - 3);
                double mean = 0;
                for (int i = 0; i < small; i++) {
                    double along = (i + 0.5) / small;
                    double[] middle = implicit(
                            direct,
                            leftBefore + along * (left - leftBefore),
                            rightBefore + along * (right - rightBefore),
                            STEP_MS / small / 2);
                    for (int k = 0; k < UNKNOWNS; k++) {
                        direct[k] = 2 * middle[k] - direct[k];
                    }
                    mean += middle[0] / small;
                }
                double leftMiddle = (left + leftBefore) / 2;
                double rightMiddle = (right + rightBefore) / 2;
                double currentNa = modes.currentNa(leftMiddle, rightMiddle, leftBefore, rightBefore);
                worst = Math.max(worst, Math.abs(currentNa - nodeCouplingUs * (mean - leftMiddle)));
            }
            // Against the nodal current of an upstroke, C dV/dt of some 1 nA.
            assertThat(worst).isLessThan(0.01);
        }
    }

    private static double upstroke(int step) {
        return 100 / (1 + Math.exp(-(step - 40) / 4.0));
    }

    @Test
    void interruptedInternodeDrawsNoCurrent() {
        InternodeModes cut = models.modes(fiber, InternodeState.CUT);
        assertThat(cut.nodeCouplingUs()).isZero();
        for (int mode = 0; mode < InternodeModes.MODES; mode++) {
            assertThat(cut.drive(InternodeModes.EVEN, mode)).isZero();
            assertThat(cut.drive(InternodeModes.ODD, mode)).isZero();
        }
        for (Scheme scheme : Scheme.values()) {
            InternodeStep step = models.internodeStep(fiber, InternodeState.CUT, scheme, STEP_MS);
            assertThat(step.farUs()).isZero();
            assertThat(step.ownUs()).isZero();
        }
    }

    @Test
    void everyModeDecays() {
        InternodeModes modes = models.modes(fiber, InternodeState.INTACT);
        for (int mode = 0; mode < InternodeModes.MODES; mode++) {
            assertThat(modes.rate(InternodeModes.EVEN, mode)).isPositive();
            assertThat(modes.rate(InternodeModes.ODD, mode)).isPositive();
        }
    }

    /** The modes of one internode, stepped as the kernels do. */
    private static final class ModeWalk {
        private final InternodeStep step;
        private final double[][] state;

        private ModeWalk(InternodeStep step) {
            this.step = step;
            state = new double[2][step.modes()];
        }

        /** Returns the current into the left node over a step, nA, and advances the modes. */
        double currentNa(double left, double right, double leftBefore, double rightBefore) {
            double sum = step.evenNowUs() * (leftBefore + rightBefore) + step.oddNowUs() * (leftBefore - rightBefore);
            for (int symmetry = 0; symmetry < 2; symmetry++) {
                double drive = symmetry == InternodeModes.EVEN ? left + right : left - right;
                for (int mode = 0; mode < step.modes(); mode++) {
                    sum += step.weightUs(symmetry, mode) * state[symmetry][mode];
                    state[symmetry][mode] = step.keep(symmetry, mode) * state[symmetry][mode] + drive;
                }
            }
            return sum + step.farUs() * right - step.ownUs() * left;
        }
    }

    private double[] implicit(double[] before, double left, double right, double overMs) {
        double[] current = sources(left, right);
        double[][] matrix = new double[UNKNOWNS][UNKNOWNS];
        for (int i = 0; i < UNKNOWNS; i++) {
            for (int j = 0; j < UNKNOWNS; j++) {
                current[i] += capacitance[i][j] / overMs * before[j];
                matrix[i][j] = conductance[i][j] + capacitance[i][j] / overMs;
            }
        }
        return solve(matrix, current);
    }

    /** Writes the equations of the reference down compartment by compartment, from one node to the next. */
    private void assemble(InternodeState state) {
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
            double axon = node || mysa ? geometry.nodeUm() : geometry.axonUm() * state.axon();
            double width = node ? 0.002 : mysa ? 0.002 * state.paranodeWidth() : 0.004 * state.internodeWidth();
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
                double membranes = 2 * geometry.lamellae() * state.myelin();
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
