package org.rootlet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.rootlet.sensation.Exertion;
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
            "  rootlet simulate case.yaml --at-days 0,3,7,21,90,365",
            "  rootlet simulate case.yaml --maneuver cough,straight-leg-raise,walking",
            "  rootlet simulate case.yaml --out results      writes examination.yaml, simulation.json and report.html"
        })
final class SimulateCommand implements Runnable {
    private static final String EXAMINATION = "examination.yaml";
    private static final String SIMULATION = "simulation.json";
    private static final String REPORT = "report.html";
    private static final List<String> DOCUMENTS = List.of(EXAMINATION, SIMULATION, REPORT);

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

    @Option(
            names = "--at-days",
            paramLabel = "LIST",
            converter = NumberListConverter.class,
            description = {
                "Follow the course instead: days since onset, 0 to 3650, ascending, such as 0,3,7,21,90,365.",
                "With --out writes course.json and course.svg."
            })
    private @Nullable NumberList atDays;

    @Option(
            names = "--maneuver",
            paramLabel = "LIST",
            split = ",",
            description = {
                "Follow leg pain instead while the person does something: cough, sneeze, valsalva, sitting, standing, walking,",
                "straight-leg-raise, crossed-straight-leg-raise, slump, femoral-stretch; several with commas.",
                "With --out writes maneuvers.json and maneuvers.svg."
            })
    private List<String> maneuvers = List.of();

    @Option(
            names = "--integrate",
            description =
                    "Integrate every fiber anew instead of recalling what was integrated before; the result is the same.")
    private boolean integrate;

    @Option(names = "--color", description = "Color the text also where the output is no terminal.")
    private boolean color;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        if (threads < 1 || threads > 1024) {
            throw new InputException("--threads %d is outside 1 to 1024.".formatted(threads));
        }
        if (atDays != null && !maneuvers.isEmpty()) {
            throw new InputException("--at-days and --maneuver were given together; allowed is one of them.");
        }
        List<Exertion> exertions =
                maneuvers.stream().map(Exertion::of).distinct().toList();
        Ledger ledger = Ledger.load();
        Atlas atlas = Atlas.load();
        CaseVocabulary vocabulary = CaseVocabulary.of(atlas);
        ClinicalCase clinicalCase = new CaseReader(vocabulary, ledger).read(file);
        ForwardModel model = integrate ? ForwardModel.integrating(atlas, ledger) : new ForwardModel(atlas, ledger);
        if (atDays != null) {
            new SimulateCourse(clinicalCase, seed, output()).run(model, atDays.values(), threads);
            return;
        }
        if (!exertions.isEmpty()) {
            new SimulateManeuver(clinicalCase, seed, output()).run(model, exertions, threads);
            return;
        }
        OutputDirectory directory = out == null ? null : OutputDirectory.check(out, DOCUMENTS);
        Simulation simulation;
        try (RunProgress progress = new RunProgress(spec.commandLine().getErr(), Terminal.showsProgress())) {
            simulation = model.run(clinicalCase.patient(), seed, threads, progress);
        }
        List<Comparison> comparisons = new SourceComparison(vocabulary).compare(clinicalCase, simulation);

        String json = SimulationJson.write(clinicalCase.title(), simulation, comparisons);
        String text = format == OutputFormat.JSON
                ? json
                : new TextReport(color || Terminal.showsColor()).write(clinicalCase, simulation, comparisons);
        if (directory != null) {
            Map<String, String> documents = new LinkedHashMap<>();
            documents.put(EXAMINATION, new ExaminationWriter(clinicalCase.patient(), simulation.examination()).yaml());
            documents.put(SIMULATION, json);
            documents.put(REPORT, new HtmlReport(atlas).write(clinicalCase, simulation, comparisons));
            directory.write(documents);
        }
        PrintWriter results = spec.commandLine().getOut();
        results.print(text);
        results.flush();
        if (directory != null) {
            spec.commandLine().getErr().printf("rootlet: Wrote %s in %s.%n", String.join(", ", DOCUMENTS), out);
        }
    }

    private SimulateOutput output() {
        return new SimulateOutput(spec, format, Optional.ofNullable(out));
    }
}
