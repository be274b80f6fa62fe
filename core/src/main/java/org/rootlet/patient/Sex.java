package org.rootlet.patient;

import java.util.Locale;

/** Sex as far as the norms differ by it. */
public enum Sex {
    FEMALE,
    MALE;

    /** Returns the lower-case name used in files and reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
