package org.rootlet.muscle;

/**
 * Muscle fibers without an axon.
 *
 * @param muscle atlas name
 * @param share share of the muscle's fibers, by force, that no axon reaches, 0 to 1
 * @param fibrillation spontaneous activity that a needle finds: 0 none, 1 to 4 rising; it comes later the longer the stump is
 */
public record Denervation(String muscle, double share, int fibrillation) {}
