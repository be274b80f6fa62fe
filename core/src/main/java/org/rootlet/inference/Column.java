package org.rootlet.inference;

/**
 * The code of a finding of every particle and of its mirror image.
 *
 * @param own codes of the particles, unsigned
 * @param mirrored codes of their mirror images
 */
@SuppressWarnings("ArrayRecordComponent") // shared with all other users of the particles; compared by nobody
record Column(byte[] own, byte[] mirrored) implements States {
    @Override
    public void add(double[] byState, double[] ownSums, double[] mirroredSums, int from, int to) {
        add(byState, own, ownSums, from, to);
        add(byState, mirrored, mirroredSums, from, to);
    }

    private static void add(double[] byState, byte[] states, double[] sums, int from, int to) {
        for (int particle = from; particle < to; particle++) {
            sums[particle] += byState[states[particle] & 0xFF];
        }
    }
}
