package org.rootlet.casefile;

import java.util.List;
import org.rootlet.anatomy.Side;

/**
 * One finding as the source reports it, in the vocabulary of the model.
 *
 * @param kind motor, reflex, sensation, sign or symptom
 * @param name muscle or action, reflex, region or dermatome (as {@code S1 dermatome}), sign or symptom
 * @param side side of the body
 * @param modality for sensation: touch, vibration, pinprick, cold, warmth, {@code temperature} (cold or warmth) or {@code any}; empty otherwise
 * @param finding {@code normal}, {@code reduced}, {@code absent}, {@code weak}, {@code brisk}, {@code positive},
 *     {@code negative}, {@code possible}, {@code impossible}, {@code present}, or an MRC or reflex grade
 * @param quote the source's own few words
 * @param regions for symptoms, where it is felt, by atlas name; empty where that is not reported
 */
public record ReportedFinding(
        Kind kind, String name, Side side, String modality, String finding, String quote, List<String> regions) {
    public ReportedFinding {
        regions = List.copyOf(regions);
    }

    /** Creates a finding without a place of its own. */
    public ReportedFinding(Kind kind, String name, Side side, String modality, String finding, String quote) {
        this(kind, name, side, modality, finding, quote, List.of());
    }

    /** What sort of finding it is. */
    public enum Kind {
        MOTOR,
        REFLEX,
        SENSATION,
        SIGN,
        SYMPTOM
    }
}
