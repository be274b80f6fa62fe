package org.rootlet.report;

import java.util.Arrays;
import org.rootlet.evidence.InputException;

/**
 * A recorded signal, sampled evenly. The samples are copied in and out, so a trace never changes.
 *
 * @param label what was recorded, such as {@code EMG soleus left}
 * @param unit unit of the samples, such as {@code mV}
 * @param startMs time of the first sample, ms
 * @param stepMs time from one sample to the next, ms
 * @param samples the samples, in that unit; finite, at least one
 */
public record SignalTrace(String label, String unit, double startMs, double stepMs, double[] samples) {

    /** Copies the samples and refuses what cannot be drawn or written. */
    public SignalTrace {
        samples = samples.clone();
        if (samples.length == 0) {
            throw new InputException("Signal \"" + label + "\" has no samples; it needs at least one.");
        }
        if (!(stepMs > 0) || Double.isInfinite(stepMs) || !Double.isFinite(startMs)) {
            throw new InputException("Signal \"" + label + "\" starts at " + startMs + " ms with a step of " + stepMs
                    + " ms; the start must be finite and the step above 0.");
        }
        for (int i = 0; i < samples.length; i++) {
            if (!Double.isFinite(samples[i])) {
                throw new InputException("Signal \"" + label + "\" has the value " + samples[i] + " at sample " + i
                        + "; all must be finite.");
            }
        }
    }

    /** Returns a copy of the samples. */
    @Override
    public double[] samples() {
        return samples.clone();
    }

    /** Returns the number of samples. */
    public int size() {
        return samples.length;
    }

    /**
     * Returns a sample.
     *
     * @param index its place, from 0
     */
    public double at(int index) {
        return samples[index];
    }

    /**
     * Returns the time of a sample, ms.
     *
     * @param index its place, from 0
     */
    public double timeMs(int index) {
        return startMs + index * stepMs;
    }

    /** Returns the time of the last sample, ms. */
    public double lastMs() {
        return timeMs(samples.length - 1);
    }

    /** Returns the time at which the last sample gives way to what is no longer recorded, ms. */
    double endMs() {
        return startMs + samples.length * stepMs;
    }

    /** Returns the first index at or after a time, at most the number of samples. */
    int from(double ms) {
        return (int) Math.clamp(Math.ceil((ms - startMs) / stepMs - 1e-9), 0, samples.length);
    }

    /** Returns the index after the last sample at or before a time. */
    int until(double ms) {
        return (int) Math.clamp(Math.floor((ms - startMs) / stepMs + 1e-9) + 1, 0, samples.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignalTrace that
                && label.equals(that.label)
                && unit.equals(that.unit)
                && Double.compare(startMs, that.startMs) == 0
                && Double.compare(stepMs, that.stepMs) == 0
                && Arrays.equals(samples, that.samples);
    }

    @Override
    public int hashCode() {
        return 31 * label.hashCode() + Arrays.hashCode(samples);
    }

    @Override
    public String toString() {
        return label + ", " + samples.length + " samples of " + unit + " every " + stepMs + " ms from " + startMs
                + " ms";
    }
}
