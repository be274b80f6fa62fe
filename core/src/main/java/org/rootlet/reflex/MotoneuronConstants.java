package org.rootlet.reflex;

import org.rootlet.evidence.Ledger;

/** What all motoneurons share ({@code reflex.motoneuron.*} of the ledger). */
record MotoneuronConstants(
        double membraneUfPerCm2,
        double axialOhmCm,
        double sodiumMv,
        double potassiumMv,
        double pulseMs,
        double openM,
        double closeM,
        double openH,
        double closeH,
        double openN,
        double closeN,
        double openQ,
        double refractoryMs,
        double invasionRefractoryMs,
        double thresholdVariation,
        double noiseMv,
        double noiseCorrelationMs,
        double noiseGridMs,
        Synapse excitation,
        Synapse inhibition) {
    private static final String PREFIX = "reflex.motoneuron.";

    static MotoneuronConstants of(Ledger ledger) {
        return new MotoneuronConstants(
                ledger.value(PREFIX + "capacitance-uf-per-cm2"),
                ledger.value(PREFIX + "axial-resistivity-ohm-cm"),
                ledger.value(PREFIX + "sodium-reversal-mv"),
                ledger.value(PREFIX + "potassium-reversal-mv"),
                ledger.value(PREFIX + "pulse-ms"),
                ledger.value(PREFIX + "m-open-per-ms"),
                ledger.value(PREFIX + "m-close-per-ms"),
                ledger.value(PREFIX + "h-open-per-ms"),
                ledger.value(PREFIX + "h-close-per-ms"),
                ledger.value(PREFIX + "n-open-per-ms"),
                ledger.value(PREFIX + "n-close-per-ms"),
                ledger.value(PREFIX + "q-open-per-ms"),
                ledger.value(PREFIX + "refractory-ms"),
                ledger.value(PREFIX + "invasion-refractory-ms"),
                ledger.value(PREFIX + "threshold-variation"),
                ledger.value(PREFIX + "noise-mv"),
                ledger.value(PREFIX + "noise-correlation-ms"),
                ledger.value(PREFIX + "noise-grid-ms"),
                synapse(ledger, "excitation"),
                synapse(ledger, "inhibition"));
    }

    static Synapse synapse(Ledger ledger, String effect) {
        String prefix = "reflex.synapse." + effect;
        return new Synapse(
                ledger.value(prefix + "-rise-ms"),
                ledger.value(prefix + "-decay-ms"),
                ledger.value(prefix + "-reversal-mv"));
    }

    /** Returns m3 h at a time since the beginning of a spike, from rest (m 0, h 1). */
    double sodiumShape(double sinceMs) {
        double pulse = Math.min(sinceMs, pulseMs);
        double after = sinceMs - pulse;
        double m = (1 - Math.exp(-openM * pulse)) * Math.exp(-closeM * after);
        double closed = Math.exp(-closeH * pulse);
        double h = 1 + (closed - 1) * Math.exp(-openH * after);
        return m * m * m * h;
    }

    /** Returns n4 at a time since the beginning of a spike. */
    double potassiumShape(double sinceMs) {
        double pulse = Math.min(sinceMs, pulseMs);
        double n = (1 - Math.exp(-openN * pulse)) * Math.exp(-closeN * (sinceMs - pulse));
        return n * n * n * n;
    }

    /** Returns q at a time since the beginning of a spike, from its value then. */
    double slowGate(double sinceMs, double atSpike, double closeQ) {
        double pulse = Math.min(sinceMs, pulseMs);
        double q = 1 + (atSpike - 1) * Math.exp(-openQ * pulse);
        return q * Math.exp(-closeQ * (sinceMs - pulse));
    }
}
