package org.rootlet.patient;

import java.util.Locale;

/** How the lumbosacral plexus is supplied: a prefixed plexus draws its roots from higher segments, a postfixed one from lower. */
public enum PlexusVariant {
    NORMAL,
    PREFIXED,
    POSTFIXED;

    /** Returns the lower-case name used in files and reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
