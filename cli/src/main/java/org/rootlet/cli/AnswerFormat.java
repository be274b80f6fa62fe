package org.rootlet.cli;

/** How the results of a command that answers in tables are written. */
enum AnswerFormat {
    /** For people. */
    TEXT,
    /** For programs: an object, or an array of them for a sweep. */
    JSON,
    /** For spreadsheets: a line of names, then a row per combination. */
    CSV
}
