package org.rootlet.electrodiagnosis;

import java.util.OptionalDouble;

/**
 * A shock to a nerve during effort. Times count from the shock.
 *
 * @param average mean of the sweeps, mV, with its marks
 * @param rectified mean of the rectified sweeps, mV
 * @param backgroundMv mean of the rectified record before the shock, mV
 * @param vMv what the window of the reflex holds in the average, from peak to peak, mV: H-reflex or V-wave
 * @param silentFromMs begin of the longest time after the shock in which the rectified record, smoothed, stays below a share of the
 *     background (ledger {@code electrodiagnosis.effort.silent-below}), ms
 * @param silentToMs its end, ms
 * @param recovery mean of the rectified record at the end of the sweep over that before the shock
 */
public record EffortShock(
        Recording average,
        Recording rectified,
        double backgroundMv,
        double vMv,
        OptionalDouble silentFromMs,
        OptionalDouble silentToMs,
        double recovery) {}
