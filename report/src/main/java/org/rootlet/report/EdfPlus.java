package org.rootlet.report;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.rootlet.evidence.InputException;

/**
 * Signals in the European Data Format "plus", continuous (EDF+C): Kemp and Olivan 2003, doi:10.1016/S1388-2457(03)00123-8,
 * on top of Kemp et al. 1992, doi:10.1016/0013-4694(92)90009-7. Stimuli and onsets stand in the annotations signal.
 *
 * <p>The patient is anonymous and the date fixed (1 January 2000, midnight: there was no real recording), so the same signals
 * give the same bytes. All signals share start, step and length. Samples become 16-bit steps of a symmetric range in which
 * zero stays zero: the error is at most {@code max|x| / 65534} and a rounding of the range in its eighth character. Data
 * records are as long as the length divides evenly; if it does not, the last sample fills up the last record and an annotation says
 * where the recording ends.
 */
public final class EdfPlus {
    private static final int HEADER_BYTES = 256;
    /** The most bytes of a data record that Kemp et al. 1992 recommend. */
    private static final int RECORD_BYTES = 61_440;

    private static final int LEAST_RECORD_SAMPLES = 64;
    private static final int DIGITAL_MAX = 32_767;
    private static final int LABEL_CHARACTERS = 16;
    private static final int NUMBER_CHARACTERS = 8;
    private static final int STEP_DECIMALS = 9;
    private static final String START_DATE = "01.01.00";
    private static final String START_TIME = "00.00.00";
    private static final String PATIENT = "X X X X";
    private static final String RECORDING = "Startdate 01-JAN-2000 X X Rootlet";
    private static final String ANNOTATIONS = "EDF Annotations";

    private final List<SignalTrace> signals;
    private final List<Channel> channels;
    private final BigDecimal stepMs;
    private final int samplesPerRecord;
    private final int records;
    private final List<byte[]> annotations;

    private record Channel(String label, String unit, String lowest, String highest) {}

    private record Note(BigDecimal onsetMs, String text) {}

    private EdfPlus(List<SignalTrace> signals, List<SignalMark> marks) {
        this.signals = List.copyOf(signals);
        channels = this.signals.stream().map(EdfPlus::channel).toList();
        SignalTrace first = this.signals.getFirst();
        stepMs = BigDecimal.valueOf(first.stepMs())
                .setScale(STEP_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        samplesPerRecord = samplesPerRecord(first.size());
        records = (first.size() + samplesPerRecord - 1) / samplesPerRecord;
        annotations = annotations(marks);
    }

    /**
     * Returns a file of EDF+.
     *
     * @param signals the signals, at least one, with the same start, step and length; labels of at most 16 and units of at most 8
     *     printable ASCII characters ({@code µ} becomes {@code u})
     * @param marks stimuli and onsets within the recording, on the time axis of the signals
     */
    public static byte[] of(List<SignalTrace> signals, List<SignalMark> marks) {
        if (signals.isEmpty()) {
            throw new InputException("An EDF+ file of 0 signals; it needs at least one.");
        }
        SignalTrace first = signals.getFirst();
        for (SignalTrace signal : signals) {
            if (signal.size() != first.size()
                    || signal.stepMs() != first.stepMs()
                    || signal.startMs() != first.startMs()) {
                throw new InputException("EDF+ signals must share start, step and length: \"" + signal + "\" against \""
                        + first + "\".");
            }
        }
        return new EdfPlus(signals, marks).bytes();
    }

    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(header().getBytes(StandardCharsets.US_ASCII));
        double[][] samples = signals.stream().map(SignalTrace::samples).toArray(double[][]::new);
        for (int record = 0; record < records; record++) {
            for (int signal = 0; signal < samples.length; signal++) {
                double highest = Double.parseDouble(channels.get(signal).highest());
                for (int i = 0; i < samplesPerRecord; i++) {
                    int index = Math.min(record * samplesPerRecord + i, samples[signal].length - 1);
                    long digital = Math.round(samples[signal][index] / highest * DIGITAL_MAX);
                    out.write((int) digital);
                    out.write((int) (digital >> 8));
                }
            }
            out.writeBytes(annotations.get(record));
        }
        return out.toByteArray();
    }

    private String header() {
        int count = signals.size() + 1;
        StringBuilder header = new StringBuilder();
        field(header, "0", 8);
        field(header, PATIENT, 80);
        field(header, RECORDING, 80);
        field(header, START_DATE, 8);
        field(header, START_TIME, 8);
        field(header, Integer.toString(HEADER_BYTES * (count + 1)), 8);
        field(header, "EDF+C", 44);
        field(header, Integer.toString(records), 8);
        field(header, plain(seconds(samplesPerRecord)), 8);
        field(header, Integer.toString(count), 4);
        channels.forEach(channel -> field(header, channel.label(), LABEL_CHARACTERS));
        field(header, ANNOTATIONS, LABEL_CHARACTERS);
        field(header, "", 80 * count);
        channels.forEach(channel -> field(header, channel.unit(), NUMBER_CHARACTERS));
        field(header, "", NUMBER_CHARACTERS);
        channels.forEach(channel -> field(header, channel.lowest(), NUMBER_CHARACTERS));
        field(header, "-1", NUMBER_CHARACTERS);
        channels.forEach(channel -> field(header, channel.highest(), NUMBER_CHARACTERS));
        field(header, "1", NUMBER_CHARACTERS);
        channels.forEach(channel -> field(header, Integer.toString(-DIGITAL_MAX), NUMBER_CHARACTERS));
        field(header, "-32768", NUMBER_CHARACTERS);
        channels.forEach(channel -> field(header, Integer.toString(DIGITAL_MAX), NUMBER_CHARACTERS));
        field(header, "32767", NUMBER_CHARACTERS);
        field(header, "", 80 * count);
        channels.forEach(channel -> field(header, Integer.toString(samplesPerRecord), NUMBER_CHARACTERS));
        field(header, Integer.toString(annotations.getFirst().length / 2), NUMBER_CHARACTERS);
        field(header, "", 32 * count);
        return header.toString();
    }

    private static void field(StringBuilder header, String text, int width) {
        if (text.length() > width) {
            throw new InputException("\"" + text + "\" has " + text.length()
                    + " characters; its field in an EDF+ header has " + width + ".");
        }
        header.append(text).append(" ".repeat(width - text.length()));
    }

    private static Channel channel(SignalTrace signal) {
        String label = printable("label", signal.label(), LABEL_CHARACTERS);
        String unit = printable("unit", signal.unit().replace('µ', 'u').replace('μ', 'u'), NUMBER_CHARACTERS);
        if (label.isBlank() || label.equals(ANNOTATIONS)) {
            throw new InputException(
                    "\"" + label + "\" cannot be the label of an EDF+ signal; name what was recorded.");
        }
        double most = 0;
        for (int i = 0; i < signal.size(); i++) {
            most = Math.max(most, Math.abs(signal.at(i)));
        }
        String highest = most == 0 ? "1" : plain(roundedUp(signal, most));
        return new Channel(label, unit, "-" + highest, highest);
    }

    /** Rounds a range up to what seven characters can hold; the eighth is for the sign. */
    private static BigDecimal roundedUp(SignalTrace signal, double most) {
        BigDecimal exact = BigDecimal.valueOf(most);
        for (int decimals = 5; decimals >= 0; decimals--) {
            BigDecimal rounded = exact.setScale(decimals, RoundingMode.CEILING);
            if (plain(rounded).length() < NUMBER_CHARACTERS) {
                return rounded;
            }
        }
        throw new InputException("Signal \"" + signal.label() + "\" reaches " + most + " " + signal.unit()
                + "; EDF+ holds up to 9999999: use a larger unit.");
    }

    private static String printable(String what, String text, int most) {
        boolean plain = text.chars().allMatch(character -> character >= ' ' && character <= '~');
        if (!plain || text.length() > most) {
            throw new InputException("The " + what + " \"" + text + "\" has " + text.length()
                    + " characters; in EDF+ a " + what + " has at most " + most + ", all of them printable ASCII.");
        }
        return text;
    }

    /** Finds the longest data record that divides the length; where only tiny ones do, the one that leaves least to fill up. */
    private int samplesPerRecord(int size) {
        int most = Math.max(1, (RECORD_BYTES / 2 - 512) / signals.size());
        for (int count = Math.min(size, most); count >= Math.min(size, LEAST_RECORD_SAMPLES); count--) {
            if (size % count == 0 && isExact(count)) {
                return count;
            }
        }
        int even = (size + most - 1) / most;
        for (int count = (size + even - 1) / even; count <= most; count++) {
            if (isExact(count)) {
                return count;
            }
        }
        throw new InputException("A step of " + signals.getFirst().stepMs()
                + " ms cannot be written in EDF+: data records would not last a number of seconds with at most 8 characters;"
                + " resample, such as to 0.05 ms.");
    }

    private boolean isExact(int samples) {
        BigDecimal seconds = seconds(samples);
        return seconds.signum() > 0 && plain(seconds).length() <= NUMBER_CHARACTERS;
    }

    private BigDecimal seconds(int samples) {
        return stepMs.multiply(BigDecimal.valueOf(samples)).movePointLeft(3);
    }

    private List<byte[]> annotations(List<SignalMark> marks) {
        BigDecimal recordMs = stepMs.multiply(BigDecimal.valueOf(samplesPerRecord));
        List<ByteArrayOutputStream> lists = new ArrayList<>();
        for (int record = 0; record < records; record++) {
            ByteArrayOutputStream list = new ByteArrayOutputStream();
            note(list, recordMs.multiply(BigDecimal.valueOf(record)), "");
            lists.add(list);
        }
        for (Note note : notes(marks)) {
            int record = note.onsetMs().divideToIntegralValue(recordMs).intValue();
            note(lists.get(Math.min(record, records - 1)), note.onsetMs(), note.text());
        }
        int longest = lists.stream().mapToInt(ByteArrayOutputStream::size).max().orElse(0);
        int padded = longest + longest % 2;
        return lists.stream()
                .map(list -> Arrays.copyOf(list.toByteArray(), padded))
                .toList();
    }

    private List<Note> notes(List<SignalMark> marks) {
        SignalTrace first = signals.getFirst();
        List<Note> notes = new ArrayList<>();
        for (SignalMark mark : marks) {
            if (!(mark.atMs() >= first.startMs() && mark.atMs() <= first.lastMs())) {
                throw new InputException("The mark \"" + mark.label() + "\" is at " + mark.atMs()
                        + " ms; the recording runs from " + first.startMs() + " to " + first.lastMs() + " ms.");
            }
            if (mark.label().isBlank() || mark.label().chars().anyMatch(character -> character < ' ')) {
                throw new InputException("The mark at " + mark.atMs()
                        + " ms needs a label without control characters to stand in EDF+ annotations.");
            }
            BigDecimal onsetMs = new BigDecimal(mark.atMs() - first.startMs(), MathContext.DECIMAL64)
                    .setScale(STEP_DECIMALS, RoundingMode.HALF_UP);
            notes.add(new Note(onsetMs, mark.kind() == SignalMark.Kind.ONSET ? mark.label() + " onset" : mark.label()));
        }
        if (first.size() % samplesPerRecord != 0) {
            notes.add(new Note(stepMs.multiply(BigDecimal.valueOf(first.size())), "End of recording"));
        }
        notes.sort(Comparator.comparing(Note::onsetMs));
        return notes;
    }

    /** Writes one time-stamped annotation list: onset, 20, text, 20, 0. */
    private static void note(ByteArrayOutputStream list, BigDecimal onsetMs, String text) {
        list.writeBytes(("+" + plain(onsetMs.movePointLeft(3)) + "\u0014" + text + "\u0014\u0000")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
