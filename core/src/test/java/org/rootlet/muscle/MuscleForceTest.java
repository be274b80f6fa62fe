package org.rootlet.muscle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.fiber.FiberClass;
import org.rootlet.lesion.FiberOutcome;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.LoadedBody;

class MuscleForceTest {
    private static MuscleForce force(LesionedFibers fibers) {
        return new MuscleForce(LoadedBody.ATLAS, fibers, LoadedBody.LEDGER);
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
                    .isCloseTo(1 - muscle.roots().weight(Root.S1), within(1e-9));
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
    void thickAxonsFailFirstSoForceFallsFasterThanTheCountOfAxons() {
        LesionedFibers fibers = LoadedBody.under(LoadedBody.load("root:S1:ventral", Side.LEFT, 80));
        Muscle soleus = LoadedBody.ATLAS.muscle("soleus");
        double conducting = fibers.conducting(LoadedBody.ATLAS.pathway(soleus, Root.S1), Side.LEFT, FiberClass.MOTOR);
        assertThat(conducting).isBetween(0.1, 0.9);
        double left = force(fibers).fraction(soleus, Root.S1, Side.LEFT);
        assertThat(left).isPositive().isLessThan(conducting);
    }

    @Test
    void unitForceGrowsWithTheSquareOfTheDiameter() {
        LesionedFibers fibers = LoadedBody.under(LoadedBody.load("root:S1:ventral", Side.LEFT, 80));
        Muscle soleus = LoadedBody.ATLAS.muscle("soleus");
        List<FiberOutcome> axons = fibers.along(LoadedBody.ATLAS.pathway(soleus, Root.S1), Side.LEFT, FiberClass.MOTOR);
        double all = axons.stream()
                .mapToDouble(axon -> axon.diameterUm() * axon.diameterUm())
                .sum();
        double conducting = axons.stream()
                .filter(axon -> axon.fate().conducts())
                .mapToDouble(axon -> axon.diameterUm() * axon.diameterUm())
                .sum();
        assertThat(force(fibers).fraction(soleus, Root.S1, Side.LEFT)).isCloseTo(conducting / all, within(1e-9));
    }
}
