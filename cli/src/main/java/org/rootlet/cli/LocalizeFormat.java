package org.rootlet.cli;

import java.util.Locale;

/** How a localization is written. */
enum LocalizeFormat {
    /** For the terminal. */
    TEXT,
    /** For programs. */
    JSON,
    /** A page with pictures. */
    HTML;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
