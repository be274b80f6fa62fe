package org.rootlet.lesion;

import java.util.List;
import java.util.Locale;
import org.rootlet.anatomy.Side;

/** Side or sides that a lesion takes. */
public enum LesionSide {
    LEFT,
    RIGHT,
    BOTH;

    /** Returns the sides as a list, left first. */
    public List<Side> sides() {
        return switch (this) {
            case LEFT -> List.of(Side.LEFT);
            case RIGHT -> List.of(Side.RIGHT);
            case BOTH -> List.of(Side.LEFT, Side.RIGHT);
        };
    }

    /** Returns the lower-case name used in files and reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
