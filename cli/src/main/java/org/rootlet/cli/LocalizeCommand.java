package org.rootlet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.rootlet.report.LocalizationPage;
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
            "An examination lists what was found (docs/localization.md); what is not listed was not tested.",
            "Examples:",
            "  rootlet localize benchmark/cases/l5-disc-38m.yaml",
            "  rootlet localize results/examination.yaml --prior emg-lab --format json",
            "  rootlet localize benchmark/cases/l5-disc-38m.yaml --format html --out l5.html",
            "  rootlet localize many.jsonl > answers.jsonl     one examination on each line, one answer on each line"
        })
final class LocalizeCommand implements Runnable {
    private static final String LINES = ".jsonl";
    private static final int MOST_THREADS = 1024;

    @Parameters(
            arity = "1..*",
            paramLabel = "EXAM",
            description = "Examinations, YAML or JSON; .jsonl: one on each line.")
    private List<Path> files = List.of();

    @Option(
            names = "--prior",
            paramLabel = "NAME",
            description =
                    "spine-clinic, primary-care, emg-lab or even, or a file of lines STRUCTURE,WEIGHT; default: ${DEFAULT-VALUE}.")
    private String prior = "spine-clinic";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: text; of .jsonl always json; html needs --out.")
    private LocalizeFormat format = LocalizeFormat.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead; one examination.")
    private @Nullable Path out;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Threads for the lines of .jsonl, 1 to 1024; default: all processors. No answer depends on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new InputException("--threads %d is outside 1 to %d.".formatted(threads, MOST_THREADS));
        }
        Optional<ResultFile> page = page();
        Ledger ledger = Ledger.load();
        Prior expected = PriorFile.read(prior, ledger);
        Atlas atlas = Atlas.load();
        Catalog catalog = new Catalog(atlas);
        ExaminationReader reader = new ExaminationReader(CaseVocabulary.of(atlas), catalog, ledger);
        Localizer localizer = new Localizer(ParticleFile.load(catalog), catalog, ledger);
        PrintWriter results = spec.commandLine().getOut();
        LocalizationPage pages = new LocalizationPage(atlas);
        LocalizeLines lines = new LocalizeLines(
                (name, text) -> {
                    ExaminationFile file = reader.read(name, text);
                    return LocalizationJson.line(
                            file, expected.name(), localizer.localize(file.presentation(), expected));
                },
                threads,
                results,
                spec.commandLine().getErr());
        int refused = 0;
        for (Path file : files) {
            if (file.toString().endsWith(LINES)) {
                refused += lines.answer(file);
                continue;
            }
            try {
                ExaminationFile examination = reader.read(file.toString(), text(file));
                Localization found = localizer.localize(examination.presentation(), expected);
                String written = written(examination, expected, found, pages);
                page.ifPresentOrElse(to -> to.write(spec, written), () -> results.print(written));
            } catch (InputException fault) {
                if (files.size() == 1) {
                    throw fault;
                }
                refused++;
                spec.commandLine().getErr().println("rootlet: " + fault.getMessage());
            }
        }
        results.flush();
        if (refused > 0) {
            throw new InputException(
                    "%d of the examinations could not be read; the others were answered.".formatted(refused));
        }
    }

    /** Checks, before anything is read, where the answer goes. */
    private Optional<ResultFile> page() {
        if (out == null) {
            if (format == LocalizeFormat.HTML) {
                throw new InputException("--format html needs --out FILE, the page to write.");
            }
            return Optional.empty();
        }
        if (files.size() > 1 || files.getFirst().toString().endsWith(LINES)) {
            throw new InputException(
                    "--out takes the answer of one examination; print those of several and of .jsonl to a file with >.");
        }
        return Optional.of(ResultFile.check("--out", out));
    }

    private String written(ExaminationFile file, Prior expected, Localization localization, LocalizationPage pages) {
        return switch (format) {
            case TEXT -> LocalizationText.write(file, expected.name(), localization);
            case JSON -> LocalizationJson.write(file, expected.name(), localization);
            case HTML -> pages.write(file, expected.name(), localization);
        };
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
