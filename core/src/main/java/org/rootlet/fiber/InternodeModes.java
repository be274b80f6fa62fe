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
 *
 * @param evenRate decay rates of the even modes, 1/ms
 * @param evenDrive how strongly the sum of the node voltages drives each even mode, 1/ms
 * @param oddRate decay rates of the odd modes, 1/ms
 * @param oddDrive how strongly the difference of the node voltages drives each odd mode, 1/ms
 * @param nodeCouplingUs axial conductance between a node and the first compartment, uS; 0 in a cut axon
 */
record InternodeModes(
        double[] evenRate, double[] evenDrive, double[] oddRate, double[] oddDrive, double nodeCouplingUs) {
    /** MYSA, FLUT and three of the six STIN compartments. */
    static final int COMPARTMENTS_IN_HALF = 5;

    /** Number of modes of each symmetry: two voltages per compartment. */
    static final int MODES = 2 * COMPARTMENTS_IN_HALF;

    static InternodeModes of(MrgModel model, MrgGeometry geometry, InternodeState state) {
        HalfInternode half = HalfInternode.of(model, geometry, state);
        double[] evenRate = new double[MODES];
        double[] evenDrive = new double[MODES];
        double[] oddRate = new double[MODES];
        double[] oddDrive = new double[MODES];
        solve(half, half.conductance(false), evenRate, evenDrive);
        solve(half, half.conductance(true), oddRate, oddDrive);
        return new InternodeModes(evenRate, evenDrive, oddRate, oddDrive, half.nodeCouplingUs());
    }

    private static void solve(HalfInternode half, double[][] conductance, double[] rate, double[] drive) {
        double[][] root = half.inverseCapacitanceRoot();
        SymmetricEigen eigen = SymmetricEigen.of(product(transposed(root), product(conductance, root)));
        for (int mode = 0; mode < MODES; mode++) {
            double insideFirst = 0;
            for (int i = 0; i < MODES; i++) {
                insideFirst += root[0][i] * eigen.vectors()[i][mode];
            }
            rate[mode] = eigen.values()[mode];
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
