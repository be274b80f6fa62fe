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

    /** Returns the reading with its likelihoods raised to a power. */
    Reading tempered(double power) {
        return new Reading(
                observation,
                terms.stream()
                        .map(term -> new Term(term.column(), power(term.likelihood(), power)))
                        .toList());
    }

    static double[] power(double[] likelihood, double power) {
        return Arrays.stream(likelihood).map(each -> Math.pow(each, power)).toArray();
    }

    double likelihood(int image) {
        double product = 1;
        for (Term term : terms) {
            product *= term.likelihood()[term.column().state(image)];
        }
        return product;
    }

    /** The most that it could be. */
    double best() {
        return terms.stream()
                .mapToDouble(term -> Arrays.stream(term.likelihood()).max().orElseThrow())
                .reduce(1, (a, b) -> a * b);
    }

    void addLogTo(double[] logs) {
        for (Term term : terms) {
            term.column().add(Arrays.stream(term.likelihood()).map(Math::log).toArray(), logs);
        }
    }
}
