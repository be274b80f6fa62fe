package org.rootlet.sensation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.Site;
import org.rootlet.lesion.Cause;
import org.rootlet.lesion.KeptConduction;
import org.rootlet.lesion.Lesion;
import org.rootlet.lesion.LesionSide;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.Load;
import org.rootlet.lesion.LoadedBody;
import org.rootlet.lesion.Onset;
import org.rootlet.lesion.Place;
import org.rootlet.lesion.Posture;
import org.rootlet.lesion.Zone;

class PainCourseTest {
    private static final KeptConduction KEPT = KeptConduction.load();
    private static final double NOTICED = 0.3;

    private static PainCourse under(Load... loads) {
        LesionedFibers fibers = LesionedFibers.recall(
                List.of(loads), LoadedBody.ATLAS.pathways(), 37, 1, 1, LoadedBody.LEDGER, KEPT, done -> {});
        return new PainCourse(new Pain(LoadedBody.ATLAS, fibers, LoadedBody.LEDGER), LoadedBody.LEDGER);
    }

    private static Load load(String structure, Side side, double lyingMmHg, double walkingMmHg, double inflammation) {
        Lesion lesion = new Lesion(
                Cause.DISC_HERNIATION,
                new Place.Spinal("L5-S1", Zone.PARACENTRAL),
                LesionSide.LEFT,
                lyingMmHg,
                0,
                Onset.SUBACUTE,
                14,
                inflammation,
                OptionalDouble.empty());
        Map<Posture, Double> pressures = new EnumMap<>(Posture.class);
        for (Posture posture : Posture.values()) {
            pressures.put(posture, posture == Posture.WALKING ? walkingMmHg : lyingMmHg);
        }
        return new Load(
                lesion, structure, side, List.of(new Site(structure, 0.5)), pressures, 0, inflammation, 10, 1, true);
    }

    private static Load root(Side side, double mmHg, double inflammation) {
        return load("root:S1:dorsal", side, mmHg, mmHg, inflammation);
    }

    @Test
    void aCoughLastsASecondAndSoDoesItsPain() {
        PainTrace cough = under(root(Side.LEFT, 75, 0.6)).trace(Exertion.COUGH, Side.LEFT);
        assertThat(cough.peakIntensity()).isGreaterThan(cough.restIntensity() + 0.5);
        assertThat(cough.peakS()).isBetween(1.0, 1.5);
        assertThat(cough.aboveRestS(NOTICED)).isBetween(0.2, 1.5);
        assertThat(cough.samples().getLast().intensity()).isEqualTo(cough.restIntensity());
    }

    @Test
    void strainingHurtsANormalRootForSecondsAnInflamedOneAndAGanglionAsLongAsItLasts() {
        double normal = fallen(under(root(Side.LEFT, 25, 0)).trace(Exertion.VALSALVA, Side.LEFT));
        double inflamed = fallen(under(root(Side.LEFT, 25, 1)).trace(Exertion.VALSALVA, Side.LEFT));
        double ganglion =
                fallen(under(load("ganglion:S1", Side.LEFT, 25, 25, 1)).trace(Exertion.VALSALVA, Side.LEFT));
        assertThat(normal).isGreaterThan(inflamed);
        assertThat(inflamed).isGreaterThan(ganglion).isPositive();
        assertThat(normal).isGreaterThan(0.2);
        assertThat(ganglion).isLessThan(0.02);
    }

    /** By how much of its rise the discharge has fallen at the end of the hold. */
    private static double fallen(PainTrace trace) {
        double rest = trace.samples().getFirst().discharge();
        double peak = trace.samples().stream()
                .mapToDouble(PainTrace.Sample::discharge)
                .max()
                .orElseThrow();
        double late = trace.samples().get(1150).discharge();
        return (peak - late) / (peak - rest);
    }

    @Test
    void walkingWithANarrowCanalHurtsMoreByTheMinuteAndSittingEasesIt() {
        PainTrace walk = under(load("root:S1:dorsal", Side.LEFT, 20, 90, 0.2)).trace(Exertion.WALKING, Side.LEFT);
        double soon = walk.samples().get(30).intensity();
        double late = walk.samples().get(600).intensity();
        double after = walk.samples().getLast().intensity();
        assertThat(soon).isGreaterThan(walk.restIntensity());
        assertThat(late).isGreaterThan(soon);
        assertThat(after).isLessThan(walk.restIntensity() + NOTICED);
        assertThat(under(root(Side.LEFT, 40, 0.2))
                        .trace(Exertion.WALKING, Side.LEFT)
                        .peakIntensity())
                .isEqualTo(under(root(Side.LEFT, 40, 0.2))
                        .trace(Exertion.WALKING, Side.LEFT)
                        .restIntensity());
    }

    @Test
    void withoutALoadNothingHurtsWhateverIsDone() {
        PainCourse healthy = under();
        for (Exertion exertion : Exertion.values()) {
            assertThat(healthy.trace(exertion, Side.LEFT).peakIntensity())
                    .as(exertion.label())
                    .isZero();
        }
    }

    @Test
    void aPurelyMotorLoadDoesNotHurtTheLeg() {
        PainCourse ventral = under(load("root:S1:ventral", Side.LEFT, 80, 80, 1));
        assertThat(ventral.trace(Exertion.COUGH, Side.LEFT).peakIntensity()).isZero();
    }

    @Test
    void sidesMirrorAndNothingEasesBelowRest() {
        for (Exertion exertion : Exertion.values()) {
            PainTrace left = under(root(Side.LEFT, 75, 0.6)).trace(exertion, Side.LEFT);
            PainTrace right = under(root(Side.RIGHT, 75, 0.6)).trace(exertion, Side.RIGHT);
            assertThat(left.samples()).isEqualTo(right.samples());
            assertThat(left.samples()).allMatch(sample -> sample.intensity() >= left.restIntensity() - 1e-12);
        }
    }

    @Test
    void morePressureAndMoreInflammationNeverHurtLess() {
        for (Exertion exertion : Exertion.values()) {
            double before = 0;
            for (double mmHg : new double[] {10, 40, 80, 160}) {
                double peak = under(root(Side.LEFT, mmHg, 0.5))
                        .trace(exertion, Side.LEFT)
                        .peakIntensity();
                assertThat(peak).as("%s, %s mmHg", exertion, mmHg).isGreaterThanOrEqualTo(before);
                before = peak;
            }
            before = 0;
            for (double inflammation : new double[] {0, 0.3, 1}) {
                double peak = under(root(Side.LEFT, 60, inflammation))
                        .trace(exertion, Side.LEFT)
                        .peakIntensity();
                assertThat(peak)
                        .as("%s, inflammation %s", exertion, inflammation)
                        .isGreaterThanOrEqualTo(before);
                before = peak;
            }
        }
    }

    @Test
    void theCrossedLegRaiseHurtsLessThanTheOwn() {
        PainCourse disc = under(root(Side.LEFT, 75, 0.6));
        PainTrace own = disc.trace(Exertion.STRAIGHT_LEG_RAISE, Side.LEFT);
        PainTrace crossed = disc.trace(Exertion.CROSSED_STRAIGHT_LEG_RAISE, Side.LEFT);
        assertThat(crossed.peakIntensity())
                .isGreaterThan(crossed.restIntensity())
                .isLessThan(own.peakIntensity());
        assertThat(disc.trace(Exertion.FEMORAL_STRETCH, Side.LEFT).peakIntensity())
                .isEqualTo(own.restIntensity());
    }

    @Test
    void onceTheRootIsFreeNothingPressesWhatStillHurts() {
        Load pressed = root(Side.LEFT, 80, 0.8);
        Lesion freed = new Lesion(
                pressed.lesion().cause(),
                pressed.lesion().place(),
                pressed.lesion().side(),
                80,
                0,
                Onset.SUBACUTE,
                14,
                0.8,
                OptionalDouble.of(13));
        Load free = new Load(
                freed, pressed.where(), Side.LEFT, pressed.sites(), pressed.pressureByPosture(), 0, 0.8, 10, 1, true);
        PainTrace before = under(pressed).trace(Exertion.COUGH, Side.LEFT);
        PainTrace after = under(free).trace(Exertion.COUGH, Side.LEFT);
        assertThat(after.restIntensity()).isPositive().isLessThan(before.restIntensity());
        assertThat(after.peakIntensity()).isEqualTo(after.restIntensity());
    }
}
