package org.rootlet.inference;

import java.util.List;

/** Kinds of findings, each with what may be reported of it. */
public enum Kind {
    /** Strength of a muscle: an MRC grade, {@code weak} or {@code normal}. Code: twice the grade. */
    MOTOR(11),
    /** Strength of an action: what its muscles hold together. Code: twice the grade. */
    ACTION(11),
    /** A tendon reflex. Code: the grade, 0 to 4. */
    REFLEX(5),
    /** Feeling in a region or dermatome. Code: share of afferents that conduct, in steps of 5 %. */
    SENSATION(21),
    /** A provocation or functional test. Code: 0 negative or possible, 1 limited, 2 positive or impossible. */
    SIGN(3),
    /** A symptom. Code: intensity, 0 to 10. */
    SYMPTOM(11),
    /** What is told of the whole person: how it began, illnesses. Code: how many of a hundred such people have it to tell. */
    HISTORY(101),
    /** Pain or tingling in a zone of the leg. Code: 1 if it is felt there. */
    FIELD(2),
    /**
     * An electrical response. Code: its size over that of a healthy leg, of F-waves how often they come, in steps of 5 %; if it comes late, at most
     * {@link #LATE}.
     */
    RESPONSE(21);

    /** Code of a response that is full but late, or dispersed as an F-wave may be. */
    public static final int LATE = 6;

    private final int codes;

    Kind(int codes) {
        this.codes = codes;
    }

    /** Returns how many states there are, coded from 0. */
    public int codes() {
        return codes;
    }

    /** Returns the answers of which exactly one is reported when the finding is tested. */
    public List<String> answers() {
        return switch (this) {
            case MOTOR, ACTION -> List.of("0", "0.5", "1", "1.5", "2", "2.5", "3", "3.5", "4", "4.5", "5");
            case REFLEX -> List.of("absent", "reduced", "normal", "brisk");
            case SENSATION, RESPONSE -> List.of("absent", "reduced", "normal");
            case SIGN -> List.of("negative", "limited", "positive");
            case SYMPTOM, HISTORY, FIELD -> List.of("absent", "present");
        };
    }
}
