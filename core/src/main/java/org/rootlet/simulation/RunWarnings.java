package org.rootlet.simulation;

import java.util.ArrayList;
import java.util.List;
import org.rootlet.evidence.Ledger;
import org.rootlet.exam.Examination;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.Load;
import org.rootlet.patient.Patient;
import org.rootlet.sensation.SensationResult;

/** What a reader must know about the limits of a run. */
final class RunWarnings {
    private static final List<String> SADDLE = List.of("saddle", "perianal", "genitals");

    private final Ledger ledger;

    RunWarnings(Ledger ledger) {
        this.ledger = ledger;
    }

    List<String> of(Patient patient, LesionedFibers fibers, Examination examination) {
        List<String> warnings = new ArrayList<>();
        double highest =
                fibers.loads().stream().mapToDouble(Load::pressureMmHg).max().orElse(0);
        double published = ledger.value("clinical.compression.contact-pressure-maximum-mmhg");
        if (highest > published) {
            warnings.add(
                    "Contact pressure %.0f mmHg is above the %.0f mmHg measured in people at most (Takahashi 1999)."
                            .formatted(highest, published));
        }
        if (!patient.lesions().isEmpty() && fibers.loads().isEmpty()) {
            warnings.add("No nerve is met by the lesion.");
        }
        boolean saddle = examination.sensation().stream()
                .anyMatch(finding -> SADDLE.contains(finding.region()) && finding.result() != SensationResult.NORMAL);
        if (saddle) {
            warnings.add("Saddle sensation is lost or reduced, as in a cauda equina syndrome:"
                    + " in a real person an emergency.");
        }
        return warnings;
    }
}
