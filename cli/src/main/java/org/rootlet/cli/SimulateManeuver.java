package org.rootlet.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rootlet.casefile.ClinicalCase;
import org.rootlet.casefile.ManeuverJson;
import org.rootlet.report.ManeuverPicture;
import org.rootlet.report.ManeuverText;
import org.rootlet.sensation.Exertion;
import org.rootlet.sensation.PainTrace;
import org.rootlet.simulation.ForwardModel;
import picocli.CommandLine;

/** {@code simulate --maneuver}: pain while something is done. */
final class SimulateManeuver {
    private static final String DOCUMENT = "maneuvers.json";
    private static final String PICTURE = "maneuvers.svg";

    private final CommandLine.Model.CommandSpec spec;
    private final ClinicalCase clinicalCase;
    private final long seed;
    private final OutputFormat format;
    private final Optional<Path> out;

    SimulateManeuver(
            CommandLine.Model.CommandSpec spec,
            ClinicalCase clinicalCase,
            long seed,
            OutputFormat format,
            Optional<Path> out) {
        this.spec = spec;
        this.clinicalCase = clinicalCase;
        this.seed = seed;
        this.format = format;
        this.out = out;
    }

    void run(ForwardModel model, List<Exertion> exertions, int threads) {
        Optional<OutputDirectory> directory = out.map(path -> OutputDirectory.check(path, List.of(DOCUMENT, PICTURE)));
        List<PainTrace> traces = model.pain(clinicalCase.patient(), exertions, seed, threads);
        String json = ManeuverJson.write(clinicalCase.title(), seed, traces);
        directory.ifPresent(target -> {
            Map<String, String> documents = new LinkedHashMap<>();
            documents.put(DOCUMENT, json);
            documents.put(
                    PICTURE,
                    new ManeuverPicture().draw(clinicalCase.title(), traces).standalone());
            target.write(documents);
            spec.commandLine()
                    .getErr()
                    .printf("rootlet: Wrote %s in %s.%n", String.join(", ", documents.keySet()), out.orElseThrow());
        });
        spec.commandLine()
                .getOut()
                .print(format == OutputFormat.JSON ? json : ManeuverText.write(clinicalCase.title(), traces));
        spec.commandLine().getOut().flush();
    }
}
