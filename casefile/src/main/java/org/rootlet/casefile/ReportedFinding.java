package org.rootlet.casefile;

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
 */
public record ReportedFinding(Kind kind, String name, Side side, String modality, String finding, String quote) {
    /** What sort of finding it is. */
    public enum Kind {
        MOTOR,
        REFLEX,
        SENSATION,
        SIGN,
        SYMPTOM
    }
}
