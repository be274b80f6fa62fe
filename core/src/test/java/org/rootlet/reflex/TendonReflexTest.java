package org.rootlet.reflex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.ReflexArc;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.LoadedBody;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;

class TendonReflexTest {
    private static final ReflexArc ANKLE = LoadedBody.ATLAS.reflexArc("ankle");
    private static final ReflexArc KNEE = LoadedBody.ATLAS.reflexArc("knee");
    private static final LesionedFibers HEALTHY = LoadedBody.under();

    private static TendonReflex reflex(LesionedFibers fibers, double ageYears) {
        Patient patient = new Patient(ageYears, Sex.MALE, 175, 75, 37, PlexusVariant.NORMAL, List.of());
        return new TendonReflex(LoadedBody.ATLAS, fibers, patient, LoadedBody.LEDGER);
    }

    @Test
    void everyReflexOfAYoungHealthyAdultIsOneOnBothSides() {
        TendonReflex young = reflex(HEALTHY, 25);
        for (ReflexArc arc : LoadedBody.ATLAS.reflexArcs()) {
            for (Side side : Side.values()) {
                assertThat(young.response(arc, side)).isCloseTo(1, within(1e-12));
            }
        }
    }

    @Test
    void ageNeverRaisesAReflexAndTakesTheAnkleJerkFirst() {
        for (ReflexArc arc : LoadedBody.ATLAS.reflexArcs()) {
            for (double age = 18; age < 100; age += 2) {
                assertThat(reflex(HEALTHY, age + 2).response(arc, Side.LEFT))
                        .isLessThanOrEqualTo(reflex(HEALTHY, age).response(arc, Side.LEFT));
            }
        }
        assertThat(reflex(HEALTHY, 80).response(ANKLE, Side.LEFT))
                .isLessThan(reflex(HEALTHY, 80).response(KNEE, Side.LEFT));
    }

    @Test
    void aCutDorsalRootOfS1TakesTheAnkleJerkAndNoOtherSide() {
        TendonReflex reflex = reflex(LoadedBody.under(LoadedBody.cut("root:S1:dorsal", Side.LEFT)), 40);
        assertThat(reflex.response(ANKLE, Side.LEFT)).isPositive().isLessThan(0.1 * reflex.response(ANKLE, Side.RIGHT));
        assertThat(reflex.response(ANKLE, Side.RIGHT))
                .isCloseTo(reflex(HEALTHY, 40).response(ANKLE, Side.RIGHT), within(1e-12));
        assertThat(reflex.response(KNEE, Side.LEFT))
                .isCloseTo(reflex(HEALTHY, 40).response(KNEE, Side.RIGHT), within(1e-12));
    }

    @Test
    void aCutVentralRootWeakensTheJerkByTheShareOfItsMotorAxons() {
        TendonReflex reflex = reflex(LoadedBody.under(LoadedBody.cut("root:S1:ventral", Side.LEFT)), 40);
        double share = ANKLE.roots().weight(Root.S1);
        assertThat(reflex.response(ANKLE, Side.LEFT) / reflex.response(ANKLE, Side.RIGHT))
                .isCloseTo(1 - share, within(1e-9));
    }

    @Test
    void losingMoreRootsNeverRaisesTheJerk() {
        double one = reflex(LoadedBody.under(LoadedBody.cut("root:S2:dorsal", Side.LEFT)), 40)
                .response(ANKLE, Side.LEFT);
        double two = reflex(
                        LoadedBody.under(
                                LoadedBody.cut("root:S2:dorsal", Side.LEFT),
                                LoadedBody.cut("root:L5:dorsal", Side.LEFT)),
                        40)
                .response(ANKLE, Side.LEFT);
        assertThat(two).isLessThan(one);
        assertThat(one).isLessThan(reflex(HEALTHY, 40).response(ANKLE, Side.LEFT));
    }

    @Test
    void cuttingTheSciaticNerveTakesTheAnkleJerkWholeAndSparesTheKneeJerk() {
        TendonReflex reflex = reflex(LoadedBody.under(LoadedBody.cut("nerve:sciatic", Side.RIGHT)), 40);
        assertThat(reflex.response(ANKLE, Side.RIGHT)).isZero();
        assertThat(reflex.response(KNEE, Side.RIGHT))
                .isCloseTo(reflex(HEALTHY, 40).response(KNEE, Side.RIGHT), within(1e-12));
    }
}
