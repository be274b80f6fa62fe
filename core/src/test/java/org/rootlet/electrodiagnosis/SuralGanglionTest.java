package org.rootlet.electrodiagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.ConjoinedRoots;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.Variation;
import org.rootlet.lesion.KeptConduction;
import org.rootlet.lesion.Lesion;
import org.rootlet.lesion.LesionMechanics;
import org.rootlet.lesion.LesionSide;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.Load;
import org.rootlet.lesion.LoadedBody;
import org.rootlet.lesion.Zone;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;
import org.rootlet.reflex.Limb;

/** One and the same lesion in people whose S1 ganglion lies at different places. */
class SuralGanglionTest {
    private static final KeptConduction KEPT = KeptConduction.load();
    /** A mass that cuts every axon which it meets. */
    private static final Lesion CUT =
            LoadedBody.spinal("L5-S1", Zone.LATERAL_RECESS, LesionSide.LEFT, LoadedBody.CUTTING_MMHG, 0);

    private static double sural(double ganglionShiftMm, List<Lesion> lesions) {
        Variation variation = new Variation(PlexusVariant.NORMAL, 1, 1, ganglionShiftMm, ConjoinedRoots.NONE);
        Patient patient = new Patient(40, Sex.MALE, 172, 75, 37, variation, lesions);
        Atlas body = LoadedBody.ATLAS.variant(variation);
        List<Load> loads = new ArrayList<>();
        lesions.forEach(lesion -> loads.addAll(new LesionMechanics(body, LoadedBody.LEDGER).loads(lesion)));
        LesionedFibers fibers =
                LesionedFibers.recall(loads, body.pathways(), 37, 1, 2, LoadedBody.LEDGER, KEPT, done -> {});
        return new SuralStudy(new Limb(body, fibers, patient, Side.LEFT, LoadedBody.LEDGER, 1))
                .run(0.2)
                .amplitudeUv();
    }

    @Test
    void staysWithTheGanglionBeyondTheLesion() {
        double healthy = sural(0, List.of());
        assertThat(healthy).isPositive();
        assertThat(sural(0, List.of(CUT))).isEqualTo(healthy);
        assertThat(sural(8, List.of(CUT))).isEqualTo(sural(8, List.of()));
    }

    @Test
    void goesWithTheGanglionBeforeTheLesion() {
        assertThat(sural(-20, List.of(CUT))).isLessThan(0.5 * sural(-20, List.of()));
    }

    @Test
    void goesWithTheGanglionUnderTheLesion() {
        assertThat(sural(-10, List.of(CUT))).isLessThan(0.5 * sural(-10, List.of()));
    }

    @Test
    void isBackWhenTheLesionIsDeleted() {
        assertThat(sural(-20, List.of())).isEqualTo(sural(0, List.of()));
    }
}
