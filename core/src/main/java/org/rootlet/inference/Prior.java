package org.rootlet.inference;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rootlet.evidence.Ledger;

/**
 * What is expected before anything is found.
 *
 * @param name name of the setting, or of the file it came from
 * @param probabilities of every structure; they sum to one
 */
public record Prior(String name, Map<Structure, Double> probabilities) {
    /** Every structure alike: what the findings say by themselves. */
    private static final String EVEN = "even";

    /** Settings that are built in. */
    public static final List<String> NAMES = List.of("spine-clinic", "primary-care", "emg-lab", EVEN);

    /**
     * Scales weights to sum to one.
     *
     * @throws IllegalArgumentException if none is above zero
     */
    public Prior {
        double sum =
                probabilities.values().stream().mapToDouble(Double::doubleValue).sum();
        if (!(sum > 0) || Double.isInfinite(sum)) {
            throw new IllegalArgumentException("The weights of the prior sum to " + sum);
        }
        Map<Structure, Double> scaled = new EnumMap<>(Structure.class);
        for (Structure structure : Structure.values()) {
            scaled.put(structure, probabilities.getOrDefault(structure, 0.0) / sum);
        }
        probabilities = Collections.unmodifiableMap(scaled);
    }

    /** Returns a built-in setting, one of {@link #NAMES}. */
    public static Prior of(String name, Ledger ledger) {
        Map<Structure, Double> weights = new EnumMap<>(Structure.class);
        for (Structure structure : Structure.values()) {
            weights.put(
                    structure,
                    name.equals(EVEN) ? 1 : ledger.value("inference.prior.%s.%s".formatted(name, key(structure))));
        }
        return new Prior(name, weights);
    }

    /** Returns how the ledger writes a structure. */
    public static String key(Structure structure) {
        return structure.id().replace(':', '-').toLowerCase(Locale.ROOT);
    }

    /** Returns the probability of a structure. */
    public double of(Structure structure) {
        return probabilities.getOrDefault(structure, 0.0);
    }
}
