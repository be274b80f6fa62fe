package org.rootlet.sensation;

import java.util.Locale;

/** Modalities of skin sensation that an examiner tests. */
public enum Modality {
    TOUCH,
    PINPRICK,
    TEMPERATURE,
    VIBRATION;

    /** Returns the lower-case name used in files and reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
