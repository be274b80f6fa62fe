package org.rootlet.inference;

/**
 * A state of every particle and of its mirror image. An image is a particle counted twice, the mirrored one odd.
 *
 * @param own states of the particles, unsigned
 * @param mirrored states of their mirror images
 */
@SuppressWarnings("ArrayRecordComponent") // shared with all other users of the particles; compared by nobody
record Column(byte[] own, byte[] mirrored) {
    int state(int image) {
        return ((image & 1) == 0 ? own[image >> 1] : mirrored[image >> 1]) & 0xFF;
    }

    /** Adds what belongs to its state to the sum of every image. */
    void add(double[] byState, double[] sums) {
        for (int particle = 0; particle < own.length; particle++) {
            sums[2 * particle] += byState[own[particle] & 0xFF];
            sums[2 * particle + 1] += byState[mirrored[particle] & 0xFF];
        }
    }
}
