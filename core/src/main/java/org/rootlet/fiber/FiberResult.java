package org.rootlet.fiber;

import java.util.List;

/**
 * What a run gave.
 *
 * @param crossingsMs for each watched site, when its voltage rose through -20 mV, ms
 * @param timesMs times of the samples, ms
 * @param voltagesMv membrane voltage of each recorded site at these times, mV
 * @param warnings what a reader should know about the fiber
 */
public record FiberResult(
        List<double[]> crossingsMs, double[] timesMs, List<double[]> voltagesMv, List<String> warnings) {}
