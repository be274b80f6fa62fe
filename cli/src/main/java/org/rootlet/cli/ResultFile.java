package org.rootlet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.rootlet.evidence.InputException;
import picocli.CommandLine;

/** A file that an option such as {@code --svg} names: whole or not there. */
final class ResultFile {
    private final String option;
    private final Path path;

    private ResultFile(String option, Path path) {
        this.option = option;
        this.path = path;
    }

    /**
     * Checks, before any long work, that the file can be written.
     *
     * @param option the option, for messages
     * @param path its value
     * @throws InputException if not
     */
    static ResultFile check(String option, Path path) {
        if (path.toString().isEmpty()) {
            throw new InputException(option + " is empty; the name of a file is required.");
        }
        if (Files.isDirectory(path)) {
            throw new InputException("%s %s is a directory; the name of a file is required.".formatted(option, path));
        }
        Path directory = directory(path);
        if (!Files.isDirectory(directory) || !Files.isWritable(directory)) {
            throw new InputException("%s %s cannot be written: %s is no directory that may be written."
                    .formatted(option, path, directory));
        }
        return new ResultFile(option, path);
    }

    /** Writes text as UTF-8, as {@link #write(CommandLine.Model.CommandSpec, byte[])} does. */
    void write(CommandLine.Model.CommandSpec spec, String text) {
        write(spec, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the content beside its place, moves it there, and says so. */
    void write(CommandLine.Model.CommandSpec spec, byte[] content) {
        try {
            Path draft = Files.createTempFile(directory(path), ".rootlet", ".part");
            try {
                Files.write(draft, content);
                move(draft);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new InputException("%s %s cannot be written: %s.".formatted(option, path, reason(e)), e);
        }
        spec.commandLine().getErr().printf("rootlet: Wrote %s.%n", path);
    }

    private void move(Path draft) throws IOException {
        try {
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path directory(Path path) {
        Path above = path.toAbsolutePath().normalize().getParent();
        return above == null ? path : above;
    }

    /** What the system says, without the class names of Java. */
    private static String reason(IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = fault instanceof FileSystemException system ? system.getReason() : fault.getMessage();
        return Optional.ofNullable(message).orElse(fault.getClass().getSimpleName());
    }
}
