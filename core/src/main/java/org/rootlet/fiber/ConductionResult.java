package org.rootlet.fiber;

import java.util.OptionalDouble;

/**
 * What became of an action potential that met a lesion zone.
 *
 * @param conducts whether it came out at the other end
 * @param delayMs time lost in the zone against the intact fiber, ms; empty when blocked
 * @param intactVelocityMPerS velocity of the same fiber without the zone, m/s
 */
public record ConductionResult(boolean conducts, OptionalDouble delayMs, double intactVelocityMPerS) {}
