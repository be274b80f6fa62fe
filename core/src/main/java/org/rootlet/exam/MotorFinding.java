package org.rootlet.exam;

import org.rootlet.anatomy.Side;

/**
 * Strength of one muscle.
 *
 * @param muscle atlas name of the muscle
 * @param side side of the body
 * @param mrc Medical Research Council grade, 0 to 5 in halves; 4.5 is written 4+
 * @param forceFraction share of the person's own healthy maximal force that is left, 0 to 1
 */
public record MotorFinding(String muscle, Side side, double mrc, double forceFraction) {}
