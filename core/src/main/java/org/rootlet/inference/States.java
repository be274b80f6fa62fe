package org.rootlet.inference;

/** A state of every particle and of its mirror image: a finding's code ({@link Column}) or a whole pain drawing ({@link Drawing}). */
sealed interface States permits Column, Drawing {
    /** Adds what belongs to its state to the sum of every particle of a block, and of its mirror image. */
    void add(double[] byState, double[] ownSums, double[] mirroredSums, int from, int to);
}
