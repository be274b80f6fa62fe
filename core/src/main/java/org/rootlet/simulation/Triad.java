package org.rootlet.simulation;

import org.rootlet.anatomy.Side;

/**
 * The classical S1 triad on one side, and what it tells.
 *
 * @param side side of the body
 * @param posteriorLegPain pain down the back of the leg
 * @param weakPushOff weak plantar flexion
 * @param lostAnkleJerk ankle reflex reduced or lost against the other side or the norm for the age
 * @param statement plain words on what this does and does not tell
 */
public record Triad(
        Side side, boolean posteriorLegPain, boolean weakPushOff, boolean lostAnkleJerk, String statement) {}
