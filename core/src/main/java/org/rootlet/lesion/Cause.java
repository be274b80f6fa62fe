package org.rootlet.lesion;

import java.util.Locale;

/** What harms the nerve. */
public enum Cause {
    DISC_HERNIATION,
    STENOSIS,
    TRAUMA,
    CYST,
    TUMOR,
    ZOSTER,
    /** Compression of a peripheral nerve at a narrow passage. */
    ENTRAPMENT;

    /** Returns the lower-case name used in files and reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
