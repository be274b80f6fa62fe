package org.rootlet.muscle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.evidence.Ledger;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;
import org.rootlet.reflex.Discharge;

class CalfTwitchTest {
    private static final Ledger LEDGER = Ledger.load();
    private static final SampleGrid GRID = SampleGrid.over(0, 600, 0.5);
    private static final Patient MAN = new Patient(25, Sex.MALE, 172, 75, 37, PlexusVariant.NORMAL, List.of());

    private final CalfTwitch calf = new CalfTwitch(Pools.TABLE, MAN, LEDGER);

    /** The share of each muscle that is recruited first fires once. */
    private static List<Discharge> reflex(double share) {
        return Stream.of("soleus", "medial gastrocnemius", "lateral gastrocnemius")
                .map(muscle -> {
                    int count = Pools.units(muscle).size();
                    return Pools.firing(muscle, i -> i < share * count ? new double[] {30} : new double[0]);
                })
                .toList();
    }

    private static double peak(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    @Test
    void theWholeCalfTwitchesAsSimoneauFound() {
        assertThat(peak(calf.isometricTorqueNm(reflex(1), GRID))).isCloseTo(16, Percentage.withPercentage(10));
    }

    @Test
    void aReflexOfAThirdOfThePoolTurnsTheFootVisibly() {
        ReflexMovement third = calf.move(reflex(0.33), GRID);
        assertThat(third.peakRotationDeg()).isBetween(1.0, 20.0);
        ReflexMovement whole = calf.move(reflex(1), GRID);
        assertThat(whole.peakRotationDeg()).isBetween(third.peakRotationDeg(), 50.0);
        assertThat(whole.peakTorqueNm()).isLessThan(peak(calf.isometricTorqueNm(reflex(1), GRID)));
    }

    @Test
    void fewerUnitsNeverMoveTheFootFarther() {
        double before = 0;
        for (double share : new double[] {0, 0.1, 0.3, 0.6, 0.9, 1}) {
            double rotation = calf.move(reflex(share), GRID).peakRotationDeg();
            assertThat(rotation).isGreaterThanOrEqualTo(before);
            before = rotation;
        }
    }

    @Test
    void withoutDischargeTheFootHangsStill() {
        ReflexMovement none = calf.move(reflex(0), GRID);
        assertThat(none.peakTorqueNm()).isCloseTo(0, within(0.02));
        assertThat(none.peakRotationDeg()).isCloseTo(0, within(0.05));
    }

    @Test
    void halvingTheStepChangesTheMovementLittle() {
        ReflexMovement coarse = calf.move(reflex(0.5), GRID);
        ReflexMovement fine = calf.move(reflex(0.5), SampleGrid.over(0, 600, 0.25));
        assertThat(fine.peakRotationDeg()).isCloseTo(coarse.peakRotationDeg(), Percentage.withPercentage(1));
        assertThat(fine.peakTorqueNm()).isCloseTo(coarse.peakTorqueNm(), Percentage.withPercentage(1));
    }

    @Test
    void aConstantTorqueTurnsTheFootToTorqueOverStiffness() {
        double[] torque = new double[4001];
        Arrays.fill(torque, 2);
        double[] degrees = new AnkleJoint(MAN, LEDGER).degrees(torque, SampleGrid.over(0, 2000, 0.5));
        assertThat(degrees[4000])
                .isCloseTo(Math.toDegrees(2 / LEDGER.value("muscle.ankle.passive-stiffness-nm-per-rad")), within(0.01));
    }

    @Test
    void theLeverIsThatOfTheConfigurationAndThePathItsIntegral() {
        AnkleJoint ankle = new AnkleJoint(MAN, LEDGER);
        assertThat(ankle.calfLeverM(0)).isCloseTo(0.041363, within(1e-9));
        double step = 0.01;
        double slope = (ankle.calfShorteningM(10 + step) - ankle.calfShorteningM(10 - step)) / Math.toRadians(2 * step);
        assertThat(slope).isCloseTo(ankle.calfLeverM(10), within(1e-6));
    }

    @Test
    void anUnknownMuscleIsNamed() {
        assertThatThrownBy(() -> calf.move(List.of(Pools.shock("gluteus maximus", 0, 0)), GRID))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gluteus maximus");
    }
}
