package org.rootlet.lesion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.Site;
import org.rootlet.fiber.FiberClass;

/** Effects of pressure and stretch that experiments found; the rows of the table in docs/validation.md. */
class PublishedPressuresTest {
    private static final double TWO_HOURS = 2 / 24.0;
    private static final OptionalDouble NEVER = OptionalDouble.empty();
    private static final String VENTRAL = "root:S1:ventral";
    private static final String DORSAL = "root:S1:dorsal";

    /** Shares of fibers of a class by fate. */
    private static Map<Fate, Double> motor(double mmHg, Onset onset, double day, OptionalDouble relieved) {
        return fates(VENTRAL, FiberClass.MOTOR, mmHg, 0, onset, day, relieved, 1);
    }

    private static Map<Fate, Double> fates(
            String structure,
            FiberClass fiberClass,
            double mmHg,
            double strainPercent,
            Onset onset,
            double day,
            OptionalDouble relieved,
            int levels) {
        Place place = new Place.Spinal("L5-S1", Zone.PARACENTRAL);
        Lesion lesion = new Lesion(Cause.TRAUMA, place, LesionSide.LEFT, mmHg, strainPercent, onset, day, 0, relieved);
        Map<Posture, Double> pressures = new EnumMap<>(Posture.class);
        Arrays.stream(Posture.values()).forEach(posture -> pressures.put(posture, mmHg));
        Load load = new Load(
                lesion,
                structure,
                Side.LEFT,
                List.of(new Site(structure, 0.5)),
                pressures,
                strainPercent,
                0,
                10,
                levels,
                true);
        List<FiberOutcome> fibers = LoadedBody.under(load).at(load, Root.S1, fiberClass);
        Map<Fate, Double> shares = new EnumMap<>(Fate.class);
        for (Fate fate : Fate.values()) {
            shares.put(
                    fate, fibers.stream().filter(fiber -> fiber.fate() == fate).count() / (double) fibers.size());
        }
        return shares;
    }

    private static double silent(Map<Fate, Double> shares) {
        return shares.getOrDefault(Fate.BLOCKED, 0.0) + shares.getOrDefault(Fate.LOST, 0.0);
    }

    /** Pig cauda equina: Olmarker 1990, Pedowitz 1992. */
    @Test
    void fiftyMillimetersForTwoHoursBlockNothing() {
        assertThat(silent(motor(50, Onset.SUDDEN, TWO_HOURS, NEVER))).isZero();
        assertThat(silent(fates(DORSAL, FiberClass.TOUCH, 50, 0, Onset.SUDDEN, TWO_HOURS, NEVER, 1)))
                .isZero();
    }

    /** Olmarker 1990: the deficit grows with pressure and is larger with rapid onset. */
    @Test
    void oneAndTwoHundredBlockByPressureAndMoreWhenSudden() {
        double sudden100 = silent(motor(100, Onset.SUDDEN, TWO_HOURS, NEVER));
        double gradual100 = silent(motor(100, Onset.GRADUAL, TWO_HOURS, NEVER));
        double sudden200 = silent(motor(200, Onset.SUDDEN, TWO_HOURS, NEVER));
        double gradual200 = silent(motor(200, Onset.GRADUAL, TWO_HOURS, NEVER));
        assertThat(sudden100).isBetween(0.05, 0.6).isGreaterThan(gradual100);
        assertThat(sudden200).isGreaterThan(sudden100).isGreaterThan(gradual200);
        assertThat(gradual200).isGreaterThan(gradual100);
    }

    /** Thick fibers fail first under compression: Ochoa, Fowler and Gilliatt 1972. */
    @Test
    void thickFibersFailBeforeThinOnes() {
        double motor = silent(motor(150, Onset.SUDDEN, TWO_HOURS, NEVER));
        double pain = silent(fates(DORSAL, FiberClass.PAIN, 150, 0, Onset.SUDDEN, TWO_HOURS, NEVER, 1));
        double warmth = silent(fates(DORSAL, FiberClass.WARMTH, 150, 0, Onset.SUDDEN, TWO_HOURS, NEVER, 1));
        assertThat(motor).isGreaterThan(pain);
        assertThat(pain).isGreaterThan(warmth);
    }

    /** Takahashi 1993, Olmarker 1992: between two levels 10 mmHg already take most of the flow. */
    @Test
    void twoLevelsAreWorseThanOne() {
        for (double mmHg : new double[] {10, 50}) {
            double one = fates(VENTRAL, FiberClass.MOTOR, mmHg, 0, Onset.SUDDEN, TWO_HOURS, NEVER, 1)
                    .getOrDefault(Fate.INTACT, 0.0);
            double two = fates(VENTRAL, FiberClass.MOTOR, mmHg, 0, Onset.SUDDEN, TWO_HOURS, NEVER, 2)
                    .getOrDefault(Fate.INTACT, 0.0);
            assertThat(two).as("%s mmHg", mmHg).isLessThan(one);
        }
    }

    /** Rabbit tibial nerve, three weeks after two hours: Rydevik and Nordborg 1980. */
    @Test
    void threeWeeksAfterTwoHoursFiftyIsForgottenAndTwoAndFourHundredAreNot() {
        OptionalDouble relieved = OptionalDouble.of(TWO_HOURS);
        assertThat(motor(50, Onset.SUDDEN, 21, relieved)).containsEntry(Fate.INTACT, 1.0);
        Map<Fate, Double> two = motor(200, Onset.SUDDEN, 21, relieved);
        Map<Fate, Double> four = motor(400, Onset.SUDDEN, 21, relieved);
        assertThat(two.get(Fate.SLOWED)).isGreaterThan(0.2);
        assertThat(two.get(Fate.LOST)).isPositive();
        assertThat(four.get(Fate.LOST)).isGreaterThan(two.getOrDefault(Fate.LOST, 0.0));
    }

    /** Stretch of 8 % is borne, 15 % blocks: rabbit tibial nerve, Brown, Pedowitz and Rydevik 1993. */
    @Test
    void eightPercentOfStretchAreBorneAndFifteenBlock() {
        assertThat(silent(fates(VENTRAL, FiberClass.MOTOR, 0, 8, Onset.SUDDEN, TWO_HOURS, NEVER, 1)))
                .isZero();
        assertThat(silent(fates(VENTRAL, FiberClass.MOTOR, 0, 15, Onset.SUDDEN, TWO_HOURS, NEVER, 1)))
                .isGreaterThan(0.5);
    }

    /** Takahashi 1999: the mean contact pressure in people is 53 mmHg. Lasting, it harms where two hours did not. */
    @Test
    void whatTwoHoursDoNotDoAMonthDoes() {
        assertThat(motor(53, Onset.SUBACUTE, TWO_HOURS, NEVER)).containsEntry(Fate.INTACT, 1.0);
        Map<Fate, Double> month = motor(53, Onset.SUBACUTE, 30, NEVER);
        assertThat(month.get(Fate.SLOWED)).isGreaterThan(0.3);
        assertThat(month.get(Fate.LOST)).isBetween(0.01, 0.2);
    }
}
