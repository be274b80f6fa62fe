/**
 * Muscles: from motor units that fire to force, electromyogram and movement; and from the motor axons that are left to what legs can do.
 *
 * <p>Two ways lead through this floor. The fast one takes what happens in milliseconds: a {@link
 * org.rootlet.reflex.Discharge} becomes a surface electromyogram ({@link org.rootlet.muscle.SurfaceEmg}, mV, measured by
 * {@link org.rootlet.muscle.ResponseMeasure}), force ({@link org.rootlet.muscle.TwitchForce}, N), and torque and movement of the ankle
 * ({@link org.rootlet.muscle.CalfTwitch}, N m and degrees). Properties of units: {@code units.csv}.
 *
 * <p>The slow one takes the most that a person can do: a muscle's force is the sum over the roots that supply it, by their weights, of the
 * conducting share of their motor axons, thick axons counting for more because they drive stronger units. {@link
 * org.rootlet.muscle.MuscleForce} gives shares, 0 to 1; {@link org.rootlet.muscle.JointTorque} healthy torques of a person of that age, sex and
 * body mass, N m; {@link org.rootlet.muscle.LegFunction} what is left over what a function asks for, and how many heel raises
 * the calf does before it tires.
 *
 * <p>Constants and sources: {@code muscle.*} of the ledger. Peak torques only: no timing, no trade between joints.
 */
@NullMarked
package org.rootlet.muscle;

import org.jspecify.annotations.NullMarked;
