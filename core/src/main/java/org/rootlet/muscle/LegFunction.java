package org.rootlet.muscle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.patient.Patient;

/**
 * What the legs can do: the torque that is left over the torque that a function asks for. A reserve of one is just enough.
 *
 * <p><b>Known limits.</b> Peak torques only: no timing, no trade between joints; balance is the torque that holds the body as it
 * leans, without its control; fatigue in the repetitions of the heel raise alone.
 */
public final class LegFunction {
    private static final List<String> CALF = List.of("soleus", "medial gastrocnemius", "lateral gastrocnemius");

    private final Atlas atlas;
    private final MuscleForce force;
    private final JointTorque torque;
    private final Patient patient;
    private final Ledger ledger;
    private final HeelRaises raises;

    /** Creates the functions of one person. */
    public LegFunction(Atlas atlas, MuscleForce force, Patient patient, Ledger ledger) {
        this.atlas = atlas;
        this.force = force;
        this.patient = patient;
        this.ledger = ledger;
        torque = new JointTorque(patient, ledger);
        raises = new HeelRaises(ledger);
    }

    /** Returns the share of plantar-flexion torque that is left, 0 to 1. */
    public double plantarFlexion(Side side) {
        return calfShares(side).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** Returns the share of hip-extension torque that is left, 0 to 1. */
    public double hipExtension(Side side) {
        return hipShares(side).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
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
        List<HeelRaises.Group> units = new ArrayList<>();
        for (String muscle : CALF) {
            units.addAll(HeelRaises.groups(
                    force.units(atlas.muscle(muscle), side),
                    torque.healthyStandingPlantarFlexionNm() * calfShare(muscle)));
        }
        return raises.count(units, demandNm("heel-raise-single-leg"));
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

    /**
     * Returns what walking at a speed asks of the calf at push-off.
     *
     * @param speedMPerS walking speed, 0.5 to 2 m/s; the demand is linear in it
     */
    public FunctionDemand pushOff(Side side, double speedMPerS) {
        double faster = speedMPerS - ledger.value("muscle.demand.push-off-speed-m-per-s");
        double perKg = ledger.value("muscle.demand.push-off-ankle-nm-per-kg")
                + ledger.value("muscle.demand.push-off-slope-nm-per-kg-per-m-per-s") * faster;
        return ankle("push-off", side, perKg * patient.massKg());
    }

    /** Returns what one leg of two must give to stand quietly, the body's weight a little before the ankles. */
    public FunctionDemand quietStanding(Side side) {
        return ankle("quiet standing", side, demandNm("quiet-standing-ankle"));
    }

    /** Returns what one leg of two must give to hold the body as it leans forward. */
    public FunctionDemand forwardSway(Side side) {
        return ankle("holding a forward sway", side, demandNm("forward-sway-ankle"));
    }

    /**
     * Returns what functions ask of the calf and of the hip extensors of one leg.
     *
     * @param speedMPerS walking speed for push-off, m/s
     */
    public List<FunctionDemand> demands(Side side, double speedMPerS) {
        return List.of(
                pushOff(side, speedMPerS),
                ankle("single-leg heel raise", side, demandNm("heel-raise-single-leg")),
                ankle("standing on the toes", side, demandNm("toe-standing-both-legs")),
                quietStanding(side),
                forwardSway(side),
                ankle("climbing stairs, ankle", side, demandNm("stair-ascent-ankle")),
                hip("climbing stairs, hip", side, demandNm("stair-ascent-hip")),
                hip("rising from a chair, hip", side, demandNm("chair-rise-hip")));
    }

    private FunctionDemand ankle(String name, Side side, double demandNm) {
        double capacityNm = torque.healthyStandingPlantarFlexionNm() * plantarFlexion(side);
        return new FunctionDemand(name, demandNm, capacityNm, calfShares(side));
    }

    private FunctionDemand hip(String name, Side side, double demandNm) {
        return new FunctionDemand(
                name, demandNm, torque.healthyNm("hip extension") * hipExtension(side), hipShares(side));
    }

    private Map<String, Double> calfShares(Side side) {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (String muscle : CALF) {
            shares.put(muscle, calfShare(muscle) * force.fraction(atlas.muscle(muscle), side));
        }
        return shares;
    }

    private double calfShare(String muscle) {
        return ledger.value("muscle.share.plantar-flexion.%s-fraction".formatted(muscle.replace(' ', '-')));
    }

    private Map<String, Double> hipShares(Side side) {
        double hamstrings = (force.fraction(atlas.muscle("semitendinosus"), side)
                        + force.fraction(atlas.muscle("biceps femoris long head"), side))
                / 2;
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put(
                "gluteus maximus",
                ledger.value("muscle.share.hip-extension.gluteus-maximus-fraction")
                        * force.fraction(atlas.muscle("gluteus maximus"), side));
        shares.put("hamstrings", ledger.value("muscle.share.hip-extension.hamstrings-fraction") * hamstrings);
        return shares;
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
