package org.rootlet.muscle;

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
        return ledger.value("muscle.torque.%s-nm".formatted(action.replace(' ', '-'))) * scale();
    }

    /** Returns the maximal plantar-flexion torque standing on one forefoot, N m. */
    public double healthyStandingPlantarFlexionNm() {
        double reference = ledger.value("muscle.torque.plantar-flexion-standing-nm-per-kg")
                * ledger.value("muscle.reference.body-mass-kg");
        return reference * scale();
    }

    /** Strength against that of the young man of the ledger. */
    private double scale() {
        double mass = patient.massKg() / ledger.value("muscle.reference.body-mass-kg");
        double sex = patient.sex() == Sex.FEMALE ? ledger.value("muscle.torque.female-male-ratio-per-kg") : 1;
        double years = Math.max(0, patient.ageYears() - ledger.value("muscle.torque.age-of-decline-years"));
        double age = Math.pow(1 - ledger.value("muscle.torque.decline-per-year-after-50-fraction"), years);
        return mass * sex * age;
    }
}
