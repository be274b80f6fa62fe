package org.rootlet.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries that are computed from others, or must add up, are recomputed here: editing one of them shows. */
class LedgerContentTest {
    private static final Offset<Double> ROUNDING = within(0.001);

    private final Ledger ledger = Ledger.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "muscle.share.plantar-flexion.",
                "muscle.share.pcsa.",
                "clinical.prior.root.",
                "clinical.prior.structure."
            })
    void sharesOfOneWholeSumToOne(String prefix) {
        double sum = ledger.all().stream()
                .filter(entry -> entry.name().startsWith(prefix))
                .mapToDouble(Evidence::value)
                .sum();
        assertThat(sum).isEqualTo(1, ROUNDING);
    }

    @Test
    void percentagesAndFractionsStayInTheirRange() {
        assertThat(ledger.all())
                .filteredOn(entry -> entry.unit().equals("%"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.value()).as(entry.name()).isBetween(0.0, 100.0));
        assertThat(ledger.all())
                .filteredOn(entry -> entry.name().endsWith("-fraction"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.value()).as(entry.name()).isBetween(0.0, 1.0));
    }

    @Test
    void torquesForTheReferenceManFollowFromTorquesPerKilogram() {
        assertThat(value("torque.knee-extension-nm"))
                .isEqualTo(value("torque.knee-extension-nm-per-kg") * massKg(), within(0.1));
        assertThat(value("torque.knee-flexion-nm"))
                .isEqualTo(value("torque.knee-flexion-nm-per-kg") * massKg(), within(0.1));
        assertThat(value("torque.great-toe-extension-nm"))
                .isEqualTo(value("force.great-toe-extension-n") * value("lever.great-toe-mm") / 1000, ROUNDING);
    }

    /** A level segment: mass times gravity times the distance of its center from the joint. */
    @ParameterizedTest
    @CsvSource({"foot-and-leg, leg-length-over-height, 0", "total-leg, leg-length-over-height, 1"})
    void gravityTorquesFollowFromSegments(String segment, String length, int thighs) {
        double heightM = value("reference.height-cm") / 100;
        double lengthM = heightM * (value("segment." + length) + thighs * value("segment.thigh-length-over-height"));
        double expectedNm = value("segment." + segment + "-mass-fraction")
                * massKg()
                * value("reference.gravity-m-per-s2")
                * value("segment." + segment + "-center-of-mass-fraction")
                * lengthM;
        assertThat(value("gravity." + segment + "-nm")).isEqualTo(expectedNm, within(0.01));
    }

    @Test
    void heelRaiseLiftsBodyWeightOnTheForefootLever() {
        double leverM = forefootLeverM();
        assertThat(value("demand.heel-raise-single-leg-nm-per-kg"))
                .isEqualTo(value("reference.gravity-m-per-s2") * leverM, ROUNDING);
        assertThat(value("demand.toe-standing-both-legs-nm-per-kg"))
                .isEqualTo(value("demand.heel-raise-single-leg-nm-per-kg") / 2, ROUNDING);
        assertThat(value("gravity.foot-nm"))
                .isEqualTo(
                        value("segment.foot-mass-fraction")
                                * massKg()
                                * value("reference.gravity-m-per-s2")
                                * value("segment.foot-center-of-mass-fraction")
                                * leverM,
                        ROUNDING);
    }

    /** Two independent sources: segment masses with pooled strength, and the direct measurement of Sato 1999. */
    @Test
    void holdingTheLegLevelTakesTheShareOfKneeStrengthThatWasMeasuredAsFair() {
        double share = 100 * value("gravity.foot-and-leg-nm") / value("torque.knee-extension-nm");
        assertThat(share).isEqualTo(ledger.value("exam.mmt.grade-3-knee-extension-percent"), within(1.2));
    }

    @Test
    void healthyYoungMenMeetEveryDemandOfDailyLife() {
        assertThat(value("torque.plantar-flexion-nm"))
                .isGreaterThan(value("demand.push-off-ankle-nm-per-kg") * massKg())
                .isGreaterThan(value("demand.heel-raise-single-leg-nm-per-kg") * massKg())
                .isGreaterThan(value("demand.stair-ascent-ankle-nm-per-kg") * massKg());
        assertThat(value("torque.knee-extension-nm"))
                .isGreaterThan(value("demand.stair-ascent-knee-nm-per-kg") * massKg())
                .isGreaterThan(value("demand.chair-rise-knee-nm-per-kg") * massKg());
        assertThat(value("torque.hip-extension-nm"))
                .isGreaterThan(value("demand.stair-ascent-hip-nm-per-kg") * massKg())
                .isGreaterThan(value("demand.chair-rise-hip-nm-per-kg") * massKg());
    }

    @Test
    void mistypedNameOfARealEntryIsFound() {
        Lookup answer = ledger.lookUp("muscle.torque.plantar-flexoin-nm");
        assertThat(answer.match()).isEqualTo(Lookup.Match.NEAREST);
        assertThat(answer.entries().getFirst().name()).isEqualTo("muscle.torque.plantar-flexion-nm");
    }

    private double forefootLeverM() {
        return value("reference.height-cm") / 100 * value("segment.ankle-to-ball-over-height");
    }

    private double massKg() {
        return value("reference.body-mass-kg");
    }

    private double value(String name) {
        return ledger.value("muscle." + name);
    }
}
