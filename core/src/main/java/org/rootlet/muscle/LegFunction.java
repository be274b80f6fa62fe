package org.rootlet.muscle;

import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;

/**
 * What the legs can do: the torque that is left over the torque that a function asks for. A reserve of one is just enough.
 *
 * <p><b>Known limits.</b> Peak torques only: no timing, no balance, no trade between joints, no fatigue but in the
 * repetitions of the heel raise, which are taken to fall in proportion to the
 * reserve over that of a young person.
 */
public final class LegFunction {
    private final Atlas atlas;
    private final MuscleForce force;
    private final JointTorque torque;
    private final Patient patient;
    private final Ledger ledger;

    /** Creates the functions of one person. */
    public LegFunction(Atlas atlas, MuscleForce force, Patient patient, Ledger ledger) {
        this.atlas = atlas;
        this.force = force;
        this.patient = patient;
        this.ledger = ledger;
        torque = new JointTorque(patient, ledger);
    }

    /** Returns the share of plantar-flexion torque that is left, 0 to 1. */
    public double plantarFlexion(Side side) {
        double left = 0;
        for (String muscle : new String[] {"soleus", "medial gastrocnemius", "lateral gastrocnemius"}) {
            String share = "muscle.share.plantar-flexion.%s-fraction".formatted(muscle.replace(' ', '-'));
            left += ledger.value(share) * force.fraction(atlas.muscle(muscle), side);
        }
        return left;
    }

    /** Returns the share of hip-extension torque that is left, 0 to 1. */
    public double hipExtension(Side side) {
        double hamstrings = (force.fraction(atlas.muscle("semitendinosus"), side)
                        + force.fraction(atlas.muscle("biceps femoris long head"), side))
                / 2;
        return ledger.value("muscle.share.hip-extension.gluteus-maximus-fraction")
                        * force.fraction(atlas.muscle("gluteus maximus"), side)
                + ledger.value("muscle.share.hip-extension.hamstrings-fraction") * hamstrings;
    }

    /** Returns the share of knee-extension torque that is left, 0 to 1. */
    public double kneeExtension(Side side) {
        return force.fraction(atlas.muscle("vastus medialis"), side);
    }

    /** Returns the reserve of a single-leg heel raise. */
    public double heelRaiseReserve(Side side) {
        return ankleReserve(side, "muscle.demand.heel-raise-single-leg-nm-per-kg");
    }

    /** Returns how many single-leg heel raises are done, 0 where the first fails. */
    public int heelRaises(Side side) {
        double reserve = heelRaiseReserve(side);
        if (reserve < 1) {
            return 0;
        }
        double norm = ledger.value(
                patient.sex() == Sex.FEMALE
                        ? "muscle.function.heel-raise-norm-women"
                        : "muscle.function.heel-raise-norm-men");
        double young = torque.youngStandingPlantarFlexionNm()
                / (ledger.value("muscle.demand.heel-raise-single-leg-nm-per-kg") * patient.massKg());
        double share = Math.min(1, (reserve - 1) / (young - 1));
        return (int) Math.max(1, Math.round(norm * share));
    }

    /** Returns the reserve of standing on the toes of both feet, each leg carrying what it can. */
    public double toeStandingReserve() {
        double demandNm = ledger.value("muscle.demand.heel-raise-single-leg-nm-per-kg") * patient.massKg();
        double capacityNm = 0;
        for (Side side : Side.values()) {
            capacityNm += torque.healthyStandingPlantarFlexionNm() * plantarFlexion(side);
        }
        return capacityNm / demandNm;
    }

    /** Returns the reserve of push-off at a comfortable walking speed. */
    public double pushOffReserve(Side side) {
        return ankleReserve(side, "muscle.demand.push-off-ankle-nm-per-kg");
    }

    /** Returns the reserve of walking on the heels. */
    public double heelWalkingReserve(Side side) {
        return torque.healthyNm("dorsiflexion")
                * force.fraction(atlas.muscle("tibialis anterior"), side)
                / demandNm("heel-walking-dorsiflexion");
    }

    /** Returns the reserve of climbing stairs with this leg: that of the joint with the least. */
    public double stairsReserve(Side side) {
        double hip = torque.healthyNm("hip extension") * hipExtension(side) / demandNm("stair-ascent-hip");
        double knee = torque.healthyNm("knee extension") * kneeExtension(side) / demandNm("stair-ascent-knee");
        double ankle = ankleReserve(side, "muscle.demand.stair-ascent-ankle-nm-per-kg");
        return Math.min(hip, Math.min(knee, ankle));
    }

    /** Returns the reserve of rising from a chair on both legs: that of the joint with the least. */
    public double chairReserve() {
        double hip = 0;
        double knee = 0;
        for (Side side : Side.values()) {
            hip += torque.healthyNm("hip extension") * hipExtension(side) / demandNm("chair-rise-hip") / 2;
            knee += torque.healthyNm("knee extension") * kneeExtension(side) / demandNm("chair-rise-knee") / 2;
        }
        return Math.min(hip, knee);
    }

    private double ankleReserve(Side side, String demandPerKg) {
        return torque.healthyStandingPlantarFlexionNm()
                * plantarFlexion(side)
                / (ledger.value(demandPerKg) * patient.massKg());
    }

    private double demandNm(String function) {
        return ledger.value("muscle.demand.%s-nm-per-kg".formatted(function)) * patient.massKg();
    }
}
