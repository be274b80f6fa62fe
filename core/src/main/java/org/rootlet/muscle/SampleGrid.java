package org.rootlet.muscle;

/**
 * Times at which a record over time is given.
 *
 * @param fromMs time of the first sample, ms
 * @param stepMs time between samples, ms, more than zero
 * @param samples number of samples
 */
public record SampleGrid(double fromMs, double stepMs, int samples) {
    /** Checks the step. */
    public SampleGrid {
        if (!(stepMs > 0) || samples < 0) {
            throw new IllegalArgumentException(
                    "A grid needs a step over 0 ms and no negative count; given are %s ms and %d."
                            .formatted(stepMs, samples));
        }
    }

    /** Returns the grid that covers a time, both ends included. */
    public static SampleGrid over(double fromMs, double toMs, double stepMs) {
        return new SampleGrid(fromMs, stepMs, (int) Math.round((toMs - fromMs) / stepMs) + 1);
    }

    /** Returns the time of a sample, ms. */
    public double timeMs(int sample) {
        return fromMs + sample * stepMs;
    }

    /** Returns the first sample at or after a time; the number of samples if there is none. */
    public int firstFrom(double timeMs) {
        double place = Math.ceil((timeMs - fromMs) / stepMs);
        return (int) Math.clamp(place, 0, samples);
    }
}
