package org.rootlet.fiber.passport;

import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.evidence.DataTable;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.FiberEngine;
import org.rootlet.fiber.FiberResult;
import org.rootlet.fiber.FiberRun;
import org.rootlet.fiber.Scheme;
import org.rootlet.fiber.Stimulus;
import org.rootlet.fiber.Waveform;

/** Engine and tolerances that the sheets share, and the set-up that most tables have in common. */
final class Laboratory {
    /** Nodes from the end at which an action potential counts. */
    private static final int BEYOND = 4;

    private final FiberEngine engine;
    private final Tolerances tolerances = new Tolerances();

    Laboratory(FiberEngine engine) {
        this.engine = engine;
    }

    /** Returns the engine as NEURON steps by default, at its step, ms. */
    FiberEngine neuron(double stepMs) {
        return engine.with(Scheme.BACKWARD_EULER).withStepMs(stepMs);
    }

    /** Returns the engine with its default scheme and step. */
    FiberEngine standard() {
        return engine;
    }

    List<FiberResult> run(FiberEngine with, List<FiberRun> runs) {
        return runs.isEmpty() ? List.of() : with.run(runs);
    }

    PassportPoint judge(String table, DataTable.Row row, String setup, String quantity, OptionalDouble ours) {
        return tolerances.judge(table, row, setup, quantity, Sheet.optional(row, quantity), ours);
    }

    PassportPoint judge(String table, DataTable.Row row, String setup, String quantity, double ours) {
        return judge(table, row, setup, quantity, OptionalDouble.of(ours));
    }

    PassportPoint judge(
            String table,
            DataTable.Row row,
            String setup,
            String quantity,
            OptionalDouble reference,
            OptionalDouble ours) {
        return tolerances.judge(table, row, setup, quantity, reference, ours);
    }

    /** Returns the site at which an action potential counts. */
    static int arrival(Fiber fiber) {
        return fiber.sites() - 1 - BEYOND;
    }

    /** Returns the number of nodes of the fibers of the tables: thin ones are longer. */
    static int nodes(double diameterUm) {
        return diameterUm == 1 ? 101 : diameterUm == 2 ? 81 : 41;
    }

    /** Returns a rectangular current inside a site. */
    static Stimulus inside(int site, double durationMs, double currentNa) {
        return new Stimulus.Inside(site, Waveform.pulse(0, durationMs, currentNa));
    }
}
