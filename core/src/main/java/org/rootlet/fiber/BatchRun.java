package org.rootlet.fiber;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rootlet.evidence.InputException;
import org.rootlet.fiber.kernel.Fields;
import org.rootlet.fiber.kernel.Kernel;
import org.rootlet.fiber.kernel.Kernels;
import org.rootlet.fiber.kernel.LaneProgram;
import org.rootlet.fiber.kernel.MembraneStep;
import org.rootlet.fiber.kernel.Rest;

/** One batch of fibers from rest to its end. */
final class BatchRun {
    /** Voltages are watched for divergence, and for the end of all activity, this often, ms. */
    private static final double LOOK_AROUND_MS = 0.05;
    /** No stimulus that an electrode could give takes a membrane further from rest, mV. */
    private static final double DIVERGED_MV = 2000;

    private final FiberModels models;
    private final double stepMs;
    private final double zeroMv;
    private final Kernel kernel;
    private final LaneRun[] lanes;
    private final Crossings crossings;
    private final double[] highestMv;
    private final double[] lowestMv;

    /**
     * Lays out a batch.
     *
     * @param runs runs of one model and temperature, no more than there are lanes
     */
    BatchRun(FiberModels models, FiberEngine.Settings settings, double stepMs, List<FiberRun> runs) {
        this.models = models;
        this.stepMs = stepMs;
        zeroMv = models.zeroMv(runs.getFirst().fiber());
        kernel = kernel(models, settings, stepMs, runs);
        highestMv = new double[kernel.lanes()];
        lowestMv = new double[kernel.lanes()];
        lanes = new LaneRun[runs.size()];
        for (int lane = 0; lane < lanes.length; lane++) {
            lanes[lane] = new LaneRun(
                    models, runs.get(lane), kernel, lane, stepMs, zeroMv, settings.scheme() == Scheme.BACKWARD_EULER);
        }
        crossings = new Crossings(kernel, runs, models.ledger().value("fiber.crossing-mv") - zeroMv);
    }

    private static Kernel kernel(
            FiberModels models, FiberEngine.Settings settings, double stepMs, List<FiberRun> runs) {
        List<Fiber> fibers = runs.stream().map(FiberRun::fiber).toList();
        Fiber first = fibers.getFirst();
        List<List<Stimulus.PointSource>> sources =
                runs.stream().map(BatchRun::pointSources).toList();
        if (settings.kind() == KernelChoice.SCALAR) {
            return new FullCable(models, first, sources.getFirst(), settings.scheme(), stepMs);
        }
        LaneLayout layout = new LaneLayout(models, fibers, settings.lanes());
        LaneProgram program = layout.program(settings.scheme(), stepMs);
        Fields fields = layout.fields(sources, settings.scheme(), stepMs, program.modes());
        MembraneStep membrane = models.membrane(
                first, stepMs, models.slowStride(first, settings.scheme(), stepMs), settings.precision());
        Rest rest = rest(models, fibers, layout.sites(), settings.lanes());
        return settings.kind() == KernelChoice.VECTOR
                ? Kernels.vector(settings.precision(), program, membrane, fields, rest)
                : Kernels.plain(program, membrane, fields, rest);
    }

    static List<Stimulus.PointSource> pointSources(FiberRun run) {
        return run.stimuli().stream()
                .filter(Stimulus.PointSource.class::isInstance)
                .map(Stimulus.PointSource.class::cast)
                .toList();
    }

    static Rest rest(FiberModels models, List<Fiber> fibers, int sites, int lanes) {
        Rest rest = new Rest(
                new double[sites * lanes],
                new double[sites * lanes],
                new double[sites * lanes],
                new double[sites * lanes],
                new double[sites * lanes]);
        double[] open = new double[4];
        for (int lane = 0; lane < fibers.size(); lane++) {
            Fiber fiber = fibers.get(lane);
            SteadyGates gates = models.steadyGates(fiber);
            double[] voltageMv = RestingState.voltagesMv(models, fiber);
            for (int i = 0; i < voltageMv.length; i++) {
                int at = i * lanes + lane;
                gates.at(voltageMv[i], open);
                rest.voltageMv()[at] = voltageMv[i];
                rest.m()[at] = open[0];
                rest.h()[at] = open[1];
                rest.c()[at] = open[2];
                rest.d()[at] = open[3];
            }
        }
        return rest;
    }

    List<FiberResult> run() {
        int stepsBetweenLooks = Math.max(1, (int) Math.round(LOOK_AROUND_MS / stepMs));
        long stimulated = 0;
        boolean sampling = false;
        for (LaneRun lane : lanes) {
            stimulated = Math.max(stimulated, lane.stepsWithStimulus());
            sampling |= lane.sampling();
        }
        long nextEnd = nextEnd();
        for (long step = 0; nextEnd < Long.MAX_VALUE; step++) {
            for (int i = 0; i < lanes.length && step <= stimulated; i++) {
                lanes[i].stimulate(step);
            }
            kernel.step();
            boolean fired = crossings.watch(step, this);
            for (int i = 0; i < lanes.length && sampling; i++) {
                lanes[i].sample(step);
            }
            boolean look = step % stepsBetweenLooks == 0;
            if (look) {
                lookAround(step);
            }
            if (look || fired || step + 1 >= nextEnd) {
                endLanes(step);
                nextEnd = nextEnd();
            }
        }
        List<FiberResult> results = new ArrayList<>();
        for (LaneRun lane : lanes) {
            results.add(lane.result(models));
        }
        return results;
    }

    /** Returns the earliest step after which a lane's time is up; none left when all lanes are over. */
    private long nextEnd() {
        long next = Long.MAX_VALUE;
        for (LaneRun lane : lanes) {
            next = Math.min(next, lane.running() ? lane.lastStep() : Long.MAX_VALUE);
        }
        return next;
    }

    /** Is told by {@link Crossings} that a watched site fired within a step. */
    void crossed(int lane, int watched, double atStep) {
        lanes[lane].crossed(watched, atStep * stepMs);
    }

    /** Ends the lanes whose time is up or that are decided; none of them may end on voltages that make no sense. */
    private void endLanes(long step) {
        boolean ranged = false;
        for (int i = 0; i < lanes.length; i++) {
            if (lanes[i].running() && lanes[i].endIfOver(step)) {
                if (!ranged) {
                    kernel.range(highestMv, lowestMv);
                    ranged = true;
                }
                requireSense(i, step);
            }
        }
    }

    private void lookAround(long step) {
        kernel.range(highestMv, lowestMv);
        for (int i = 0; i < lanes.length; i++) {
            if (lanes[i].running()) {
                requireSense(i, step);
                lanes[i].lookAround(highestMv[i] + zeroMv, step);
            }
        }
    }

    private void requireSense(int lane, long step) {
        if (!(highestMv[lane] < DIVERGED_MV && lowestMv[lane] > -DIVERGED_MV)) {
            throw diverged(lane, step);
        }
    }

    private InputException diverged(int lane, long step) {
        Fiber fiber = lanes[lane].fiber();
        int site = 0;
        while (site < fiber.sites() - 1 && Math.abs(kernel.voltageMv(site, lane)) < DIVERGED_MV) {
            site++;
        }
        return new InputException(String.format(
                Locale.ROOT,
                "The integration of %s diverged: %s mV from rest at %s %d after %.4f ms; the stimulus is too strong or the step too long for it.",
                fiber.name(),
                kernel.voltageMv(site, lane),
                fiber.myelinated() ? "node" : "cell",
                site,
                (step + 1) * stepMs));
    }
}
