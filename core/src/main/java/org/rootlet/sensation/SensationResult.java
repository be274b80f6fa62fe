package org.rootlet.sensation;

import java.util.Locale;

/** What a person reports when a modality is tested against the healthy side. */
public enum SensationResult {
    NORMAL,
    REDUCED,
    ABSENT;

    /** Returns the lower-case name used in files and reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
