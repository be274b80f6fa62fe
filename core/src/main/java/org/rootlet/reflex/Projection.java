package org.rootlet.reflex;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * All synapses from one group of neurons to another. Every spike of a source reaches the same targets; synapses of a source that
 * depress do so together, as they have the same past.
 */
final class Projection {
    private final Connection connection;
    private final SynapticTarget target;
    private final Synapse synapse;
    private final int cells;
    private final RandomGenerator random;
    private int[][] targets = {};
    private final double[] efficacy;
    private final double[] lastMs;

    /**
     * Creates the projection; its synapses are drawn when the first spike comes, as many projections of a network never carry one.
     *
     * @param connection what they are like
     * @param sources number of source neurons
     * @param target where they end
     * @param cells number of target neurons
     * @param synapse time course of the conductance
     * @param random stream of this projection
     */
    Projection(
            Connection connection,
            int sources,
            SynapticTarget target,
            int cells,
            Synapse synapse,
            RandomGenerator random) {
        this.connection = connection;
        this.target = target;
        this.synapse = synapse;
        this.cells = cells;
        this.random = random;
        efficacy = new double[sources];
        lastMs = new double[sources];
        reset();
    }

    private void draw() {
        targets = new int[efficacy.length][];
        int[] drawn = new int[cells];
        for (int source = 0; source < targets.length; source++) {
            int count = 0;
            for (int cell = 0; cell < cells; cell++) {
                if (random.nextDouble() < connection.share()) {
                    drawn[count++] = cell;
                }
            }
            targets[source] = Arrays.copyOf(drawn, count);
        }
    }

    void reset() {
        Arrays.fill(efficacy, 1);
        Arrays.fill(lastMs, Double.NEGATIVE_INFINITY);
    }

    double delayMs() {
        return connection.delayMs();
    }

    /**
     * Lets a spike of a source act on all its targets, and depresses the source.
     *
     * @param source the source
     * @param timeMs when the spike arrives
     * @param stepMs beginning of the step in which it does, ms
     */
    void transmit(int source, double timeMs, double stepMs) {
        if (targets.length == 0) {
            draw();
        }
        double recovered = 1 - (1 - efficacy[source]) * Math.exp(-(timeMs - lastMs[source]) / connection.recoveryMs());
        lastMs[source] = timeMs;
        efficacy[source] = recovered * (1 - connection.depression());
        double peakUs = recovered * connection.peakUs();
        double slowUs = peakUs * synapse.slowAt(stepMs - timeMs);
        double fastUs = peakUs * synapse.fastAt(stepMs - timeMs);
        double amendUsMs = peakUs * synapse.amendMs(timeMs - stepMs);
        if (connection.excites()) {
            for (int cell : targets[source]) {
                target.excite(cell, slowUs, fastUs, amendUsMs);
            }
        } else {
            for (int cell : targets[source]) {
                target.inhibit(cell, slowUs, fastUs, amendUsMs);
            }
        }
    }
}
