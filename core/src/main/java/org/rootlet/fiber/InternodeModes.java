package org.rootlet.fiber;

/**
 * The internode of a double cable as a set of independent modes.
 *
 * <p>Between two nodes the MRG axon is linear and does not change in time. With inside voltages V and periaxonal voltages e
 * (both against the outside, V counted from the reversal of the internodal leak), an internode obeys M x' = -K x + sources, the
 * sources being the voltages of its two nodes behind the first axial conductance g. M and K are symmetric and the internode is its
 * own mirror image, so that even and odd modes of half an internode solve it exactly: with y the share of a mode in the inside
 * voltage next to the left node,
 *
 * <pre>y' = -rate y + drive (V_left +- V_right),   V_first = sum(even y) + sum(odd y),   V_last = sum(even y) - sum(odd y)</pre>
 *
 * <p>No mode is left out: an implicit step taken in modes is the implicit step of the full cable.
 */
final class InternodeModes {
    /** MYSA, FLUT and three of the six STIN compartments. */
    static final int COMPARTMENTS_IN_HALF = 5;

    /** Number of modes of each symmetry: two voltages per compartment. */
    static final int MODES = 2 * COMPARTMENTS_IN_HALF;

    private final double[] evenRate = new double[MODES];
    private final double[] evenDrive = new double[MODES];
    private final double[] oddRate = new double[MODES];
    private final double[] oddDrive = new double[MODES];
    private final double nodeCouplingUs;

    private InternodeModes(HalfInternode half) {
        nodeCouplingUs = half.nodeCouplingUs();
        solve(half, half.conductance(false), evenRate, evenDrive);
        solve(half, half.conductance(true), oddRate, oddDrive);
    }

    static InternodeModes of(MrgModel model, MrgGeometry geometry, InternodeState state) {
        return new InternodeModes(HalfInternode.of(model, geometry, state));
    }

    /** Returns the decay rate of an even mode, 1/ms. */
    double evenRate(int mode) {
        return evenRate[mode];
    }

    /** Returns how strongly the sum of the node voltages drives an even mode, 1/ms. */
    double evenDrive(int mode) {
        return evenDrive[mode];
    }

    /** Returns the decay rate of an odd mode, 1/ms. */
    double oddRate(int mode) {
        return oddRate[mode];
    }

    /** Returns how strongly the difference of the node voltages drives an odd mode, 1/ms. */
    double oddDrive(int mode) {
        return oddDrive[mode];
    }

    /** Returns the axial conductance between a node and the first compartment, uS; 0 in a cut axon. */
    double nodeCouplingUs() {
        return nodeCouplingUs;
    }

    private static void solve(HalfInternode half, double[][] conductance, double[] rate, double[] drive) {
        double[][] root = half.inverseCapacitanceRoot();
        SymmetricEigen eigen = SymmetricEigen.of(product(transposed(root), product(conductance, root)));
        for (int mode = 0; mode < MODES; mode++) {
            double insideFirst = 0;
            for (int i = 0; i < MODES; i++) {
                insideFirst += root[0][i] * eigen.component(i, mode);
            }
            rate[mode] = eigen.value(mode);
            // Half, because a mode of the whole internode spreads its norm over both mirror images.
            drive[mode] = half.nodeCouplingUs() * insideFirst * insideFirst / 2;
        }
    }

    private static double[][] product(double[][] left, double[][] right) {
        int n = left.length;
        double[][] result = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                for (int j = 0; j < n; j++) {
                    result[i][j] += left[i][k] * right[k][j];
                }
            }
        }
        return result;
    }

    private static double[][] transposed(double[][] matrix) {
        int n = matrix.length;
        double[][] result = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                result[j][i] = matrix[i][j];
            }
        }
        return result;
    }
}
