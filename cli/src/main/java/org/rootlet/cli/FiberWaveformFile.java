package org.rootlet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rootlet.evidence.InputException;
import org.rootlet.fiber.Waveform;
import picocli.CommandLine.TypeConversionException;

/** Reads a waveform from a file of columns {@code time_ms,value}: each value holds until the time of the next. */
final class FiberWaveformFile {
    private static final String HEADER = "time_ms,value";
    private static final int LONGEST_SHOWN = 40;
    private static final int MOST_LINES = 1_000_000;

    private final Path path;
    private final List<Double> timesMs = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();

    private FiberWaveformFile(Path path) {
        this.path = path;
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param untilMs until when the last value holds, ms, unless its time is later
     * @throws InputException if the file cannot be used
     */
    static Waveform read(Path path, double untilMs) {
        FiberWaveformFile file = new FiberWaveformFile(path);
        try (var lines = Files.lines(path)) {
            file.read(lines.limit(MOST_LINES + 1L).toList());
        } catch (NoSuchFileException e) {
            throw new InputException("--waveform %s does not exist.".formatted(path), e);
        } catch (UncheckedIOException e) {
            String reason = e.getCause() instanceof CharacterCodingException ? "it is no UTF-8 text" : "reading failed";
            throw new InputException("--waveform %s cannot be read: %s.".formatted(path, reason), e);
        } catch (IOException e) {
            throw new InputException("--waveform %s cannot be read.".formatted(path), e);
        }
        return file.waveform(untilMs);
    }

    private void read(List<String> lines) {
        boolean headed = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!headed) {
                if (!line.replaceAll("\\s", "").equals(HEADER)) {
                    throw fault(i, "the first line is '%s'; it has to be %s".formatted(shown(line), HEADER));
                }
                headed = true;
                continue;
            }
            row(i, line);
        }
        if (timesMs.isEmpty() || lines.size() > MOST_LINES) {
            throw new InputException("--waveform %s has %s; allowed are 1 to %d lines of numbers."
                    .formatted(path, timesMs.isEmpty() ? "no numbers" : "too many lines", MOST_LINES));
        }
    }

    private void row(int index, String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 2) {
            throw fault(index, "'%s' has not two columns".formatted(shown(line)));
        }
        try {
            timesMs.add(NumberConverters.real(cells[0].strip()));
            values.add(NumberConverters.real(cells[1].strip()));
        } catch (TypeConversionException e) {
            throw fault(index, String.valueOf(e.getMessage()));
        }
        int last = timesMs.size() - 1;
        double earlierMs = last == 0 ? -Double.MIN_VALUE : timesMs.get(last - 1);
        if (!(timesMs.get(last) > earlierMs)) {
            throw fault(index, "time %s ms is not later than the line before".formatted(cells[0].strip()));
        }
    }

    private Waveform waveform(double untilMs) {
        double[] changesMs = new double[timesMs.size() + 1];
        int last = timesMs.size() - 1;
        for (int i = 0; i <= last; i++) {
            changesMs[i] = timesMs.get(i);
        }
        // The last value holds to the end of the run; where that is over already, for a moment that nobody sees.
        changesMs[last + 1] = Math.max(untilMs, Math.nextUp(timesMs.get(last)));
        return new Waveform(
                changesMs, values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static String shown(String line) {
        return line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "..." : line;
    }

    private InputException fault(int index, String what) {
        return new InputException("--waveform %s line %d: %s.".formatted(path, index + 1, what));
    }
}
