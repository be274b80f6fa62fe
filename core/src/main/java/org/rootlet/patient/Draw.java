package org.rootlet.patient;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;
import org.rootlet.evidence.Evidence;
import org.rootlet.evidence.Ledger;
import org.rootlet.stream.KeyedStream;

/**
 * Draws the traits of one person. Each trait has a stream of its own, keyed by seed, person and trait: a person does not
 * depend on how many are drawn, nor a trait on the others that there are.
 */
final class Draw {
    private final Ledger ledger;
    private final long seed;
    private final long person;

    Draw(Ledger ledger, long seed, long person) {
        this.ledger = ledger;
        this.seed = seed;
        this.person = person;
    }

    double value(String name) {
        return ledger.value("variation." + name);
    }

    /** Returns true with a probability. */
    boolean chance(String trait, double probability) {
        return stream(trait).nextDouble() < probability;
    }

    /** Draws evenly between two ends. */
    double even(String trait, double least, double most) {
        return least + (most - least) * stream(trait).nextDouble();
    }

    /** Draws from a normal distribution that is cut at two ends. */
    double normal(String trait, double mean, double sd, double least, double most) {
        RandomGenerator stream = stream(trait);
        return within(least, most, () -> mean + sd * stream.nextGaussian());
    }

    /** Draws from a lognormal distribution that is cut at two ends. */
    double lognormal(String trait, double median, double logSd, double least, double most) {
        RandomGenerator stream = stream(trait);
        return within(least, most, () -> median * Math.exp(logSd * stream.nextGaussian()));
    }

    private static double within(double least, double most, DoubleSupplier draw) {
        double drawn;
        do {
            drawn = draw.getAsDouble();
        } while (drawn < least || drawn > most);
        return drawn;
    }

    /** Draws one of the names that the ledger weighs under a prefix; weights need not add up to one. */
    String choice(String trait, String prefix) {
        Map<String, Double> weights = weights(prefix);
        double total =
                weights.values().stream().mapToDouble(Double::doubleValue).sum();
        double left = stream(trait).nextDouble() * total;
        String chosen = "";
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            chosen = weight.getKey();
            left -= weight.getValue();
            if (left < 0) {
                break;
            }
        }
        return chosen;
    }

    private Map<String, Double> weights(String prefix) {
        String start = "variation." + prefix + ".";
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Evidence entry : ledger.all()) {
            if (entry.name().startsWith(start)) {
                weights.put(entry.name().substring(start.length()), entry.value());
            }
        }
        if (weights.isEmpty()) {
            throw new IllegalArgumentException("The ledger weighs nothing under " + start);
        }
        return weights;
    }

    /** Rounds to tenths, as bodies are measured; ends of ranges lie on tenths, so that none is left. Zero has no sign. */
    static double tenths(double value) {
        return Math.rint(value * 10) / 10 + 0.0;
    }

    /** Rounds to hundredths, for ratios. */
    static double hundredths(double value) {
        return Math.rint(value * 100) / 100 + 0.0;
    }

    private RandomGenerator stream(String trait) {
        return KeyedStream.of(seed, "patient", Long.toString(person), trait);
    }
}
