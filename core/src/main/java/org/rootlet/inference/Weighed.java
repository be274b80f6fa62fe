package org.rootlet.inference;

import java.util.Arrays;

/**
 * Images of particles that still count, with their weights, which sum to one.
 *
 * @param particles all particles
 * @param images images, as {@link Column} counts them
 * @param weights weight of each
 */
@SuppressWarnings("ArrayRecordComponent") // not changed, compared by nobody
record Weighed(Particles particles, int[] images, double[] weights) {
    /** Images less likely than this against the best are left out. */
    private static final double NEGLIGIBLE = 1e-9;

    private static final int STRUCTURES = Structure.values().length;

    /** Takes the logarithms of the weights of all images, up to a constant. */
    static Weighed of(Particles particles, double[] logs) {
        double most = Arrays.stream(logs).max().orElseThrow();
        double least = most + Math.log(NEGLIGIBLE);
        int[] images = new int[logs.length];
        double[] weights = new double[logs.length];
        double sum = 0;
        int count = 0;
        for (int image = 0; image < logs.length; image++) {
            if (logs[image] >= least) {
                images[count] = image;
                weights[count] = Math.exp(logs[image] - most);
                sum += weights[count++];
            }
        }
        for (int i = 0; i < count; i++) {
            weights[i] /= sum;
        }
        return new Weighed(particles, Arrays.copyOf(images, count), Arrays.copyOf(weights, count));
    }

    Structure structure(int i) {
        return particles.structure(images[i] >> 1);
    }

    double[] byStructure() {
        double[] sums = new double[STRUCTURES];
        for (int i = 0; i < images.length; i++) {
            sums[structure(i).ordinal()] += weights[i];
        }
        return sums;
    }

    /** Sums by structure as they would be without a finding, not scaled. */
    double[] without(Reading reading) {
        double[] sums = new double[STRUCTURES];
        for (int i = 0; i < images.length; i++) {
            sums[structure(i).ordinal()] += weights[i] / reading.likelihood(images[i]);
        }
        return sums;
    }

    /** Sums by state of a column and structure. */
    double[][] mass(Column column, int states) {
        double[][] mass = new double[states][STRUCTURES];
        for (int i = 0; i < images.length; i++) {
            mass[column.state(images[i])][structure(i).ordinal()] += weights[i];
        }
        return mass;
    }

    /**
     * Returns at most so many particles, both images of each, drawn at even distances along their weights. The mirror image of the weights
     * gives the mirror image of the sample.
     */
    Weighed sample(int most) {
        if (images.length <= 2 * most) {
            return this;
        }
        int[] drawn = new int[2 * most];
        double[] share = new double[2 * most];
        int count = 0;
        double passed = 0;
        double next = 0.5 / most;
        int i = 0;
        while (i < images.length) {
            int last = i + 1 < images.length && images[i + 1] >> 1 == images[i] >> 1 ? i + 1 : i;
            double weight = weights[i] + (last > i ? weights[last] : 0);
            passed += weight;
            int times = 0;
            while (passed > next && times < most) {
                times++;
                next += 1.0 / most;
            }
            if (times > 0) {
                for (int image = i; image <= last; image++) {
                    drawn[count] = images[image];
                    share[count++] = weights[image] / weight * times / most;
                }
            }
            i = last + 1;
        }
        double sum = Arrays.stream(share, 0, count).sum();
        double[] scaled = Arrays.stream(share, 0, count).map(each -> each / sum).toArray();
        return new Weighed(particles, Arrays.copyOf(drawn, count), scaled);
    }
}
