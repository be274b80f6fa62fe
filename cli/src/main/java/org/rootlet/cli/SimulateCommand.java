package org.rootlet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rootlet.anatomy.Atlas;
import org.rootlet.casefile.CaseReader;
import org.rootlet.casefile.CaseVocabulary;
import org.rootlet.casefile.ClinicalCase;
import org.rootlet.casefile.Comparison;
import org.rootlet.casefile.ExaminationWriter;
import org.rootlet.casefile.SimulationJson;
import org.rootlet.casefile.SourceComparison;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.report.HtmlReport;
import org.rootlet.report.TextReport;
import org.rootlet.simulation.ForwardModel;
import org.rootlet.simulation.Simulation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rootlet simulate}: the main job, from a case file to findings. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Carries the lesions of a case file through the fibers to what the person feels and an examiner finds.",
        footer = {
            "",
            "Examples:",
            "  rootlet simulate examples/s1-disc-intraradicular-41m.yaml",
            "  rootlet simulate case.yaml --format json | jq .examination.reflexes",
            "  rootlet simulate case.yaml --out results      writes examination.yaml, simulation.json and report.html"
        })
final class SimulateCommand implements Runnable {
    @Parameters(index = "0", paramLabel = "CASE", description = "Case file, YAML or JSON.")
    private Path file = Path.of("");

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: text.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Also write examination.yaml, simulation.json and report.html here.")
    private @Nullable Path out;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the run; default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads, 1 to 1024; default: all processors. The result does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--color", description = "Color the text even where the output is no terminal.")
    private boolean color;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        if (threads < 1 || threads > 1024) {
            throw new InputException("--threads %d is outside 1 to 1024.".formatted(threads));
        }
        Ledger ledger = Ledger.load();
        Atlas atlas = Atlas.load();
        CaseVocabulary vocabulary = CaseVocabulary.of(atlas);
        ClinicalCase clinicalCase = new CaseReader(vocabulary, ledger).read(file);
        if (out != null) {
            prepare(out);
        }
        Simulation simulation;
        try (FiberProgress progress = FiberProgress.onTerminal()) {
            simulation = new ForwardModel(atlas, ledger).run(clinicalCase.patient(), seed, threads, progress);
        }
        List<Comparison> comparisons = new SourceComparison(vocabulary).compare(clinicalCase, simulation);

        String json = SimulationJson.write(clinicalCase.title(), simulation, comparisons);
        PrintWriter results = spec.commandLine().getOut();
        if (format == OutputFormat.JSON) {
            results.print(json);
        } else {
            results.print(new TextReport(color).write(clinicalCase, simulation, comparisons));
        }
        results.flush();
        if (out != null) {
            Map<String, String> documents = new LinkedHashMap<>();
            documents.put(
                    "examination.yaml", new ExaminationWriter(clinicalCase.patient(), simulation.examination()).yaml());
            documents.put("simulation.json", json);
            documents.put("report.html", new HtmlReport(atlas).write(clinicalCase, simulation, comparisons));
            write(out, documents);
            spec.commandLine()
                    .getErr()
                    .printf("rootlet: Wrote %s in %s.%n", String.join(", ", documents.keySet()), out);
        }
    }

    private static void prepare(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new InputException("--out %s cannot be made a directory: %s.".formatted(directory, e), e);
        }
        if (!Files.isWritable(directory)) {
            throw new InputException("--out %s cannot be written.".formatted(directory));
        }
    }

    /** Writes every document beside its place first and moves all at the end, so that none is half written. */
    private static void write(Path directory, Map<String, String> documents) {
        Map<Path, Path> moves = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, String> document : documents.entrySet()) {
                Path draft = Files.createTempFile(directory, "." + document.getKey(), ".part");
                moves.put(draft, directory.resolve(document.getKey()));
                Files.writeString(draft, document.getValue(), StandardCharsets.UTF_8);
            }
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                move(move.getKey(), move.getValue());
            }
        } catch (IOException e) {
            throw new InputException("Cannot write into %s: %s.".formatted(directory, e), e);
        } finally {
            for (Path draft : moves.keySet()) {
                discard(draft);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new InputException("Cannot remove the draft %s: %s.".formatted(draft, e), e);
        }
    }
}
