package org.rootlet.fiber;

/**
 * Membrane voltage along a fiber over time, for a picture.
 *
 * @param timeMs sample times, ms
 * @param positionMm positions of the recorded nodes along the fiber, mm
 * @param voltageMv membrane voltage, mV, indexed by time then position
 * @param zoneStartMm where the lesion zone begins, mm; equal to the end when there is none
 * @param zoneEndMm where the lesion zone ends, mm
 * @param result what became of the action potential
 */
@SuppressWarnings("ArrayRecordComponent") // plain samples to draw; nothing compares two pictures
public record SpaceTime(
        double[] timeMs,
        double[] positionMm,
        double[][] voltageMv,
        double zoneStartMm,
        double zoneEndMm,
        ConductionResult result) {}
