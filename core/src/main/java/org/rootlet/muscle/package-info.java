/**
 * Muscles: force from the motor axons that conduct, torque about joints, and what that is enough for.
 *
 * <p>A muscle's force is the sum over the roots that supply it, by their weights, of the conducting share of their motor
 * axons, thick axons counting for more because they drive stronger units. Torque scales with the healthy torque of a
 * person of that age, sex and body mass. Firing rates, fatigue and electromyograms are not modeled yet.
 *
 * <p>{@link org.rootlet.muscle.MuscleForce} gives shares, 0 to 1; {@link org.rootlet.muscle.JointTorque} healthy torques, N m;
 * {@link org.rootlet.muscle.LegFunction} reserves, torque over what a function asks for. Constants and sources: {@code
 * muscle.*} of the ledger. Peak torques only: no balance, no trade between joints.
 */
@NullMarked
package org.rootlet.muscle;

import org.jspecify.annotations.NullMarked;
