package org.rootlet.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.evidence.Ledger;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;

class ManualMuscleTestTest {
    private static final Atlas ATLAS = Atlas.load();
    private static final Ledger LEDGER = Ledger.load();

    private static ManualMuscleTest test(Sex sex, double ageYears, double heightCm, double massKg) {
        return new ManualMuscleTest(
                new Patient(ageYears, sex, heightCm, massKg, 37, PlexusVariant.NORMAL, List.of()), LEDGER);
    }

    private static final List<Muscle> GRADED =
            ATLAS.muscles().stream().filter(ManualMuscleTest::tests).toList();

    @Property(tries = 60)
    void everyHealthyMuscleIsFiveAndEveryDeadOneZeroAtAnyAgeSexAndBuild(
            @ForAll Sex sex,
            @ForAll @DoubleRange(min = 18, max = 100) double ageYears,
            @ForAll @DoubleRange(min = 140, max = 210) double heightCm,
            @ForAll @DoubleRange(min = 35, max = 200) double massKg) {
        ManualMuscleTest test = test(sex, ageYears, heightCm, massKg);
        for (Muscle muscle : GRADED) {
            assertThat(test.grade(muscle, 1)).as(muscle.name()).isEqualTo(5);
            assertThat(test.grade(muscle, 0)).as(muscle.name()).isZero();
        }
    }

    @Property(tries = 200)
    void moreForceNeverMeansALowerGrade(
            @ForAll Sex sex,
            @ForAll @DoubleRange(min = 18, max = 100) double ageYears,
            @ForAll @DoubleRange(min = 140, max = 210) double heightCm,
            @ForAll @DoubleRange(min = 35, max = 200) double massKg,
            @ForAll @DoubleRange(min = 0, max = 1) double force,
            @ForAll @DoubleRange(min = 0, max = 1) double more) {
        ManualMuscleTest test = test(sex, ageYears, heightCm, massKg);
        for (Muscle muscle : GRADED) {
            assertThat(test.grade(muscle, Math.min(1, force + more))).isGreaterThanOrEqualTo(test.grade(muscle, force));
        }
    }

    @Test
    void everyGradeIsGivenSomewhereInTheHipOfAnOldWoman() {
        ManualMuscleTest woman = test(Sex.FEMALE, 85, 160, 60);
        Muscle abductor = ATLAS.muscle("gluteus medius");
        assertThat(IntStream.rangeClosed(0, 1000)
                        .mapToObj(i -> woman.grade(abductor, i / 1000.0))
                        .distinct())
                .containsExactly(0.0, 1.0, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0);
    }

    @Test
    void sphincterAndBackAreNotGradedByHand() {
        assertThat(ManualMuscleTest.tests(ATLAS.muscle("external anal sphincter")))
                .isFalse();
        assertThat(ManualMuscleTest.tests(ATLAS.muscle("lumbosacral multifidus")))
                .isFalse();
    }

    /** SATO1999: the torque of grade fair is 4.8 % of the normal torque of knee extension in men. */
    @Test
    void gradeThreeOfKneeExtensionBeginsWhereGravityIsHeld() {
        ManualMuscleTest man = test(Sex.MALE, 25, 172, 75);
        Muscle quadriceps = ATLAS.muscle("vastus medialis");
        assertThat(man.grade(quadriceps, 0.047)).isLessThan(3);
        assertThat(man.grade(quadriceps, 0.049)).isGreaterThanOrEqualTo(3);
    }

    /** BEASLEY_PAGE: by hand, weakness of knee extension was found only beyond a side difference of half. */
    @Test
    void halfTheForceOfAStrongManIsStillFiveInTheKnee() {
        ManualMuscleTest man = test(Sex.MALE, 25, 176, 80);
        Muscle quadriceps = ATLAS.muscle("vastus medialis");
        assertThat(man.grade(quadriceps, 0.55)).isEqualTo(5);
        assertThat(man.grade(quadriceps, 0.45)).isLessThan(5);
    }

    @Test
    void aFlickerIsOneAndGradesComeInHalves() {
        ManualMuscleTest man = test(Sex.MALE, 25, 172, 75);
        Muscle anterior = ATLAS.muscle("tibialis anterior");
        for (double force = 0; force <= 1; force += 0.001) {
            double twice = 2 * man.grade(anterior, force);
            assertThat(twice).isEqualTo(Math.rint(twice)).isBetween(0.0, 10.0);
        }
    }
}
