package org.rootlet.electrodiagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.anatomy.Side;
import org.rootlet.electrodiagnosis.CentralLoopStudy.Result;
import org.rootlet.lesion.Cause;
import org.rootlet.lesion.Lesion;
import org.rootlet.lesion.LesionMechanics;
import org.rootlet.lesion.LesionSide;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.Load;
import org.rootlet.lesion.LoadedBody;
import org.rootlet.lesion.Onset;
import org.rootlet.lesion.Place;
import org.rootlet.lesion.Zone;
import org.rootlet.reflex.Limb;

/**
 * The central loop of S1. Pease 1997 measured 7.0 ms (SD 0.3) in 20 people; the model is 0.6 to 1.7 ms longer, which these tests do not
 * hide: they hold it to what anatomy asks for at least, and to what lesions do.
 */
class CentralLoopStudyTest {
    private static Result run(Limb leg) {
        return new CentralLoopStudy(leg).run(1);
    }

    private static Result run(LesionedFibers fibers) {
        return run(People.leg(fibers, 25, 172, 1));
    }

    @Test
    void theLoopIsLongerThanTheWayToTheCordAndBack() {
        assertThat(loops(People.YOUNG)).allSatisfy(loop -> assertThat(loop).isBetween(6.5, 9.0));
    }

    @Test
    void cuttingTheDorsalRootTakesHAndLeavesM() {
        Result cut = run(LoadedBody.under(LoadedBody.cut("root:S1:dorsal", Side.LEFT)));
        assertThat(cut.hOnsetMs()).isEmpty();
        assertThat(cut.intervalMs()).isEmpty();
        assertThat(cut.mOnsetMs()).isPresent();
    }

    /** Two weeks after the cut the stump under the needle has degenerated: no M; a smaller H leaves by L5 and S2. */
    @Test
    void cuttingTheVentralRootTakesM() {
        Result healthy = run(LoadedBody.under());
        Result cut = run(LoadedBody.under(LoadedBody.cut("root:S1:ventral", Side.LEFT)));
        assertThat(cut.mOnsetMs()).isEmpty();
        assertThat(cut.intervalMs()).isEmpty();
        assertThat(cut.hMv()).isLessThan(healthy.hMv());
    }

    private static List<Double> underADisc(double pressureMmHg, double daysSinceOnset) {
        Lesion disc = new Lesion(
                Cause.DISC_HERNIATION,
                new Place.Spinal("L5-S1", Zone.PARACENTRAL),
                LesionSide.LEFT,
                pressureMmHg,
                Onset.SUBACUTE,
                daysSinceOnset,
                0);
        List<Load> loads = new LesionMechanics(LoadedBody.ATLAS, LoadedBody.LEDGER).loads(disc);
        return loops(People.young(LoadedBody.under(loads.toArray(Load[]::new))));
    }

    private static List<Double> loops(List<Limb> legs) {
        return legs.stream().map(leg -> run(leg).intervalMs().orElseThrow()).toList();
    }

    /** Pease 1997: all six S1 lesions were over 8 ms. So are all six here, but so are three of the six healthy ones. */
    @Test
    void underADiscEveryoneIsOverTheLimit() {
        assertThat(underADisc(70, 14)).allSatisfy(ms -> assertThat(ms).isGreaterThan(8));
    }

    @ParameterizedTest
    @CsvSource({"60, 14", "60, 40", "70, 14"})
    void underADiscTheLoopOfEveryoneIsLonger(double pressureMmHg, double daysSinceOnset) {
        List<Double> healthy = loops(People.YOUNG);
        List<Double> pressed = underADisc(pressureMmHg, daysSinceOnset);
        for (int i = 0; i < healthy.size(); i++) {
            assertThat(pressed.get(i)).isGreaterThan(healthy.get(i));
        }
    }

    @Test
    void pressureOnTheDorsalRootLengthensTheLoop() {
        Result healthy = run(LoadedBody.under());
        Result pressed = run(LoadedBody.under(LoadedBody.load("root:S1:dorsal", Side.LEFT, 60)));
        assertThat(pressed.intervalMs().orElseThrow())
                .isGreaterThan(healthy.intervalMs().orElseThrow() + 0.1);
        assertThat(pressed.hMv()).isLessThan(healthy.hMv());
    }
}
