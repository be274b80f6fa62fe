package org.rootlet.sensation;

import java.util.Locale;

/** What a person does for some seconds or minutes that can change pain in the leg. */
public enum Exertion {
    COUGH,
    SNEEZE,
    VALSALVA,
    SITTING,
    STANDING,
    WALKING,
    STRAIGHT_LEG_RAISE,
    CROSSED_STRAIGHT_LEG_RAISE,
    SLUMP,
    FEMORAL_STRETCH;

    /** Returns the lower-case name used in files and reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
