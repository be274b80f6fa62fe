package org.rootlet.muscle;

/**
 * How the foot moves in a reflex or after a shock.
 *
 * @param peakTorqueNm largest plantar-flexion torque with the foot free, N m
 * @param peakRotationDeg largest plantar flexion from rest, degrees
 */
public record ReflexMovement(double peakTorqueNm, double peakRotationDeg) {}
