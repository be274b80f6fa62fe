package org.rootlet.electrodiagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.electrodiagnosis.SuralStudy.Result;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.LoadedBody;
import org.rootlet.reflex.Limb;

/** The sural potential against Kim 2022 (21.7 uV, 8.3 to 35.2) and Behse and Buchthal 1971 (46.1 m/s, SD 3.7, below the knee). */
class SuralStudyTest {
    private static Result run(LesionedFibers fibers) {
        return new SuralStudy(People.leg(fibers, 30, 172, 1)).run(0.2);
    }

    @Test
    void amplitudeAndVelocityArePublished() {
        for (Limb leg : People.YOUNG) {
            Result result = new SuralStudy(leg).run(0.2);
            assertThat(result.amplitudeUv()).isBetween(15.0, 20.0);
            assertThat(result.velocityMPerS().orElseThrow())
                    .isCloseTo(People.norm("sensory-velocity.distal-m-per-s"), within(3.7));
            assertThat(result.peakMs().orElseThrow())
                    .isGreaterThan(result.onsetMs().orElseThrow());
        }
    }

    /** The cell bodies lie beyond the cut and keep their fibers. */
    @Test
    void cuttingTheDorsalRootBeforeTheGanglionLeavesIt() {
        Result healthy = run(LoadedBody.under());
        Result cut = run(LoadedBody.under(LoadedBody.cut("root:S1:dorsal", Side.LEFT)));
        assertThat(cut.amplitudeUv()).isEqualTo(healthy.amplitudeUv());
        assertThat(cut.fibers()).isEqualTo(healthy.fibers());
    }

    @Test
    void cuttingTheSpinalNerveBeyondTheGanglionTakesTheShareOfS1() {
        Result healthy = run(LoadedBody.under());
        Result cut = run(LoadedBody.under(LoadedBody.cut("spinal-nerve:S1", Side.LEFT)));
        double left = 1 - LoadedBody.ATLAS.region("lateral foot").roots().weight(Root.S1);
        assertThat((double) cut.fibers() / healthy.fibers()).isCloseTo(left, within(0.02));
        assertThat(cut.amplitudeUv() / healthy.amplitudeUv()).isCloseTo(left, within(0.03));
    }

    @Test
    void cuttingTheSciaticNerveTakesAll() {
        Result cut = run(LoadedBody.under(LoadedBody.cut("nerve:sciatic", Side.LEFT)));
        assertThat(cut.fibers()).isZero();
        assertThat(cut.amplitudeUv()).isZero();
        assertThat(cut.onsetMs()).isEmpty();
    }
}
