package org.rootlet.lesion;

import java.util.Locale;

/** What harms the nerve. */
public enum Cause {
    DISC_HERNIATION,
    STENOSIS,
    /** A fracture or blow: presses, and may stretch as well. */
    TRAUMA,
    /** Traction alone, as when the pelvis is torn from the spine: stretches and does not press. */
    STRETCH,
    CYST,
    TUMOR,
    /** A tumor of the nerve sheath; it grows from a root, mostly its sensory half. */
    SCHWANNOMA,
    /** Abscess, hematoma, metastasis or fat between bone and dural sac. */
    EPIDURAL_MASS,
    ZOSTER,
    /** Compression of a peripheral nerve at a narrow passage. */
    ENTRAPMENT;

    /** Returns the lower-case name used in files and reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns whether it can stretch the nerve for as long as it lasts. */
    public boolean stretches() {
        return this == TRAUMA || this == STRETCH;
    }

    /** Returns whether something from outside loads the nerve, so that an operation can take it away. */
    public boolean canBeRelieved() {
        return this != ZOSTER;
    }
}
