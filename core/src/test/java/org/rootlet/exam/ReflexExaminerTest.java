package org.rootlet.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.Side;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.LoadedBody;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;

class ReflexExaminerTest {
    /** Fewer spikes may meet a motoneuron's noise at a better moment: a lost jerk may come back by a trace. */
    private static final double TRACE = 0.01;

    private static final LesionedFibers HEALTHY = LoadedBody.under();

    private static ReflexExaminer.Findings examine(LesionedFibers fibers, double ageYears, int threads) {
        Patient patient = new Patient(ageYears, Sex.MALE, 175, 75, 37, PlexusVariant.NORMAL, List.of());
        return new ReflexExaminer(LoadedBody.ATLAS, patient, LoadedBody.LEDGER, 1).examine(fibers, threads);
    }

    private static ReflexFinding of(List<ReflexFinding> findings, String arc, Side side) {
        return findings.stream()
                .filter(finding -> finding.name().equals(arc) && finding.side() == side)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyJerkOfAYoungHealthyAdultIsNormalAndAlikeOnBothSides() {
        List<ReflexFinding> young = examine(HEALTHY, 25, 2).found();
        assertThat(young).hasSize(2 * LoadedBody.ATLAS.reflexArcs().size());
        for (ReflexFinding finding : young) {
            assertThat(finding.grade()).as(finding.name()).isEqualTo(2);
            assertThat(finding.responseFraction()).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void threadsDoNotChangeAnything() {
        assertThat(examine(HEALTHY, 60, 1)).isEqualTo(examine(HEALTHY, 60, 3));
    }

    @Test
    void ageNeverRaisesTheAnkleJerkAndTakesItBeforeTheKneeJerk() {
        double before = Double.POSITIVE_INFINITY;
        for (double age = 25; age <= 95; age += 14) {
            List<ReflexFinding> found = examine(HEALTHY, age, 2).found();
            double ankle = of(found, "ankle", Side.LEFT).responseFraction();
            assertThat(ankle).isLessThanOrEqualTo(before + TRACE);
            if (age > 50) {
                assertThat(ankle).isLessThan(of(found, "knee", Side.LEFT).responseFraction());
            }
            before = ankle;
        }
    }

    @Test
    void aCutDorsalRootOfS1TakesTheAnkleJerkOfItsSideAndNotTheKneeJerk() {
        ReflexExaminer.Findings findings =
                examine(LoadedBody.under(LoadedBody.cut("root:S1:dorsal", Side.LEFT)), 40, 2);
        assertThat(of(findings.found(), "ankle", Side.LEFT).grade()).isLessThanOrEqualTo(1);
        assertThat(of(findings.found(), "ankle", Side.LEFT).responseFraction())
                .isLessThan(0.2 * of(findings.found(), "ankle", Side.RIGHT).responseFraction());
        assertThat(of(findings.found(), "ankle", Side.RIGHT)).isEqualTo(of(findings.unharmed(), "ankle", Side.RIGHT));
        assertThat(of(findings.found(), "knee", Side.LEFT)).isEqualTo(of(findings.unharmed(), "knee", Side.LEFT));
    }

    @Test
    void aCutVentralRootTakesTheForceOfItsUnits() {
        ReflexExaminer.Findings findings =
                examine(LoadedBody.under(LoadedBody.cut("root:S1:ventral", Side.LEFT)), 40, 2);
        double kept = of(findings.found(), "ankle", Side.LEFT).responseFraction()
                / of(findings.found(), "ankle", Side.RIGHT).responseFraction();
        assertThat(kept).isBetween(0.2, 0.5);
    }

    @Test
    void lesionsOfTheSideMirror() {
        ReflexFinding left = of(
                examine(LoadedBody.under(LoadedBody.cut("nerve:sciatic", Side.LEFT)), 40, 2)
                        .found(),
                "ankle",
                Side.LEFT);
        ReflexFinding right = of(
                examine(LoadedBody.under(LoadedBody.cut("nerve:sciatic", Side.RIGHT)), 40, 2)
                        .found(),
                "ankle",
                Side.RIGHT);
        assertThat(left.grade()).isZero().isEqualTo(right.grade());
        assertThat(left.responseFraction()).isEqualTo(right.responseFraction());
    }
}
