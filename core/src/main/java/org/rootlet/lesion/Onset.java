package org.rootlet.lesion;

import java.util.Locale;

/** How fast the load came. */
public enum Onset {
    /** Seconds to hours: a fracture, an extruded disc. */
    SUDDEN,
    /** Days to weeks. */
    SUBACUTE,
    /** Months: stenosis, a slowly growing mass. */
    GRADUAL;

    /** Returns the lower-case name used in files and reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
