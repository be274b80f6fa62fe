package org.rootlet.cli;

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

/** {@code simulate --maneuver}: pain while something is done. */
final class SimulateManeuver {
    private static final String DOCUMENT = "maneuvers.json";
    private static final String PICTURE = "maneuvers.svg";

    private final ClinicalCase clinicalCase;
    private final long seed;
    private final SimulateOutput output;

    SimulateManeuver(ClinicalCase clinicalCase, long seed, SimulateOutput output) {
        this.clinicalCase = clinicalCase;
        this.seed = seed;
        this.output = output;
    }

    void run(ForwardModel model, List<Exertion> exertions, int threads) {
        Optional<OutputDirectory> directory = output.check(List.of(DOCUMENT, PICTURE));
        List<PainTrace> traces = model.pain(clinicalCase.patient(), exertions, seed, threads);
        String json = ManeuverJson.write(clinicalCase.title(), seed, traces);
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put(DOCUMENT, json);
        documents.put(
                PICTURE,
                new ManeuverPicture().draw(clinicalCase.title(), traces).standalone());
        output.write(directory, documents, json, ManeuverText.write(clinicalCase.title(), traces));
    }
}
