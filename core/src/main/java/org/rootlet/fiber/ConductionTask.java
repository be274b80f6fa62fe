package org.rootlet.fiber;

/**
 * One fiber to integrate through one lesion zone.
 *
 * @param myelinated MRG axon if true, Sundt C-fiber if false
 * @param diameterUm fiber diameter (myelin included), um
 * @param temperatureC temperature, degrees C
 * @param zone the harm in the middle of the fiber
 */
public record ConductionTask(boolean myelinated, double diameterUm, double temperatureC, LesionZone zone) {}
