package org.rootlet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rootlet.evidence.InputException;
import picocli.CommandLine;

/**
 * Where the answers of {@code simulate --at-days} and {@code --maneuver} go.
 *
 * @param spec the command, whose streams are written to
 * @param format what standard output gets
 * @param out directory that gets documents, if any
 */
record SimulateOutput(CommandLine.Model.CommandSpec spec, OutputFormat format, Optional<Path> out) {
    /**
     * Checks, before any long work, that documents can be written.
     *
     * @throws InputException if not
     */
    Optional<OutputDirectory> check(List<String> names) {
        return out.map(path -> OutputDirectory.check(path, names));
    }

    /**
     * Writes an answer.
     *
     * @param directory as it was checked
     * @param documents what goes there, by name
     * @param json the answer as a document
     * @param text the answer as a page
     */
    void write(Optional<OutputDirectory> directory, Map<String, String> documents, String json, String text) {
        if (directory.isPresent()) {
            directory.get().write(documents);
            spec.commandLine()
                    .getErr()
                    .printf("rootlet: Wrote %s in %s.%n", String.join(", ", documents.keySet()), out.orElseThrow());
        }
        PrintWriter results = spec.commandLine().getOut();
        results.print(format == OutputFormat.JSON ? json : text);
        results.flush();
    }
}
