package org.rootlet.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.exam.Examination;
import org.rootlet.exam.ReflexFinding;
import org.rootlet.exam.SensoryFinding;
import org.rootlet.exam.SignFinding;
import org.rootlet.fiber.FiberClass;
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

class ForwardModelTest {
    private static final Atlas ATLAS = Atlas.load();
    private static final Ledger LEDGER = Ledger.load();
    /** Far beyond what a case file may say: it interrupts every fiber, thin ones too. */
    private static final double CUTTING_MMHG = 5000;

    private static Patient man(double age, Lesion... lesions) {
        return new Patient(age, Sex.MALE, 176, 78, 37, PlexusVariant.NORMAL, List.of(lesions));
    }

    private static Lesion disc(String level, Zone zone, LesionSide side, double pressureMmHg) {
        return new Lesion(
                Cause.DISC_HERNIATION, new Place.Spinal(level, zone), side, pressureMmHg, Onset.SUBACUTE, 14, 0.6);
    }

    private static Simulation run(Patient patient) {
        return run(patient, 2);
    }

    private static Simulation run(Patient patient, int threads) {
        return new ForwardModel(ATLAS, LEDGER).run(patient, 1, threads, done -> {});
    }

    private static int reflex(Simulation run, String name, Side side) {
        return run.examination().reflexes().stream()
                .filter(reflex -> reflex.name().equals(name) && reflex.side() == side)
                .mapToInt(ReflexFinding::grade)
                .findFirst()
                .orElseThrow();
    }

    private static SensationResult feels(Simulation run, String region, Side side, Modality modality) {
        return run.examination().sensation().stream()
                .filter(finding ->
                        finding.region().equals(region) && finding.side() == side && finding.modality() == modality)
                .map(SensoryFinding::result)
                .findFirst()
                .orElseThrow();
    }

    private static String sign(Simulation run, String name, Side side) {
        return run.examination().signs().stream()
                .filter(sign -> sign.name().equals(name) && sign.side() == side)
                .map(SignFinding::result)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHealthyYoungManHasNoFindings() {
        Simulation run = run(man(30));
        assertThat(run.examination().motor()).allMatch(finding -> finding.mrc() == 5);
        assertThat(run.examination().reflexes()).allMatch(finding -> finding.grade() == 2);
        assertThat(run.examination().sensation()).allMatch(finding -> finding.result() == SensationResult.NORMAL);
        assertThat(run.examination().symptoms()).isEmpty();
        assertThat(sign(run, "single-leg heel raise", Side.LEFT)).isEqualTo("possible");
        assertThat(run.fibers()).isEmpty();
    }

    @Test
    void aCalfThatTheHandFindsStrongTiresBeforeTheOtherOne() {
        Simulation run = run(man(41, disc("L5-S1", Zone.PARACENTRAL, LesionSide.LEFT, 80)));
        assertThat(run.examination().motor())
                .filteredOn(finding -> finding.muscle().equals("soleus"))
                .allMatch(finding -> finding.mrc() == 5);
        assertThat(sign(run, "single-leg heel raise", Side.LEFT)).isEqualTo("limited");
        assertThat(sign(run, "single-leg heel raise", Side.RIGHT)).isEqualTo("possible");
    }

    @Test
    void ankleJerksFadeWithAgeAndEquallyOnBothSides() {
        Simulation old = run(man(85));
        assertThat(reflex(old, "ankle", Side.LEFT)).isLessThan(2).isEqualTo(reflex(old, "ankle", Side.RIGHT));
        assertThat(reflex(old, "knee", Side.LEFT)).isEqualTo(2);
        assertThat(old.triads()).allMatch(triad -> !triad.lostAnkleJerk());
    }

    @Test
    void aLesionOfAnOldPersonIsNotPutDownToAgeAlone() {
        Simulation run = run(man(85, disc("L5-S1", Zone.PARACENTRAL, LesionSide.LEFT, 180)));
        assertThat(run.triads().getFirst().lostAnkleJerk()).isTrue();
        assertThat(run.triads().getLast().lostAnkleJerk()).isFalse();
        assertThat(run.triads().getFirst().statement())
                .contains("Age weakens the other ankle jerk too")
                .doesNotContain("Age alone");
    }

    @Test
    void aHeavyParacentralDiscAtL5S1TakesTheAnkleJerkTheLateralFootAndTheCalf() {
        Simulation run = run(man(41, disc("L5-S1", Zone.PARACENTRAL, LesionSide.LEFT, 180)));
        assertThat(reflex(run, "ankle", Side.LEFT)).isZero();
        assertThat(reflex(run, "ankle", Side.RIGHT)).isEqualTo(2);
        assertThat(reflex(run, "knee", Side.LEFT)).isEqualTo(2);
        assertThat(feels(run, "lateral foot", Side.LEFT, Modality.TOUCH)).isNotEqualTo(SensationResult.NORMAL);
        assertThat(feels(run, "lateral foot", Side.RIGHT, Modality.TOUCH)).isEqualTo(SensationResult.NORMAL);
        assertThat(feels(run, "first web space", Side.LEFT, Modality.TOUCH)).isEqualTo(SensationResult.NORMAL);
        assertThat(run.examination().motor())
                .filteredOn(finding -> finding.muscle().equals("medial gastrocnemius") && finding.side() == Side.LEFT)
                .allMatch(finding -> finding.mrc() < 5);
        assertThat(sign(run, "single-leg heel raise", Side.LEFT)).isNotEqualTo("possible");
        assertThat(sign(run, "straight leg raise", Side.LEFT)).isEqualTo("positive");
        assertThat(sign(run, "straight leg raise", Side.RIGHT)).isEqualTo("negative");
        assertThat(run.examination().symptoms())
                .anyMatch(symptom -> symptom.name().equals("leg pain on coughing"));
        assertThat(run.triads().getFirst())
                .matches(triad -> triad.posteriorLegPain() && triad.weakPushOff() && triad.lostAnkleJerk());
    }

    @Test
    void aParacentralDiscAtL4L5MeetsL5AndSparesTheAnkleJerk() {
        Simulation run = run(man(41, disc("L4-L5", Zone.PARACENTRAL, LesionSide.LEFT, 180)));
        assertThat(run.contacts().getFirst().root()).isEqualTo(Root.L5);
        assertThat(reflex(run, "ankle", Side.LEFT)).isEqualTo(2);
        assertThat(feels(run, "first web space", Side.LEFT, Modality.TOUCH)).isNotEqualTo(SensationResult.NORMAL);
        assertThat(feels(run, "lateral foot", Side.LEFT, Modality.TOUCH)).isEqualTo(SensationResult.NORMAL);
    }

    @Test
    void foraminalAndFarLateralDiscsAtL5S1MeetL5() {
        for (Zone zone : List.of(Zone.FORAMINAL, Zone.FAR_LATERAL)) {
            assertThat(run(man(41, disc("L5-S1", zone, LesionSide.RIGHT, 120))).contacts())
                    .extracting(Contact::root)
                    .containsOnly(Root.L5);
        }
    }

    @Test
    void aCentralDiscAtL5S1MeetsTheCaudaEquinaOnBothSides() {
        Simulation run = run(man(41, disc("L5-S1", Zone.CENTRAL, LesionSide.BOTH, 250)));
        assertThat(run.contacts()).extracting(Contact::root).contains(Root.S1, Root.S2, Root.S3, Root.S4);
        assertThat(run.contacts()).extracting(Contact::side).contains(Side.LEFT, Side.RIGHT);
        assertThat(feels(run, "perianal", Side.LEFT, Modality.TOUCH)).isNotEqualTo(SensationResult.NORMAL);
    }

    @Test
    void pinprickIsDulledOverMoreRegionsThanTouchWhenARootIsCut() {
        Lesion cut = new Lesion(
                Cause.TRAUMA,
                new Place.Spinal("S1 foramen", Zone.FORAMINAL),
                LesionSide.LEFT,
                CUTTING_MMHG,
                Onset.SUDDEN,
                1,
                0);
        Simulation run = run(man(41, cut));
        assertThat(run.fibers()).allMatch(row -> row.root() == Root.S1 && row.lost() == row.total());
        assertThat(dulled(run, Modality.PINPRICK)).isGreaterThan(dulled(run, Modality.TOUCH));
    }

    private static long dulled(Simulation run, Modality modality) {
        return run.examination().sensation().stream()
                .filter(finding -> finding.modality() == modality && finding.result() != SensationResult.NORMAL)
                .count();
    }

    @Test
    void thickFibersFailBeforeThinOnes() {
        Simulation run = run(man(41, disc("L5-S1", Zone.PARACENTRAL, LesionSide.LEFT, 110)));
        assertThat(conducting(run, FiberClass.STRETCH)).isLessThan(conducting(run, FiberClass.PAIN));
        assertThat(conducting(run, FiberClass.TOUCH)).isLessThan(conducting(run, FiberClass.PAIN));
        assertThat(conducting(run, FiberClass.PAIN)).isLessThanOrEqualTo(conducting(run, FiberClass.WARMTH));
    }

    /** Olmarker 1990 and Pedowitz 1992, pig: 50 mmHg for two hours blocks nothing, 100 a part, 200 nearly all. */
    @Test
    void twoHoursOfPressureBlockAsInThePig() {
        assertThat(motorConductingAfterTwoHours(50)).isEqualTo(1);
        assertThat(motorConductingAfterTwoHours(100)).isBetween(0.5, 0.95);
        assertThat(motorConductingAfterTwoHours(200)).isLessThan(0.1);
    }

    private static double motorConductingAfterTwoHours(double pressureMmHg) {
        Lesion acute = new Lesion(
                Cause.TRAUMA,
                new Place.Spinal("L5-S1", Zone.LATERAL_RECESS),
                LesionSide.LEFT,
                pressureMmHg,
                Onset.SUDDEN,
                2.0 / 24,
                0);
        return conducting(run(man(30, acute)), FiberClass.MOTOR);
    }

    @Test
    void inflammationBlocksNoCFiberBeforeThinMyelinatedOnes() {
        Lesion inflamed = new Lesion(
                Cause.DISC_HERNIATION,
                new Place.Spinal("L5-S1", Zone.PARACENTRAL),
                LesionSide.LEFT,
                150,
                Onset.SUDDEN,
                0.1,
                1);
        Simulation run = run(man(41, inflamed));
        assertThat(conducting(run, FiberClass.WARMTH)).isGreaterThanOrEqualTo(conducting(run, FiberClass.PAIN));
    }

    @Test
    void ageAloneIsNoPartOfTheTriad() {
        Patient woman = new Patient(85, Sex.FEMALE, 160, 60, 37, PlexusVariant.NORMAL, List.of());
        assertThat(run(woman).triads())
                .noneMatch(triad -> triad.weakPushOff() || triad.lostAnkleJerk() || triad.posteriorLegPain());
        assertThat(run(woman).examination().symptoms()).isEmpty();
    }

    private static double conducting(Simulation run, FiberClass fiberClass) {
        FiberCount count = run.fibers().stream()
                .filter(row -> row.root() == Root.S1 && row.fiberClass() == fiberClass)
                .findFirst()
                .orElseThrow();
        return (double) (count.intact() + count.slowed()) / count.total();
    }

    @Test
    void everyRowOfFibersAddsUp() {
        assertThat(run(man(60, disc("L5-S1", Zone.PARACENTRAL, LesionSide.LEFT, 90)))
                        .fibers())
                .isNotEmpty()
                .allMatch(row -> row.intact() + row.slowed() + row.blocked() + row.lost() == row.total());
    }

    @Test
    void leftMirrorsRight() {
        Examination left = run(man(50, disc("L5-S1", Zone.PARACENTRAL, LesionSide.LEFT, 100)))
                .examination();
        Examination right = run(man(50, disc("L5-S1", Zone.PARACENTRAL, LesionSide.RIGHT, 100)))
                .examination();
        assertThat(left.motor().stream().map(Mirror::of).toList()).containsExactlyInAnyOrderElementsOf(right.motor());
        assertThat(left.sensation().stream().map(Mirror::of).toList())
                .containsExactlyInAnyOrderElementsOf(right.sensation());
        assertThat(left.reflexes().stream().map(Mirror::of).toList())
                .containsExactlyInAnyOrderElementsOf(right.reflexes());
    }

    @Test
    void morePressureNeverMeansMoreStrengthFeelingOrReflex() {
        Examination lighter = null;
        for (double pressureMmHg : new double[] {0, 40, 70, 100, 140, 200, 300}) {
            Examination heavier = run(man(45, disc("L5-S1", Zone.PARACENTRAL, LesionSide.LEFT, pressureMmHg)))
                    .examination();
            if (lighter != null) {
                assertNoBetter(heavier, lighter);
            }
            lighter = heavier;
        }
    }

    @Test
    void twoLesionsAreNeverMilderThanEither() {
        Lesion upper = disc("L4-L5", Zone.CENTRAL, LesionSide.BOTH, 120);
        Lesion lower = disc("L5-S1", Zone.PARACENTRAL, LesionSide.LEFT, 90);
        Examination both = run(man(45, upper, lower)).examination();
        assertNoBetter(both, run(man(45, lower)).examination());
    }

    private static void assertNoBetter(Examination worse, Examination better) {
        for (int i = 0; i < worse.motor().size(); i++) {
            assertThat(worse.motor().get(i).forceFraction())
                    .isLessThanOrEqualTo(better.motor().get(i).forceFraction() + 1e-12);
            assertThat(worse.motor().get(i).mrc())
                    .isLessThanOrEqualTo(better.motor().get(i).mrc());
        }
        for (int i = 0; i < worse.sensation().size(); i++) {
            assertThat(worse.sensation().get(i).survivingFraction())
                    .isLessThanOrEqualTo(better.sensation().get(i).survivingFraction() + 1e-12);
        }
        for (int i = 0; i < worse.reflexes().size(); i++) {
            // Slowing the fastest afferents can bring a volley closer together, and fewer motoneurons excite fewer
            // Renshaw
            // cells, so the response may rise by a little.
            assertThat(worse.reflexes().get(i).responseFraction())
                    .isLessThanOrEqualTo(better.reflexes().get(i).responseFraction() * 1.03);
            assertThat(worse.reflexes().get(i).grade())
                    .isLessThanOrEqualTo(better.reflexes().get(i).grade());
        }
    }

    @Test
    void threadsDoNotChangeTheResult() {
        Patient patient = man(45, disc("L5-S1", Zone.PARACENTRAL, LesionSide.LEFT, 90));
        Simulation one = run(patient, 1);
        Simulation two = run(patient, 2);
        assertThat(two.examination()).isEqualTo(one.examination());
        assertThat(two.fibers()).isEqualTo(one.fibers());
        assertThat(two.supports()).isEqualTo(one.supports());
    }

    @Test
    void anEntrappedPeronealNerveSparesTheAnkleJerkAndTheSole() {
        Lesion entrapment = new Lesion(
                Cause.ENTRAPMENT,
                new Place.Nerve("common peroneal", "fibular head"),
                LesionSide.LEFT,
                200,
                Onset.SUBACUTE,
                14,
                0.2);
        Simulation run = run(man(36, entrapment));
        assertThat(reflex(run, "ankle", Side.LEFT)).isEqualTo(2);
        assertThat(run.examination().motor())
                .filteredOn(finding -> finding.muscle().equals("tibialis anterior") && finding.side() == Side.LEFT)
                .allMatch(finding -> finding.mrc() < 4);
        assertThat(run.examination().motor())
                .filteredOn(finding -> finding.muscle().equals("tibialis posterior"))
                .allMatch(finding -> finding.mrc() == 5);
        assertThat(run.examination().symptoms())
                .noneMatch(symptom -> symptom.name().contains("coughing"));
    }
}
