package org.rootlet.electrodiagnosis;

import java.util.List;
import java.util.Locale;
import org.rootlet.anatomy.Muscle;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.muscle.EmgFeatures;
import org.rootlet.muscle.ResponseMeasure;
import org.rootlet.muscle.SampleGrid;
import org.rootlet.muscle.SurfaceEmg;
import org.rootlet.muscle.UnitTable;
import org.rootlet.reflex.Discharge;
import org.rootlet.reflex.Limb;
import org.rootlet.reflex.MuscleNerve;
import org.rootlet.reflex.Protocol;
import org.rootlet.reflex.ReflexNetwork;

/** Electrodes over one muscle of a leg, with the network behind it. */
final class Recorder {
    private final Limb limb;
    private final Muscle muscle;
    private final MuscleNerve nerve;
    private final ReflexNetwork network;
    private final SurfaceEmg emg;
    private final ResponseMeasure measure;
    private final double stepMs;

    Recorder(Limb limb, String muscleName) {
        this(limb, muscleName, limb.ledger().value("electrodiagnosis.step-ms"));
    }

    Recorder(Limb limb, String muscleName, double stepMs) {
        this.limb = limb;
        this.stepMs = stepMs;
        Ledger ledger = limb.ledger();
        muscle = limb.atlas().muscle(muscleName);
        nerve = new MuscleNerve(limb, muscle);
        network = new ReflexNetwork(limb, List.of(muscle), stepMs);
        emg = new SurfaceEmg(UnitTable.load(), ledger, limb.seed());
        measure = new ResponseMeasure(ledger);
    }

    MuscleNerve nerve() {
        return nerve;
    }

    String label() {
        return muscle.name() + " " + limb.side().name().toLowerCase(Locale.ROOT);
    }

    double value(String name) {
        return limb.ledger().value("electrodiagnosis." + name);
    }

    /** Returns the times at which a sweep is recorded. */
    SampleGrid grid(double sweepMs) {
        return SampleGrid.over(0, sweepMs, stepMs);
    }

    /** Runs a sweep and returns the record, mV, on the grid of its duration. */
    double[] mv(Protocol protocol) {
        return mv(discharge(protocol), grid(protocol.durationMs()));
    }

    /** Runs a sweep and returns when each unit fired. */
    Discharge discharge(Protocol protocol) {
        return network.run(protocol).getFirst();
    }

    /** Returns the record of a discharge, mV. */
    double[] mv(Discharge discharge, SampleGrid grid) {
        return emg.mv(discharge, grid);
    }

    EmgFeatures measure(double[] mv, SampleGrid grid, double fromMs, double toMs) {
        return measure.in(mv, grid, fromMs, toMs);
    }

    /** Refuses a sweep in which the response that is looked for cannot end. */
    static void checkSweep(double sweepMs, double neededMs, String response) {
        if (!(sweepMs >= neededMs)) {
            throw new InputException("A sweep of %.1f ms is too short for the %s of this leg; it needs %.1f ms or more."
                    .formatted(sweepMs, response, neededMs));
        }
    }

    /** Refuses an empty list of currents or intervals. */
    static void checkSome(List<Double> given, String what) {
        if (given.isEmpty()) {
            throw new InputException("No %s are given; at least one is needed.".formatted(what));
        }
    }
}
