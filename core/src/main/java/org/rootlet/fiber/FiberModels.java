package org.rootlet.fiber;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.kernel.MembraneStep;
import org.rootlet.fiber.kernel.Precision;

/** The models, and what fibers of one temperature or geometry share. Safe for use by several threads. */
final class FiberModels {
    /** Solved internodes are kept for fibers to come, but no more of them than this. */
    private static final int MOST_INTERNODES = 4096;
    /** The same for tables of one temperature; those of steady gates are large. */
    private static final int MOST_STEADY_GATES = 32;

    private static final int MOST_MEMBRANES = 1024;

    private record MembraneKey(
            boolean myelinated, double temperatureC, double stepMs, int slowStride, Precision precision) {}

    private record GatesKey(boolean myelinated, double temperatureC) {}

    private record InternodeKey(double diameterUm, InternodeState state) {}

    private final Ledger ledger = Ledger.load();
    private final FiberRange range = new FiberRange(ledger);
    private final MrgModel mrg = MrgModel.from(ledger);
    private final MrgGeometryTable geometries = MrgGeometryTable.load(ledger);
    private final SundtModel sundt;
    private final Map<MembraneKey, MembraneStep> membranes = new ConcurrentHashMap<>();
    private final Map<GatesKey, SteadyGates> steadyGates = new ConcurrentHashMap<>();
    private final Map<InternodeKey, InternodeModes> internodes = new ConcurrentHashMap<>();

    FiberModels() {
        sundt = SundtModel.from(ledger);
    }

    /** Models whose unmyelinated fiber has other constants. */
    FiberModels(SundtModel sundt) {
        this.sundt = sundt;
    }

    Ledger ledger() {
        return ledger;
    }

    FiberRange range() {
        return range;
    }

    MrgModel mrg() {
        return mrg;
    }

    MrgGeometryTable geometries() {
        return geometries;
    }

    SundtModel sundt() {
        return sundt;
    }

    List<Gate> gates(Fiber fiber) {
        return fiber.myelinated() ? mrg.gates() : sundt.gates();
    }

    /** Returns the voltage from which the voltages of a run are counted, mV. */
    double zeroMv(Fiber fiber) {
        return fiber.myelinated() ? mrg.internodeLeakMv() : sundt.restMv();
    }

    double sodiumMv(Fiber fiber) {
        return (fiber.myelinated() ? mrg.sodiumMv() : sundt.sodiumMv()) - zeroMv(fiber);
    }

    double potassiumMv(Fiber fiber) {
        return (fiber.myelinated() ? mrg.potassiumMv() : sundt.potassiumMv()) - zeroMv(fiber);
    }

    /** Returns the current into the first site that starts an action potential when nothing else is asked for. */
    Stimulus standardStimulus(Fiber fiber) {
        String model = fiber.myelinated() ? "fiber.mrg." : "fiber.sundt.";
        return new Stimulus.Inside(
                0,
                Waveform.pulse(
                        0,
                        ledger.value(model + "stimulus-ms"),
                        ledger.value(model + "stimulus-na-per-um") * fiber.diameterUm()));
    }

    /** Returns the membrane of a healthy site of a fiber. */
    SiteMembrane site(Fiber fiber) {
        return fiber.myelinated()
                ? mrg.node(geometries.at(fiber.diameterUm()))
                : sundt.cell(fiber.diameterUm(), 1000 * fiber.siteMm(), fiber.temperatureC());
    }

    /** Returns the compartments of half an internode of a myelinated fiber. */
    HalfInternode half(Fiber fiber, InternodeState state) {
        return HalfInternode.of(mrg, geometries.at(fiber.diameterUm()), state);
    }

    /** Returns the modes of an internode of a myelinated fiber. */
    InternodeModes modes(Fiber fiber, InternodeState state) {
        if (internodes.size() > MOST_INTERNODES) {
            internodes.clear();
        }
        return internodes.computeIfAbsent(
                new InternodeKey(fiber.diameterUm(), state), key -> InternodeModes.of(half(fiber, state), site(fiber)));
    }

    /** Returns a step of what lies between two sites. */
    InternodeStep internodeStep(Fiber fiber, InternodeState state, Scheme scheme, double stepMs) {
        return fiber.myelinated() ? InternodeStep.of(modes(fiber, state), scheme, stepMs) : coupling(fiber, state);
    }

    private InternodeStep coupling(Fiber fiber, InternodeState state) {
        return InternodeStep.coupling(
                state.interrupted() ? 0 : sundt.couplingUs(fiber.diameterUm(), 1000 * fiber.siteMm()));
    }

    /** Returns after how many steps the slow gates are stepped. */
    int slowStride(Fiber fiber, Scheme scheme, double stepMs) {
        if (scheme != Scheme.EXPONENTIAL) {
            return 1;
        }
        double slowMs = ledger.value(fiber.myelinated() ? "fiber.mrg.slow-gate-ms" : "fiber.sundt.slow-gate-ms");
        return Math.max(1, (int) Math.floor(slowMs / stepMs + 1e-9));
    }

    /** Returns what lies between two sites once all currents are steady. */
    InternodeStep atRest(Fiber fiber, InternodeState state) {
        return fiber.myelinated() ? InternodeStep.steady(modes(fiber, state)) : coupling(fiber, state);
    }

    SteadyGates steadyGates(Fiber fiber) {
        if (steadyGates.size() > MOST_STEADY_GATES) {
            steadyGates.clear();
        }
        return steadyGates.computeIfAbsent(
                new GatesKey(fiber.myelinated(), fiber.temperatureC()),
                key -> new SteadyGates(gates(fiber), key.temperatureC(), zeroMv(fiber)));
    }

    /** Returns the tabulated gates of a fiber's membrane. */
    MembraneStep membrane(Fiber fiber, double stepMs, int slowStride, Precision precision) {
        if (membranes.size() > MOST_MEMBRANES) {
            membranes.clear();
        }
        return membranes.computeIfAbsent(
                new MembraneKey(fiber.myelinated(), fiber.temperatureC(), stepMs, slowStride, precision), key -> {
                    List<MembraneStep.Kinetics> kinetics = new ArrayList<>();
                    for (Gate gate : gates(fiber)) {
                        kinetics.add(gate.kinetics(key.temperatureC(), zeroMv(fiber)));
                    }
                    return MembraneStep.of(
                            kinetics, stepMs, slowStride, precision, sodiumMv(fiber), potassiumMv(fiber));
                });
    }
}
