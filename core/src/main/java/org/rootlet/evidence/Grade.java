package org.rootlet.evidence;

import java.util.Locale;

/** How far a value of the ledger can be trusted. */
public enum Grade {
    /** Measured by the source that is cited, with the population stated. */
    MEASURED,
    /** Stated in a publication, or a parameter of a published model. */
    PUBLISHED,
    /** Computed from other entries or from published values; the note says how. */
    DERIVED,
    /** Chosen by Rootlet, or recalled and not confirmed, because nothing better was found; to be doubted first. */
    ASSUMPTION;

    /** Returns the lower-case name used in files and reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
