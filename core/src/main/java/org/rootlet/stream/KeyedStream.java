package org.rootlet.stream;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Random numbers keyed by (seed, purpose): the same key gives the same numbers wherever and whenever they are drawn.
 *
 * <p>The generator is L64X128MixRandom, whose sequence the Java platform specifies (Steele and Vigna 2021,
 * doi:10.1145/3485525).
 */
public final class KeyedStream {
    private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private KeyedStream() {}

    /**
     * Returns the stream of a key.
     *
     * @param seed seed of the run
     * @param purpose what the numbers are for, from general to particular
     */
    public static RandomGenerator of(long seed, String... purpose) {
        long key = mix(seed);
        for (String word : purpose) {
            for (int i = 0; i < word.length(); i++) {
                key = mix(key ^ word.charAt(i));
            }
            key = mix(key + 0x9E3779B97F4A7C15L);
        }
        return FACTORY.create(key);
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2714064.2660195). */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
