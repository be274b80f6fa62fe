package org.rootlet.fiber;

/**
 * Eigenvalues and orthonormal eigenvectors of a small symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan, Matrix
 * Computations, section 8.5).
 */
final class SymmetricEigen {
    private static final int MOST_SWEEPS = 60;

    private final double[] values;
    private final double[][] vectors;

    private SymmetricEigen(double[] values, double[][] vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    /** Returns an eigenvalue; they come in no particular order. */
    double value(int index) {
        return values[index];
    }

    /** Returns a component of the eigenvector that belongs to an eigenvalue. */
    double component(int row, int index) {
        return vectors[row][index];
    }

    static SymmetricEigen of(double[][] matrix) {
        int n = matrix.length;
        double[][] a = new double[n][];
        double[][] vectors = new double[n][n];
        for (int i = 0; i < n; i++) {
            a[i] = matrix[i].clone();
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            boolean rotated = false;
            for (int p = 0; p < n - 1; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotated |= rotate(a, vectors, p, q);
                }
            }
            if (!rotated) {
                double[] values = new double[n];
                for (int i = 0; i < n; i++) {
                    values[i] = a[i][i];
                }
                return new SymmetricEigen(values, vectors);
            }
        }
        throw new IllegalStateException("Jacobi rotations of a %d x %d matrix did not converge".formatted(n, n));
    }

    private static boolean rotate(double[][] a, double[][] vectors, int p, int q) {
        double off = a[p][q];
        // Small against both diagonal entries: the eigenvalues of a graded positive matrix keep their relative
        // accuracy.
        if (Math.abs(off) <= 1e-17 * Math.sqrt(Math.abs(a[p][p]) * Math.abs(a[q][q]))) {
            return false;
        }
        int n = a.length;
        double theta = (a[q][q] - a[p][p]) / (2 * off);
        double tangent = Math.copySign(1, theta) / (Math.abs(theta) + Math.hypot(theta, 1));
        double cosine = 1 / Math.hypot(tangent, 1);
        double sine = tangent * cosine;
        for (int k = 0; k < n; k++) {
            double kp = a[k][p];
            double kq = a[k][q];
            a[k][p] = cosine * kp - sine * kq;
            a[k][q] = sine * kp + cosine * kq;
        }
        for (int k = 0; k < n; k++) {
            double pk = a[p][k];
            double qk = a[q][k];
            a[p][k] = cosine * pk - sine * qk;
            a[q][k] = sine * pk + cosine * qk;
            double vp = vectors[k][p];
            double vq = vectors[k][q];
            vectors[k][p] = cosine * vp - sine * vq;
            vectors[k][q] = sine * vp + cosine * vq;
        }
        a[p][q] = 0;
        a[q][p] = 0;
        return true;
    }
}
