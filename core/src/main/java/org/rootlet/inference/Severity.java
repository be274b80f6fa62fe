package org.rootlet.inference;

import java.util.Locale;

/** How much is lost of the force of the weakest muscle or of touch where least is felt, whichever is more. */
public enum Severity {
    /** Less than a third. */
    MILD,
    /** A third to two thirds. */
    MODERATE,
    /** More. */
    SEVERE;

    /** Returns the severity of a loss, 0 to 1. */
    public static Severity of(double loss) {
        return values()[Math.clamp((int) (loss * values().length), 0, values().length - 1)];
    }

    /** Returns the lower-case name. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
