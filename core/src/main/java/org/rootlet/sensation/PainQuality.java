package org.rootlet.sensation;

import java.util.Locale;
import org.rootlet.fiber.FiberClass;

/** How pain and paresthesia feel, each by the class of fibers that fires. */
public enum PainQuality {
    /** Thin myelinated fibers: a shock that runs down the leg. */
    ELECTRIC(FiberClass.PAIN),
    /** Fibers without myelin. */
    BURNING(FiberClass.WARMTH),
    /** Thick fibers of the skin. */
    PINS_AND_NEEDLES(FiberClass.TOUCH),
    /** Afferents of muscles: an ache in the depth. */
    DULL(FiberClass.STRETCH);

    private final FiberClass fiberClass;

    PainQuality(FiberClass fiberClass) {
        this.fiberClass = fiberClass;
    }

    /** Returns the fibers whose firing feels like this. */
    public FiberClass fiberClass() {
        return fiberClass;
    }

    /** Returns the lower-case name used in files and reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
