package org.rootlet.fiber;

import java.util.ArrayList;
import java.util.List;

/** Voltage of one node over a run, and the measures taken from it. */
final class NodeTrace implements Passage.Observer {
    private final int node;
    private final List<Double> voltagesMv = new ArrayList<>();
    private final double stepMs;

    NodeTrace(Cable cable, int node) {
        this.node = node;
        this.stepMs = cable.stepMs();
        voltagesMv.add(cable.voltageMv(node));
    }

    @Override
    public void after(double timeMs, Cable cable) {
        voltagesMv.add(cable.voltageMv(node));
    }

    double restMv() {
        return voltagesMv.getFirst();
    }

    /** Top of the parabola through the highest sample and its neighbors. */
    double peakMv() {
        int top = 1;
        for (int i = 1; i < voltagesMv.size() - 1; i++) {
            top = voltagesMv.get(i) > voltagesMv.get(top) ? i : top;
        }
        double before = voltagesMv.get(top - 1);
        double here = voltagesMv.get(top);
        double after = voltagesMv.get(top + 1);
        double slope = (after - before) / 2;
        double curvature = before - 2 * here + after;
        return here - slope * slope / (2 * curvature);
    }

    /** Width between rest and peak, halfway up. */
    double halfWidthMs() {
        double level = restMv() + (peakMv() - restMv()) / 2;
        double rise = Double.NaN;
        for (int i = 1; i < voltagesMv.size(); i++) {
            double before = voltagesMv.get(i - 1);
            double after = voltagesMv.get(i);
            double crossing = (i - 1 + (level - before) / (after - before)) * stepMs;
            if (before < level && after >= level) {
                rise = crossing;
            } else if (before >= level && after < level) {
                return crossing - rise;
            }
        }
        return Double.NaN;
    }
}
