package org.rootlet.exam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.muscle.Denervation;
import org.rootlet.muscle.FunctionDemand;
import org.rootlet.muscle.LegFunction;
import org.rootlet.muscle.MuscleForce;
import org.rootlet.muscle.UnitTable;
import org.rootlet.patient.Patient;
import org.rootlet.reflex.Limb;
import org.rootlet.sensation.Modality;
import org.rootlet.sensation.Pain;
import org.rootlet.sensation.PainReferral;
import org.rootlet.sensation.SensationResult;

/**
 * Examines a person from top to toe on both sides and writes down every finding. This examiner makes no mistakes:
 * published reliabilities are in the ledger, but noise is not applied here.
 */
public final class BedsideExaminer {
    /** Actions of which people do not notice that they have become weak; an assumption. */
    private static final Set<String> NOT_MISSED =
            Set.of("toe extension", "toe flexion", "great toe flexion", "toe abduction");

    private final Atlas atlas;
    private final Ledger ledger;
    private final MuscleForce force;
    private final ManualMuscleTest manualTest;
    private final LegFunction function;
    private final List<ReflexFinding> reflexes;
    private final SensoryExaminer sensory;
    private final Stance stance;
    private final PainInterview interview;

    /**
     * Creates the examiner of one person.
     *
     * @param atlas the body
     * @param fibers its fibers
     * @param patient the person
     * @param ledger constants
     * @param seed seed of the run
     * @param reflexes what a {@link ReflexExaminer} found
     */
    public BedsideExaminer(
            Atlas atlas,
            LesionedFibers fibers,
            Patient patient,
            Ledger ledger,
            long seed,
            List<ReflexFinding> reflexes) {
        this.atlas = atlas;
        this.ledger = ledger;
        force = new MuscleForce(
                new Limb(atlas, fibers, patient, Side.LEFT, ledger, seed),
                new Limb(atlas, fibers, patient, Side.RIGHT, ledger, seed),
                UnitTable.load());
        manualTest = new ManualMuscleTest(patient, ledger);
        function = new LegFunction(atlas, force, patient, ledger);
        this.reflexes = List.copyOf(reflexes);
        sensory = new SensoryExaminer(atlas, fibers, ledger);
        stance = new Stance(function, sensory.proprioception(), sensory.skinSensation(), ledger);
        interview = new PainInterview(new Pain(atlas, fibers, ledger), PainReferral.of(seed, ledger), ledger);
    }

    /** Returns all findings, muscles and regions in the order of the atlas, left before right. */
    public Examination examine() {
        List<MotorFinding> motor = motor();
        List<SensoryFinding> sensation = sensory.sensation();
        List<SignFinding> strength = strengthSigns();
        List<SignFinding> signs = new ArrayList<>();
        for (Side side : Side.values()) {
            signs.addAll(interview.signs(side));
        }
        signs.addAll(strength);
        for (Side side : Side.values()) {
            signs.addAll(stance.signs(side));
        }
        return new Examination(
                motor,
                reflexes,
                sensation,
                sensory.joints(),
                sensory.twoPoint(sensation),
                signs,
                symptoms(motor, sensation, strength));
    }

    /** Returns what walking at a comfortable speed, standing, stairs and chairs ask of a leg, and what it has. */
    public List<FunctionDemand> functions(Side side) {
        return function.demands(side, ledger.value("muscle.demand.push-off-speed-m-per-s"));
    }

    /** Returns the muscles that have lost axons, in the order of the atlas, left before right. */
    public List<DenervationFinding> denervation() {
        List<DenervationFinding> findings = new ArrayList<>();
        for (Muscle muscle : atlas.muscles()) {
            for (Side side : Side.values()) {
                Denervation denervation = force.denervation(muscle, side);
                if (denervation.share() > 0) {
                    findings.add(new DenervationFinding(
                            muscle.name(), side, denervation.share(), denervation.fibrillation()));
                }
            }
        }
        return findings;
    }

    private List<MotorFinding> motor() {
        List<MotorFinding> findings = new ArrayList<>();
        List<Muscle> tested =
                atlas.muscles().stream().filter(ManualMuscleTest::tests).toList();
        for (Muscle muscle : tested) {
            for (Side side : Side.values()) {
                double left = force.fraction(muscle, side);
                // No one can test the heads of the calf apart: all are graded by what they hold together.
                boolean calf = muscle.action().equals("plantar flexion");
                double grade = manualTest.grade(muscle, calf ? function.plantarFlexion(side) : left);
                findings.add(new MotorFinding(muscle.name(), side, grade, left));
            }
        }
        return findings;
    }

    /** What asks for strength. */
    private List<SignFinding> strengthSigns() {
        List<SignFinding> signs = new ArrayList<>();
        for (Side side : Side.values()) {
            signs.add(heelRaise(side));
            signs.add(functional("standing on the toes", side, function.toeStandingReserve(), 1));
            signs.add(functional("heel walking", side, function.heelWalkingReserve(side), 1));
            double adaptable = ledger.value("muscle.function.adaptable-down-to-reserve");
            signs.add(functional("push-off", side, function.pushOffReserve(side), adaptable));
            signs.add(functional("climbing stairs", side, function.stairsReserve(side), adaptable));
            signs.add(functional("rising from a chair", side, function.chairReserve(), adaptable));
        }
        return signs;
    }

    /** A leg that tires well before the other one is limited, however strong the first raise was. */
    private SignFinding heelRaise(Side side) {
        int raises = function.heelRaises(side);
        double fewest =
                ledger.value("exam.heel-raise.limited-below-side-fraction") * function.heelRaises(side.opposite());
        String done = answer(function.heelRaiseReserve(side), 1);
        return new SignFinding(
                "single-leg heel raise",
                side,
                done.equals("possible") && raises < fewest ? "limited" : done,
                raises + (raises == 1 ? " repetition" : " repetitions"));
    }

    private SignFinding functional(String name, Side side, double reserve, double doneFrom) {
        String detail = String.format(Locale.ROOT, "capacity %.2f of the demand", reserve);
        return new SignFinding(name, side, answer(reserve, doneFrom), detail);
    }

    private String answer(double reserve, double doneFrom) {
        if (reserve < doneFrom) {
            return "impossible";
        }
        return reserve < ledger.value("muscle.function.limited-below-reserve") ? "limited" : "possible";
    }

    private List<Symptom> symptoms(
            List<MotorFinding> motor, List<SensoryFinding> sensation, List<SignFinding> strength) {
        List<Symptom> symptoms = new ArrayList<>();
        for (Side side : Side.values()) {
            symptoms.addAll(interview.symptoms(side));
            addNumbness(symptoms, side, sensation);
            addWeakness(symptoms, side, motor, strength);
        }
        return symptoms;
    }

    private static void addNumbness(List<Symptom> symptoms, Side side, List<SensoryFinding> sensation) {
        List<SensoryFinding> numb = sensation.stream()
                .filter(finding -> finding.side() == side
                        && finding.modality() == Modality.TOUCH
                        && finding.result() != SensationResult.NORMAL)
                .sorted(Comparator.comparingDouble(SensoryFinding::survivingFraction))
                .toList();
        if (!numb.isEmpty()) {
            double intensity = 10 * (1 - numb.getFirst().survivingFraction());
            symptoms.add(new Symptom(
                    "numbness",
                    side,
                    intensity,
                    numb.stream().map(SensoryFinding::region).toList()));
        }
    }

    /**
     * Weakness is reported where an examiner finds it or where something cannot be done as before. Nobody misses the strength of the
     * toes, which wears away unnoticed in many.
     */
    private void addWeakness(List<Symptom> symptoms, Side side, List<MotorFinding> motor, List<SignFinding> signs) {
        List<MotorFinding> missed = motor.stream()
                .filter(finding -> finding.side() == side
                        && !NOT_MISSED.contains(atlas.muscle(finding.muscle()).action()))
                .toList();
        double least =
                missed.stream().mapToDouble(MotorFinding::forceFraction).min().orElse(1);
        boolean found = missed.stream().anyMatch(finding -> finding.mrc() < 5)
                || signs.stream()
                        .anyMatch(sign -> sign.side() == side
                                && (sign.result().equals("limited")
                                        || sign.result().equals("impossible")));
        // What age alone makes hard is no symptom of a nerve.
        double intensity = 10 * (1 - least);
        if (found && Math.round(intensity) >= 1) {
            symptoms.add(new Symptom("weakness", side, intensity, List.of()));
        }
    }
}
