package org.rootlet.lesion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.LesionZone;

class FiberDamageTest {
    private static final Ledger LEDGER = Ledger.load();
    private final FiberDamage damage = new FiberDamage(LEDGER);

    private static Load load(double pressureMmHg, Onset onset, double days, double inflammation) {
        Lesion lesion = new Lesion(
                Cause.DISC_HERNIATION,
                new Place.Spinal("L5-S1", Zone.PARACENTRAL),
                LesionSide.LEFT,
                pressureMmHg,
                onset,
                days,
                inflammation);
        return new Load(lesion, "S1 root", Side.LEFT, List.of(), pressureMmHg, inflammation, 10, true);
    }

    private LesionZone zone(Load load, double diameterUm, double localQuantile) {
        return damage.zone(10, damage.onGrid(damage.harm(load, diameterUm, localQuantile), true));
    }

    private static boolean noBetter(LesionZone worse, LesionZone better) {
        return worse.myelin() <= better.myelin()
                && worse.sodium() <= better.sodium()
                && (worse.interrupted() || !better.interrupted());
    }

    @Test
    void noLoadNoHarm() {
        LesionZone zone = zone(load(0, Onset.SUDDEN, 0, 0), 10, 0.5);
        assertThat(zone.myelin()).isEqualTo(1);
        assertThat(zone.sodium()).isEqualTo(1);
        assertThat(zone.interrupted()).isFalse();
    }

    @Test
    void fiftyMillimetersForTwoHoursHarmNoMyelinAsInThePig() {
        assertThat(damage.dose(load(50, Onset.SUDDEN, 2.0 / 24, 0))).isZero();
    }

    @Property(tries = 200)
    void morePressureNeverMeansABetterFiber(
            @ForAll @DoubleRange(min = 0, max = 400) double pressure,
            @ForAll @DoubleRange(min = 0, max = 200) double more,
            @ForAll @DoubleRange(min = 1, max = 16) double diameterUm,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double quantile) {
        assertThat(noBetter(
                        zone(load(pressure + more, Onset.SUBACUTE, 3, 0.3), diameterUm, quantile),
                        zone(load(pressure, Onset.SUBACUTE, 3, 0.3), diameterUm, quantile)))
                .isTrue();
    }

    @Property(tries = 200)
    void longerNeverMeansABetterFiber(
            @ForAll @DoubleRange(min = 0, max = 400) double pressure,
            @ForAll @DoubleRange(min = 0, max = 1000) double days,
            @ForAll @DoubleRange(min = 0, max = 1000) double more) {
        assertThat(noBetter(
                        zone(load(pressure, Onset.GRADUAL, days + more, 0.3), 10, 0.5),
                        zone(load(pressure, Onset.GRADUAL, days, 0.3), 10, 0.5)))
                .isTrue();
    }

    @Property(tries = 200)
    void fasterOnsetNeverMeansABetterFiber(@ForAll @DoubleRange(min = 0, max = 400) double pressure) {
        LesionZone sudden = zone(load(pressure, Onset.SUDDEN, 1, 0), 10, 0.5);
        LesionZone subacute = zone(load(pressure, Onset.SUBACUTE, 1, 0), 10, 0.5);
        LesionZone gradual = zone(load(pressure, Onset.GRADUAL, 1, 0), 10, 0.5);
        assertThat(noBetter(sudden, subacute)).isTrue();
        assertThat(noBetter(subacute, gradual)).isTrue();
    }

    @Property(tries = 200)
    void underTheSameLoadTheThickerFiberIsNeverBetterOff(
            @ForAll @DoubleRange(min = 0, max = 400) double pressure,
            @ForAll @DoubleRange(min = 0, max = 1) double inflammation,
            @ForAll @DoubleRange(min = 0.5, max = 15) double diameterUm,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double quantile) {
        Load load = load(pressure, Onset.SUDDEN, 10, inflammation);
        assertThat(noBetter(zone(load, diameterUm + 1, quantile), zone(load, diameterUm, quantile)))
                .isTrue();
    }

    private static Load relieved(double pressureMmHg, double days, double relievedOnDay) {
        Lesion lasting = load(pressureMmHg, Onset.SUDDEN, days, 0).lesion();
        Lesion lesion = new Lesion(
                lasting.cause(),
                lasting.place(),
                lasting.side(),
                pressureMmHg,
                0,
                lasting.onset(),
                days,
                0,
                OptionalDouble.of(relievedOnDay));
        return new Load(lesion, "S1 root", Side.LEFT, List.of(), pressureMmHg, 0, 10, true);
    }

    @Property(tries = 200)
    void anEarlierEndOfTheLoadNeverMeansAWorseFiber(
            @ForAll @DoubleRange(min = 0, max = 400) double pressure,
            @ForAll @DoubleRange(min = 0.01, max = 200) double relievedOnDay,
            @ForAll @DoubleRange(min = 0, max = 200) double later,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double quantile) {
        double day = relievedOnDay + later + 1;
        assertThat(noBetter(
                        zone(relieved(pressure, day, relievedOnDay + later), 10, quantile),
                        zone(relieved(pressure, day, relievedOnDay), 10, quantile)))
                .isTrue();
    }

    @Property(tries = 200)
    void afterTheLoadHasEndedTimeNeverHarms(
            @ForAll @DoubleRange(min = 0, max = 400) double pressure,
            @ForAll @DoubleRange(min = 0, max = 60) double loadedDays,
            @ForAll @DoubleRange(min = 0, max = 300) double since,
            @ForAll @DoubleRange(min = 0, max = 300) double more) {
        assertThat(noBetter(
                        zone(relieved(pressure, loadedDays + since, loadedDays), 10, 0.5),
                        zone(relieved(pressure, loadedDays + since + more, loadedDays), 10, 0.5)))
                .isTrue();
    }

    @Test
    void twoLevelsStarveWhatOneDoesNot() {
        Load one = load(30, Onset.SUDDEN, 1, 0);
        Load two = new Load(
                one.lesion(),
                one.where(),
                one.side(),
                one.sites(),
                one.pressureByPosture(),
                0,
                0,
                one.lengthMm(),
                2,
                true);
        assertThat(damage.harm(one, 10, 0.5).sodium()).isEqualTo(1);
        assertThat(damage.harm(two, 10, 0.5).sodium()).isLessThan(0.7);
    }

    @Test
    void ischemiaComesAndGoesWithinTheHour() {
        double minute = 1.0 / 24 / 60;
        double early = damage.harm(load(127, Onset.SUDDEN, minute, 0), 10, 0.5).sodium();
        double late =
                damage.harm(load(127, Onset.SUDDEN, 60 * minute, 0), 10, 0.5).sodium();
        double after =
                damage.harm(relieved(127, 120 * minute, 60 * minute), 10, 0.5).sodium();
        assertThat(early).isGreaterThan(0.95);
        assertThat(late).isLessThan(0.65);
        assertThat(after).isGreaterThan(0.95);
    }

    @Test
    void theDayOfACutIsTheDayOnWhichTheLoadHadTakenSoMany() {
        Harm young = damage.harm(load(200, Onset.SUDDEN, 5, 0), 10, 0.95);
        Harm old = damage.harm(load(200, Onset.SUDDEN, 50, 0), 10, 0.95);
        assertThat(young.cut()).isTrue();
        assertThat(old.daysCut()).isCloseTo(young.daysCut() + 45, within(1e-3));
        assertThat(damage.harm(load(200, Onset.SUDDEN, 50, 0), 10, 0.3).cut()).isFalse();
    }
}
