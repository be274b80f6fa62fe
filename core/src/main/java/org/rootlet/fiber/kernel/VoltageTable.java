package org.rootlet.fiber.kernel;

import java.util.function.DoubleUnaryOperator;

/**
 * A function of voltage as polynomials on equal intervals, for lookup by lane.
 *
 * <p>Algorithm: each interval carries the polynomial through the function at Chebyshev points that include both ends
 * (Trefethen, Approximation Theory and Approximation Practice, 2013, chapter 2), so that neighbors meet. Beyond the range the
 * function keeps its value at the end. The number of intervals is small enough for one power's coefficients of all intervals to
 * fit into one or two vector registers, where a permutation looks them up.
 */
final class VoltageTable {
    /** Positions are clamped this far below the last interval's end, so that rounding to the nearest interval stays inside. */
    private static final double EDGE = 1e-4;

    private final int intervals;
    private final double[] coefficients;
    private final double perMv;
    private final double shift;

    private VoltageTable(int intervals, double[] coefficients, double perMv, double shift) {
        this.intervals = intervals;
        this.coefficients = coefficients;
        this.perMv = perMv;
        this.shift = shift;
    }

    /**
     * Fits a function.
     *
     * @param function what to tabulate
     * @param lowMv lower end of the range, mV
     * @param highMv upper end, mV
     * @param intervals number of intervals
     * @param degree degree of the polynomials
     */
    static VoltageTable of(DoubleUnaryOperator function, double lowMv, double highMv, int intervals, int degree) {
        double widthMv = (highMv - lowMv) / intervals;
        double[] coefficients = new double[(degree + 1) * intervals];
        double[] points = new double[degree + 1];
        for (int i = 0; i <= degree; i++) {
            points[i] = -0.5 * StrictMath.cos(StrictMath.PI * i / degree);
        }
        for (int interval = 0; interval < intervals; interval++) {
            double[] values = new double[degree + 1];
            for (int i = 0; i <= degree; i++) {
                values[i] = function.applyAsDouble(lowMv + (interval + 0.5 + points[i]) * widthMv);
            }
            double[] powers = powers(points, values);
            for (int power = 0; power <= degree; power++) {
                coefficients[power * intervals + interval] = powers[power];
            }
        }
        return new VoltageTable(intervals, coefficients, 1 / widthMv, -lowMv / widthMv - 0.5);
    }

    /** Coefficients by rising power of the polynomial through the points (Newton's divided differences, multiplied out). */
    private static double[] powers(double[] points, double[] values) {
        int n = points.length;
        double[] differences = values.clone();
        for (int order = 1; order < n; order++) {
            for (int i = n - 1; i >= order; i--) {
                differences[i] = (differences[i] - differences[i - 1]) / (points[i] - points[i - order]);
            }
        }
        double[] powers = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            for (int power = n - 1; power > 0; power--) {
                powers[power] = powers[power - 1] - points[i] * powers[power];
            }
            powers[0] = differences[i] - points[i] * powers[0];
        }
        return powers;
    }

    /** Returns the coefficients: those of power zero for each interval, then of power one, and so on. */
    double[] coefficients() {
        return coefficients;
    }

    /** Returns intervals per mV. */
    double perMv() {
        return perMv;
    }

    /** Returns the position, in intervals from the middle of the first, of 0 mV. */
    double shift() {
        return shift;
    }

    /** Returns the lowest position looked up. */
    double lowest() {
        return -0.5 + EDGE;
    }

    /** Returns the highest position looked up. */
    double highest() {
        return intervals - 0.5 - EDGE;
    }
}
