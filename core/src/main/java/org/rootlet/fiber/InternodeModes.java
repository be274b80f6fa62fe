package org.rootlet.fiber;

import java.util.List;

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

    static final int EVEN = 0;
    static final int ODD = 1;

    /** Number of modes of each symmetry: two voltages per compartment. */
    static final int MODES = 2 * COMPARTMENTS_IN_HALF;

    private final double[][] rate = new double[2][MODES];
    private final double[][] drive = new double[2][MODES];
    private final double[][][] projection = new double[2][MODES][MODES];
    private final double nodeCouplingUs;
    private final List<ModeLumps> lumps;

    private InternodeModes(HalfInternode half, SiteMembrane node) {
        nodeCouplingUs = half.nodeCouplingUs();
        for (int symmetry = EVEN; symmetry <= ODD; symmetry++) {
            solve(half, half.conductance(symmetry == ODD), symmetry);
        }
        lumps = List.of(ModeLumps.few(this, EVEN, node), ModeLumps.few(this, ODD, node));
    }

    /**
     * Solves an internode.
     *
     * @param node membrane of the nodes it joins
     */
    static InternodeModes of(HalfInternode half, SiteMembrane node) {
        return new InternodeModes(half, node);
    }

    /** Returns the even and the odd modes with those lumped that need not be stepped by themselves. */
    List<ModeLumps> lumps() {
        return lumps;
    }

    /** Returns the decay rate of a mode, 1/ms. */
    double rate(int symmetry, int mode) {
        return rate[symmetry][mode];
    }

    /** Returns how strongly the sum (even) or difference (odd) of the node voltages drives a mode, 1/ms. */
    double drive(int symmetry, int mode) {
        return drive[symmetry][mode];
    }

    /**
     * Returns how strongly a current into the half internode drives a mode, mV/(ms nA): into row {@code row} of its left half, and
     * with the symmetry's sign into the same row of its right half.
     */
    double projection(int symmetry, int mode, int row) {
        return projection[symmetry][mode][row];
    }

    /** Returns the axial conductance between a node and the first compartment, uS; 0 in a cut axon. */
    double nodeCouplingUs() {
        return nodeCouplingUs;
    }

    private void solve(HalfInternode half, double[][] conductance, int symmetry) {
        double[][] root = half.inverseCapacitanceRoot();
        SymmetricEigen eigen = SymmetricEigen.of(product(transposed(root), product(conductance, root)));
        for (int mode = 0; mode < MODES; mode++) {
            double[] shape = new double[MODES];
            for (int row = 0; row < MODES; row++) {
                for (int i = 0; i < MODES; i++) {
                    shape[row] += root[row][i] * eigen.component(i, mode);
                }
            }
            rate[symmetry][mode] = eigen.value(mode);
            for (int row = 0; row < MODES; row++) {
                // Half, because a mode of the whole internode spreads its norm over both mirror images.
                projection[symmetry][mode][row] = shape[0] * shape[row] / 2;
            }
            drive[symmetry][mode] = half.nodeCouplingUs() * projection[symmetry][mode][0];
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
