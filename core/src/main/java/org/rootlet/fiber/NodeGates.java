package org.rootlet.fiber;

import org.rootlet.evidence.Ledger;

/** The four gates of the MRG node (0 m, 1 h, 2 p, 3 s) as functions of voltage and temperature. */
public final class NodeGates {
    private final MrgModel model = MrgModel.from(Ledger.load());

    /** Returns the open fraction at which a gate comes to rest. */
    public double steadyState(int gate, double voltageMv, double temperatureC) {
        return model.gates().get(gate).steadyState(voltageMv, temperatureC);
    }

    /** Returns the time constant of a gate, ms. */
    public double timeConstantMs(int gate, double voltageMv, double temperatureC) {
        return model.gates().get(gate).timeConstantMs(voltageMv, temperatureC);
    }
}
