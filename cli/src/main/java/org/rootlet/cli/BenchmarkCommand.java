package org.rootlet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rootlet.anatomy.Atlas;
import org.rootlet.assessment.Baseline;
import org.rootlet.casefile.Benchmark;
import org.rootlet.casefile.CaseVocabulary;
import org.rootlet.casefile.ExaminationFile;
import org.rootlet.casefile.ExaminationReader;
import org.rootlet.casefile.ScoresJson;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.inference.Catalog;
import org.rootlet.inference.Localizer;
import org.rootlet.inference.ParticleFile;
import org.rootlet.inference.Prior;
import org.rootlet.report.ScoresText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rootlet benchmark}: scores published cases. */
@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Localizes a folder of cases with known answers and says how good that was, beside",
            "the prior alone, textbook sets and naive Bayes with published sensitivities."
        },
        footer = {
            "",
            "A case is an examination with an 'answer' (docs/benchmark.md). Series of patients are shown, not scored.",
            "Examples:",
            "  rootlet benchmark benchmark/cases",
            "  rootlet benchmark my-cases --grades A,B,C --prior emg-lab --format json"
        })
final class BenchmarkCommand implements Runnable {
    private static final List<String> GRADES = List.of("A", "B", "C");

    @Parameters(paramLabel = "DIR", description = "Folder of cases, YAML or JSON; folders in it are read too.")
    private Path folder = Path.of("");

    @Option(
            names = "--grades",
            paramLabel = "LIST",
            split = ",",
            description = "Grades of cases that are scored, of A, B, C; default: A,B.")
    private List<String> grades = List.of("A", "B");

    @Option(
            names = "--prior",
            paramLabel = "NAME",
            description =
                    "spine-clinic, primary-care, emg-lab or even, or a file of lines STRUCTURE,WEIGHT; default: ${DEFAULT-VALUE}.")
    private String prior = "spine-clinic";

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: text.")
    private OutputFormat format = OutputFormat.TEXT;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        for (String grade : grades) {
            if (!GRADES.contains(grade)) {
                throw new InputException("--grades has '%s'; allowed are A, B, C.".formatted(grade));
            }
        }
        Ledger ledger = Ledger.load();
        Prior expected = PriorFile.read(prior, ledger);
        Atlas atlas = Atlas.load();
        Catalog catalog = new Catalog(atlas);
        ExaminationReader reader = new ExaminationReader(CaseVocabulary.of(atlas), catalog, ledger);
        int refused = 0;
        List<ExaminationFile> files = new ArrayList<>();
        for (Path path : paths()) {
            try {
                files.add(reader.read(path.toString(), Files.readString(path)));
            } catch (InputException fault) {
                refused++;
                spec.commandLine().getErr().println("rootlet: " + fault.getMessage());
            } catch (IOException e) {
                throw new InputException("%s cannot be read as UTF-8 (%s).".formatted(path, e.getMessage()), e);
            }
        }
        Benchmark benchmark = Benchmark.of(
                files,
                grades,
                new Localizer(ParticleFile.load(catalog), catalog, ledger),
                new Baseline(atlas, ledger),
                expected);
        if (benchmark.cases().isEmpty()) {
            throw new InputException("No file in %s is a case with an 'answer'.".formatted(folder));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(format == OutputFormat.JSON ? ScoresJson.write(benchmark) : ScoresText.write(benchmark));
        out.flush();
        if (refused > 0) {
            throw new InputException("%d of the cases could not be read; the others were scored.".formatted(refused));
        }
    }

    private List<Path> paths() {
        if (!Files.isDirectory(folder)) {
            throw new InputException("There is no folder %s.".formatted(folder));
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(path -> path.toString().matches(".*\\.(yaml|yml|json)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputException("The folder %s cannot be read (%s).".formatted(folder, e.getMessage()), e);
        }
    }
}
