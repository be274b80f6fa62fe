package org.rootlet.lesion;

import java.util.Locale;

/** What a person does with the back, which narrows or widens the canal. */
public enum Posture {
    LYING,
    SITTING,
    STANDING,
    WALKING;

    /** Returns the lower-case name used in files and reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
