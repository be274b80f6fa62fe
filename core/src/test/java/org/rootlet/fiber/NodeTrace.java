package org.rootlet.fiber;

/**
 * Voltage of one site over a run, and the measures taken from it.
 *
 * @param voltageMv voltage at the start and after each step, mV
 * @param stepMs step, ms
 */
@SuppressWarnings("ArrayRecordComponent") // nothing compares two traces
record NodeTrace(double[] voltageMv, double stepMs) {
    double restMv() {
        return voltageMv[0];
    }

    /** Top of the parabola through the highest sample and its neighbors. */
    double peakMv() {
        int top = 1;
        for (int i = 1; i < voltageMv.length - 1; i++) {
            top = voltageMv[i] > voltageMv[top] ? i : top;
        }
        double slope = (voltageMv[top + 1] - voltageMv[top - 1]) / 2;
        double curvature = voltageMv[top - 1] - 2 * voltageMv[top] + voltageMv[top + 1];
        return voltageMv[top] - slope * slope / (2 * curvature);
    }

    /** Width between rest and peak, halfway up. */
    double halfWidthMs() {
        double level = restMv() + (peakMv() - restMv()) / 2;
        double rise = Double.NaN;
        for (int i = 1; i < voltageMv.length; i++) {
            double before = voltageMv[i - 1];
            double after = voltageMv[i];
            double crossing = (i - 1 + (level - before) / (after - before)) * stepMs;
            if (before < level && after >= level) {
                rise = crossing;
            } else if (before >= level && after < level) {
                return crossing - rise;
            }
        }
        return Double.NaN;
    }
}
