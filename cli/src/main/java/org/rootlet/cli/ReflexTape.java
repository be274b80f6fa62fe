package org.rootlet.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rootlet.anatomy.Side;
import org.rootlet.electrodiagnosis.Mark;
import org.rootlet.electrodiagnosis.Recording;
import org.rootlet.muscle.SampleGrid;
import org.rootlet.report.EdfPlus;
import org.rootlet.report.SignalMark;
import org.rootlet.report.SignalTrace;

/** Recorded sweeps one after another, each side and each quantity on a channel of its own, as a recorder would keep them. */
final class ReflexTape {
    private static final int LABEL_CHARACTERS = 16;
    private static final String FORCE = "force";
    /** What a quotient of two durations may miss of a whole number. */
    private static final double TOLERANCE = 1e-9;

    static final String EMG = "EMG";

    private final Map<String, List<double[]>> sweepsByChannel = new LinkedHashMap<>();
    private final Map<String, String> units = new LinkedHashMap<>();
    private final List<SignalMark> marks = new ArrayList<>();
    private int samples;
    private double sampleMs = 1;

    /** Returns the name of a channel of at most 16 characters, such as {@code EMG soleus L}; long names get shorter words. */
    static String label(String kind, String name, Side side) {
        String end = " " + side.label().toUpperCase(Locale.ROOT).charAt(0);
        for (int letters = name.length(); letters > 0; letters--) {
            StringBuilder words = new StringBuilder(kind);
            for (String word : name.split(" ", -1)) {
                words.append(' ').append(word, 0, Math.min(letters, word.length()));
            }
            String whole = words + end;
            if (whole.length() <= LABEL_CHARACTERS) {
                return whole;
            }
        }
        return kind + end;
    }

    /**
     * What was recorded in a sweep.
     *
     * @param kind what it is, such as {@code EMG}
     * @param name muscle or nerve it comes from
     * @param side its side
     * @param unit unit of the samples
     * @param grid times of the samples, ms
     * @param samples the samples
     * @param marks shocks and onsets
     */
    record Channel(
            String kind, String name, Side side, String unit, SampleGrid grid, double[] samples, List<Mark> marks) {
        /** What an electrode recorded, mV. */
        Channel(String kind, String name, Side side, Recording recording) {
            this(kind, name, side, "mV", recording.grid(), recording.mv(), recording.marks());
        }

        /** The force of a muscle, N. */
        static Channel force(String muscle, Side side, SampleGrid grid, double[] newtons) {
            return new Channel(FORCE, muscle, side, "N", grid, newtons, List.of());
        }

        /** Returns the samples at steps of a duration, straight lines between those that there are. */
        private double[] every(double stepMs) {
            if (grid.stepMs() == stepMs) {
                return samples;
            }
            int last = samples.length - 1;
            double[] resampled = new double[(int) Math.floor(last * grid.stepMs() / stepMs + TOLERANCE) + 1];
            for (int i = 0; i < resampled.length; i++) {
                double place = Math.min(i * stepMs / grid.stepMs(), last);
                int before = Math.min((int) place, Math.max(0, last - 1));
                int after = Math.min(before + 1, last);
                resampled[i] = samples[before] + (place - before) * (samples[after] - samples[before]);
            }
            return resampled;
        }
    }

    /** Gives the record of one sweep of a study, counted from 0. */
    interface Sweeps<T> {
        Recording of(T study, int sweep);
    }

    /**
     * Returns the electromyograms of a muscle on both sides.
     *
     * @param muscle name of the muscle
     * @param found a study of each side
     * @param stimuli what to call the stimulus of each sweep
     * @param sweeps the sweeps of a study
     */
    static <T> ReflexTape ofEmg(
            String muscle, List<ReflexLegs.Found<T>> found, List<String> stimuli, Sweeps<T> sweeps) {
        ReflexTape tape = new ReflexTape();
        for (int i = 0; i < stimuli.size(); i++) {
            int sweep = i;
            tape.add(
                    stimuli.get(i),
                    found.stream()
                            .map(leg -> new Channel(EMG, muscle, leg.side(), sweeps.of(leg.found(), sweep)))
                            .toList());
        }
        return tape;
    }

    /**
     * Adds a sweep of every channel. Shorter ones are filled up with silence; all get the step of the first.
     *
     * @param stimulus what to call the stimulus in this sweep
     * @param channels the same channels every time, all from the same time on
     */
    void add(String stimulus, List<Channel> channels) {
        Channel first = channels.getFirst();
        double stepMs = first.grid().stepMs();
        double shiftMs = samples * stepMs - first.grid().fromMs();
        List<double[]> recorded =
                channels.stream().map(channel -> channel.every(stepMs)).toList();
        int longest = recorded.stream().mapToInt(each -> each.length).max().orElse(0);
        for (int i = 0; i < recorded.size(); i++) {
            Channel channel = channels.get(i);
            String label = label(channel.kind(), channel.name(), channel.side());
            units.put(label, channel.unit());
            sweepsByChannel
                    .computeIfAbsent(label, each -> new ArrayList<>())
                    .add(Arrays.copyOf(recorded.get(i), longest));
            for (Mark mark : channel.marks()) {
                if (mark.kind() == Mark.Kind.ONSET) {
                    marks.add(SignalMark.onset(
                            "%s %s".formatted(mark.label(), channel.side().label()), mark.timeMs() + shiftMs));
                }
            }
        }
        for (Mark mark : first.marks()) {
            if (mark.kind() == Mark.Kind.STIMULUS) {
                marks.add(SignalMark.stimulus(stimulus, mark.timeMs() + shiftMs));
            }
        }
        samples += longest;
        sampleMs = stepMs;
    }

    /** Returns the tape as EDF+. */
    byte[] edf() {
        List<SignalTrace> traces = new ArrayList<>();
        sweepsByChannel.forEach((label, sweeps) -> traces.add(new SignalTrace(
                label,
                units.getOrDefault(label, ""),
                0,
                sampleMs,
                sweeps.stream().flatMapToDouble(Arrays::stream).toArray())));
        return EdfPlus.of(traces, marks);
    }
}
