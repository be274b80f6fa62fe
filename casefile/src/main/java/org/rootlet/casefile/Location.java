package org.rootlet.casefile;

import org.rootlet.evidence.InputException;

/**
 * Where something stands in a file or in the value of an option.
 *
 * @param file name of the file or option as the reader of a message knows it
 * @param line line, from 1; 0 in an option, which has but one
 * @param column column, from 1
 */
record Location(String file, int line, int column) {

    /** Returns an exception whose one sentence begins with this place. */
    InputException fault(String what) {
        return new InputException(sentence(what));
    }

    /** Returns an exception whose one sentence begins with this place, with the failure that led to it. */
    InputException fault(String what, Throwable cause) {
        return new InputException(sentence(what), cause);
    }

    private String sentence(String what) {
        String end = what.endsWith("?") ? "" : ".";
        if (line == 0) {
            return "%s, character %d: %s%s".formatted(file, column, what, end);
        }
        return "%s line %d, column %d: %s%s".formatted(file, line, column, what, end);
    }
}
