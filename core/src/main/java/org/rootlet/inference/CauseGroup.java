package org.rootlet.inference;

import org.rootlet.lesion.Cause;

/** Causes as far as findings can tell them apart. */
public enum CauseGroup {
    DISC("disc herniation"),
    STENOSIS("stenosis"),
    GROWTH("cyst, tumor or other mass"),
    ZOSTER("zoster"),
    TRAUMA("trauma"),
    ENTRAPMENT("entrapment, pressure or ischemia"),
    OTHER("other");

    private final String label;

    CauseGroup(String label) {
        this.label = label;
    }

    /** Returns the group of a cause. */
    public static CauseGroup of(Cause cause) {
        return switch (cause) {
            case DISC_HERNIATION -> DISC;
            case STENOSIS -> STENOSIS;
            case CYST, TUMOR, SCHWANNOMA, EPIDURAL_MASS -> GROWTH;
            case ZOSTER -> ZOSTER;
            case TRAUMA, STRETCH -> TRAUMA;
            case ENTRAPMENT -> ENTRAPMENT;
        };
    }

    /** Returns the name for people. */
    public String label() {
        return label;
    }
}
