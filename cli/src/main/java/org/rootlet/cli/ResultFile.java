package org.rootlet.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.rootlet.evidence.InputException;
import picocli.CommandLine;

/** The file of {@code --svg}: whole or not there. */
final class FiberPictureFile {
    private final Path path;

    private FiberPictureFile(Path path) {
        this.path = path;
    }

    /**
     * Checks, before any long work, that the file can be written.
     *
     * @throws InputException if not
     */
    static FiberPictureFile check(Path path) {
        if (path.toString().isEmpty()) {
            throw new InputException("--svg is empty; the name of a file is required.");
        }
        if (Files.isDirectory(path)) {
            throw new InputException("--svg %s is a directory; the name of a file is required.".formatted(path));
        }
        Path directory = directory(path);
        if (!Files.isDirectory(directory) || !Files.isWritable(directory)) {
            throw new InputException(
                    "--svg %s cannot be written: %s is no directory that may be written.".formatted(path, directory));
        }
        return new FiberPictureFile(path);
    }

    /** Writes the picture beside its place, moves it there, and says so. */
    void write(CommandLine.Model.CommandSpec spec, String picture) {
        try {
            Path draft = Files.createTempFile(directory(path), ".rootlet", ".part");
            try {
                Files.writeString(draft, picture);
                move(draft);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new InputException("--svg %s cannot be written: %s.".formatted(path, reason(e)), e);
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
