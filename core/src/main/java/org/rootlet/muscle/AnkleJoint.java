package org.rootlet.muscle;

import org.rootlet.evidence.Ledger;
import org.rootlet.patient.Patient;

/**
 * The hanging foot: {@code I w' + B w + K angle = torque}, about the ankle, from rest at 90 degrees. Plantar flexion counts up; N m,
 * degrees, ms.
 *
 * <p>Inertia from the person's mass and height (Dempster, Winter); stiffness and viscosity those of a relaxed ankle, constant, so that
 * large movements, near the end of the range, come out too large.
 */
public final class AnkleJoint {
    private final double inertiaKgM2;
    private final double stiffnessNmPerRad;
    private final double viscosityNmSPerRad;
    private final double[] leverM;

    /** Creates the ankle of a person. */
    public AnkleJoint(Patient patient, Ledger ledger) {
        double lengthM = ledger.value("muscle.segment.ankle-to-ball-over-height") * patient.heightCm() / 100;
        double gyrationM = ledger.value("muscle.ankle.foot-gyration-over-length") * lengthM;
        inertiaKgM2 = ledger.value("muscle.segment.foot-mass-fraction") * patient.massKg() * gyrationM * gyrationM;
        stiffnessNmPerRad = ledger.value("muscle.ankle.passive-stiffness-nm-per-rad");
        viscosityNmSPerRad = ledger.value("muscle.ankle.passive-viscosity-nm-s-per-rad");
        leverM = new double[] {
            ledger.value("muscle.ankle.lever-0-m"),
            ledger.value("muscle.ankle.lever-1-m-per-deg"),
            ledger.value("muscle.ankle.lever-2-m-per-deg2"),
            ledger.value("muscle.ankle.lever-3-m-per-deg3"),
            ledger.value("muscle.ankle.lever-4-m-per-deg4")
        };
    }

    /** Where the foot is and how fast it turns: rad, rad/s. */
    record State(double angleRad, double velocityRadPerS) {
        static final State REST = new State(0, 0);
    }

    /** Returns the angle over time that a torque over time brings about, degrees. */
    public double[] degrees(double[] torqueNm, SampleGrid grid) {
        double[] degrees = new double[torqueNm.length];
        State state = State.REST;
        for (int i = 0; i < torqueNm.length; i++) {
            degrees[i] = Math.toDegrees(state.angleRad());
            state = step(state, torqueNm[i], grid.stepMs());
        }
        return degrees;
    }

    /** Backward Euler: stable at any step. */
    State step(State state, double torqueNm, double stepMs) {
        double seconds = stepMs / 1000;
        double velocity =
                (inertiaKgM2 * state.velocityRadPerS() + seconds * (torqueNm - stiffnessNmPerRad * state.angleRad()))
                        / (inertiaKgM2 + seconds * (viscosityNmSPerRad + seconds * stiffnessNmPerRad));
        return new State(state.angleRad() + seconds * velocity, velocity);
    }

    /** Returns the lever of the Achilles tendon, m. */
    public double calfLeverM(double plantarFlexionDeg) {
        double angle = -plantarFlexionDeg;
        double lever = 0;
        for (int power = leverM.length - 1; power >= 0; power--) {
            lever = lever * angle + leverM[power];
        }
        return lever;
    }

    /** By how much the path of a calf muscle is shorter than at 90 degrees: the lever summed over the angle, m. */
    double calfShorteningM(double plantarFlexionDeg) {
        double angle = -plantarFlexionDeg;
        double sum = 0;
        for (int power = leverM.length - 1; power >= 0; power--) {
            sum = sum * angle + leverM[power] / (power + 1);
        }
        return -Math.toRadians(sum * angle);
    }
}
