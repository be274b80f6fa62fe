package org.rootlet.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The option that says how answers are written. */
final class AnswerOutput {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = LowerCaseConverter.OfFormat.class,
            description = "text, json or csv; default: text.")
    private AnswerFormat format = AnswerFormat.TEXT;

    AnswerFormat format() {
        return format;
    }

    /** Writes the answers: one as it is, several as an array or table. */
    void print(CommandLine.Model.CommandSpec spec, List<Answer> answers) {
        spec.commandLine().getOut().println(text(answers));
    }

    private String text(List<Answer> answers) {
        boolean single = answers.size() == 1;
        return switch (format) {
            case CSV -> new AnswerTable(answers).csv();
            case JSON ->
                single
                        ? Json.of(answers.getFirst().document())
                        : Json.of(answers.stream().map(Answer::document).toList());
            case TEXT ->
                single && answers.getFirst().rows().size() == 1
                        ? Outline.of(answers.getFirst().document())
                        : new AnswerTable(answers).text();
        };
    }
}
