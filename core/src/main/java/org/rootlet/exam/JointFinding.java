package org.rootlet.exam;

import org.rootlet.anatomy.Side;
import org.rootlet.sensation.Joint;
import org.rootlet.sensation.SensationResult;

/**
 * Sense of position and movement of one joint.
 *
 * @param joint the joint
 * @param side side of the body
 * @param result what was found
 * @param survivingFraction share of the spindle afferents of the muscles that move it that still conduct, 0 to 1
 */
public record JointFinding(Joint joint, Side side, SensationResult result, double survivingFraction) {}
