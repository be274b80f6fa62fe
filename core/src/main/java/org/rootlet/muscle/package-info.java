/**
 * Muscles: force from the motor axons that conduct, torque about joints, and what that is enough for.
 *
 * <p>A muscle's force is the sum over the roots that supply it, by their weights, of the conducting share of their motor
 * axons, thick axons counting for more because they drive stronger units. Torque scales with the healthy torque of a
 * person of that age, sex and body mass. Firing rates, fatigue and electromyograms are not modeled yet.
 */
@NullMarked
package org.rootlet.muscle;

import org.jspecify.annotations.NullMarked;
