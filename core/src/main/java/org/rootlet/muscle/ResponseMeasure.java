package org.rootlet.muscle;

import java.util.OptionalDouble;
import org.rootlet.evidence.Ledger;

/**
 * Measures a response as an electromyographer does with two cursors.
 *
 * <p>The response begins where the record first leaves the baseline, zero, by more than a threshold, and ends where it last returns;
 * both by linear interpolation between samples. The threshold is a share of the largest deviation in the window, but no less than
 * what an amplifier shows. A record that never exceeds that floor has no response.
 */
public final class ResponseMeasure {
    private final double floorMv;
    private final double shareOfPeak;

    /** Creates the measure. */
    public ResponseMeasure(Ledger ledger) {
        floorMv = ledger.value("muscle.emg.onset-floor-mv");
        shareOfPeak = ledger.value("muscle.emg.onset-over-peak");
    }

    /**
     * Measures what lies in a window of a record.
     *
     * @param mv record, mV
     * @param grid its times
     * @param fromMs begin of the window, ms
     * @param toMs end of the window, ms, outside
     */
    public EmgFeatures in(double[] mv, SampleGrid grid, double fromMs, double toMs) {
        int from = grid.firstFrom(fromMs);
        int to = Math.min(mv.length, grid.firstFrom(toMs));
        int highest = from;
        double lowestMv = 0;
        double highestMv = 0;
        for (int i = from; i < to; i++) {
            if (mv[i] > highestMv) {
                highest = i;
                highestMv = mv[i];
            }
            lowestMv = Math.min(lowestMv, mv[i]);
        }
        double peakMv = Math.max(highestMv, -lowestMv);
        if (peakMv <= floorMv) {
            return EmgFeatures.ABSENT;
        }
        double thresholdMv = Math.max(floorMv, shareOfPeak * peakMv);
        int first = from;
        while (Math.abs(mv[first]) <= thresholdMv) {
            first++;
        }
        int last = to - 1;
        while (Math.abs(mv[last]) <= thresholdMv) {
            last--;
        }
        double onsetMs = grid.timeMs(first);
        if (first > from) {
            onsetMs -= grid.stepMs() * (1 - crossing(mv[first - 1], mv[first], thresholdMv));
        }
        double endMs = grid.timeMs(last);
        if (last < to - 1) {
            endMs += grid.stepMs() * (1 - crossing(mv[last + 1], mv[last], thresholdMv));
        }
        return new EmgFeatures(
                OptionalDouble.of(onsetMs),
                highestMv - lowestMv,
                highestMv,
                OptionalDouble.of(grid.timeMs(highest)),
                endMs - onsetMs);
    }

    /** How far from a sample within the threshold to its neighbor beyond it the record passes it, 0 to 1. */
    private static double crossing(double within, double beyond, double thresholdMv) {
        return (Math.copySign(thresholdMv, beyond) - within) / (beyond - within);
    }
}
