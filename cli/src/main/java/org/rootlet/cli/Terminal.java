package org.rootlet.cli;

/**
 * Which streams end at a terminal. The launcher tells by system properties: Java itself only knows whether standard input
 * and output both do, and says nothing of standard error.
 */
final class Terminal {
    private Terminal() {}

    /** Returns whether somebody watches standard error. */
    static boolean showsProgress() {
        return Boolean.getBoolean("rootlet.terminal.err");
    }

    /** Returns whether results go to a terminal that may be colored (no-color.org). */
    static boolean showsColor() {
        String noColor = System.getenv().getOrDefault("NO_COLOR", "");
        return Boolean.getBoolean("rootlet.terminal.out") && noColor.isEmpty() && !"dumb".equals(System.getenv("TERM"));
    }
}
