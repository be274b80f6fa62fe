package org.rootlet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rootlet.anatomy.Atlas;
import org.rootlet.casefile.CaseReader;
import org.rootlet.casefile.ClinicalCase;
import org.rootlet.casefile.SimulationJson;
import org.rootlet.evidence.Evidence;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.simulation.Explainer;
import org.rootlet.simulation.Explanation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rootlet explain}: from a finding back to the lesion. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Walks from a finding of a case back through muscle, arc or skin and the fibers to the lesion, with sources.",
        footer = {
            "",
            "A finding is a muscle, a reflex, a skin region with a modality, a test or a symptom.",
            "Examples:",
            "  rootlet explain examples/s1-sciatica-43f.yaml \"ankle reflex\"",
            "  rootlet explain case.yaml \"left lateral foot, touch\" --format json",
            "  rootlet explain case.yaml push-off"
        })
final class ExplainCommand implements Runnable {
    @Parameters(index = "0", paramLabel = "CASE", description = "Case file, YAML or JSON.")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "FINDING",
            description = "Name of the finding, with left or right before it; default: the side of the lesion.")
    private String finding = "";

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: text.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the run; default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads, 1 to 1024; default: all processors. The result does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        if (threads < 1 || threads > 1024) {
            throw new InputException("--threads %d is outside 1 to 1024.".formatted(threads));
        }
        Ledger ledger = Ledger.load();
        Atlas atlas = Atlas.load();
        ClinicalCase clinicalCase = new CaseReader(atlas, ledger).read(file);
        Explanation explanation = new Explainer(atlas, ledger).explain(clinicalCase.patient(), finding, seed, threads);
        PrintWriter out = spec.commandLine().getOut();
        if (format == OutputFormat.JSON) {
            out.println(Json.of(document(clinicalCase.title(), explanation, ledger)));
        } else {
            text(out, clinicalCase.title(), explanation, ledger);
        }
        out.flush();
    }

    private static void text(PrintWriter out, String title, Explanation explanation, Ledger ledger) {
        out.println(title);
        for (Explanation.Step step : explanation.steps()) {
            out.println();
            out.println(Character.toUpperCase(step.heading().charAt(0))
                    + step.heading().substring(1));
            step.sentences().forEach(sentence -> out.println("  " + sentence));
            evidence(step, ledger)
                    .forEach(entry -> out.printf(
                            "  [%s = %s%s, %s: %s]%n",
                            entry.name(),
                            NumberList.plain(entry.value()),
                            entry.unit().equals("1") ? "" : " " + entry.unit(),
                            entry.grade().label(),
                            ledger.source(entry).citation()));
        }
        out.println();
        out.println(SimulationJson.DISCLAIMER);
    }

    private static List<Evidence> evidence(Explanation.Step step, Ledger ledger) {
        return step.constants().stream()
                .flatMap(name -> ledger.find(name).stream())
                .toList();
    }

    private static Map<String, Object> document(String title, Explanation explanation, Ledger ledger) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("title", title);
        document.put("finding", explanation.finding());
        document.put("side", explanation.side().label());
        List<Map<String, Object>> steps = new ArrayList<>();
        for (Explanation.Step step : explanation.steps()) {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("heading", step.heading());
            node.put("sentences", step.sentences());
            node.put(
                    "evidence",
                    evidence(step, ledger).stream()
                            .map(entry -> WhyCommand.Entry.of(ledger, entry))
                            .toList());
            steps.add(node);
        }
        document.put("steps", steps);
        document.put("disclaimer", SimulationJson.DISCLAIMER);
        return document;
    }
}
