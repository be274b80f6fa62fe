package org.rootlet.cli;

/** How results of the fiber commands are written. */
enum FiberFormat {
    /** For people. */
    TEXT,
    /** For programs: an object, or an array of them for a sweep. */
    JSON,
    /** For spreadsheets: a line of names, then a row per combination. */
    CSV
}
