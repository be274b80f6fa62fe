package org.rootlet.anatomy;

import java.util.Locale;

/** Side of the body. */
public enum Side {
    LEFT,
    RIGHT;

    /** Returns the other side. */
    public Side opposite() {
        return this == LEFT ? RIGHT : LEFT;
    }

    /** Returns the lower-case name used in files and reports: {@code left} or {@code right}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
