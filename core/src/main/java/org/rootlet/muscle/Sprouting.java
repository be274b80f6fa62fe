package org.rootlet.muscle;

import java.util.List;
import org.rootlet.evidence.Ledger;
import org.rootlet.reflex.Limb.AxonState;

/**
 * Muscle fibers that lost their axon and are taken over by sprouts of those that are left.
 *
 * <p>Takeover starts some days after the cut and goes on over months, until every living axon holds as many fibers as it can (five times
 * its own at most: Gordon, Yang, Ayer, Stein and Tyreman 1993). Axons that are blocked sprout too, though their fibers stay still.
 */
final class Sprouting {
    private final Ledger ledger;

    Sprouting(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Returns the factor by which each living axon has enlarged its unit, 1 or more. */
    double growth(List<AxonState> axons, double[] forces) {
        double alive = 0;
        double offered = 0;
        for (int i = 0; i < forces.length; i++) {
            double daysCut = axons.get(i).daysCut();
            alive += daysCut == 0 ? forces[i] : 0;
            offered += daysCut == 0 ? 0 : forces[i] * takenOver(daysCut);
        }
        double capacity = alive * (ledger.value("muscle.sprouting.largest-unit-ratio") - 1);
        return alive == 0 ? 1 : 1 + Math.min(offered, capacity) / alive;
    }

    /** Share of the fibers of a cut axon that sprouts would have reached, 0 to 1. */
    private double takenOver(double daysCut) {
        double days = Math.max(0, daysCut - ledger.value("muscle.sprouting.delay-days"));
        return 1 - Math.exp(-days / ledger.value("muscle.sprouting.days"));
    }
}
