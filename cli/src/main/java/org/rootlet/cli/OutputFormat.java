package org.rootlet.cli;

import java.util.Locale;

/** How results are written. */
enum OutputFormat {
    /** For people. */
    TEXT,
    /** For programs: UTF-8, keys in a fixed order. */
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
