package org.rootlet.casefile;

import java.util.List;
import java.util.Map;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.exam.Examination;
import org.rootlet.exam.MotorFinding;
import org.rootlet.exam.ReflexFinding;
import org.rootlet.exam.SensoryFinding;
import org.rootlet.exam.SignFinding;
import org.rootlet.exam.Symptom;
import org.rootlet.fiber.FiberClass;
import org.rootlet.lesion.Cause;
import org.rootlet.lesion.Lesion;
import org.rootlet.lesion.LesionSide;
import org.rootlet.lesion.Onset;
import org.rootlet.lesion.Place;
import org.rootlet.lesion.Zone;
import org.rootlet.muscle.FunctionDemand;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;
import org.rootlet.sensation.Modality;
import org.rootlet.sensation.SensationResult;
import org.rootlet.sensation.Threshold;
import org.rootlet.simulation.Contact;
import org.rootlet.simulation.FiberCount;
import org.rootlet.simulation.LegReserve;
import org.rootlet.simulation.Simulation;
import org.rootlet.simulation.Triad;

/** A run written by hand, so that what is compared and written is known. */
final class TestSimulations {
    static final Examination EXAMINATION = new Examination(
            List.of(
                    new MotorFinding("medial gastrocnemius", Side.LEFT, 4, 0.61234567),
                    new MotorFinding("lateral gastrocnemius", Side.LEFT, 4.5, 0.7),
                    new MotorFinding("soleus", Side.LEFT, 5, 0.95),
                    new MotorFinding("soleus", Side.RIGHT, 5, 1)),
            List.of(
                    new ReflexFinding("ankle", Side.LEFT, 0, 0),
                    new ReflexFinding("ankle", Side.RIGHT, 2, 0.9),
                    new ReflexFinding("knee", Side.LEFT, 2, 1),
                    new ReflexFinding("knee", Side.RIGHT, 3, 1.7)),
            List.of(
                    new SensoryFinding(
                            "lateral foot",
                            Side.LEFT,
                            Modality.TOUCH,
                            SensationResult.REDUCED,
                            1.0 / 3,
                            new Threshold(9.25, 4, "mN", true)),
                    new SensoryFinding(
                            "lateral foot",
                            Side.LEFT,
                            Modality.PINPRICK,
                            SensationResult.ABSENT,
                            0.00004,
                            new Threshold(512, 80, "mN", false)),
                    new SensoryFinding(
                            "lateral malleolus",
                            Side.LEFT,
                            Modality.TOUCH,
                            SensationResult.NORMAL,
                            1,
                            new Threshold(4, 4, "mN", true)),
                    new SensoryFinding(
                            "medial leg",
                            Side.LEFT,
                            Modality.TOUCH,
                            SensationResult.NORMAL,
                            1,
                            new Threshold(4, 4, "mN", true))),
            List.of(
                    new SignFinding("straight leg raise", Side.LEFT, "positive", "leg pain from 40 degrees"),
                    new SignFinding("single-leg heel raise", Side.LEFT, "impossible", "")),
            List.of(
                    new Symptom("leg pain", Side.LEFT, 6.2, List.of("posterior calf", "lateral foot")),
                    new Symptom("numbness", Side.LEFT, 0.4, List.of())));

    static final Simulation SIMULATION = new Simulation(
            new Patient(
                    41,
                    Sex.MALE,
                    176,
                    78.5,
                    37,
                    PlexusVariant.NORMAL,
                    List.of(new Lesion(
                            Cause.DISC_HERNIATION,
                            new Place.Spinal("L5-S1", Zone.PARACENTRAL),
                            LesionSide.LEFT,
                            120,
                            Onset.GRADUAL,
                            1095,
                            0.123456))),
            7,
            EXAMINATION,
            List.of(new FiberCount(
                    Root.S1, Side.LEFT, FiberClass.MOTOR, "S1 ventral root", 4000, 1000, 500, 2400, 100)),
            List.of(new Contact("S1 ventral root", Root.S1, Side.LEFT, 120, 10)),
            List.of(new LegReserve(Side.LEFT, new FunctionDemand("push-off", 112.5, 90, Map.of("soleus", 0.5)))),
            List.of(),
            List.of(new Triad(Side.LEFT, true, true, true, "All three are present.")),
            List.of(),
            List.of(),
            List.of("One warning."));

    private TestSimulations() {}
}
