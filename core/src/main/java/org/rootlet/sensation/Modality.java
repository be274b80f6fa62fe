package org.rootlet.sensation;

import java.util.Locale;
import org.rootlet.fiber.FiberClass;

/** Modalities of skin sensation that an examiner tests, each carried by one class of fibers. */
public enum Modality {
    /** Light touch, as of a monofilament or cotton wool. */
    TOUCH(FiberClass.TOUCH),
    /** A tuning fork. */
    VIBRATION(FiberClass.VIBRATION),
    /** Sharpness of a pin. */
    PINPRICK(FiberClass.PAIN),
    /** Cooling of the skin. */
    COLD(FiberClass.COLD),
    /** Warming of the skin. */
    WARMTH(FiberClass.WARMTH);

    private final FiberClass fiberClass;

    Modality(FiberClass fiberClass) {
        this.fiberClass = fiberClass;
    }

    /** Returns the fibers that carry the modality. */
    public FiberClass fiberClass() {
        return fiberClass;
    }

    /** Returns the lower-case name used in files and reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
