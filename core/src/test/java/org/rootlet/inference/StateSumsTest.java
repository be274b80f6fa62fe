package org.rootlet.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Atlas;

class StateSumsTest {
    private static final Catalog CATALOG = new Catalog(Atlas.load());
    private static final Particles PARTICLES =
            new Particles(CATALOG, List.of(person(Structure.ROOT_S1), person(Structure.ROOT_L5)));
    private static final Column COLUMN = new Column(new byte[] {0, 2}, new byte[] {1, 2});
    private static final Offset<Double> ROUNDING = within(1e-15);

    private static Particles.Person person(Structure structure) {
        return new Particles.Person(
                structure,
                false,
                CauseGroup.DISC,
                Severity.MILD,
                40,
                30,
                new byte[2 * CATALOG.own().size()]);
    }

    private static Weighed weighed() {
        return new Weighed(PARTICLES, new int[] {0, 1}, new double[] {0.1, 0.3}, new double[] {0.2, 0.4});
    }

    @Test
    void aSumByStructureTakesEveryImageTimesTheFactorOfItsState() {
        double[] byStructure = StateSums.of(weighed(), COLUMN, 3).byStructure(new double[] {1, 10, 100});
        assertThat(byStructure[Structure.ROOT_S1.ordinal()]).isCloseTo(0.1 + 10 * 0.2, ROUNDING);
        assertThat(byStructure[Structure.ROOT_L5.ordinal()]).isCloseTo(100 * (0.3 + 0.4), within(1e-13));
    }

    @Test
    void aSumByStateTakesAllStructures() {
        assertThat(StateSums.of(weighed(), COLUMN, 3).byState(new double[] {1, 1, 1}))
                .containsExactly(new double[] {0.1, 0.2, 0.7}, ROUNDING);
    }

    @Test
    void fewerParticlesCarryTheAnswerTheMoreUnequalTheyAre() {
        assertThat(weighed().effective()).isCloseTo(1 / (0.01 + 0.04 + 0.09 + 0.16), within(1e-12));
    }

    @Test
    void whatIsTooUnlikelyIsLeftOut() {
        Weighed kept = Weighed.of(
                PARTICLES, new double[2], new LogLikelihoods(new double[] {0, -50}, new double[] {-30, -40}), 1);
        assertThat(kept.kept()).containsExactly(0);
        assertThat(kept.own()).containsExactly(1);
        assertThat(kept.mirrored()).containsExactly(0);
    }
}
