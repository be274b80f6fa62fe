package org.rootlet.casefile;

import java.util.List;
import java.util.Optional;
import org.rootlet.inference.Presentation;
import org.rootlet.inference.Structure;

/**
 * An examination to localize.
 *
 * @param name name of the file, with the number of the line where a file holds many
 * @param title what the document calls it; empty if it says nothing
 * @param presentation what was found, in the order of the document, and in whom
 * @param notModeled what was reported and the model does not know, in words
 * @param answer what is known to be harmed, where the document is a case with an answer
 */
public record ExaminationFile(
        String name, String title, Presentation presentation, List<String> notModeled, Optional<Answer> answer) {
    public ExaminationFile {
        notModeled = List.copyOf(notModeled);
    }

    /**
     * A known answer.
     *
     * @param structure what was harmed
     * @param side {@code left}, {@code right} or {@code both}
     * @param kind {@code report}, {@code vignette} or {@code series}
     * @param grade how good the source is: A, B or C
     */
    public record Answer(Structure structure, String side, String kind, String grade) {}
}
