package org.rootlet.exam;

import org.rootlet.anatomy.Muscle;
import org.rootlet.evidence.Ledger;
import org.rootlet.muscle.JointTorque;
import org.rootlet.patient.Patient;

/**
 * Strength as an examiner grades it: the torque that is left against gravity and against the resistance that an
 * examiner can give. Plantar flexors are resisted by the person's own weight in a heel raise, for no hand holds them.
 *
 * <p>Grades are those of the Medical Research Council with half steps; 4.5 is written 4+.
 */
public final class ManualMuscleTest {
    private static final String PLANTAR_FLEXION = "plantar flexion";
    private static final String NOT_GRADED = "";

    private final Patient patient;
    private final Ledger ledger;
    private final JointTorque torque;

    /** Creates the test for one person. */
    public ManualMuscleTest(Patient patient, Ledger ledger) {
        this.patient = patient;
        this.ledger = ledger;
        torque = new JointTorque(patient, ledger);
    }

    /** Returns whether a muscle is graded at all: sphincter and back muscles are not. */
    public static boolean tests(Muscle muscle) {
        return !part(muscle.action()).equals(NOT_GRADED);
    }

    /**
     * Returns the grade, 0 to 5 in halves. Between lifting the limb (3) and holding full resistance (5) the grades divide
     * the range; below 3 they are shares of what lifting takes.
     *
     * @param muscle the muscle that is tested, by its action
     * @param forceFraction share of the force about its joint that is left, 0 to 1
     */
    public double grade(Muscle muscle, double forceFraction) {
        String action = muscle.action();
        double expectedNm =
                action.equals(PLANTAR_FLEXION) ? torque.healthyStandingPlantarFlexionNm() : torque.healthyNm(action);
        double heldNm = expectedNm * forceFraction;
        double gravityNm = Math.min(gravityNm(action), expectedNm * ledger.value("exam.mmt.gravity-share-limit"));
        double resistanceNm =
                Math.min(resistanceNm(action), expectedNm * ledger.value("exam.mmt.resistance-share-of-expected"));
        double range = resistanceNm - gravityNm;
        if (heldNm >= resistanceNm) {
            return 5;
        }
        if (heldNm >= gravityNm + range * ledger.value("exam.mmt.grade-4-plus-from-resistance-share")) {
            return 4.5;
        }
        if (heldNm >= gravityNm + range * ledger.value("exam.mmt.grade-4-from-resistance-share")) {
            return 4;
        }
        if (heldNm >= gravityNm + range * ledger.value("exam.mmt.grade-3-plus-from-resistance-share")) {
            return 3.5;
        }
        if (heldNm >= gravityNm) {
            return 3;
        }
        if (heldNm >= gravityNm * ledger.value("exam.mmt.grade-2-plus-from-gravity-share")) {
            return 2.5;
        }
        if (heldNm >= gravityNm * ledger.value("exam.mmt.grade-2-from-gravity-share")) {
            return 2;
        }
        return forceFraction >= ledger.value("exam.mmt.flicker-from-force-fraction") ? 1 : 0;
    }

    private double resistanceNm(String action) {
        if (action.equals(PLANTAR_FLEXION)) {
            return ledger.value("muscle.demand.heel-raise-single-leg-nm-per-kg") * patient.massKg();
        }
        double leverMm =
                ledger.value("exam.mmt.lever.%s-over-height".formatted(part(action))) * patient.heightCm() * 10;
        return ledger.value("exam.mmt.examiner-hand-force-n") * leverMm / 1000;
    }

    private double gravityNm(String action) {
        double size = patient.massKg()
                * patient.heightCm()
                / (ledger.value("muscle.reference.body-mass-kg") * ledger.value("muscle.reference.height-cm"));
        return size
                * switch (part(action)) {
                    case "toe" -> ledger.value("exam.mmt.gravity.toe-nm");
                    case "foot" -> ledger.value("muscle.gravity.foot-nm");
                    case "leg" -> ledger.value("muscle.gravity.foot-and-leg-nm");
                    default -> ledger.value("muscle.gravity.total-leg-nm");
                };
    }

    /** Part of the limb that the action moves and the examiner presses on. */
    private static String part(String action) {
        return switch (action) {
            case "plantar flexion", "dorsiflexion", "inversion", "eversion" -> "foot";
            case "knee extension", "knee flexion" -> "leg";
            case "hip flexion", "hip extension", "hip abduction", "hip adduction" -> "thigh";
            case "anal squeeze", "trunk extension" -> NOT_GRADED;
            default -> "toe";
        };
    }
}
