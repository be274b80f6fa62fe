package org.rootlet.muscle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.LoadedBody;

class MuscleForceTest {
    /** Units are whole, and the roots' units not equally strong: shares of force differ a little from shares of axons. */
    private static final double UNITS_OF_ROOTS = 0.02;

    private static MuscleForce force(LesionedFibers fibers) {
        return Forces.of(fibers, Forces.MAN);
    }

    @Test
    void withoutALesionEveryMuscleHasItsWholeForce() {
        MuscleForce whole = force(LoadedBody.under());
        for (Muscle muscle : LoadedBody.ATLAS.muscles()) {
            for (Side side : Side.values()) {
                assertThat(whole.fraction(muscle, side)).isCloseTo(1, within(1e-9));
            }
        }
    }

    @Test
    void aCutVentralRootTakesFromEachMuscleTheShareOfThatRoot() {
        MuscleForce cut = force(LoadedBody.under(LoadedBody.cut("root:S1:ventral", Side.LEFT)));
        for (Muscle muscle : LoadedBody.ATLAS.muscles()) {
            if (muscle.name().equals("lumbosacral multifidus")) {
                continue; // the dorsal rami are tested with the paths of the atlas
            }
            assertThat(cut.fraction(muscle, Side.LEFT))
                    .as(muscle.name())
                    .isCloseTo(1 - muscle.roots().weight(Root.S1), within(UNITS_OF_ROOTS));
            assertThat(cut.fraction(muscle, Side.RIGHT)).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void aCutDorsalRootWeakensNoMuscle() {
        MuscleForce cut = force(LoadedBody.under(LoadedBody.cut("root:S1:dorsal", Side.LEFT)));
        for (Muscle muscle : LoadedBody.ATLAS.muscles()) {
            assertThat(cut.fraction(muscle, Side.LEFT)).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void thickAxonsFailFirstSoForceFallsFasterThanTheCountOfUnits() {
        MuscleForce force = Forces.of(LoadedBody.under(LoadedBody.load("root:S1:ventral", Side.LEFT, 80)), Forces.MAN);
        List<MuscleForce.Unit> units = force.units(LoadedBody.ATLAS.muscle("soleus"), Side.LEFT).stream()
                .filter(unit -> unit.root() == Root.S1)
                .toList();
        double conducting =
                (double) units.stream().filter(MuscleForce.Unit::conducts).count() / units.size();
        assertThat(conducting).isBetween(0.05, 0.95);
        assertThat(force.fraction(LoadedBody.ATLAS.muscle("soleus"), Root.S1, Side.LEFT))
                .isPositive()
                .isLessThan(conducting);
    }

    @Test
    void morePressureNeverLeavesMoreForce() {
        double before = 1;
        for (double mmHg = 0; mmHg <= 200; mmHg += 25) {
            MuscleForce force =
                    Forces.of(LoadedBody.under(LoadedBody.load("root:S1:ventral", Side.LEFT, mmHg)), Forces.MAN);
            double left = force.fraction(LoadedBody.ATLAS.muscle("soleus"), Side.LEFT);
            assertThat(left).isLessThanOrEqualTo(before);
            before = left;
        }
    }
}
