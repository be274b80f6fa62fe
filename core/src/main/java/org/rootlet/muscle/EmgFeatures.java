package org.rootlet.muscle;

import java.util.OptionalDouble;

/**
 * A response in an electromyogram.
 *
 * @param onsetMs first deviation from the baseline, ms, on the clock of the record; empty if there is no response
 * @param peakToPeakMv from the lowest to the highest point, mV
 * @param negativePeakMv from the baseline to the highest point, mV: negativity is drawn upward
 * @param negativePeakMs when that point is reached, ms; empty if there is no response
 * @param durationMs from the onset to the last return to the baseline, ms
 */
public record EmgFeatures(
        OptionalDouble onsetMs,
        double peakToPeakMv,
        double negativePeakMv,
        OptionalDouble negativePeakMs,
        double durationMs) {
    /** No response. */
    public static final EmgFeatures ABSENT = new EmgFeatures(OptionalDouble.empty(), 0, 0, OptionalDouble.empty(), 0);

    /** Returns whether there is a response. */
    public boolean present() {
        return onsetMs.isPresent();
    }
}
