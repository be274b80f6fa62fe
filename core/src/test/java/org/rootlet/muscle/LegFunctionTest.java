package org.rootlet.muscle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.Side;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.LoadedBody;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;

class LegFunctionTest {
    /** The ledger rounds the shares of the three calf muscles to six places; their sum misses one by as much. */
    private static final double ROUNDED_SHARES = 1e-5;

    private static final LesionedFibers HEALTHY = LoadedBody.under();
    private static final LesionedFibers WITHOUT_S1 = LoadedBody.under(LoadedBody.cut("root:S1:ventral", Side.LEFT));

    private static LegFunction legs(LesionedFibers fibers, Sex sex, double ageYears, double massKg) {
        Patient patient = new Patient(ageYears, sex, 172, massKg, 37, PlexusVariant.NORMAL, List.of());
        MuscleForce force = Forces.of(fibers, patient);
        return new LegFunction(LoadedBody.ATLAS, force, patient, LoadedBody.LEDGER);
    }

    @Test
    void aYoungManHasTheReservesThatCapacityOverDemandGives() {
        LegFunction man = legs(HEALTHY, Sex.MALE, 30, 75);
        assertThat(man.heelRaiseReserve(Side.LEFT)).isCloseTo(3.15 / 1.169, within(ROUNDED_SHARES));
        assertThat(man.pushOffReserve(Side.LEFT)).isCloseTo(3.15 / 1.5, within(ROUNDED_SHARES));
        assertThat(man.toeStandingReserve()).isCloseTo(2 * 3.15 / 1.169, within(ROUNDED_SHARES));
        assertThat(man.heelWalkingReserve(Side.LEFT)).isCloseTo(45 / 75.0 / 0.2, within(ROUNDED_SHARES));
        assertThat(man.stairsReserve(Side.LEFT)).isCloseTo(3.15 / 1.3, within(ROUNDED_SHARES));
        assertThat(man.chairReserve()).isCloseTo(238.9 / 75 / 0.9, within(ROUNDED_SHARES));
    }

    @Test
    void reservesOfTheHealthyDoNotDependOnBodyMass() {
        assertThat(legs(HEALTHY, Sex.MALE, 30, 110).heelRaiseReserve(Side.LEFT))
                .isCloseTo(legs(HEALTHY, Sex.MALE, 30, 60).heelRaiseReserve(Side.LEFT), within(1e-9));
    }

    @Test
    void youngAdultsDoAboutTheRepetitionsOfTheNorm() {
        int men = legs(HEALTHY, Sex.MALE, 30, 75).heelRaises(Side.LEFT);
        int women = legs(HEALTHY, Sex.FEMALE, 30, 62).heelRaises(Side.LEFT);
        assertThat(men).isBetween(22, 27);
        assertThat(women).isBetween(18, 23);
        assertThat(men + women).isCloseTo(24 + 21, within(2));
    }

    @Test
    void heelRaisesFallWithAgeAndNeverRise() {
        int before = Integer.MAX_VALUE;
        for (int age = 20; age <= 95; age += 5) {
            int raises = legs(HEALTHY, Sex.MALE, age, 75).heelRaises(Side.LEFT);
            assertThat(raises).isLessThanOrEqualTo(before);
            before = raises;
        }
        assertThat(before).isLessThan(12);
    }

    @Test
    void heelRaisesFallAsTheRootIsPressedAndStayAsTheyAreOnTheOtherSide() {
        int before = Integer.MAX_VALUE;
        for (double mmHg : new double[] {0.1, 60, 70, 80, 90, 120}) {
            LegFunction man =
                    legs(LoadedBody.under(LoadedBody.load("root:S1:ventral", Side.LEFT, mmHg)), Sex.MALE, 30, 75);
            assertThat(man.heelRaises(Side.LEFT)).isLessThanOrEqualTo(before);
            assertThat(man.heelRaises(Side.RIGHT))
                    .isEqualTo(legs(HEALTHY, Sex.MALE, 30, 75).heelRaises(Side.RIGHT));
            before = man.heelRaises(Side.LEFT);
        }
        assertThat(before).isLessThan(10);
    }

    @Test
    void pushOffAsksForMoreAtHigherSpeedAndTheNormAtTheComfortableOne() {
        LegFunction man = legs(HEALTHY, Sex.MALE, 30, 75);
        assertThat(man.pushOff(Side.LEFT, 1.3).demandNm()).isCloseTo(1.5 * 75, within(1e-9));
        assertThat(man.pushOff(Side.LEFT, 1.3).reserve()).isCloseTo(man.pushOffReserve(Side.LEFT), within(1e-9));
        assertThat(man.pushOff(Side.LEFT, 0.8).demandNm())
                .isLessThan(man.pushOff(Side.LEFT, 1.8).demandNm());
    }

    @Test
    void quietStandingIsWithinReachEvenWithoutTheRoot() {
        assertThat(legs(HEALTHY, Sex.MALE, 30, 75).quietStanding(Side.LEFT).reserve())
                .isGreaterThan(5);
        assertThat(legs(WITHOUT_S1, Sex.MALE, 30, 75).quietStanding(Side.LEFT).reserve())
                .isGreaterThan(1);
    }

    @Test
    void sharesOfTheMusclesSumToWhatIsLeftOfTheJoint() {
        for (LesionedFibers fibers : new LesionedFibers[] {HEALTHY, WITHOUT_S1}) {
            LegFunction man = legs(fibers, Sex.MALE, 30, 75);
            for (FunctionDemand demand : man.demands(Side.LEFT, 1.3)) {
                double left =
                        demand.name().endsWith("hip") ? man.hipExtension(Side.LEFT) : man.plantarFlexion(Side.LEFT);
                assertThat(demand.muscleShares().values().stream()
                                .mapToDouble(share -> share)
                                .sum())
                        .as(demand.name())
                        .isCloseTo(left, within(1e-9));
                assertThat(demand.demandNm()).isPositive();
            }
        }
        assertThat(legs(WITHOUT_S1, Sex.MALE, 30, 75).demands(Side.LEFT, 1.3))
                .extracting(FunctionDemand::name)
                .contains("push-off", "quiet standing", "rising from a chair, hip");
    }

    @Test
    void leftAndRightAreMirrored() {
        LegFunction left = legs(WITHOUT_S1, Sex.FEMALE, 60, 70);
        LegFunction right = legs(LoadedBody.under(LoadedBody.cut("root:S1:ventral", Side.RIGHT)), Sex.FEMALE, 60, 70);
        assertThat(right.demands(Side.RIGHT, 1.1)).isEqualTo(left.demands(Side.LEFT, 1.1));
        assertThat(right.heelRaises(Side.LEFT)).isEqualTo(left.heelRaises(Side.RIGHT));
    }

    @Test
    void withoutTheS1RootPlantarFlexionIsTheShareOfTheOtherRoots() {
        LegFunction man = legs(WITHOUT_S1, Sex.MALE, 30, 75);
        // Maximal forces of soleus, medial and lateral gastrocnemius, N.
        double left = (3586 * (1 - 0.65) + 1306 * (1 - 0.75) + 606 * (1 - 0.65)) / (3586 + 1306 + 606);
        // Units are whole, and those of a root not equally strong.
        assertThat(man.plantarFlexion(Side.LEFT)).isCloseTo(left, within(0.02));
        assertThat(man.plantarFlexion(Side.RIGHT)).isCloseTo(1, within(ROUNDED_SHARES));
    }

    @Test
    void withoutTheS1RootTheHeelCannotBeRaisedOnOneLegYetTheToesStillBearBoth() {
        for (Sex sex : Sex.values()) {
            LegFunction legs = legs(WITHOUT_S1, sex, 30, 70);
            assertThat(legs.heelRaiseReserve(Side.LEFT)).isLessThan(1);
            assertThat(legs.heelRaises(Side.LEFT)).isZero();
            assertThat(legs.heelRaises(Side.RIGHT)).isPositive();
            assertThat(legs.toeStandingReserve()).isGreaterThan(1);
        }
    }

    @Test
    void anS1LesionSparesKneeExtensionAndHeelWalking() {
        LegFunction man = legs(WITHOUT_S1, Sex.MALE, 30, 75);
        assertThat(man.kneeExtension(Side.LEFT)).isCloseTo(1, within(1e-9));
        assertThat(man.heelWalkingReserve(Side.LEFT)).isGreaterThan(1.25);
        assertThat(man.hipExtension(Side.LEFT)).isBetween(0.4, 0.7);
    }

    @Test
    void ageAndSexLowerTheReserve() {
        assertThat(legs(HEALTHY, Sex.MALE, 80, 75).pushOffReserve(Side.LEFT))
                .isLessThan(legs(HEALTHY, Sex.MALE, 50, 75).pushOffReserve(Side.LEFT));
        assertThat(legs(HEALTHY, Sex.FEMALE, 40, 75).pushOffReserve(Side.LEFT))
                .isCloseTo(0.786 * 3.15 / 1.5, within(ROUNDED_SHARES));
    }
}
