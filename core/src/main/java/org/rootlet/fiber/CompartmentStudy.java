package org.rootlet.fiber;

import java.util.List;
import org.rootlet.evidence.InputException;

/** What single compartments and gates of a myelinated fiber do over time, from the reference kernel. */
public final class CompartmentStudy {
    private final FiberModels models = new FiberModels();

    /** What a probe measures. */
    public enum Quantity {
        /** Voltage across the axolemma, mV. */
        MEMBRANE_MV,
        /** Voltage of the periaxonal space against the outside, mV. */
        PERIAXONAL_MV,
        /** Open fraction of m. */
        GATE_M,
        /** Open fraction of h. */
        GATE_H,
        /** Open fraction of p. */
        GATE_P,
        /** Open fraction of s. */
        GATE_S
    }

    /**
     * Where to measure.
     *
     * @param quantity what
     * @param node node
     * @param compartment -1 for the node itself, 0 to 9 for a compartment behind it (MYSA, FLUT, six STIN, FLUT, MYSA)
     */
    public record Probe(Quantity quantity, int node, int compartment) {}

    /**
     * Integrates a fiber and reads probes before the first step and after each.
     *
     * @param fiber a myelinated fiber
     * @param stimulus current inside a node
     * @param scheme backward Euler or Crank-Nicolson
     * @param stepMs step, ms
     * @param steps number of steps
     * @param probes where to measure
     * @return values by probe, then by step
     * @throws InputException if something is outside the range of the models
     */
    public double[][] record(
            Fiber fiber, Stimulus.Inside stimulus, Scheme scheme, double stepMs, int steps, List<Probe> probes) {
        models.range()
                .check(new FiberRun(
                        fiber, List.of(stimulus), stepMs * steps, List.of(), FiberRun.End.AT_DURATION, List.of(), 0));
        models.range().checkStep(scheme, stepMs);
        if (!fiber.myelinated() || scheme == Scheme.EXPONENTIAL) {
            throw new InputException(
                    "Compartments are those of a myelinated fiber, stepped by backward Euler or Crank-Nicolson.");
        }
        for (Probe probe : probes) {
            int most = probe.node() == fiber.sites() - 1 ? -1 : 2 * InternodeModes.COMPARTMENTS_IN_HALF - 1;
            if (probe.node() < 0
                    || probe.node() >= fiber.sites()
                    || probe.compartment() < -1
                    || probe.compartment() > most) {
                throw new InputException(
                        "Probe lies at node %d, compartment %d; allowed are nodes 0 to %d, compartments -1 to %d."
                                .formatted(probe.node(), probe.compartment(), fiber.sites() - 1, most));
            }
        }
        FullCable cable = new FullCable(models, fiber, List.of(), scheme, stepMs);
        double[][] values = new double[probes.size()][steps + 1];
        for (int step = 0; step <= steps; step++) {
            if (step > 0) {
                cable.inject(stimulus.site(), 0, stimulus.waveform().mean((step - 1) * stepMs, step * stepMs, 0));
                cable.step();
            }
            for (int i = 0; i < probes.size(); i++) {
                values[i][step] = read(cable, probes.get(i), models.zeroMv(fiber));
            }
        }
        return values;
    }

    private static double read(FullCable cable, Probe probe, double zeroMv) {
        return switch (probe.quantity()) {
            case MEMBRANE_MV ->
                zeroMv
                        + (probe.compartment() < 0
                                ? cable.voltageMv(probe.node(), 0)
                                : cable.compartmentMv(probe.node(), probe.compartment())[0]);
            case PERIAXONAL_MV ->
                probe.compartment() < 0 ? 0 : cable.compartmentMv(probe.node(), probe.compartment())[1];
            case GATE_M -> cable.gate(0, probe.node(), 0);
            case GATE_H -> cable.gate(1, probe.node(), 0);
            case GATE_P -> cable.gate(2, probe.node(), 0);
            case GATE_S -> cable.gate(3, probe.node(), 0);
        };
    }
}
