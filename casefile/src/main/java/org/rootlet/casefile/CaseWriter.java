package org.rootlet.casefile;

import java.util.List;
import org.rootlet.lesion.Cause;
import org.rootlet.lesion.ImagedSize;
import org.rootlet.lesion.Lesion;
import org.rootlet.lesion.Place;
import org.rootlet.patient.Patient;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a person and lesions as a case file: what {@link CaseReader} reads from it is the same person, with numbers to four
 * decimals. Every key that can hold a value of its own is written out, so that a file does not change with the defaults of
 * the ledger; the pressure of a measured lesion is left to follow from its size. The same person gives the same bytes.
 */
public final class CaseWriter {
    private final ObjectNode document;

    /**
     * Creates a writer of a made-up case.
     *
     * @param title one line
     * @param patient the person with lesions
     * @param assumptions sentences on what was filled in, may be empty
     */
    public CaseWriter(String title, Patient patient, List<String> assumptions) {
        document = DocumentWriter.document();
        document.put("title", title);
        document.set("patient", DocumentWriter.patient(patient));
        if (!patient.lesions().isEmpty()) {
            document.set("lesions", DocumentWriter.array(patient.lesions(), CaseWriter::lesion));
        }
        if (!assumptions.isEmpty()) {
            document.set("assumptions", DocumentWriter.texts(assumptions));
        }
    }

    /** Returns the case as YAML. */
    public String yaml() {
        return DocumentWriter.yaml(document);
    }

    /** Returns the case as JSON on one line that ends in a line feed. */
    public String jsonLine() {
        return DocumentWriter.jsonLine(document);
    }

    private static ObjectNode lesion(Lesion lesion) {
        ObjectNode node = DocumentWriter.object().put("cause", lesion.cause().label());
        place(node, lesion.place());
        node.put("side", lesion.side().label());
        load(node, lesion);
        node.put("onset", lesion.onset().label());
        put(node, NumberKey.DAYS_SINCE_ONSET, lesion.daysSinceOnset());
        put(node, NumberKey.INFLAMMATION, lesion.inflammation());
        lesion.relievedOnDay().ifPresent(day -> put(node, NumberKey.DECOMPRESSED, day));
        return node;
    }

    private static void place(ObjectNode node, Place place) {
        switch (place) {
            case Place.Spinal spinal ->
                node.put("level", spinal.level()).put("zone", spinal.zone().label());
            case Place.Ganglion ganglion -> node.put("ganglion", ganglion.root().name());
            case Place.Nerve nerve -> node.put("nerve", nerve.nerve()).put("at", nerve.at());
        }
    }

    private static void load(ObjectNode node, Lesion lesion) {
        if (lesion.place() instanceof Place.Spinal spinal && spinal.size().isPresent()) {
            ImagedSize size = spinal.size().orElseThrow();
            put(node, NumberKey.of(size.kind()), size.value());
        } else if (lesion.cause() != Cause.STRETCH) {
            put(node, NumberKey.PRESSURE, lesion.pressureMmHg());
        }
        if (lesion.cause().stretches()) {
            put(node, NumberKey.STRAIN, lesion.strainPercent());
        }
    }

    private static void put(ObjectNode node, NumberKey key, double value) {
        node.set(key.key(), DocumentWriter.number(value));
    }
}
