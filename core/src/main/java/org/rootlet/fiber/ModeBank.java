package org.rootlet.fiber;

import java.util.Arrays;

/**
 * All internodal modes of one fiber, laid out mode by mode so that neighboring internodes lie side by side in memory.
 *
 * <p>A step needs each mode once: it is advanced with the node voltages just found and its share in the next solve is summed on
 * the way. Coefficients belong to one step length; {@link Coefficients} of another length work on the same state.
 */
final class ModeBank {
    private static final int MODES = InternodeModes.MODES;
    private static final double NEGLIGIBLE_MV = 1e-30;

    private final int internodes;
    private final double[] even;
    private final double[] odd;
    /** Inside voltage next to the left and right node that the modes alone would leave after the implicit part of a step. */
    final double[] evenSum;

    final double[] oddSum;
    private final double[] sumOfNodes;
    private final double[] differenceOfNodes;

    ModeBank(int internodes) {
        this.internodes = internodes;
        even = new double[MODES * internodes];
        odd = new double[MODES * internodes];
        evenSum = new double[internodes];
        oddSum = new double[internodes];
        sumOfNodes = new double[internodes];
        differenceOfNodes = new double[internodes];
    }

    /** Step coefficients of all internodes, and how the first compartment follows its own and the far node at once. */
    static final class Coefficients {
        private final double[] evenKeep;
        private final double[] evenGain;
        private final double[] evenWeight;
        private final double[] oddKeep;
        private final double[] oddGain;
        private final double[] oddWeight;
        final double[] ownNode;
        final double[] farNode;

        Coefficients(InternodeModes[] internodes, Scheme scheme, double stepMs) {
            int n = internodes.length;
            evenKeep = new double[MODES * n];
            evenGain = new double[MODES * n];
            evenWeight = new double[MODES * n];
            oddKeep = new double[MODES * n];
            oddGain = new double[MODES * n];
            oddWeight = new double[MODES * n];
            ownNode = new double[n];
            farNode = new double[n];
            double implicitMs = stepMs * scheme.implicitPart();
            double stretch = 1 / scheme.implicitPart();
            for (int i = 0; i < n; i++) {
                InternodeModes modes = internodes[i];
                for (int mode = 0; mode < MODES; mode++) {
                    int at = mode * n + i;
                    double evenGamma = gamma(modes.evenRate(mode), modes.evenDrive(mode), implicitMs);
                    double oddGamma = gamma(modes.oddRate(mode), modes.oddDrive(mode), implicitMs);
                    evenWeight[at] = 1 / (1 + modes.evenRate(mode) * implicitMs);
                    oddWeight[at] = 1 / (1 + modes.oddRate(mode) * implicitMs);
                    evenKeep[at] = 1 + stretch * (evenWeight[at] - 1);
                    oddKeep[at] = 1 + stretch * (oddWeight[at] - 1);
                    evenGain[at] = stretch * evenGamma;
                    oddGain[at] = stretch * oddGamma;
                    ownNode[i] += evenGamma + oddGamma;
                    farNode[i] += evenGamma - oddGamma;
                }
            }
        }

        private static double gamma(double rate, double drive, double implicitMs) {
            return implicitMs * drive / (1 + rate * implicitMs);
        }
    }

    /** Prepares the sums for a first step with these coefficients, and drops values small enough to become denormal. */
    void prepare(Coefficients coefficients) {
        Arrays.fill(evenSum, 0);
        Arrays.fill(oddSum, 0);
        for (int at = 0; at < even.length; at++) {
            even[at] = Math.abs(even[at]) < NEGLIGIBLE_MV ? 0 : even[at];
            odd[at] = Math.abs(odd[at]) < NEGLIGIBLE_MV ? 0 : odd[at];
            evenSum[at % internodes] += coefficients.evenWeight[at] * even[at];
            oddSum[at % internodes] += coefficients.oddWeight[at] * odd[at];
        }
    }

    /** Advances all modes with the node voltages found by the implicit solve, counted from the internodal leak reversal. */
    void advance(Coefficients coefficients, double[] nodes) {
        for (int i = 0; i < internodes; i++) {
            sumOfNodes[i] = nodes[i] + nodes[i + 1];
            differenceOfNodes[i] = nodes[i] - nodes[i + 1];
            evenSum[i] = 0;
            oddSum[i] = 0;
        }
        for (int from = 0; from < even.length; from += internodes) {
            advance(even, coefficients.evenKeep, coefficients.evenGain, sumOfNodes, from);
            accumulate(evenSum, coefficients.evenWeight, even, from);
            advance(odd, coefficients.oddKeep, coefficients.oddGain, differenceOfNodes, from);
            accumulate(oddSum, coefficients.oddWeight, odd, from);
        }
    }

    private static void advance(double[] modes, double[] keep, double[] gain, double[] drive, int from) {
        for (int i = 0; i < drive.length; i++) {
            modes[from + i] = keep[from + i] * modes[from + i] + gain[from + i] * drive[i];
        }
    }

    private static void accumulate(double[] sums, double[] weight, double[] modes, int from) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weight[from + i] * modes[from + i];
        }
    }
}
