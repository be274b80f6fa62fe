package org.rootlet.anatomy;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/**
 * How the fibers of a muscle, a skin region or a reflex are shared out over the roots. The shares sum to one.
 *
 * @param byRoot share of each root that takes part, above 0 and at most 1, roots from the head down
 */
public record RootWeights(Map<Root, Double> byRoot) {
    private static final double TOLERANCE = 1e-9;

    /**
     * Creates the shares; roots of share zero are left out.
     *
     * @throws IllegalArgumentException if a share is negative or not a number, or the shares do not sum to one
     */
    public RootWeights {
        EnumMap<Root, Double> shares = new EnumMap<>(Root.class);
        double sum = 0;
        for (Map.Entry<Root, Double> entry : byRoot.entrySet()) {
            double share = entry.getValue();
            if (!(share >= 0)) {
                throw new IllegalArgumentException("gives root %s the share %s".formatted(entry.getKey(), share));
            }
            if (share > 0) {
                shares.put(entry.getKey(), share);
            }
            sum += share;
        }
        if (Math.abs(sum - 1) > TOLERANCE) {
            throw new IllegalArgumentException("has root weights that sum to " + sum + " and not to 1");
        }
        byRoot = Collections.unmodifiableMap(shares);
    }

    /** Returns the share of a root; zero where it takes no part. */
    public double weight(Root root) {
        return byRoot.getOrDefault(root, 0.0);
    }

    /** Returns the roots that take part, from the head down. */
    public List<Root> roots() {
        return List.copyOf(byRoot.keySet());
    }

    /** Returns the root with the largest share; the higher one of equals. */
    public Root mainRoot() {
        return byRoot.entrySet().stream()
                .max(Map.Entry.<Root, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /**
     * Raises the shares to the power 1 over the overlap and makes them sum to one again: the larger the overlap, the more even they are.
     * What belongs to one root stays with it.
     */
    RootWeights overlapping(double overlap) {
        return overlap == 1 ? this : scaled(share -> Math.pow(share, 1 / overlap));
    }

    /** Multiplies each share by a lognormal factor and makes them sum to one again. */
    RootWeights scattered(double logSd, RandomGenerator random) {
        return scaled(share -> share * Math.exp(logSd * random.nextGaussian()));
    }

    private RootWeights scaled(DoubleUnaryOperator change) {
        EnumMap<Root, Double> shares = new EnumMap<>(Root.class);
        byRoot.forEach((root, share) -> shares.put(root, change.applyAsDouble(share)));
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        shares.replaceAll((root, share) -> share / sum);
        return new RootWeights(shares);
    }

    /** Moves part of each root's share one root up or down; at the end of the row it stays. */
    RootWeights shifted(PlexusVariant shift, double part) {
        EnumMap<Root, Double> shares = new EnumMap<>(Root.class);
        byRoot.forEach((root, share) -> {
            shares.merge(root, (1 - part) * share, Double::sum);
            shares.merge(shift.neighbor(root), part * share, Double::sum);
        });
        return new RootWeights(shares);
    }
}
