package org.rootlet.inference;

import java.util.Arrays;
import java.util.List;

/**
 * Something that was found, with how likely every state of a particle makes it. A pain drawing spans several columns.
 *
 * @param observation what was found
 * @param terms columns and likelihoods, which multiply
 */
record Reading(Observation observation, List<Term> terms) {
    Reading {
        terms = List.copyOf(terms);
    }

    /** Likelihood by state of a column. */
    @SuppressWarnings("ArrayRecordComponent") // not changed, compared by nobody
    record Term(Column column, double[] likelihood) {}

    static Reading of(Observation observation, Column column, double[] likelihood) {
        return new Reading(observation, List.of(new Term(column, likelihood)));
    }

    /** Returns whether it is one of several columns: a pain drawing. */
    boolean isDrawing() {
        return terms.size() > 1;
    }

    /** Returns the only column of what is no drawing. */
    Term first() {
        return terms.getFirst();
    }

    /** The most that it could be. */
    double best() {
        return terms.stream()
                .mapToDouble(term -> Arrays.stream(term.likelihood()).max().orElseThrow())
                .reduce(1, (a, b) -> a * b);
    }
}
