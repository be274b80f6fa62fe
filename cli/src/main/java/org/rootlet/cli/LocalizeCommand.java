package org.rootlet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.rootlet.anatomy.Atlas;
import org.rootlet.casefile.CaseVocabulary;
import org.rootlet.casefile.ExaminationFile;
import org.rootlet.casefile.ExaminationReader;
import org.rootlet.casefile.LocalizationJson;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.inference.Catalog;
import org.rootlet.inference.Localization;
import org.rootlet.inference.Localizer;
import org.rootlet.inference.ParticleFile;
import org.rootlet.inference.Prior;
import org.rootlet.report.LocalizationText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rootlet localize}: from findings to where the lesion sits. */
@Command(
        name = "localize",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Says from findings where a lesion probably sits, what each finding brings, and what to test next.",
        footer = {
            "",
            "An examination lists what was found (docs/case-file.md, reported); what is not listed was not tested.",
            "Examples:",
            "  rootlet localize benchmark/cases/l5-disc-38m.yaml",
            "  rootlet localize results/examination.yaml --prior emg-lab --format json",
            "  rootlet localize many.jsonl > answers.jsonl     one examination on each line, one answer on each line"
        })
final class LocalizeCommand implements Runnable {
    private static final String LINES = ".jsonl";

    @Parameters(
            arity = "1..*",
            paramLabel = "EXAM",
            description = "Examinations, YAML or JSON; .jsonl: one on each line.")
    private List<Path> files = List.of();

    @Option(
            names = "--prior",
            paramLabel = "NAME",
            description =
                    "spine-clinic, primary-care or emg-lab, or a file of lines STRUCTURE,WEIGHT; default: ${DEFAULT-VALUE}.")
    private String prior = "spine-clinic";

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: text; of .jsonl always json.")
    private OutputFormat format = OutputFormat.TEXT;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        Ledger ledger = Ledger.load();
        Prior expected = PriorFile.read(prior, ledger);
        Atlas atlas = Atlas.load();
        Catalog catalog = new Catalog(atlas);
        ExaminationReader reader = new ExaminationReader(CaseVocabulary.of(atlas), catalog);
        Localizer localizer = new Localizer(ParticleFile.load(catalog), catalog, ledger);
        PrintWriter out = spec.commandLine().getOut();
        int refused = 0;
        for (Path file : files) {
            List<Source> sources = file.toString().endsWith(LINES) ? lines(file) : List.of(whole(file));
            for (Source source : sources) {
                try {
                    ExaminationFile examination = reader.read(source.name(), source.text());
                    Localization localization = localizer.localize(examination.presentation(), expected);
                    out.print(written(source, examination, expected, localization));
                } catch (InputException fault) {
                    if (files.size() == 1 && sources.size() == 1) {
                        throw fault;
                    }
                    refused++;
                    spec.commandLine().getErr().println("rootlet: " + fault.getMessage());
                }
            }
        }
        out.flush();
        if (refused > 0) {
            throw new InputException(
                    "%d of the examinations could not be read; the others were answered.".formatted(refused));
        }
    }

    /** A document, its name for messages, and whether it is a line of a file of many. */
    private record Source(String name, String text, boolean line) {}

    private String written(Source source, ExaminationFile file, Prior expected, Localization localization) {
        if (source.line()) {
            return LocalizationJson.line(file, expected.name(), localization);
        }
        if (format == OutputFormat.JSON) {
            return LocalizationJson.write(file, expected.name(), localization);
        }
        String title = file.title().isEmpty() ? file.name() : file.title();
        return LocalizationText.write(title, expected.name(), file.notModeled(), localization);
    }

    private static Source whole(Path file) {
        return new Source(file.toString(), text(file), false);
    }

    private static List<Source> lines(Path file) {
        List<String> lines = text(file).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(line -> !lines.get(line).isBlank())
                .mapToObj(line -> new Source("%s line %d".formatted(file, line + 1), lines.get(line), true))
                .toList();
    }

    private static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InputException("There is no file %s.".formatted(file));
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new InputException("The file %s cannot be read as UTF-8 (%s).".formatted(file, e.getMessage()), e);
        }
    }
}
