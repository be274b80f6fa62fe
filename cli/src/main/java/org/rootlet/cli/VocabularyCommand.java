package org.rootlet.cli;

import org.rootlet.anatomy.Atlas;
import org.rootlet.casefile.CaseVocabulary;
import org.rootlet.casefile.ExaminationSchema;
import org.rootlet.casefile.Vocabulary;
import org.rootlet.report.VocabularyPage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rootlet vocabulary}: the names that an examination may use. */
@Command(
        name = "vocabulary",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists the names that an examination may use, and the words that stand for them.",
        footer = {
            "",
            "Examples:",
            "  rootlet vocabulary | grep -i lasegue",
            "  rootlet vocabulary --schema > examination.schema.json     for editors that check while you type"
        })
final class VocabularyCommand implements Runnable {
    @Option(names = "--schema", description = "The JSON Schema of an examination instead.")
    private boolean schema;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine()
                .getOut()
                .print(
                        schema
                                ? ExaminationSchema.json()
                                : VocabularyPage.write(Vocabulary.of(CaseVocabulary.of(Atlas.load()))));
    }
}
