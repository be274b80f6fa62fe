package org.rootlet.reflex;

/**
 * Time course of a synapse: peak (exp(-t/decay) - exp(-t/rise)) / largest, so that peaks are given in conductance.
 *
 * @param riseMs shorter time constant, ms
 * @param decayMs longer time constant, ms
 * @param reversalMv reversal potential above rest, mV
 */
record Synapse(double riseMs, double decayMs, double reversalMv) {

    /** Returns by what the difference of exponentials has to be multiplied to peak at one. */
    double scale() {
        double peakMs = riseMs * decayMs / (decayMs - riseMs) * Math.log(decayMs / riseMs);
        return 1 / (Math.exp(-peakMs / decayMs) - Math.exp(-peakMs / riseMs));
    }

    /** Returns the slow part of the kernel at a time since its beginning, which may be negative. */
    double slowAt(double sinceMs) {
        return scale() * Math.exp(-sinceMs / decayMs);
    }

    /** Returns the fast part. */
    double fastAt(double sinceMs) {
        return scale() * Math.exp(-sinceMs / riseMs);
    }

    /** Returns the mean of the slow part over a step, as a share of its value at the beginning. */
    double slowMean(double stepMs) {
        return -Math.expm1(-stepMs / decayMs) * decayMs / stepMs;
    }

    /** Returns the mean of the fast part over a step, as a share of its value at the beginning. */
    double fastMean(double stepMs) {
        return -Math.expm1(-stepMs / riseMs) * riseMs / stepMs;
    }

    /** Returns the integral of the fast less the slow part over some time before the kernel begins, ms. */
    double amendMs(double beforeMs) {
        return scale() * (riseMs * Math.expm1(beforeMs / riseMs) - decayMs * Math.expm1(beforeMs / decayMs));
    }
}
