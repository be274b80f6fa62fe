package org.rootlet.casefile;

import java.util.List;
import org.rootlet.sensation.PainTrace;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes traces of pain. */
public final class ManeuverJson {
    /** Samples kept of a trace; what lies between them is a straight line to the eye. */
    private static final int MOST_SAMPLES = 400;

    private ManeuverJson() {}

    /**
     * Returns the JSON document.
     *
     * @param title title of the case
     * @param seed seed of the run
     * @param traces the traces
     */
    public static String write(String title, long seed, List<PainTrace> traces) {
        ObjectNode node = DocumentWriter.document().put("title", title).put("seed", seed);
        node.set("maneuvers", DocumentWriter.array(traces, ManeuverJson::trace));
        return DocumentWriter.json(node.put("disclaimer", SimulationJson.DISCLAIMER));
    }

    private static ObjectNode trace(PainTrace trace) {
        ObjectNode node = DocumentWriter.object()
                .put("name", trace.exertion().label())
                .put("side", trace.side().label());
        node.set("startS", DocumentWriter.number(trace.startS()));
        node.set("restIntensity", DocumentWriter.number(trace.restIntensity()));
        node.set("peakIntensity", DocumentWriter.number(trace.peakIntensity()));
        node.set("peakS", DocumentWriter.number(trace.peakS()));
        node.set("aboveRestS", DocumentWriter.number(trace.aboveRestS(PainTrace.ABOVE_REST)));
        int every = Math.max(1, trace.samples().size() / MOST_SAMPLES);
        ObjectNode columns = node.putObject("samples");
        ArrayNode time = columns.putArray("timeS");
        ArrayNode csf = columns.putArray("csfRiseMmHg");
        ArrayNode angle = columns.putArray("angleDeg");
        ArrayNode contact = columns.putArray("contactMmHg");
        ArrayNode discharge = columns.putArray("discharge");
        ArrayNode intensity = columns.putArray("intensity");
        for (int i = 0; i < trace.samples().size(); i += every) {
            PainTrace.Sample sample = trace.samples().get(i);
            time.add(DocumentWriter.number(sample.timeS()));
            csf.add(DocumentWriter.number(sample.csfRiseMmHg()));
            angle.add(DocumentWriter.number(sample.angleDeg()));
            contact.add(DocumentWriter.number(sample.contactMmHg()));
            discharge.add(DocumentWriter.number(sample.discharge()));
            intensity.add(DocumentWriter.number(sample.intensity()));
        }
        return node;
    }
}
