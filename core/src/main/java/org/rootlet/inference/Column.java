package org.rootlet.inference;

/**
 * A state of every particle and of its mirror image.
 *
 * @param own states of the particles, unsigned
 * @param mirrored states of their mirror images
 */
@SuppressWarnings("ArrayRecordComponent") // shared with all other users of the particles; compared by nobody
record Column(byte[] own, byte[] mirrored) {
    /** Adds what belongs to its state to the sum of every particle of a block, and of its mirror image. */
    void add(double[] byState, double[] ownSums, double[] mirroredSums, int from, int to) {
        add(byState, own, ownSums, from, to);
        add(byState, mirrored, mirroredSums, from, to);
    }

    private static void add(double[] byState, byte[] states, double[] sums, int from, int to) {
        for (int particle = from; particle < to; particle++) {
            sums[particle] += byState[states[particle] & 0xFF];
        }
    }
}
