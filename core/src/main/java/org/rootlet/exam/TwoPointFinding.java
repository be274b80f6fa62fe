package org.rootlet.exam;

import org.rootlet.anatomy.Side;
import org.rootlet.sensation.Threshold;

/**
 * Two-point discrimination in one skin region.
 *
 * @param region atlas name of the region
 * @param side side of the body
 * @param distance least distance at which two touches are felt apart, mm
 */
public record TwoPointFinding(String region, Side side, Threshold distance) {}
