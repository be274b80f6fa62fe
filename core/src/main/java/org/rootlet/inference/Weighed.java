package org.rootlet.inference;

import java.util.Arrays;

/**
 * Particles that still count, with their weights and those of their mirror images, which all together sum to one.
 *
 * @param particles all particles
 * @param kept those that count, in order
 * @param own weight of each
 * @param mirrored weight of its mirror image; one of the two may be 0
 */
@SuppressWarnings("ArrayRecordComponent") // not changed, compared by nobody
record Weighed(Particles particles, int[] kept, double[] own, double[] mirrored) {
    /** Logarithm of a weight, against the largest, below which an image is left out. */
    private static final double NEGLIGIBLE = Math.log(1e-7);

    private static final int STRUCTURES = Structure.values().length;

    /**
     * Weighs particles.
     *
     * @param particles all particles
     * @param before logarithm of the weight of each, and of its mirror image, before the findings, up to a constant
     * @param findings how likely each makes the findings
     * @param power power to which the findings count
     */
    static Weighed of(Particles particles, double[] before, LogLikelihoods findings, double power) {
        double most = Double.NEGATIVE_INFINITY;
        for (int particle = 0; particle < before.length; particle++) {
            most = Math.max(
                    most, before[particle] + power * Math.max(findings.own()[particle], findings.mirrored()[particle]));
        }
        int[] kept = new int[before.length];
        double[] own = new double[before.length];
        double[] mirrored = new double[before.length];
        int count = 0;
        for (int particle = 0; particle < before.length; particle++) {
            double log = before[particle] - most;
            double ownLog = log + power * findings.own()[particle];
            double mirroredLog = log + power * findings.mirrored()[particle];
            if (ownLog >= NEGLIGIBLE || mirroredLog >= NEGLIGIBLE) {
                kept[count] = particle;
                own[count] = weight(ownLog);
                mirrored[count++] = weight(mirroredLog);
            }
        }
        return new Weighed(
                        particles,
                        Arrays.copyOf(kept, count),
                        Arrays.copyOf(own, count),
                        Arrays.copyOf(mirrored, count))
                .scaled();
    }

    private static double weight(double log) {
        return log >= NEGLIGIBLE ? Math.exp(log) : 0;
    }

    private Weighed scaled() {
        double sum = 0;
        for (int i = 0; i < kept.length; i++) {
            sum += own[i] + mirrored[i];
        }
        for (int i = 0; i < kept.length; i++) {
            own[i] /= sum;
            mirrored[i] /= sum;
        }
        return this;
    }

    /** Returns how many particles count, mirror images not counted. */
    int size() {
        return kept.length;
    }

    /** Returns how many particles of equal weight would carry as much, Kong 1992: {@code (sum of weights)^2 / sum of squared weights}. */
    double effective() {
        double squares = 0;
        for (int i = 0; i < kept.length; i++) {
            squares += own[i] * own[i] + mirrored[i] * mirrored[i];
        }
        return 1 / squares;
    }

    double[] byStructure() {
        double[] sums = new double[STRUCTURES];
        for (int i = 0; i < kept.length; i++) {
            sums[particles.structures()[kept[i]]] += own[i] + mirrored[i];
        }
        return sums;
    }

    private int images() {
        int count = 0;
        for (int i = 0; i < kept.length; i++) {
            count += (own[i] > 0 ? 1 : 0) + (mirrored[i] > 0 ? 1 : 0);
        }
        return count;
    }

    /**
     * Returns at most so many particles, with their mirror images, drawn at even distances along their weights. The mirror image of the
     * weights gives the mirror image of the sample.
     */
    Weighed sample(int most) {
        if (images() <= 2 * most) {
            return this;
        }
        int[] drawn = new int[most];
        double[] ownShare = new double[most];
        double[] mirroredShare = new double[most];
        int count = 0;
        double passed = 0;
        double next = 0.5 / most;
        for (int i = 0; i < kept.length; i++) {
            double weight = own[i] + mirrored[i];
            passed += weight;
            int times = 0;
            while (passed > next && times < most) {
                times++;
                next += 1.0 / most;
            }
            if (times > 0) {
                drawn[count] = kept[i];
                ownShare[count] = own[i] / weight * times;
                mirroredShare[count++] = mirrored[i] / weight * times;
            }
        }
        return new Weighed(
                        particles,
                        Arrays.copyOf(drawn, count),
                        Arrays.copyOf(ownShare, count),
                        Arrays.copyOf(mirroredShare, count))
                .scaled();
    }
}
