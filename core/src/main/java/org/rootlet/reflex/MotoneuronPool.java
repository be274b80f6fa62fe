package org.rootlet.reflex;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.rootlet.evidence.Ledger;

/** A pool of motoneurons with normally spread thresholds, in the limit of many units. */
final class MotoneuronPool {
    private final NormalDistribution thresholds;

    MotoneuronPool(Ledger ledger) {
        thresholds = NormalDistribution.of(
                ledger.value("reflex.pool.threshold-mean"), ledger.value("reflex.pool.threshold-sd"));
    }

    /**
     * Returns the share of the pool that fires.
     *
     * @param potential compound potential over that of a young healthy adult
     */
    double recruited(double potential) {
        return potential <= 0 ? 0 : thresholds.cumulativeProbability(potential);
    }
}
