package org.rootlet.casefile;

import java.util.List;
import org.rootlet.patient.Patient;

/**
 * A case file, read and checked.
 *
 * @param title one line
 * @param source where the case was published; empty fields where it was made up
 * @param patient the person with lesions
 * @param reported findings that the source reports
 * @param assumptions what had to be filled in because the source does not say it
 */
public record ClinicalCase(
        String title, CaseSource source, Patient patient, List<ReportedFinding> reported, List<String> assumptions) {
    public ClinicalCase {
        reported = List.copyOf(reported);
        assumptions = List.copyOf(assumptions);
    }
}
