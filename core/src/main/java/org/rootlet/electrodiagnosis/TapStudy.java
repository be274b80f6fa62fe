package org.rootlet.electrodiagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.ReflexArc;
import org.rootlet.evidence.Ledger;
import org.rootlet.exam.ReflexGrading;
import org.rootlet.exam.ReflexNorm;
import org.rootlet.muscle.CalfTwitch;
import org.rootlet.muscle.ReflexMovement;
import org.rootlet.muscle.SampleGrid;
import org.rootlet.muscle.SurfaceEmg;
import org.rootlet.muscle.TendonJerk;
import org.rootlet.muscle.TwitchForce;
import org.rootlet.muscle.UnitTable;
import org.rootlet.reflex.Discharge;
import org.rootlet.reflex.Hammer;
import org.rootlet.reflex.Limb;

/**
 * The T-reflex: a tap on a tendon, with electrodes over the first muscle of the arc, its twitch force, and for the ankle the torque of
 * the whole calf and how far the hanging foot turns. Times count from the touch of the hammer; the age of the person acts on the
 * sensitivity of the spindles as it does for the examiner ({@link org.rootlet.exam.ReflexExaminer}).
 */
public final class TapStudy {
    private static final String CALF_ACTION = "plantar flexion";

    private final Limb limb;
    private final ReflexArc arc;
    private final Ledger ledger;
    private final UnitTable table = UnitTable.load();
    private final TendonJerk first;

    /**
     * What a tap gives.
     *
     * @param latencyMs onset of the electromyogram of the first muscle, ms; empty if there is none
     * @param amplitudeMv that electromyogram from peak to peak, mV
     * @param forceN largest twitch force of the first muscle, N
     * @param torqueNm largest torque of the calf with the foot held at 90 degrees, N m; empty for other arcs than the ankle's
     * @param rotationDeg how far the hanging foot turns, degrees; empty for other arcs than the ankle's
     * @param emg the electromyogram
     * @param forceGrid times of the force, ms
     * @param newtons twitch force of the first muscle, N
     */
    public record Result(
            OptionalDouble latencyMs,
            double amplitudeMv,
            double forceN,
            OptionalDouble torqueNm,
            OptionalDouble rotationDeg,
            Recording emg,
            SampleGrid forceGrid,
            double[] newtons) {
        /** Copies the samples. */
        public Result {
            newtons = newtons.clone();
        }

        /** Returns a copy of the force, N. */
        @Override
        public double[] newtons() {
            return newtons.clone();
        }
    }

    /** Puts electrodes on the first muscle of an arc of a leg. */
    public TapStudy(Limb limb, ReflexArc arc) {
        this.limb = limb;
        this.arc = arc;
        ledger = limb.ledger();
        first = jerk(limb, arc, arc.muscles().subList(0, 1), table);
    }

    private static TendonJerk jerk(Limb limb, ReflexArc arc, List<Muscle> muscles, UnitTable table) {
        return new TendonJerk(limb, arc, muscles, table, limb.ledger(), limb.seed());
    }

    /** Returns the tap of an examiner. */
    public Hammer standardHammer() {
        return first.standardHammer();
    }

    /**
     * Taps.
     *
     * @param hammer force and speed of the hammer
     * @param jendrassik whether the person pulls the hands apart
     * @param repetition number of the tap: the same number is the same tap
     */
    public Result tap(Hammer hammer, boolean jendrassik, int repetition) {
        double sensitivity = TendonJerk.sensitivity(arc, limb.patient(), ledger);
        TendonJerk.Response response = first.tap(hammer, sensitivity, jendrassik, repetition);
        Discharge discharge = response.discharges().getFirst();
        double sweepMs = ledger.value("reflex.tap.sweep-ms");
        SampleGrid grid = SampleGrid.over(0, sweepMs, ledger.value("reflex.tap.sample-ms"));
        SampleGrid forceGrid = SampleGrid.over(0, sweepMs + ledger.value("reflex.tap.twitch-ms"), 1);
        double[] mv = new SurfaceEmg(table, ledger, limb.seed()).mv(discharge, grid);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(Mark.Kind.STIMULUS, "tap", 0));
        response.latencyMs().ifPresent(ms -> marks.add(new Mark(Mark.Kind.ONSET, "T", ms)));
        OptionalDouble torque = OptionalDouble.empty();
        OptionalDouble rotation = OptionalDouble.empty();
        if (arc.muscles().stream().allMatch(muscle -> muscle.action().equals(CALF_ACTION))) {
            List<Discharge> calf = new ArrayList<>(response.discharges());
            List<Muscle> others = arc.muscles().subList(1, arc.muscles().size());
            if (!others.isEmpty()) {
                calf.addAll(jerk(limb, arc, others, table)
                        .tap(hammer, sensitivity, jendrassik, repetition)
                        .discharges());
            }
            CalfTwitch twitch = new CalfTwitch(table, limb.patient(), ledger);
            double peakNm = 0;
            for (double torqueNm : twitch.isometricTorqueNm(calf, forceGrid)) {
                peakNm = Math.max(peakNm, torqueNm);
            }
            ReflexMovement movement = twitch.move(calf, forceGrid);
            torque = OptionalDouble.of(peakNm);
            rotation = OptionalDouble.of(movement.peakRotationDeg());
        }
        return new Result(
                response.latencyMs(),
                response.amplitudeMv(),
                response.peakForceN(),
                torque,
                rotation,
                new Recording(discharge.muscle() + " " + limb.side().name().toLowerCase(Locale.ROOT), grid, mv, marks),
                forceGrid,
                new TwitchForce(table).newtons(discharge, forceGrid));
    }

    /**
     * Returns forces to grade a jerk by: those of people of known reflexes in the body of a healthy leg, after the tap of an examiner.
     *
     * @param healthy a leg without lesions
     * @param arc arc of the reflex
     */
    public static ReflexGrading.Norms norms(Limb healthy, ReflexArc arc) {
        TendonJerk jerk = jerk(healthy, arc, arc.muscles().subList(0, 1), UnitTable.load());
        ReflexNorm norm = ReflexNorm.of(healthy.ledger());
        return new ReflexGrading.Norms(
                force(jerk, norm.absentBelow()), force(jerk, norm.reducedBelow()), force(jerk, norm.briskAbove()));
    }

    private static double force(TendonJerk jerk, double sensitivity) {
        return jerk.tap(jerk.standardHammer(), sensitivity, false, 0).peakForceN();
    }
}
