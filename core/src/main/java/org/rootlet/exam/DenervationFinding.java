package org.rootlet.exam;

import org.rootlet.anatomy.Side;

/**
 * A muscle that has lost axons.
 *
 * @param muscle atlas name
 * @param side side of the body
 * @param share share of its fibers that no axon reaches, 0 to 1
 * @param fibrillation spontaneous activity that a needle would find, 0 to 4
 */
public record DenervationFinding(String muscle, Side side, double share, int fibrillation) {}
