package org.rootlet.muscle;

import org.rootlet.evidence.Evidence;
import org.rootlet.evidence.Ledger;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;

/** Maximal healthy torque of a person about a joint, by age, sex and body mass. */
public final class JointTorque {
    private final Patient patient;
    private final Ledger ledger;

    /** Creates the torques of one person. */
    public JointTorque(Patient patient, Ledger ledger) {
        this.patient = patient;
        this.ledger = ledger;
    }

    /**
     * Returns the maximal torque of an action, N m.
     *
     * @param action action as the ledger names it, such as {@code plantar flexion}
     */
    public double healthyNm(String action) {
        return ledger.value("muscle.torque.%s-nm".formatted(key(action))) * youngScale() * ageScale(action);
    }

    /** Returns the maximal plantar-flexion torque standing on one forefoot, N m. */
    public double healthyStandingPlantarFlexionNm() {
        return youngStandingPlantarFlexionNm() * ageScale("plantar flexion");
    }

    /** Returns what that torque was when the person was young, N m. */
    public double youngStandingPlantarFlexionNm() {
        return ledger.value("muscle.torque.plantar-flexion-standing-nm-per-kg")
                * ledger.value("muscle.reference.body-mass-kg")
                * youngScale();
    }

    /** Strength against that of the young man of the ledger, age aside. */
    private double youngScale() {
        double mass = patient.massKg() / ledger.value("muscle.reference.body-mass-kg");
        double sex = patient.sex() == Sex.FEMALE ? ledger.value("muscle.torque.female-male-ratio-per-kg") : 1;
        return mass * sex;
    }

    /** Share of young strength that age leaves; where an action has a rate of its own, that one. */
    private double ageScale(String action) {
        double years = Math.max(0, patient.ageYears() - ledger.value("muscle.torque.age-of-decline-years"));
        double rate = ledger.find("muscle.torque.decline-%s-per-year-after-50-fraction".formatted(key(action)))
                .map(Evidence::value)
                .orElseGet(() -> ledger.value("muscle.torque.decline-per-year-after-50-fraction"));
        return Math.pow(1 - rate, years);
    }

    private static String key(String action) {
        return action.replace(' ', '-');
    }
}
