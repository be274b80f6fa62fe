package org.rootlet.inference;

/**
 * Weights of particles and mirror images, summed by structure and by their state in one column. One pass over the particles, from which all is
 * answered that is asked of a finding.
 */
final class StateSums {
    private static final int STRUCTURES = Structure.values().length;

    /** State by state, and within a state by structure. */
    private final double[] sums;

    private StateSums(double[] sums) {
        this.sums = sums;
    }

    /** Sums over all particles that count; states are numbered from 0 to below {@code count}. */
    static StateSums of(Weighed weighed, States states, int count) {
        double[] own = new double[count * STRUCTURES];
        // Apart, so that neither waits for the other where both add to the same sum.
        double[] mirrored = new double[count * STRUCTURES];
        switch (states) {
            case Column column -> add(weighed, column, own, mirrored);
            case Drawing drawing -> add(weighed, drawing, own, mirrored);
        }
        for (int place = 0; place < own.length; place++) {
            own[place] += mirrored[place];
        }
        return new StateSums(own);
    }

    private static void add(Weighed weighed, Column column, double[] own, double[] mirrored) {
        byte[] structures = weighed.particles().structures();
        int[] kept = weighed.kept();
        for (int i = 0; i < kept.length; i++) {
            int particle = kept[i];
            own[(column.own()[particle] & 0xFF) * STRUCTURES + structures[particle]] += weighed.own()[i];
            mirrored[(column.mirrored()[particle] & 0xFF) * STRUCTURES + structures[particle]] += weighed.mirrored()[i];
        }
    }

    private static void add(Weighed weighed, Drawing drawing, double[] own, double[] mirrored) {
        byte[] structures = weighed.particles().structures();
        int[] kept = weighed.kept();
        for (int i = 0; i < kept.length; i++) {
            int particle = kept[i];
            own[drawing.own()[particle] * STRUCTURES + structures[particle]] += weighed.own()[i];
            mirrored[drawing.mirrored()[particle] * STRUCTURES + structures[particle]] += weighed.mirrored()[i];
        }
    }

    /** Returns sums by structure, with each weight multiplied by the factor of its state. */
    double[] byStructure(double[] factors) {
        double[] byStructure = new double[STRUCTURES];
        for (int state = 0; state < factors.length; state++) {
            double factor = factors[state];
            for (int structure = 0; structure < STRUCTURES; structure++) {
                byStructure[structure] += factor * sums[state * STRUCTURES + structure];
            }
        }
        return byStructure;
    }

    /** Returns sums by state, of all structures, with each weight multiplied by the factor of its state. */
    double[] byState(double[] factors) {
        double[] byState = new double[factors.length];
        for (int state = 0; state < factors.length; state++) {
            for (int structure = 0; structure < STRUCTURES; structure++) {
                byState[state] += factors[state] * sums[state * STRUCTURES + structure];
            }
        }
        return byState;
    }
}
