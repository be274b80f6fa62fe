package org.rootlet.reflex;

import java.util.List;
import org.rootlet.evidence.InputException;

/**
 * What is done to a network in one sweep.
 *
 * @param durationMs how long it is watched from time 0, ms, 1 to 60000
 * @param shocks electric pulses, in order of time; no fiber may pass two of their places
 * @param tap spikes of the Ia afferents of each muscle at their spindles; none if no tendon is tapped
 * @param effort voluntary effort from the beginning, 0 (none) to 1 (maximal)
 * @param sweep number of the sweep: the same sweep has the same noise
 */
public record Protocol(double durationMs, List<Shock> shocks, List<Volley> tap, double effort, int sweep) {
    /** Checks the ranges. */
    public Protocol {
        shocks = List.copyOf(shocks);
        tap = List.copyOf(tap);
        if (!(durationMs >= 1 && durationMs <= 60_000)) {
            throw new InputException("A sweep of %s ms is asked for; allowed is 1 to 60000 ms.".formatted(durationMs));
        }
        if (!(effort >= 0 && effort <= 1)) {
            throw new InputException("Effort is %s; allowed is 0 to 1.".formatted(effort));
        }
    }

    /**
     * Spikes of the Ia afferents of a muscle.
     *
     * @param muscle atlas name of the muscle
     * @param spikesMs for each afferent its spike times at the spindle, ms, ascending
     */
    public record Volley(String muscle, List<double[]> spikesMs) {
        public Volley {
            spikesMs = List.copyOf(spikesMs);
        }
    }

    /** Returns a sweep without any event. */
    public static Protocol rest(double durationMs, int sweep) {
        return new Protocol(durationMs, List.of(), List.of(), 0, sweep);
    }

    /** Returns the same sweep with shocks. */
    public Protocol with(Shock... more) {
        return new Protocol(durationMs, List.of(more), tap, effort, sweep);
    }

    /** Returns the same sweep after a tap. */
    public Protocol with(List<Volley> volleys) {
        return new Protocol(durationMs, shocks, volleys, effort, sweep);
    }

    /** Returns the same sweep during voluntary effort. */
    public Protocol withEffort(double share) {
        return new Protocol(durationMs, shocks, tap, share, sweep);
    }
}
