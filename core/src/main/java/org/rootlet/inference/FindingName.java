package org.rootlet.inference;

import java.util.List;

/**
 * What can be tested on a side.
 *
 * @param kind kind of finding
 * @param name muscle, action, reflex, region, dermatome such as {@code S1 dermatome}, sign, symptom, zone or response
 * @param modality of sensation; {@code any} and {@code temperature} stand for several; empty in other kinds
 */
public record FindingName(Kind kind, String name, String modality) {
    /** Symptoms that come from what harms a nerve and not from the nerve. */
    public static final String BACK_PAIN = "back pain";

    public static final String RASH = "rash";
    public static final String DIABETES = "diabetes";
    public static final String SUDDEN = "sudden onset";
    public static final String INJURY = "injury";

    /** All of those. */
    public static final List<String> TOLD = List.of(BACK_PAIN, RASH, DIABETES, SUDDEN, INJURY);

    /** A symptom that has no side. */
    public static final String BLADDER = "bladder dysfunction";

    public static final String H_REFLEX = "H reflex";
    public static final String SURAL = "sural response";
    public static final String TIBIAL = "tibial motor response";
    public static final String PERONEAL = "peroneal motor response";
    public static final String TIBIAL_F = "tibial F-wave";
    public static final String PERONEAL_F = "peroneal F-wave";

    /** Electrical responses. */
    public static final List<String> RESPONSES = List.of(H_REFLEX, SURAL, TIBIAL, PERONEAL, TIBIAL_F, PERONEAL_F);

    /** Names a finding that is not sensation. */
    public FindingName(Kind kind, String name) {
        this(kind, name, "");
    }

    /** Names a symptom, or what is told of the whole person. */
    public static FindingName told(String name) {
        return new FindingName(isHistory(name) ? Kind.HISTORY : Kind.SYMPTOM, name);
    }

    /** A rash has a side; the rest of what is told is of the whole person. */
    private static boolean isHistory(String name) {
        return TOLD.contains(name) && !name.equals(RASH);
    }

    /** Returns whether it has no side: the bladder is in the middle, and history is of the whole person. */
    public boolean isMidline() {
        return kind == Kind.HISTORY || (kind == Kind.SYMPTOM && name.equals(BLADDER));
    }

    /** Returns whether the places of a symptom are places of pain, tingling or rash; where skin is numb is tested, not asked. */
    public static boolean isFelt(String symptom) {
        return symptom.startsWith("leg pain") || symptom.equals("paresthesia") || symptom.equals(RASH);
    }

    /** Returns it in words. */
    public String words() {
        return switch (kind) {
            case MOTOR, ACTION -> name + " strength";
            case REFLEX -> name + " reflex";
            case SENSATION -> (modality.equals("any") ? "sensation" : modality) + " on the " + name;
            case FIELD -> "pain or tingling in the " + name;
            case SIGN, SYMPTOM, HISTORY, RESPONSE -> name;
        };
    }
}
