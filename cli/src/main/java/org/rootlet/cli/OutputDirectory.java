package org.rootlet.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rootlet.evidence.InputException;

/** The directory of {@code --out}: it gets every document or none, and is made only when there is something to write. */
final class OutputDirectory {
    private final Path path;

    private OutputDirectory(Path path) {
        this.path = path;
    }

    /**
     * Checks, before any long work, that documents can be written to a directory. Nothing is made yet.
     *
     * @param path the directory; it and those above it need not exist
     * @param names of the documents
     * @throws InputException if they cannot be written there
     */
    static OutputDirectory check(Path path, List<String> names) {
        if (path.toString().isEmpty()) {
            throw new InputException("--out is empty; the name of a directory is required.");
        }
        Path existing = path.toAbsolutePath().normalize();
        while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            throw new InputException(
                    "--out %s cannot be used: %s is no directory; a directory is required.".formatted(path, existing));
        }
        if (!Files.isWritable(existing)) {
            throw new InputException(
                    "--out %s cannot be used: the directory %s may not be written.".formatted(path, existing));
        }
        for (String name : names) {
            if (Files.isDirectory(path.resolve(name))) {
                throw new InputException(
                        "--out %s cannot be used: %s in it is a directory, and a file of that name is to be written."
                                .formatted(path, name));
            }
        }
        return new OutputDirectory(path);
    }

    /**
     * Writes all documents. Each is drafted beside its place, and all are moved at the end; when one fails, drafts and new
     * directories are taken away again.
     *
     * @param documents texts by file name
     * @throws InputException if one cannot be written
     */
    void write(Map<String, String> documents) {
        Map<Path, Path> moves = new LinkedHashMap<>();
        Deque<Path> made = new ArrayDeque<>();
        try {
            makeDirectories(made);
            for (Map.Entry<String, String> document : documents.entrySet()) {
                Path draft = path.resolve(
                        "." + document.getKey() + "." + ProcessHandle.current().pid() + ".part");
                moves.put(draft, path.resolve(document.getKey()));
                Files.writeString(draft, document.getValue());
            }
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                move(move.getKey(), move.getValue());
            }
        } catch (IOException e) {
            InputException failure =
                    new InputException("--out %s cannot be written: %s.".formatted(path, reason(e)), e);
            moves.keySet().forEach(draft -> discard(draft, failure));
            made.forEach(directory -> discard(directory, failure));
            throw failure;
        }
    }

    private void makeDirectories(Deque<Path> made) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path next = path.toAbsolutePath().normalize();
                next != null && !Files.exists(next);
                next = next.getParent()) {
            missing.push(next);
        }
        for (Path directory : missing) {
            Files.createDirectory(directory);
            made.push(directory);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path leftover, InputException failure) {
        try {
            Files.deleteIfExists(leftover);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
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
