package org.rootlet.fiber.passport;

/**
 * Shape of an action potential in a trace that begins at rest.
 *
 * @param timesMs times, ms, evenly spaced
 * @param voltagesMv voltages, mV
 * @param top index of the highest sample of the first action potential
 */
@SuppressWarnings("ArrayRecordComponent") // a trace looked at once
record Shape(double[] timesMs, double[] voltagesMv, int top) {
    private static final double FIRING_MV = -20;

    static Shape of(double[] timesMs, double[] voltagesMv) {
        int top = 0;
        while (top < voltagesMv.length - 1 && voltagesMv[top] < FIRING_MV) {
            top++;
        }
        while (top < voltagesMv.length - 2 && voltagesMv[top + 1] > voltagesMv[top]) {
            top++;
        }
        return new Shape(timesMs, voltagesMv, top);
    }

    double restMv() {
        return voltagesMv[0];
    }

    /** Top of the parabola through the highest sample and its neighbors. */
    double peakMv() {
        double before = voltagesMv[top - 1];
        double after = voltagesMv[top + 1];
        double slope = (after - before) / 2;
        double curvature = before - 2 * voltagesMv[top] + after;
        return voltagesMv[top] - slope * slope / (2 * curvature);
    }

    /** Width at a part of the way from rest to peak. */
    double widthMs(double part) {
        double level = restMv() + part * (peakMv() - restMv());
        int rise = top;
        while (rise > 0 && voltagesMv[rise - 1] >= level) {
            rise--;
        }
        int fall = top;
        while (fall < voltagesMv.length - 1 && voltagesMv[fall + 1] >= level) {
            fall++;
        }
        return crossingMs(fall, level) - crossingMs(rise - 1, level);
    }

    /** Steepest rise between neighboring samples. */
    double steepestMvPerMs() {
        double steepest = 0;
        for (int i = 0; i < top; i++) {
            steepest = Math.max(steepest, (voltagesMv[i + 1] - voltagesMv[i]) / (timesMs[i + 1] - timesMs[i]));
        }
        return steepest;
    }

    private double crossingMs(int before, double level) {
        double part = (level - voltagesMv[before]) / (voltagesMv[before + 1] - voltagesMv[before]);
        return timesMs[before] + part * (timesMs[before + 1] - timesMs[before]);
    }
}
