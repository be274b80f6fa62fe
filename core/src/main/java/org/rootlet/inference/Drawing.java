package org.rootlet.inference;

/**
 * The pain drawing of a leg of every particle and of its mirror image, each as its place among {@link Particles#drawings()}.
 *
 * @param own of the particles
 * @param mirrored of their mirror images
 */
@SuppressWarnings("ArrayRecordComponent") // shared with all other users of the particles; compared by nobody
record Drawing(char[] own, char[] mirrored) implements States {
    @Override
    public void add(double[] byState, double[] ownSums, double[] mirroredSums, int from, int to) {
        for (int particle = from; particle < to; particle++) {
            ownSums[particle] += byState[own[particle]];
            mirroredSums[particle] += byState[mirrored[particle]];
        }
    }
}
