package org.rootlet.reflex;

/**
 * Rates of the two endings of a spindle over time.
 *
 * @param primaryPerS rate of the primary (Ia) ending at each sample, spikes/s
 * @param secondaryPerS rate of the secondary (II) ending at each sample, spikes/s
 */
public record SpindleRates(double[] primaryPerS, double[] secondaryPerS) {}
