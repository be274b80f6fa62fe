package org.rootlet.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rootlet.evidence.InputException;
import org.rootlet.stream.Workers;

/** Answers a file line by line, in order, on several threads; a line that cannot be answered is named and the others go on. */
final class LocalizeLines {
    /** Lines in memory at a time. */
    private static final int CHUNK = 512;

    private final BiFunction<String, String, String> answer;
    private final int threads;
    private final PrintWriter out;
    private final PrintWriter err;
    private int refused;

    /**
     * Creates the reader of a file.
     *
     * @param answer answers the text of a line, given the name of the line for messages
     * @param threads how many lines are answered at once; the output does not depend on it
     */
    LocalizeLines(BiFunction<String, String, String> answer, int threads, PrintWriter out, PrintWriter err) {
        this.answer = answer;
        this.threads = threads;
        this.out = out;
        this.err = err;
    }

    private record Line(String name, String text) {}

    /** What is printed of a line, or why not. */
    private record Answered(Optional<String> output, Optional<String> fault) {}

    /** Answers a file and returns how many lines were refused. */
    int answer(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InputException("There is no file %s.".formatted(file));
        }
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            List<Line> chunk = new ArrayList<>();
            int number = 0;
            for (Optional<String> text = next(reader); text.isPresent(); text = next(reader)) {
                number++;
                if (!text.get().isBlank()) {
                    chunk.add(new Line("%s line %d".formatted(file, number), text.get()));
                }
                if (chunk.size() == CHUNK) {
                    print(chunk);
                    chunk.clear();
                }
            }
            print(chunk);
        } catch (IOException e) {
            throw new InputException("The file %s cannot be read as UTF-8 (%s).".formatted(file, e.getMessage()), e);
        }
        return refused;
    }

    private static Optional<String> next(BufferedReader reader) throws IOException {
        return Optional.ofNullable(reader.readLine());
    }

    private void print(List<Line> chunk) {
        for (Answered each : Workers.map(threads, List.copyOf(chunk), this::answered)) {
            each.output().ifPresent(out::print);
            each.fault().ifPresent(fault -> {
                refused++;
                err.println("rootlet: " + fault);
            });
        }
        out.flush();
        err.flush();
    }

    private Answered answered(Line line) {
        try {
            return new Answered(Optional.of(answer.apply(line.name(), line.text())), Optional.empty());
        } catch (InputException fault) {
            return new Answered(Optional.empty(), Optional.ofNullable(fault.getMessage()));
        }
    }
}
