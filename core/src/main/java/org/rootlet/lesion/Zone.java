package org.rootlet.lesion;

import java.util.Locale;

/** Zone of a spinal level that a mass occupies, from medial to lateral (Wiltse's zones). */
public enum Zone {
    CENTRAL,
    PARACENTRAL,
    LATERAL_RECESS,
    FORAMINAL,
    FAR_LATERAL;

    /** Returns the lower-case name used in files and reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
