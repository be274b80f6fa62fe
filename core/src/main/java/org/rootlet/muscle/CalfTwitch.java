package org.rootlet.muscle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rootlet.evidence.Ledger;
import org.rootlet.patient.Patient;
import org.rootlet.reflex.Discharge;
import org.rootlet.reflex.UnitType;

/**
 * Torque and movement of the ankle when the calf fires: discharges, unit forces, Hill-type muscles, joint.
 *
 * <p>Activation is the isometric force of the units over the maximal force of the Hill muscle, scaled by strength for age, sex and mass.
 *
 * <p><b>Known limits.</b> The three muscles share one lever; the knee does not move; a muscle's own resting tension is taken from the torque, so
 * that the foot rests at 90 degrees.
 */
public final class CalfTwitch {
    private static final Set<UnitType> SLOW = EnumSet.of(UnitType.S);
    private static final Set<UnitType> FAST = EnumSet.of(UnitType.FR, UnitType.FF);

    /** Steps in which a muscle settles at its resting length before the first sample. */
    private static final int SETTLING_STEPS = 2000;

    private record Drive(HillMuscle muscle, double[] slowN, double[] fastN, double restingN) {}

    private final TwitchForce force;
    private final AnkleJoint ankle;
    private final double strength;
    private final Ledger ledger;

    /** Creates the calf of a person. */
    public CalfTwitch(UnitTable table, Patient patient, Ledger ledger) {
        this.ledger = ledger;
        force = new TwitchForce(table);
        ankle = new AnkleJoint(patient, ledger);
        strength = new JointTorque(patient, ledger).healthyNm("plantar flexion")
                / ledger.value("muscle.torque.plantar-flexion-nm");
    }

    /**
     * Returns the torque with the foot held at 90 degrees, N m, a number for each sample.
     *
     * @param calf discharges of muscles that {@code hill.csv} has
     * @param grid times, from before the first action potential
     */
    public double[] isometricTorqueNm(List<Discharge> calf, SampleGrid grid) {
        double[] torqueNm = new double[grid.samples()];
        for (Drive drive : drives(calf, grid)) {
            for (int i = 0; i < torqueNm.length; i++) {
                torqueNm[i] += torqueNm(drive, i, AnkleJoint.State.REST, grid.stepMs());
            }
        }
        return torqueNm;
    }

    /**
     * Returns how the hanging foot moves.
     *
     * @param calf discharges of muscles that {@code hill.csv} has
     * @param grid times, from before the first action potential until the foot has turned back, about half a second
     */
    public ReflexMovement move(List<Discharge> calf, SampleGrid grid) {
        List<Drive> drives = drives(calf, grid);
        AnkleJoint.State state = AnkleJoint.State.REST;
        double peakNm = 0;
        double peakRad = 0;
        for (int i = 0; i < grid.samples(); i++) {
            double torqueNm = 0;
            for (Drive drive : drives) {
                torqueNm += torqueNm(drive, i, state, grid.stepMs());
            }
            state = ankle.step(state, torqueNm, grid.stepMs());
            peakNm = Math.max(peakNm, torqueNm);
            peakRad = Math.max(peakRad, state.angleRad());
        }
        return new ReflexMovement(peakNm, Math.toDegrees(peakRad));
    }

    private List<Drive> drives(List<Discharge> calf, SampleGrid grid) {
        List<Drive> drives = new ArrayList<>();
        for (Discharge discharge : calf) {
            HillMuscle muscle = HillMuscle.of(discharge.muscle(), ledger)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "hill.csv has no muscle %s; it has those of the ankle".formatted(discharge.muscle())));
            double restingN = 0;
            for (int i = 0; i < SETTLING_STEPS; i++) {
                restingN = muscle.step(0, 0, muscle.neutralLengthM(), 1);
            }
            drives.add(new Drive(
                    muscle, force.newtons(discharge, grid, SLOW), force.newtons(discharge, grid, FAST), restingN));
        }
        return drives;
    }

    private double torqueNm(Drive drive, int sample, AnkleJoint.State state, double stepMs) {
        double angleDeg = Math.toDegrees(state.angleRad());
        boolean calf = drive.muscle().fixedLeverM() == 0;
        double leverM = calf ? ankle.calfLeverM(angleDeg) : drive.muscle().fixedLeverM();
        double shorteningM = calf ? ankle.calfShorteningM(angleDeg) : leverM * state.angleRad();
        double scale = strength / drive.muscle().maximalN();
        double newtons = drive.muscle()
                .step(
                        drive.slowN()[sample] * scale,
                        drive.fastN()[sample] * scale,
                        drive.muscle().neutralLengthM() - shorteningM,
                        stepMs);
        return leverM * (newtons - drive.restingN());
    }
}
