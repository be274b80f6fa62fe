package org.rootlet.reflex;

import java.util.Arrays;

/** Spikes on their way to synapses, by the step in which they arrive. */
final class Agenda {
    private final double startMs;
    private final double stepMs;
    private final Slot[] slots;

    /** What arrives in one step. */
    static final class Slot {
        private Projection[] projections = new Projection[8];
        private int[] sources = new int[8];
        private double[] timesMs = new double[8];
        private int count;

        int count() {
            return count;
        }

        Projection projection(int n) {
            return projections[n];
        }

        int source(int n) {
            return sources[n];
        }

        double timeMs(int n) {
            return timesMs[n];
        }

        private void add(Projection projection, int source, double timeMs) {
            if (count == sources.length) {
                projections = Arrays.copyOf(projections, 2 * count);
                sources = Arrays.copyOf(sources, 2 * count);
                timesMs = Arrays.copyOf(timesMs, 2 * count);
            }
            projections[count] = projection;
            sources[count] = source;
            timesMs[count++] = timeMs;
        }
    }

    Agenda(double startMs, double stepMs, int steps) {
        this.startMs = startMs;
        this.stepMs = stepMs;
        slots = new Slot[steps];
    }

    /** Adds a spike that reaches the synapses of a source at a time; what lies outside the run is dropped. */
    void add(Projection projection, int source, double timeMs) {
        int step = (int) Math.floor((timeMs - startMs) / stepMs);
        if (step < 0 || step >= slots.length) {
            return;
        }
        if (slots[step] == null) {
            slots[step] = new Slot();
        }
        slots[step].add(projection, source, timeMs);
    }

    /** Returns what arrives in a step; an empty slot if nothing does. */
    Slot at(int step) {
        return slots[step] == null ? new Slot() : slots[step];
    }
}
