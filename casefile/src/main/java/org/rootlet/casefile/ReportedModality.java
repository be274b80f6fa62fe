package org.rootlet.casefile;

import java.util.List;
import org.rootlet.sensation.Modality;

/** What a source may call a modality, beyond the names of the modalities themselves. */
final class ReportedModality {
    private static final String ANY = "any";
    private static final String TEMPERATURE = "temperature";

    /** Names that stand for several modalities. */
    static final List<String> GROUPS = List.of(TEMPERATURE, ANY);

    private ReportedModality() {}

    /** Returns whether a test of a modality is one that the source speaks of; temperature is cold or warmth. */
    static boolean covers(String reported, Modality tested) {
        return switch (reported) {
            case ANY -> true;
            case TEMPERATURE -> tested == Modality.COLD || tested == Modality.WARMTH;
            default -> reported.equals(tested.label());
        };
    }
}
