package org.rootlet.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rootlet.inference.Structure;

/**
 * How good forecasts of a structure are. Immutable once made.
 *
 * @param cases how many were scored
 * @param top1 share of which the most probable structure was the true one
 * @param top3 share of which the true one was among the three most probable
 * @param logLoss mean of minus the natural logarithm of the probability of the true one, not below {@link #LEAST}
 * @param brier mean over cases of the squared distance between forecast and truth, summed over structures, 0 to 2
 * @param calibrationError mean distance between the probability of the most probable structure and how often it was true, over bins of
 *     it weighted by their cases (expected calibration error, Guo et al. 2017, eq. 3)
 * @param classwiseError the same for the probability of every structure, each bin weighted by its forecasts
 * @param bins bins of the probability of the most probable structure
 */
public record Scores(
        int cases,
        double top1,
        double top3,
        double logLoss,
        double brier,
        double calibrationError,
        double classwiseError,
        List<Bin> bins) {
    /** Least probability that is scored, so that one case does not make the mean infinite. */
    public static final double LEAST = 1e-6;

    private static final int BINS = 15;
    private static final int TOP = 3;

    public Scores {
        bins = List.copyOf(bins);
    }

    /**
     * Forecasts of about the same probability.
     *
     * @param from least probability
     * @param to most probability
     * @param count how many
     * @param mean their mean probability
     * @param came share of them that came true
     */
    public record Bin(double from, double to, int count, double mean, double came) {}

    /**
     * A forecast and what was true.
     *
     * @param probabilities by structure; one that is missing is impossible
     * @param truth what was true
     */
    public record Forecast(Map<Structure, Double> probabilities, Structure truth) {
        double of(Structure structure) {
            return probabilities.getOrDefault(structure, 0.0);
        }

        /** Returns structures, most probable first; of equals in the order of {@link Structure}. */
        public List<Structure> ranked() {
            return List.of(Structure.values()).stream()
                    .sorted(Comparator.comparingDouble((Structure structure) -> -of(structure)))
                    .toList();
        }

        /** Returns the place of the truth, 1 if it was the most probable. */
        public int rank() {
            return ranked().indexOf(truth) + 1;
        }
    }

    /**
     * Scores forecasts.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Scores of(List<Forecast> forecasts) {
        if (forecasts.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to score");
        }
        List<double[]> first = new ArrayList<>();
        List<double[]> every = new ArrayList<>();
        for (Forecast forecast : forecasts) {
            Structure leader = forecast.ranked().getFirst();
            first.add(new double[] {forecast.of(leader), leader == forecast.truth() ? 1 : 0});
            for (Structure structure : Structure.values()) {
                every.add(new double[] {forecast.of(structure), structure == forecast.truth() ? 1 : 0});
            }
        }
        List<Bin> bins = bins(first);
        return new Scores(
                forecasts.size(),
                share(forecasts, 1),
                share(forecasts, TOP),
                mean(forecasts.stream()
                        .map(forecast -> -Math.log(Math.max(LEAST, forecast.of(forecast.truth()))))
                        .toList()),
                mean(forecasts.stream().map(Scores::squared).toList()),
                error(bins, first.size()),
                error(bins(every), every.size()),
                bins);
    }

    private static double share(List<Forecast> forecasts, int within) {
        return (double) forecasts.stream()
                        .filter(forecast -> forecast.rank() <= within)
                        .count()
                / forecasts.size();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double squared(Forecast forecast) {
        double sum = 0;
        for (Structure structure : Structure.values()) {
            double off = forecast.of(structure) - (structure == forecast.truth() ? 1 : 0);
            sum += off * off;
        }
        return sum;
    }

    /** Puts pairs of a probability and whether it came true into bins; empty bins are left out. */
    private static List<Bin> bins(List<double[]> pairs) {
        double[] sums = new double[BINS];
        double[] came = new double[BINS];
        int[] counts = new int[BINS];
        for (double[] pair : pairs) {
            int bin = Math.min(BINS - 1, (int) (pair[0] * BINS));
            sums[bin] += pair[0];
            came[bin] += pair[1];
            counts[bin]++;
        }
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] > 0) {
                bins.add(new Bin(
                        (double) bin / BINS,
                        (bin + 1.0) / BINS,
                        counts[bin],
                        sums[bin] / counts[bin],
                        came[bin] / counts[bin]));
            }
        }
        return bins;
    }

    private static double error(List<Bin> bins, int all) {
        return bins.stream()
                .mapToDouble(bin -> bin.count() * Math.abs(bin.mean() - bin.came()) / all)
                .sum();
    }
}
