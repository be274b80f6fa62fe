package org.rootlet.lesion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rootlet.lesion.ImagedSize.Kind;

class ContactPressureTest {
    private final ContactPressure contact = new ContactPressure(LoadedBody.LEDGER);

    private double lying(Kind kind, double value, Zone zone) {
        return contact.lyingMmHg(new ImagedSize(kind, value), zone);
    }

    private double pressure(Cause cause, Zone zone, Kind kind, double value, Posture posture) {
        ImagedSize size = new ImagedSize(kind, value);
        return contact.byPosture(new Lesion(
                        cause,
                        new Place.Spinal("L4-L5", zone, Optional.of(size)),
                        LesionSide.BOTH,
                        contact.lyingMmHg(size, zone),
                        Onset.GRADUAL,
                        400,
                        0))
                .getOrDefault(posture, Double.NaN);
    }

    private double unmeasured(Cause cause, Zone zone, double mmHg, Posture posture) {
        return contact.byPosture(new Lesion(
                        cause, new Place.Spinal("L4-L5", zone), LesionSide.BOTH, mmHg, Onset.GRADUAL, 400, 0))
                .getOrDefault(posture, Double.NaN);
    }

    @Test
    void rootsInANarrowingSacArePressedAsSchonstromMeasured() {
        assertThat(contact.curveMmHg(0)).isZero();
        assertThat(contact.curveMmHg(-0.5)).isZero();
        assertThat(contact.curveMmHg(0.19)).isCloseTo(50, within(1e-9));
        assertThat(contact.curveMmHg(0.26)).isCloseTo(100, within(1e-9));
    }

    @Test
    void aWideSacPressesNothingWhileThePersonLies() {
        assertThat(lying(Kind.SAC_AREA_MM2, 77, Zone.CENTRAL)).isZero();
        assertThat(lying(Kind.SAC_AREA_MM2, 150, Zone.CENTRAL)).isZero();
        assertThat(lying(Kind.SAC_AREA_MM2, 70, Zone.CENTRAL)).isPositive();
    }

    /** Takahashi 1999: 7 to 256 mmHg, mean 53, in herniations that were operated on. */
    @Test
    void herniationsOfEverySizePressWithinTheRangeMeasuredAtOperation() {
        assertThat(lying(Kind.HERNIATION_MM, 3, Zone.PARACENTRAL)).isBetween(5.0, 15.0);
        assertThat(lying(Kind.HERNIATION_MM, 6.4, Zone.PARACENTRAL)).isBetween(35.0, 70.0);
        assertThat(lying(Kind.HERNIATION_MM, 15, Zone.PARACENTRAL)).isBetween(200.0, 300.0);
    }

    /** Takahashi 1995: low lying and sitting, 116.7 (SD 38.4) mmHg standing bent backward. */
    @Test
    void aStenosisPressesAsMeasuredInEveryPosture() {
        double sitting = pressure(Cause.STENOSIS, Zone.CENTRAL, Kind.SAC_AREA_MM2, 60, Posture.SITTING);
        double lying = pressure(Cause.STENOSIS, Zone.CENTRAL, Kind.SAC_AREA_MM2, 60, Posture.LYING);
        double standing = pressure(Cause.STENOSIS, Zone.CENTRAL, Kind.SAC_AREA_MM2, 60, Posture.STANDING);
        double crest = pressure(Cause.STENOSIS, Zone.CENTRAL, Kind.SAC_AREA_MM2, 60, Posture.WALKING);

        assertThat(sitting).isLessThan(lying);
        assertThat(lying).isLessThan(50);
        assertThat(standing).isGreaterThan(2 * lying);
        assertThat(crest).isBetween(116.7 - 38.4, 116.7 + 38.4).isGreaterThan(standing);
    }

    @Test
    void aSacJustWideEnoughLyingPressesOnlyWhereThePersonStands() {
        assertThat(pressure(Cause.STENOSIS, Zone.CENTRAL, Kind.SAC_AREA_MM2, 80, Posture.LYING))
                .isZero();
        assertThat(pressure(Cause.STENOSIS, Zone.CENTRAL, Kind.SAC_AREA_MM2, 80, Posture.STANDING))
                .isPositive();
        assertThat(pressure(Cause.STENOSIS, Zone.CENTRAL, Kind.SAC_AREA_MM2, 80, Posture.SITTING))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"STENOSIS, LATERAL_RECESS", "STENOSIS, FORAMINAL", "STENOSIS, CENTRAL"})
    void everyStenosisPressesHarderStandingAndLessSitting(Cause cause, Zone zone) {
        double lying = unmeasured(cause, zone, 60, Posture.LYING);
        assertThat(lying).isEqualTo(60);
        assertThat(unmeasured(cause, zone, 60, Posture.STANDING)).isGreaterThan(lying);
        assertThat(unmeasured(cause, zone, 60, Posture.SITTING)).isLessThan(lying);
    }

    @ParameterizedTest
    @EnumSource(Zone.class)
    void aHerniationPressesHarderSittingAndStandingThanLying(Zone zone) {
        double lying = pressure(Cause.DISC_HERNIATION, zone, Kind.HERNIATION_MM, 7, Posture.LYING);
        assertThat(pressure(Cause.DISC_HERNIATION, zone, Kind.HERNIATION_MM, 7, Posture.SITTING))
                .isGreaterThan(lying);
        assertThat(pressure(Cause.DISC_HERNIATION, zone, Kind.HERNIATION_MM, 7, Posture.STANDING))
                .isGreaterThan(lying);
    }

    @Test
    void aPressureGivenInsteadOfASizeActsInEveryPostureAsTheSizeThatPressesSo() {
        double size = 58;
        double lying = lying(Kind.SAC_AREA_MM2, size, Zone.CENTRAL);
        for (Posture posture : Posture.values()) {
            assertThat(unmeasured(Cause.STENOSIS, Zone.CENTRAL, lying, posture))
                    .isCloseTo(pressure(Cause.STENOSIS, Zone.CENTRAL, Kind.SAC_AREA_MM2, size, posture), within(1e-9));
        }
    }

    @Test
    void whatDoesNotPressDoesNotPressInAnyPosture() {
        for (Posture posture : Posture.values()) {
            assertThat(unmeasured(Cause.STENOSIS, Zone.CENTRAL, 0, posture)).isZero();
            assertThat(unmeasured(Cause.DISC_HERNIATION, Zone.CENTRAL, 0, posture))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Cause.class,
            names = {"DISC_HERNIATION", "STENOSIS"},
            mode = EnumSource.Mode.EXCLUDE)
    void otherCausesPressTheSameInEveryPosture(Cause cause) {
        for (Posture posture : Posture.values()) {
            assertThat(unmeasured(cause, Zone.LATERAL_RECESS, 60, posture)).isEqualTo(60);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DISC_HERNIATION, PARACENTRAL, HERNIATION_MM, 0, 25, 1",
        "DISC_HERNIATION, FORAMINAL, HERNIATION_MM, 0, 25, 1",
        "STENOSIS, CENTRAL, SAC_AREA_MM2, 10, 400, -1",
        "STENOSIS, LATERAL_RECESS, RECESS_DEPTH_MM, 1, 15, -1",
        "STENOSIS, FORAMINAL, FORAMEN_WIDTH_MM, 1, 20, -1"
    })
    void aBiggerDiscOrASmallerPassageNeverPressesLess(
            Cause cause, Zone zone, Kind kind, double least, double most, int sign) {
        for (Posture posture : Posture.values()) {
            double before = sign > 0 ? 0 : 400;
            for (int step = 0; step <= 100; step++) {
                double now = pressure(cause, zone, kind, least + (most - least) * step / 100, posture);
                assertThat(sign * (now - before)).isGreaterThanOrEqualTo(-1e-9);
                assertThat(now).isBetween(0.0, 400.0);
                before = now;
            }
        }
    }
}
