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
import org.rootlet.report.EdfPlus;
import org.rootlet.report.SignalMark;
import org.rootlet.report.SignalTrace;

/** Recorded sweeps one after another, each side on a channel of its own, as a recorder would keep them. */
final class ReflexTape {
    private static final int LABEL_CHARACTERS = 16;
    static final String EMG = "EMG";

    private final Map<String, List<double[]>> sweepsByChannel = new LinkedHashMap<>();
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
     * What one electrode recorded in a sweep.
     *
     * @param kind what it records, such as {@code EMG}
     * @param name muscle or nerve under it
     * @param side its side
     * @param recording the record with its marks
     */
    record Channel(String kind, String name, Side side, Recording recording) {}

    /**
     * Adds a sweep of every channel. Shorter ones are filled up with silence.
     *
     * @param stimulus what to call the stimulus in this sweep
     * @param channels the same channels every time
     */
    void add(String stimulus, List<Channel> channels) {
        double stepMs = channels.getFirst().recording().grid().stepMs();
        double shiftMs =
                samples * stepMs - channels.getFirst().recording().grid().fromMs();
        int longest = channels.stream()
                .mapToInt(channel -> channel.recording().grid().samples())
                .max()
                .orElse(0);
        for (Channel channel : channels) {
            sweepsByChannel
                    .computeIfAbsent(label(channel.kind(), channel.name(), channel.side()), label -> new ArrayList<>())
                    .add(Arrays.copyOf(channel.recording().mv(), longest));
            for (Mark mark : channel.recording().marks()) {
                if (mark.kind() == Mark.Kind.ONSET) {
                    String label =
                            "%s %s".formatted(mark.label(), channel.side().label());
                    marks.add(SignalMark.onset(label, mark.timeMs() + shiftMs));
                }
            }
        }
        for (Mark mark : channels.getFirst().recording().marks()) {
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
                "mV",
                0,
                sampleMs,
                sweeps.stream().flatMapToDouble(Arrays::stream).toArray())));
        return EdfPlus.of(traces, marks);
    }
}
