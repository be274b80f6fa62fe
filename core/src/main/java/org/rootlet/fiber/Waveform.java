package org.rootlet.fiber;

import java.util.Arrays;
import org.rootlet.evidence.InputException;

/**
 * A stimulus over time: constant between moments at which it changes, zero before the first and from the last on.
 *
 * @param changesMs moments of change, ms, rising
 * @param values value from each moment to the next; one less than there are moments
 */
public record Waveform(double[] changesMs, double[] values) {
    private static final double ROUNDING = 1e-9;

    /** Checks the moments and values. */
    public Waveform {
        if (changesMs.length < 2 || values.length != changesMs.length - 1) {
            throw new InputException(
                    "A waveform has %d moments and %d values; allowed are 2 or more moments, one more than values."
                            .formatted(changesMs.length, values.length));
        }
        for (int i = 0; i < changesMs.length; i++) {
            if (!(changesMs[i] >= 0 && Double.isFinite(changesMs[i]))
                    || (i > 0 && !(changesMs[i] > changesMs[i - 1]))) {
                throw new InputException(
                        "Moment %d of a waveform is %s ms; allowed are finite moments from 0 on, each later than the one before."
                                .formatted(i, changesMs[i]));
            }
        }
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new InputException("A value of a waveform is %s; allowed are finite numbers.".formatted(value));
            }
        }
        changesMs = changesMs.clone();
        values = values.clone();
    }

    /**
     * Returns a rectangular pulse.
     *
     * @param startMs its beginning, ms, 0 or later
     * @param durationMs its duration, ms, above 0
     * @param value its value
     * @throws InputException if a number is outside its range
     */
    public static Waveform pulse(double startMs, double durationMs, double value) {
        requirePositive("Duration of a pulse", durationMs, "ms");
        return new Waveform(new double[] {startMs, startMs + durationMs}, new double[] {value});
    }

    /**
     * Returns a train of equal rectangular pulses.
     *
     * @param startMs beginning of the first, ms, 0 or later
     * @param durationMs duration of each, ms, above 0 and shorter than a period
     * @param value value of each
     * @param pulses how many, 1 or more
     * @param frequencyHz pulses per second, above 0
     * @throws InputException if a number is outside its range
     */
    public static Waveform train(double startMs, double durationMs, double value, int pulses, double frequencyHz) {
        requirePositive("Duration of a pulse", durationMs, "ms");
        requirePositive("Frequency of a train", frequencyHz, "Hz");
        double periodMs = 1000 / frequencyHz;
        if (pulses < 1 || durationMs >= periodMs) {
            throw new InputException(
                    "A train has %d pulses of %s ms every %s ms; allowed are 1 or more pulses, shorter than their period."
                            .formatted(pulses, durationMs, periodMs));
        }
        double[] changesMs = new double[2 * pulses];
        double[] values = new double[2 * pulses - 1];
        for (int pulse = 0; pulse < pulses; pulse++) {
            changesMs[2 * pulse] = startMs + pulse * periodMs;
            changesMs[2 * pulse + 1] = changesMs[2 * pulse] + durationMs;
            values[2 * pulse] = value;
        }
        return new Waveform(changesMs, values);
    }

    /**
     * Returns an arbitrary waveform from samples, each held until the next.
     *
     * @param sampleMs time from sample to sample, ms, above 0
     * @param samples the samples, the first at time 0
     * @throws InputException if a number is outside its range
     */
    public static Waveform sampled(double sampleMs, double... samples) {
        requirePositive("Time between samples of a waveform", sampleMs, "ms");
        double[] changesMs = new double[samples.length + 1];
        Arrays.setAll(changesMs, i -> i * sampleMs);
        return new Waveform(changesMs, samples);
    }

    /** Returns the same waveform with all values multiplied by a factor. */
    public Waveform times(double factor) {
        return new Waveform(
                changesMs, Arrays.stream(values).map(value -> factor * value).toArray());
    }

    /** Returns the moments of change, ms. */
    @Override
    public double[] changesMs() {
        return changesMs.clone();
    }

    /** Returns the values between them. */
    @Override
    public double[] values() {
        return values.clone();
    }

    /** Returns when the waveform is over, ms. */
    public double endMs() {
        return changesMs[changesMs.length - 1];
    }

    /** Returns the mean value from one moment to a later one; {@code hint} is an interval at or before the first. */
    double mean(double fromMs, double toMs, int hint) {
        double sum = 0;
        for (int i = hint; i < values.length && changesMs[i] < toMs; i++) {
            double overlap = Math.min(toMs, changesMs[i + 1]) - Math.max(fromMs, changesMs[i]);
            // A pulse that should begin or end with a step may miss it by rounding.
            sum += overlap > ROUNDING * (toMs - fromMs) ? values[i] * overlap : 0;
        }
        return sum / (toMs - fromMs);
    }

    /** Returns the value at a moment; {@code hint} is an interval at or before it. */
    double at(double timeMs, int hint) {
        int interval = interval(timeMs, hint);
        return interval < values.length && timeMs >= changesMs[interval] ? values[interval] : 0;
    }

    /** Returns the first interval that is not over at a moment, counting on from an earlier one. */
    int interval(double timeMs, int hint) {
        int interval = hint;
        while (interval < values.length && changesMs[interval + 1] <= timeMs) {
            interval++;
        }
        return interval;
    }

    private static void requirePositive(String what, double value, String unit) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new InputException("%s is %s %s; allowed is above 0.".formatted(what, value, unit));
        }
    }
}
