package org.rootlet.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The option that says how results of a fiber command are written. */
final class FiberOutput {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = LowerCaseConverter.OfFormat.class,
            description = "text, json or csv; default: text.")
    private FiberFormat format = FiberFormat.TEXT;

    FiberFormat format() {
        return format;
    }

    /** Writes the answers: one as it is, several as an array or table. */
    void print(CommandLine.Model.CommandSpec spec, List<FiberAnswer> answers) {
        spec.commandLine().getOut().println(text(answers));
    }

    private String text(List<FiberAnswer> answers) {
        boolean single = answers.size() == 1;
        return switch (format) {
            case CSV -> new FiberTable(answers).csv();
            case JSON ->
                single
                        ? Json.of(answers.getFirst().document())
                        : Json.of(answers.stream().map(FiberAnswer::document).toList());
            case TEXT ->
                single && answers.getFirst().rows().size() == 1
                        ? Outline.of(answers.getFirst().document())
                        : new FiberTable(answers).text();
        };
    }
}
