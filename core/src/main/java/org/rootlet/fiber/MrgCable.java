package org.rootlet.fiber;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The MRG double-cable axon, integrated (McIntyre, Richardson and Grill 2002, doi:10.1152/jn.00353.2001).
 *
 * <p>Only the nodes are non-linear. Each internode, with the two voltages of each of its ten compartments, is solved in its modes
 * ({@link InternodeModes}); what remains of the implicit system is one equation per node, coupled to its neighbors. This is the
 * same linear system as the block-tridiagonal one of the full cable, not an approximation to it. Ends are sealed; the sheath of a
 * node is a short circuit.
 *
 * <p>Node voltages are held relative to the reversal of the internodal leak, at which the internode has no sources.
 */
final class MrgCable implements Cable {
    private final MrgModel model;
    private final Stepping kinetics;
    private final double offsetMv;
    private final double nodeNf;
    private final double persistentUs;
    private final double slowPotassiumUs;
    private final double leakUs;
    private final double[] sodiumUs;
    private final InternodeModes[] internodes;
    private final double[] couplingUs;
    private final ModeBank modes;
    private final ModeBank.Coefficients coefficients;
    private final double[] voltageMv;
    private final double[] gates;
    private final double[] found;
    private final double[] pivot;

    /** Builds the fiber and lets it settle to rest. */
    MrgCable(MrgModel model, MrgGeometry geometry, MrgPlan plan, Stepping kinetics) {
        this.model = model;
        this.kinetics = kinetics;
        int nodes = plan.nodes();
        offsetMv = model.internodeLeakMv();
        double areaUm2 = model.nodeAreaUm2(geometry);
        nodeNf = Membrane.capacitanceNf(model.axolemmaUfPerCm2(), areaUm2);
        persistentUs = Membrane.conductanceUs(model.persistentSodiumSPerCm2(), areaUm2);
        slowPotassiumUs = Membrane.conductanceUs(model.slowPotassiumSPerCm2(), areaUm2);
        leakUs = Membrane.conductanceUs(model.nodeLeakSPerCm2(), areaUm2);
        sodiumUs = new double[nodes];
        Arrays.setAll(
                sodiumUs, node -> plan.sodiumAt(node) * Membrane.conductanceUs(model.fastSodiumSPerCm2(), areaUm2));
        Map<InternodeState, InternodeModes> solved = new LinkedHashMap<>();
        internodes = new InternodeModes[nodes - 1];
        Arrays.setAll(
                internodes,
                i -> solved.computeIfAbsent(plan.internode(i), state -> InternodeModes.of(model, geometry, state)));
        couplingUs = Arrays.stream(internodes)
                .mapToDouble(InternodeModes::nodeCouplingUs)
                .toArray();
        modes = new ModeBank(nodes - 1);
        coefficients = new ModeBank.Coefficients(internodes, kinetics.scheme(), kinetics.stepMs());
        voltageMv = new double[nodes];
        found = new double[nodes];
        pivot = new double[nodes];
        gates = new double[nodes * GateTable.GATES];
        settle();
    }

    @Override
    public int sites() {
        return voltageMv.length;
    }

    @Override
    public double voltageMv(int site) {
        return voltageMv[site];
    }

    @Override
    public double stepMs() {
        return kinetics.stepMs();
    }

    @Override
    public void step(double stimulusNa) {
        advance(kinetics.scheme(), kinetics.stepMs(), coefficients, kinetics.table(), stimulusNa);
    }

    /** Returns the open fraction of a gate (m, h, p, s) at a node. */
    double gate(int node, int gate) {
        return gates[node * GateTable.GATES + gate];
    }

    private void settle() {
        Arrays.fill(voltageMv, offsetMv);
        for (int node = 0; node < voltageMv.length; node++) {
            for (int gate = 0; gate < GateTable.GATES; gate++) {
                gates[node * GateTable.GATES + gate] =
                        model.gates().get(gate).steadyState(offsetMv, kinetics.temperatureC());
            }
        }
        double longStepMs = kinetics.settleStepMs();
        var longSteps = new ModeBank.Coefficients(internodes, Scheme.BACKWARD_EULER, longStepMs);
        modes.prepare(longSteps);
        for (int step = 0; step < kinetics.settleSteps(); step++) {
            advance(Scheme.BACKWARD_EULER, longStepMs, longSteps, kinetics.settleTable(), 0);
        }
        modes.prepare(coefficients);
    }

    private void advance(
            Scheme scheme, double stepMs, ModeBank.Coefficients stepping, GateTable table, double stimulusNa) {
        solveNodes(nodeNf / (stepMs * scheme.implicitPart()), stepping, stimulusNa);
        modes.advance(stepping, found);
        int nodes = voltageMv.length;
        if (scheme == Scheme.BACKWARD_EULER) {
            for (int node = 0; node < nodes; node++) {
                voltageMv[node] = found[node] + offsetMv;
            }
        } else {
            for (int node = 0; node < nodes; node++) {
                voltageMv[node] = 2 * (found[node] + offsetMv) - voltageMv[node];
            }
        }
        table.advance(gates, voltageMv, 0, nodes);
    }

    /** Solves the node equations for the voltages after the implicit part of a step, into {@code found}. */
    private void solveNodes(double capacityUs, ModeBank.Coefficients stepping, double stimulusNa) {
        int last = voltageMv.length - 1;
        double sodiumMv = model.sodiumMv() - offsetMv;
        double potassiumMv = model.potassiumMv() - offsetMv;
        double leakNa = leakUs * (model.nodeLeakMv() - offsetMv);
        double carried = 0;
        double fromLeftUs = 0;
        double leftDiagonalUs = 0;
        double leftNa = stimulusNa;
        for (int node = 0; node <= last; node++) {
            int gate = node * GateTable.GATES;
            double m = gates[gate];
            double p = gates[gate + 2];
            double naUs = sodiumUs[node] * m * m * m * gates[gate + 1] + persistentUs * p * p * p;
            double kUs = slowPotassiumUs * gates[gate + 3];
            double diagonal = capacityUs + naUs + kUs + leakUs + leftDiagonalUs;
            double current =
                    capacityUs * (voltageMv[node] - offsetMv) + naUs * sodiumMv + kUs * potassiumMv + leakNa + leftNa;
            double toRightUs = 0;
            if (node < last) {
                double g = couplingUs[node];
                leftDiagonalUs = g * (1 - stepping.ownNode[node]);
                diagonal += leftDiagonalUs;
                current += g * (modes.evenSum[node] + modes.oddSum[node]);
                leftNa = g * (modes.evenSum[node] - modes.oddSum[node]);
                toRightUs = g * stepping.farNode[node];
            }
            double inverse = 1 / (diagonal - fromLeftUs * (node == 0 ? 0 : pivot[node - 1]));
            carried = (current + fromLeftUs * carried) * inverse;
            found[node] = carried;
            pivot[node] = toRightUs * inverse;
            fromLeftUs = toRightUs;
        }
        for (int node = last - 1; node >= 0; node--) {
            found[node] += pivot[node] * found[node + 1];
        }
    }
}
