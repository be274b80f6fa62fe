package org.rootlet.casefile;

import org.rootlet.exam.Examination;
import org.rootlet.patient.Patient;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an examination as the document that localization reads: version, person and findings. What is wrong with the
 * person, the lesions, is left out, for that is the answer. The same examination gives the same bytes.
 */
public final class ExaminationWriter {
    private final ObjectNode document;

    /**
     * Creates a writer.
     *
     * @param patient whose age, sex and build the document carries
     * @param examination the findings
     */
    public ExaminationWriter(Patient patient, Examination examination) {
        document = DocumentWriter.document();
        document.set("patient", DocumentWriter.patient(patient));
        document.set("examination", DocumentWriter.examination(examination));
    }

    /** Returns the document as YAML. */
    public String yaml() {
        return DocumentWriter.yaml(document);
    }

    /** Returns the document as JSON. */
    public String json() {
        return DocumentWriter.json(document);
    }
}
