package org.rootlet.inference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Logarithms of how likely all findings together are, given every particle and given its mirror image.
 *
 * @param own by particle
 * @param mirrored by particle, of its mirror image
 */
@SuppressWarnings("ArrayRecordComponent") // not changed, compared by nobody
record LogLikelihoods(double[] own, double[] mirrored) {
    /** Particles whose sums stay in the nearest cache while all findings are added. */
    private static final int BLOCK = 1024;

    static LogLikelihoods of(List<Reading> readings, int particles) {
        // In a fixed order, so that the order of findings changes no digit.
        List<Reading> sorted = readings.stream()
                .sorted(Comparator.comparing(reading -> reading.observation().words()))
                .toList();
        double[][] logs = sorted.stream()
                .map(reading ->
                        Arrays.stream(reading.likelihood()).map(Math::log).toArray())
                .toArray(double[][]::new);
        double[] own = new double[particles];
        double[] mirrored = new double[particles];
        for (int from = 0; from < particles; from += BLOCK) {
            int to = Math.min(from + BLOCK, particles);
            for (int reading = 0; reading < logs.length; reading++) {
                sorted.get(reading).states().add(logs[reading], own, mirrored, from, to);
            }
        }
        return new LogLikelihoods(own, mirrored);
    }
}
