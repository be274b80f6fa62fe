package org.rootlet.sensation;

/**
 * The weakest stimulus that is felt in half of the trials.
 *
 * @param value reading of the instrument; the strongest stimulus that it gives where {@code felt} is false
 * @param normal reading in a healthy foot
 * @param unit unit of both, such as {@code mN}
 * @param felt whether any stimulus of the instrument is felt
 */
public record Threshold(double value, double normal, String unit, boolean felt) {}
