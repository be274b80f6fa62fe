package org.rootlet.reflex;

import java.util.Arrays;
import org.rootlet.evidence.DataTable;

/**
 * Interneurons of one kind: leaky integrators that fire at a threshold, are reset and refractory. Thresholds are spread evenly
 * from the first to the last cell.
 */
final class Interneurons implements SynapticTarget {
    private final int count;
    private final double stepMs;
    private final Synapse synapse;
    private final double[] thresholdMv;
    private final double leakUs;
    private final double overHalfStep;
    private final double refractoryMs;
    private final double slowPerStep;
    private final double fastPerStep;
    private final double slowMean;
    private final double fastMean;

    private final double[] voltage;
    private final double[] slowExcitation;
    private final double[] fastExcitation;
    private final double[] amendUsMs;
    private final double[] readyMs;
    private final int[] fired;
    private final double[] firedMs;
    private int firedCount;
    private boolean active;

    Interneurons(DataTable.Row row, Synapse synapse, double stepMs) {
        count = (int) row.number("count");
        this.stepMs = stepMs;
        this.synapse = synapse;
        thresholdMv = new double[count];
        double first = row.number("threshold_first_mv");
        double last = row.number("threshold_last_mv");
        Arrays.setAll(thresholdMv, i -> first + (i + 0.5) / count * (last - first));
        leakUs = row.number("leak_us");
        overHalfStep = 2 * row.number("capacitance_nf") / stepMs;
        refractoryMs = row.number("refractory_ms");
        slowPerStep = Math.exp(-stepMs / synapse.decayMs());
        fastPerStep = Math.exp(-stepMs / synapse.riseMs());
        slowMean = synapse.slowMean(stepMs);
        fastMean = synapse.fastMean(stepMs);
        voltage = new double[count];
        slowExcitation = new double[count];
        fastExcitation = new double[count];
        amendUsMs = new double[count];
        readyMs = new double[count];
        Arrays.fill(readyMs, Double.NEGATIVE_INFINITY);
        fired = new int[count];
        firedMs = new double[count];
    }

    int count() {
        return count;
    }

    @Override
    public void excite(int cell, double slowUs, double fastUs, double amend) {
        slowExcitation[cell] += slowUs;
        fastExcitation[cell] += fastUs;
        amendUsMs[cell] += amend;
        active = true;
    }

    @Override
    public void inhibit(int cell, double slowUs, double fastUs, double amend) {
        throw new IllegalStateException("connections.csv inhibits interneurons, which have no such synapses");
    }

    void reset() {
        for (double[] state : new double[][] {voltage, slowExcitation, fastExcitation, amendUsMs}) {
            Arrays.fill(state, 0);
        }
        Arrays.fill(readyMs, Double.NEGATIVE_INFINITY);
        firedCount = 0;
        active = false;
    }

    void step(double timeMs) {
        firedCount = 0;
        if (!active) {
            return;
        }
        double endMs = timeMs + stepMs;
        double most = 0;
        for (int i = 0; i < count; i++) {
            double a = slowExcitation[i];
            double b = fastExcitation[i];
            double g = a * slowMean - b * fastMean + amendUsMs[i] / stepMs;
            amendUsMs[i] = 0;
            a *= slowPerStep;
            b *= fastPerStep;
            slowExcitation[i] = a;
            fastExcitation[i] = b;
            double before = voltage[i];
            double after =
                    ((overHalfStep - leakUs - g) * before + 2 * g * synapse.reversalMv()) / (overHalfStep + leakUs + g);
            if (readyMs[i] > endMs) {
                after = 0;
            } else if (after >= thresholdMv[i]) {
                double crossedMs = before < thresholdMv[i]
                        ? timeMs + stepMs * (thresholdMv[i] - before) / (after - before)
                        : endMs;
                fired[firedCount] = i;
                firedMs[firedCount++] = crossedMs;
                readyMs[i] = crossedMs + refractoryMs;
                after = 0;
            }
            voltage[i] = after;
            most = Math.max(most, Math.max(after, a));
        }
        // Far below any threshold: nothing happens until the next input.
        active = most > 1e-6;
    }

    int firedCount() {
        return firedCount;
    }

    int firedCell(int n) {
        return fired[n];
    }

    double firedMs(int n) {
        return firedMs[n];
    }
}
