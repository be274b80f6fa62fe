package org.rootlet.exam;

import java.util.List;

/**
 * A bedside examination as a document: what was tested and what was found. Simulation writes it; localization reads it.
 * A finding that is not listed was not tested; missing is not normal.
 *
 * @param motor strength by muscle and side
 * @param reflexes tendon reflexes by side
 * @param sensation skin regions by side and modality
 * @param joints sense of position by joint and side
 * @param twoPoint two-point discrimination by region and side
 * @param signs provocation and functional tests
 * @param symptoms what the person reports
 */
public record Examination(
        List<MotorFinding> motor,
        List<ReflexFinding> reflexes,
        List<SensoryFinding> sensation,
        List<JointFinding> joints,
        List<TwoPointFinding> twoPoint,
        List<SignFinding> signs,
        List<Symptom> symptoms) {
    public Examination {
        motor = List.copyOf(motor);
        reflexes = List.copyOf(reflexes);
        sensation = List.copyOf(sensation);
        joints = List.copyOf(joints);
        twoPoint = List.copyOf(twoPoint);
        signs = List.copyOf(signs);
        symptoms = List.copyOf(symptoms);
    }

    /** Writes down an examination in which joints and two points were not tested. */
    public Examination(
            List<MotorFinding> motor,
            List<ReflexFinding> reflexes,
            List<SensoryFinding> sensation,
            List<SignFinding> signs,
            List<Symptom> symptoms) {
        this(motor, reflexes, sensation, List.of(), List.of(), signs, symptoms);
    }
}
