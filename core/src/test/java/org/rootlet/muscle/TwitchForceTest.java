package org.rootlet.muscle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rootlet.anatomy.Root;
import org.rootlet.reflex.Discharge;
import org.rootlet.reflex.MotorUnit;
import org.rootlet.reflex.UnitType;

class TwitchForceTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final SampleGrid SECOND = new SampleGrid(0, 1, 1001);

    private final TwitchForce force = new TwitchForce(Pools.TABLE);

    private static Discharge one(UnitType type, double... trainMs) {
        return new Discharge("soleus", List.of(new MotorUnit(type, 0.5, Root.S1, 50, 10)), List.of(trainMs));
    }

    private static int peak(double[] values) {
        int peak = 0;
        for (int i = 0; i < values.length; i++) {
            peak = values[i] > values[peak] ? i : peak;
        }
        return peak;
    }

    @ParameterizedTest(name = "{0} {1} ms")
    @CsvSource({"soleus, 156.5", "medial gastrocnemius, 113.7", "lateral gastrocnemius, 100.0"})
    void wholeMuscleTwitchesPeakWhenVandervoortAndMcComasFound(String muscle, double contractionMs) {
        SampleGrid grid = new SampleGrid(0, 0.5, 801);
        double[] twitch = force.newtons(Pools.shock(muscle, 0, 0), grid);
        assertThat(grid.timeMs(peak(twitch))).isCloseTo(contractionMs, Percentage.withPercentage(3));
    }

    @Test
    void tetaniOfTheCalfGiveAboutTheMaximalTorqueOfADynamometerAtItsLever() {
        double newtons = 0;
        for (String muscle : List.of("soleus", "medial gastrocnemius", "lateral gastrocnemius")) {
            newtons += force.tetanusN(Pools.shock(muscle, 0, 0));
        }
        assertThat(0.041363 * newtons).isCloseTo(132, Percentage.withPercentage(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S", "FR", "FF"})
    void oneActionPotentialGivesTheTwitchOfTheTable(UnitType type) {
        Discharge once = one(type, 10.3);
        UnitProperties unit = Pools.TABLE.of("soleus", once.units().getFirst());
        SampleGrid grid = new SampleGrid(0, 0.05, 8001);
        double[] twitch = force.newtons(once, grid);
        assertThat(twitch[peak(twitch)]).isCloseTo(unit.twitchN(), Percentage.withPercentage(2));
        assertThat(grid.timeMs(peak(twitch)) - 10.3).isCloseTo(unit.contractionMs(), within(0.06));
        assertThat(twitch[grid.firstFrom(10.3) - 1]).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"S", "FR", "FF"})
    void fastTrainsSaturateAtTheTetanus(UnitType type) {
        double[] train = new double[200];
        for (int i = 0; i < train.length; i++) {
            train[i] = 5.0 * i;
        }
        Discharge tetanus = one(type, train);
        double[] record = force.newtons(tetanus, SECOND);
        assertThat(record[990]).isBetween(0.98 * force.tetanusN(tetanus), force.tetanusN(tetanus));
    }

    @Test
    void aDoubledTrainGivesMoreThanOneButLessThanTwice() {
        double[] train = {0, 60, 120, 180, 240};
        double[] doubled = {0, 30, 60, 90, 120, 150, 180, 210, 240, 270};
        double once = force.newtons(one(UnitType.S, train), SECOND)[280];
        assertThat(force.newtons(one(UnitType.S, doubled), SECOND)[280]).isBetween(once * 1.01, once * 1.99);
    }

    @Property(tries = 50)
    void theStepChangesNoValueEvenOffTheGrid(@ForAll @DoubleRange(min = 0, max = 90) double firstMs) {
        Discharge odd = one(UnitType.FR, firstMs, firstMs + 33.37, firstMs + 41.1);
        double[] coarse = force.newtons(odd, new SampleGrid(0, 1, 401));
        double[] fine = force.newtons(odd, new SampleGrid(0, 0.25, 1601));
        for (int i = 0; i < coarse.length; i++) {
            assertThat(fine[4 * i]).isCloseTo(coarse[i], EXACT);
        }
    }

    @Property(tries = 30)
    void lostUnitsNeverGiveMoreForce(@ForAll @IntRange(max = 520) int lost, @ForAll @IntRange(max = 79) int more) {
        double[] train = {3, 80, 150};
        double[] few =
                force.newtons(Pools.firing("medial gastrocnemius", i -> i < lost ? new double[0] : train), SECOND);
        double[] fewer = force.newtons(
                Pools.firing("medial gastrocnemius", i -> i < lost + more ? new double[0] : train), SECOND);
        for (int i = 0; i < few.length; i++) {
            assertThat(fewer[i]).isLessThanOrEqualTo(few[i]);
        }
    }
}
