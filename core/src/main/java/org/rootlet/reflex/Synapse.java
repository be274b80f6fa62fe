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

    /** Returns the slow part of the kernel at a time since its beginning. */
    double slowAt(double sinceMs) {
        return scale() * Math.exp(-sinceMs / decayMs);
    }

    /** Returns the fast part. */
    double fastAt(double sinceMs) {
        return scale() * Math.exp(-sinceMs / riseMs);
    }
}
