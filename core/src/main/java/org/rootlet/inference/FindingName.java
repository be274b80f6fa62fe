package org.rootlet.inference;

/**
 * What can be tested on a side.
 *
 * @param kind kind of finding
 * @param name muscle, action, reflex, region, dermatome such as {@code S1 dermatome}, sign, symptom, zone or response
 * @param modality of sensation; {@code any} and {@code temperature} stand for several; empty in other kinds
 */
public record FindingName(Kind kind, String name, String modality) {
    /** Names a finding that is not sensation. */
    public FindingName(Kind kind, String name) {
        this(kind, name, "");
    }

    /** Names a symptom, or what is told of the whole person. */
    public static FindingName told(String name) {
        return new FindingName(History.WHOLE_PERSON.contains(name) ? Kind.HISTORY : Kind.SYMPTOM, name);
    }

    /** Returns whether it has no side: the bladder is in the middle, and history is of the whole person. */
    public boolean isMidline() {
        return kind == Kind.HISTORY || (kind == Kind.SYMPTOM && name.equals(ParticleCoder.BLADDER));
    }

    /** Returns whether the places of a symptom are places of pain, tingling or rash; where skin is numb is tested, not asked. */
    public static boolean isFelt(String symptom) {
        return symptom.startsWith("leg pain") || symptom.equals("paresthesia") || symptom.equals(History.RASH);
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
