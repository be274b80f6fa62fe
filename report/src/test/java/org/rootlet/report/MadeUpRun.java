package org.rootlet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.casefile.CaseSource;
import org.rootlet.casefile.ClinicalCase;
import org.rootlet.casefile.Comparison;
import org.rootlet.casefile.ReportedFinding;
import org.rootlet.exam.Examination;
import org.rootlet.exam.MotorFinding;
import org.rootlet.exam.ReflexFinding;
import org.rootlet.exam.SensoryFinding;
import org.rootlet.exam.SignFinding;
import org.rootlet.exam.Symptom;
import org.rootlet.fiber.ConductionResult;
import org.rootlet.fiber.FiberClass;
import org.rootlet.fiber.SpaceTime;
import org.rootlet.lesion.Cause;
import org.rootlet.lesion.Lesion;
import org.rootlet.lesion.LesionSide;
import org.rootlet.lesion.Onset;
import org.rootlet.lesion.Place;
import org.rootlet.lesion.Zone;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;
import org.rootlet.sensation.Modality;
import org.rootlet.sensation.SensationResult;
import org.rootlet.sensation.Threshold;
import org.rootlet.simulation.Contact;
import org.rootlet.simulation.FiberCount;
import org.rootlet.simulation.Simulation;
import org.rootlet.simulation.Support;
import org.rootlet.simulation.Triad;

/** A run written by hand for the tests of the reports: the figures are made up and come from no model. */
final class MadeUpRun {
    private static final List<String> ABSENT_TOUCH = List.of("fifth toe", "lateral foot", "lateral malleolus");
    private static final List<String> REDUCED = List.of(
            "lateral heel",
            "medial heel",
            "lateral sole",
            "lower posterior calf",
            "posterolateral calf",
            "lateral dorsum of foot",
            "lower posterior thigh",
            "medial sole");

    private String title = "Man of 41, right S1 root under a paracentral L5-S1 disc";
    private Place place = new Place.Spinal("L5-S1", Zone.PARACENTRAL);
    private Side side = Side.RIGHT;
    private final List<Root> roots = new ArrayList<>(List.of(Root.S1));
    private boolean conducts = true;
    private boolean everywhere;

    MadeUpRun title(String text) {
        title = text;
        return this;
    }

    MadeUpRun place(Place where, Root... met) {
        place = where;
        roots.clear();
        roots.addAll(List.of(met));
        return this;
    }

    MadeUpRun side(Side which) {
        side = which;
        return this;
    }

    MadeUpRun blocked() {
        conducts = false;
        return this;
    }

    MadeUpRun painEverywhere() {
        everywhere = true;
        return this;
    }

    ClinicalCase clinicalCase() {
        return new ClinicalCase(
                title,
                new CaseSource(title + ". A Journal 1997", "https://example.org/case?a=1&b=2", "case report"),
                patient(),
                List.of(),
                List.of("height " + title));
    }

    List<Comparison> comparisons() {
        return List.of(
                comparison(ReportedFinding.Kind.REFLEX, "ankle", "absent", "0 absent", Comparison.Verdict.AGREES),
                comparison(ReportedFinding.Kind.MOTOR, "plantar flexion", "weak", "5", Comparison.Verdict.DIFFERS),
                comparison(ReportedFinding.Kind.SIGN, "gait", "antalgic", "", Comparison.Verdict.NOT_MODELED));
    }

    Simulation simulation() {
        return new Simulation(
                patient(),
                7,
                new Examination(motor(), reflexes(), sensation(), signs(), symptoms()),
                fibers(),
                contacts(),
                List.of(),
                List.of(
                        new Support(
                                "soleus",
                                side,
                                List.of(
                                        new Support.Share(Root.S1, FiberClass.MOTOR, 0.7, 0.31),
                                        new Support.Share(Root.S2, FiberClass.MOTOR, 0.3, 1))),
                        new Support(
                                "ankle reflex", side, List.of(new Support.Share(Root.S1, FiberClass.STRETCH, 1, 0.15))),
                        new Support(
                                "fifth toe, touch",
                                side,
                                List.of(new Support.Share(Root.S1, FiberClass.TOUCH, 0.86, 0.004)))),
                List.of(
                        new Triad(side, true, true, true, "All three point to S1. " + title),
                        new Triad(side.opposite(), false, false, false, "Nothing of the triad.")),
                List.of(spaceTime(true, 0)),
                List.of(spaceTime(conducts, 0.4)),
                List.of("Fiber of 17 um lies outside the published diameters. " + title));
    }

    Simulation healthy() {
        Patient person = new Patient(30, Sex.FEMALE, 165, 60, 36, PlexusVariant.NORMAL, List.of());
        return new Simulation(
                person,
                1,
                new Examination(List.of(), List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Patient patient() {
        LesionSide lesionSide = side == Side.LEFT ? LesionSide.LEFT : LesionSide.RIGHT;
        return new Patient(
                41,
                Sex.MALE,
                178,
                82,
                36.5,
                PlexusVariant.NORMAL,
                List.of(new Lesion(Cause.DISC_HERNIATION, place, lesionSide, 85, Onset.SUBACUTE, 21, 0.6)));
    }

    private Comparison comparison(
            ReportedFinding.Kind kind, String name, String found, String simulated, Comparison.Verdict verdict) {
        return new Comparison(new ReportedFinding(kind, name, side, "", found, "quote: " + title), simulated, verdict);
    }

    private List<MotorFinding> motor() {
        List<MotorFinding> motor = new ArrayList<>();
        for (Side each : Side.values()) {
            boolean hit = each == side;
            motor.add(new MotorFinding("soleus", each, hit ? 4.5 : 5, hit ? 0.5 : 1));
            motor.add(new MotorFinding("medial gastrocnemius", each, hit ? 4 : 5, hit ? 0.4 : 1));
            motor.add(new MotorFinding("gluteus maximus", each, hit ? 4.5 : 5, hit ? 0.6 : 1));
            motor.add(new MotorFinding("tibialis anterior", each, 5, 1));
            motor.add(new MotorFinding("quadriceps femoris", each, 5, 1));
        }
        return motor;
    }

    private List<ReflexFinding> reflexes() {
        List<ReflexFinding> reflexes = new ArrayList<>();
        for (Side each : Side.values()) {
            reflexes.add(new ReflexFinding("ankle", each, each == side ? 0 : 2, each == side ? 0.02 : 1));
            reflexes.add(new ReflexFinding("knee", each, 2, 1));
            reflexes.add(new ReflexFinding("medial hamstring", each, 2, 1));
        }
        return reflexes;
    }

    private List<SensoryFinding> sensation() {
        List<SensoryFinding> sensation = new ArrayList<>();
        for (Side each : Side.values()) {
            for (Modality modality : Modality.values()) {
                for (String region : SkinChart.load().regions()) {
                    sensation.add(new SensoryFinding(
                            region,
                            each,
                            modality,
                            result(region, each, modality),
                            each == side ? 0.2 : 1,
                            new Threshold(each == side ? 20 : 4, 4, "mN", true)));
                }
            }
        }
        return sensation;
    }

    private SensationResult result(String region, Side each, Modality modality) {
        if (each != side || modality == Modality.COLD || modality == Modality.WARMTH) {
            return SensationResult.NORMAL;
        }
        if (ABSENT_TOUCH.contains(region)) {
            return modality == Modality.PINPRICK ? SensationResult.ABSENT : SensationResult.REDUCED;
        }
        return REDUCED.contains(region) && modality == Modality.PINPRICK
                ? SensationResult.REDUCED
                : SensationResult.NORMAL;
    }

    private List<SignFinding> signs() {
        List<SignFinding> signs = new ArrayList<>();
        for (Side each : Side.values()) {
            boolean hit = each == side;
            signs.add(new SignFinding(
                    "straight leg raise", each, hit ? "positive" : "negative", hit ? "leg pain from 40 degrees" : ""));
            signs.add(new SignFinding("crossed straight leg raise", each, "negative", ""));
            signs.add(new SignFinding(
                    "single-leg heel raise", each, hit ? "impossible" : "possible", hit ? "2 of 25 raises" : "25"));
            signs.add(new SignFinding("rising from a chair", each, "possible", ""));
        }
        return signs;
    }

    private List<Symptom> symptoms() {
        if (everywhere) {
            List<String> regions = List.copyOf(SkinChart.load().regions());
            return List.of(
                    new Symptom("leg pain", Side.LEFT, 9, regions),
                    new Symptom("leg pain", Side.RIGHT, 9, regions),
                    new Symptom("paresthesia", Side.LEFT, 9, regions),
                    new Symptom("paresthesia", Side.RIGHT, 9, regions));
        }
        return List.of(
                new Symptom(
                        "leg pain",
                        side,
                        6,
                        List.of(
                                "lower posterior calf",
                                "lower posterior thigh",
                                "upper posterior thigh",
                                "lower buttock",
                                "posterolateral calf",
                                "lateral foot")),
                new Symptom("leg pain on coughing", side, 8.5, List.of("lower posterior thigh")),
                new Symptom("paresthesia", side, 4, List.of("fifth toe", "lateral foot")));
    }

    private List<FiberCount> fibers() {
        Map<FiberClass, long[]> parts = new TreeMap<>();
        parts.put(FiberClass.MOTOR, new long[] {3100, 900, 2400, 600});
        parts.put(FiberClass.STRETCH, new long[] {60, 40, 420, 180});
        parts.put(FiberClass.TOUCH, new long[] {3000, 1500, 3600, 900});
        parts.put(FiberClass.PAIN, new long[] {9000, 2000, 500, 500});
        parts.put(FiberClass.WARMTH, new long[] {60_000, 0, 0, 900});
        List<FiberCount> fibers = new ArrayList<>();
        for (Root root : roots) {
            parts.forEach((fiberClass, n) -> fibers.add(new FiberCount(
                    root,
                    side,
                    fiberClass,
                    root + (fiberClass.ventral() ? " ventral root" : " dorsal root"),
                    n[0] + n[1] + n[2] + n[3],
                    n[0],
                    n[1],
                    n[2],
                    n[3])));
        }
        return fibers;
    }

    private List<Contact> contacts() {
        return roots.stream()
                .map(root -> new Contact(root + " dorsal root, lateral recess at L5-S1", root, side, 85, 12))
                .toList();
    }

    /** A pulse that travels at 50 m/s, loses some time in the middle or stops there. */
    private static SpaceTime spaceTime(boolean passes, double delayMs) {
        int samples = 240;
        int nodes = 51;
        double[] timeMs = new double[samples];
        double[] positionMm = new double[nodes];
        double[][] voltageMv = new double[samples][nodes];
        for (int t = 0; t < samples; t++) {
            timeMs[t] = t * 0.02;
            for (int node = 0; node < nodes; node++) {
                positionMm[node] = node * 1.15;
                double late = node > 27 ? delayMs : node >= 23 ? delayMs * (node - 22) / 5.0 : 0;
                double since = timeMs[t] - 0.5 - positionMm[node] / 50 - late;
                double size = passes || node < 24 ? 1 : Math.exp(-(node - 23));
                double pulse = since < 0 ? Math.exp(-since * since / 0.005) : Math.exp(-since * since / 0.06);
                voltageMv[t][node] = -80 + 105 * size * pulse;
            }
        }
        boolean lesion = delayMs > 0;
        return new SpaceTime(
                timeMs,
                positionMm,
                voltageMv,
                lesion ? positionMm[23] : 0,
                lesion ? positionMm[27] : 0,
                new ConductionResult(passes, passes ? OptionalDouble.of(delayMs) : OptionalDouble.empty(), 50));
    }
}
