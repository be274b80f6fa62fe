package org.rootlet.fiber;

/**
 * A symmetric block-tridiagonal system of 2 x 2 blocks whose off-diagonal blocks are diagonal, solved by block elimination without
 * pivoting, which positive definite systems do not need (Golub and Van Loan, Matrix Computations, section 4.5).
 */
final class BlockTridiagonal {
    private final double[] firstCoupling;
    private final double[] secondCoupling;
    private final double[] first;
    private final double[] mixed;
    private final double[] second;
    private final double[] x;
    private final double[] y;

    /** Takes the couplings of each pair to the next; the matrix holds their negatives. */
    BlockTridiagonal(double[] firstCoupling, double[] secondCoupling) {
        this.firstCoupling = firstCoupling;
        this.secondCoupling = secondCoupling;
        int pairs = firstCoupling.length;
        first = new double[pairs];
        mixed = new double[pairs];
        second = new double[pairs];
        x = new double[pairs];
        y = new double[pairs];
    }

    /** Sets a diagonal block (first, mixed; mixed, second) and its right-hand side. */
    void setRow(int pair, double firstUs, double mixedUs, double secondUs, double firstNa, double secondNa) {
        first[pair] = firstUs;
        mixed[pair] = mixedUs;
        second[pair] = secondUs;
        x[pair] = firstNa;
        y[pair] = secondNa;
    }

    void solve() {
        int last = first.length - 1;
        for (int i = 0; i < last; i++) {
            double p = firstCoupling[i];
            double q = secondCoupling[i];
            double determinant = first[i] * second[i] - mixed[i] * mixed[i];
            first[i + 1] -= p * p * second[i] / determinant;
            mixed[i + 1] += p * q * mixed[i] / determinant;
            second[i + 1] -= q * q * first[i] / determinant;
            x[i + 1] += p * (second[i] * x[i] - mixed[i] * y[i]) / determinant;
            y[i + 1] += q * (first[i] * y[i] - mixed[i] * x[i]) / determinant;
        }
        for (int i = last; i >= 0; i--) {
            double right = i == last ? x[i] : x[i] + firstCoupling[i] * x[i + 1];
            double rightSecond = i == last ? y[i] : y[i] + secondCoupling[i] * y[i + 1];
            double determinant = first[i] * second[i] - mixed[i] * mixed[i];
            x[i] = (second[i] * right - mixed[i] * rightSecond) / determinant;
            y[i] = (first[i] * rightSecond - mixed[i] * right) / determinant;
        }
    }

    double first(int pair) {
        return x[pair];
    }

    double second(int pair) {
        return y[pair];
    }
}
