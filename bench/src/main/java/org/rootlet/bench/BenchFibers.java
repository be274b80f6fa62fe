package org.rootlet.bench;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.FiberEngine;
import org.rootlet.fiber.FiberRun;
import org.rootlet.fiber.InternodeState;
import org.rootlet.fiber.KernelChoice;
import org.rootlet.fiber.MrgGeometryTable;
import org.rootlet.fiber.Stimulus;
import org.rootlet.fiber.Waveform;
import org.rootlet.fiber.kernel.Precision;

/** The fibers that kernels are timed on. They are excited as the fibers of the reference tables are. */
enum BenchFibers {
    /** Myelinated, 41 nodes, 10 um, intact. */
    MRG,
    /** The same with every internode of a stretch in another state, so that none of them share coefficients. */
    LESION,
    /** Unmyelinated, 600 cells of 8 um, 1 um thick. */
    C_FIBER;

    static final int NODES = 41;
    static final int CELLS = 600;
    /** Two voltages each: a node, two MYSA, two FLUT and six STIN. */
    private static final int PER_INTERNODE = 11;

    private static final double BODY_C = 37;
    private static final int ZONE_START = 15;
    private static final int ZONE_INTERNODES = 10;
    private static final double CELL_MM = 0.008;
    private static final double MRG_NA_PER_UM = 0.2;
    private static final double MRG_PULSE_MS = 0.1;
    private static final double SUNDT_NA = 0.3;
    private static final double SUNDT_PULSE_MS = 1;

    /** Returns the fiber; a myelinated one of a given number of nodes and diameter, um. */
    Fiber fiber(int nodes, double diameterUm) {
        if (this == C_FIBER) {
            return Fiber.unmyelinated(1, CELLS, CELL_MM);
        }
        Fiber fiber = Fiber.myelinated(diameterUm, nodes);
        for (int i = 0; this == LESION && i < ZONE_INTERNODES; i++) {
            fiber = fiber.withInternodes(ZONE_START + i, 1, InternodeState.demyelinated(0.3 + 0.05 * i));
        }
        return fiber;
    }

    /** Returns the step that the kernels are compared at, ms. */
    double stepMs() {
        return this == C_FIBER ? 0.01 : 0.005;
    }

    /** Returns the number of compartments of a fiber; a cell of an unmyelinated one is one. */
    static int compartments(Fiber fiber) {
        return fiber.myelinated() ? PER_INTERNODE * (fiber.sites() - 1) + 1 : fiber.sites();
    }

    /** Returns a run of the whole time, timed at the quarter points. */
    static FiberRun run(Fiber fiber, double durationMs) {
        double pulseMs = fiber.myelinated() ? MRG_PULSE_MS : SUNDT_PULSE_MS;
        double currentNa = fiber.myelinated() ? MRG_NA_PER_UM * fiber.diameterUm() : SUNDT_NA;
        Stimulus stimulus = new Stimulus.Inside(0, Waveform.pulse(0.1, pulseMs, currentNa));
        int sites = fiber.sites();
        return new FiberRun(
                fiber,
                List.of(stimulus),
                durationMs,
                List.of(sites / 4, 3 * sites / 4),
                FiberRun.End.AT_DURATION,
                List.of(),
                0);
    }

    /** Returns the same run many times over. */
    static List<FiberRun> copies(FiberRun run, int count) {
        return Collections.nCopies(count, run);
    }

    /** Returns runs of fibers of different diameters, um, evenly spaced, so that no two fibers share coefficients. */
    static List<FiberRun> spectrum(int nodes, double thinnestUm, double thickestUm, int count, double durationMs) {
        MrgGeometryTable geometries = MrgGeometryTable.load();
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    double diameterUm = thinnestUm + (thickestUm - thinnestUm) * i / count;
                    return new Fiber(
                            true,
                            diameterUm,
                            BODY_C,
                            geometries.at(diameterUm).spacingMm(),
                            Collections.nCopies(nodes - 1, InternodeState.INTACT),
                            Collections.nCopies(nodes, 1.0));
                })
                .map(fiber -> run(fiber, durationMs))
                .toList();
    }

    /** Returns an engine for a kernel by its name: float, double (vectors), plain, scalar. */
    static FiberEngine engine(String kernel) {
        FiberEngine engine = FiberEngine.standard();
        return switch (kernel) {
            case "float" -> engine.with(KernelChoice.VECTOR).with(Precision.FLOAT);
            case "double" -> engine.with(KernelChoice.VECTOR);
            case "plain" -> engine.with(KernelChoice.PLAIN);
            case "scalar" -> engine.with(KernelChoice.SCALAR);
            default ->
                throw new IllegalArgumentException(
                        "The kernel is '%s'; allowed are float, double, plain and scalar.".formatted(kernel));
        };
    }
}
