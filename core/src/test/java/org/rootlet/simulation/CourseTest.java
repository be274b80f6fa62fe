package org.rootlet.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.exam.MotorFinding;
import org.rootlet.fiber.FiberClass;
import org.rootlet.lesion.Cause;
import org.rootlet.lesion.Lesion;
import org.rootlet.lesion.LesionSide;
import org.rootlet.lesion.LoadedBody;
import org.rootlet.lesion.Onset;
import org.rootlet.lesion.Place;
import org.rootlet.lesion.Zone;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;

class CourseTest {
    private static final ForwardModel MODEL = new ForwardModel(LoadedBody.ATLAS, LoadedBody.LEDGER);
    private static final Place RECESS = new Place.Spinal("L5-S1", Zone.PARACENTRAL);

    private static Patient man(Lesion... lesions) {
        return new Patient(41, Sex.MALE, 176, 78, 37, PlexusVariant.NORMAL, List.of(lesions));
    }

    private static Lesion lesion(Cause cause, Place place, double pressureMmHg, OptionalDouble relievedOnDay) {
        return new Lesion(cause, place, LesionSide.LEFT, pressureMmHg, 0, Onset.SUDDEN, 0, 0, relievedOnDay);
    }

    private static Lesion cut(Place place, OptionalDouble relievedOnDay) {
        return lesion(Cause.TRAUMA, place, LoadedBody.CUTTING_MMHG, relievedOnDay);
    }

    private static List<CourseDay> course(Lesion lesion, Double... days) {
        return MODEL.course(man(lesion), List.of(days), 1, 2);
    }

    private static NerveResponse left(CourseDay day) {
        return day.responses().getFirst();
    }

    private static double force(CourseDay day, String muscle) {
        return day.examination().motor().stream()
                .filter(finding ->
                        finding.side() == Side.LEFT && finding.muscle().equals(muscle))
                .mapToDouble(MotorFinding::forceFraction)
                .findFirst()
                .orElseThrow();
    }

    private static int fibrillation(CourseDay day) {
        return day.denervation().stream()
                .mapToInt(finding -> finding.fibrillation())
                .max()
                .orElse(0);
    }

    private static FiberCount motor(CourseDay day) {
        return day.fibers().stream()
                .filter(count -> count.root() == Root.S1 && count.fiberClass() == FiberClass.MOTOR)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBlockOfAnHourClearsInADay() {
        List<CourseDay> days = course(lesion(Cause.TRAUMA, RECESS, 150, OptionalDouble.of(1.0 / 24)), 1.0 / 24, 1.0);
        assertThat(motor(days.getFirst()).blocked())
                .isGreaterThan(motor(days.getFirst()).total() / 2);
        assertThat(motor(days.getLast()).blocked()).isZero();
    }

    @Test
    void demyelinationIsRepairedOverWeeksAndLostAxonsAreMadeUpForBySprouts() {
        List<CourseDay> days =
                course(lesion(Cause.DISC_HERNIATION, RECESS, 120, OptionalDouble.of(30)), 29.0, 37.0, 150.0, 700.0);
        assertThat(motor(days.get(0)).blocked()).isPositive();
        assertThat(motor(days.get(1)).blocked())
                .isPositive()
                .isLessThanOrEqualTo(motor(days.get(0)).blocked());
        assertThat(motor(days.get(2)).blocked()).isZero();
        assertThat(motor(days.get(3)).lost())
                .isEqualTo(motor(days.get(2)).lost())
                .isPositive();
        assertThat(force(days.get(3), "soleus")).isGreaterThan(0.98);
        assertThat(force(days.get(0), "soleus")).isLessThan(0.6);
    }

    @Test
    void beyondACutMotorResponsesFallFromDayThreeToSevenAndTheSensoryOneLaterStill() {
        Lesion severed = cut(new Place.Nerve("sciatic", "piriformis"), OptionalDouble.empty());
        List<CourseDay> days = course(severed, 0.5, 2.0, 5.0, 7.5, 12.0);
        double whole = left(days.get(0)).tibialMv();
        assertThat(left(days.get(1)).tibialMv()).isCloseTo(whole, within(0.02 * whole));
        assertThat(left(days.get(2)).tibialMv()).isBetween(0.1 * whole, 0.9 * whole);
        assertThat(left(days.get(3)).tibialMv()).isLessThan(0.05 * whole);
        double sural = left(days.get(0)).suralUv();
        assertThat(left(days.get(2)).suralUv()).isGreaterThan(0.8 * sural);
        assertThat(left(days.get(4)).suralUv()).isLessThan(0.05 * sural);
    }

    @Test
    void theSameCutOfTheRootLeavesTheSuralResponse() {
        List<CourseDay> days = course(cut(RECESS, OptionalDouble.empty()), 0.5, 30.0);
        assertThat(motor(days.getLast()).lost()).isEqualTo(motor(days.getLast()).total());
        assertThat(left(days.getLast()).suralUv())
                .isCloseTo(left(days.getFirst()).suralUv(), within(0.01));
        assertThat(left(days.getLast()).tibialMv())
                .isLessThan(0.9 * left(days.getFirst()).tibialMv());
    }

    @Test
    void fibrillationsComeInWeeksAndGoWithReinnervation() {
        List<CourseDay> days =
                course(lesion(Cause.DISC_HERNIATION, RECESS, 150, OptionalDouble.of(30)), 4.0, 40.0, 700.0);
        assertThat(fibrillation(days.get(0))).isZero();
        assertThat(fibrillation(days.get(1))).isPositive();
        assertThat(fibrillation(days.get(2))).isZero();
    }

    @Test
    void axonsCutNearTheirMuscleGrowBackAndThoseCutFarAwayDoNotInAYear() {
        Place ankle = new Place.Nerve("tibial", "tarsal tunnel");
        List<CourseDay> near = course(cut(ankle, OptionalDouble.of(1)), 30.0, 365.0);
        assertThat(force(near.get(0), "abductor hallucis")).isZero();
        assertThat(force(near.get(1), "abductor hallucis")).isGreaterThan(0.4);
        List<CourseDay> far = course(cut(new Place.Nerve("sciatic", "piriformis"), OptionalDouble.of(1)), 365.0);
        assertThat(force(far.getFirst(), "abductor hallucis")).isZero();
    }

    @Test
    void aLesionThatHasNotComeYetDoesNothing() {
        Lesion old = lesion(Cause.DISC_HERNIATION, RECESS, 60, OptionalDouble.empty())
                .on(100, LoadedBody.LEDGER);
        Lesion young = new Lesion(
                Cause.TRAUMA,
                new Place.Nerve("common peroneal", "fibular head"),
                LesionSide.RIGHT,
                200,
                Onset.SUDDEN,
                10,
                0);
        List<CourseDay> days = MODEL.course(man(old, young), List.of(89.0, 91.0), 1, 2);
        assertThat(days.get(0).fibers()).allMatch(count -> count.side() == Side.LEFT);
        assertThat(days.get(1).fibers()).anyMatch(count -> count.side() == Side.RIGHT);
    }

    @Test
    void threadsDoNotChangeACourseAndADayOfItIsTheRunOfThatDay() {
        Lesion lesion = lesion(Cause.DISC_HERNIATION, RECESS, 110, OptionalDouble.of(20));
        List<Double> days = List.of(0.0, 5.0, 60.0);
        List<CourseDay> course = MODEL.course(man(lesion), days, 3, 1);
        assertThat(MODEL.course(man(lesion), days, 3, 2)).isEqualTo(course);
        Simulation run = MODEL.run(man(lesion.on(5, LoadedBody.LEDGER)), 3, 2, done -> {});
        assertThat(run.examination()).isEqualTo(course.get(1).examination());
    }
}
