package org.rootlet.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.lesion.Load;
import org.rootlet.lesion.LoadedBody;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;

class StanceTest {
    private static final List<String> RESULTS = List.of("possible", "limited", "impossible");

    private static Examination examine(double ageYears, Load... loads) {
        Patient patient = new Patient(ageYears, Sex.MALE, 175, 75, 37, PlexusVariant.NORMAL, List.of());
        return new BedsideExaminer(LoadedBody.ATLAS, LoadedBody.under(loads), patient, LoadedBody.LEDGER, 1, List.of())
                .examine();
    }

    private static String result(Examination examination, String sign, Side side) {
        return examination.signs().stream()
                .filter(each -> each.name().equals(sign) && each.side() == side)
                .map(SignFinding::result)
                .findFirst()
                .orElseThrow();
    }

    private static Load[] cut(String part, List<Side> sides, Root... roots) {
        List<Load> loads = new ArrayList<>();
        for (Root root : roots) {
            sides.forEach(side -> loads.add(LoadedBody.cut("root:%s:%s".formatted(root, part), side)));
        }
        return loads.toArray(Load[]::new);
    }

    @Test
    void theHealthyStandAndWalk() {
        for (double age : new double[] {25, 70}) {
            Examination examination = examine(age);
            for (Side side : Side.values()) {
                assertThat(result(examination, "standing balance", side)).isEqualTo("possible");
            }
        }
        assertThat(result(examine(25), "walking", Side.LEFT)).isEqualTo("possible");
    }

    @Test
    void withoutPositionSenseBalanceFailsThoughEveryMuscleIsStrong() {
        Examination examination = examine(40, cut("dorsal", List.of(Side.LEFT), Root.L4, Root.L5, Root.S1, Root.S2));
        assertThat(examination.motor()).allMatch(finding -> finding.mrc() == 5);
        assertThat(result(examination, "standing balance", Side.LEFT)).isEqualTo("impossible");
        assertThat(result(examination, "walking", Side.LEFT)).isEqualTo("limited");
        assertThat(result(examination, "standing balance", Side.RIGHT)).isEqualTo("possible");
        assertThat(examination.symptoms()).noneMatch(symptom -> symptom.name().equals("weakness"));
    }

    @Test
    void withoutTheCalvesOfBothLegsNoOneWalksThoughEveryJointIsFelt() {
        Examination examination =
                examine(40, cut("ventral", List.of(Side.LEFT, Side.RIGHT), Root.L5, Root.S1, Root.S2));
        assertThat(examination.joints()).allMatch(finding -> finding.survivingFraction() > 0.99);
        for (Side side : Side.values()) {
            assertThat(result(examination, "standing balance", side)).isEqualTo("impossible");
            assertThat(result(examination, "walking", side)).isEqualTo("impossible");
        }
    }

    @Test
    void aRootCutInAdditionNeverHelps() {
        List<Examination> worse = List.of(
                examine(40),
                examine(40, both(Root.S1)),
                examine(40, both(Root.S1, Root.S2)),
                examine(40, both(Root.S1, Root.S2, Root.L5)));
        for (String sign : List.of("standing balance", "walking")) {
            for (int i = 1; i < worse.size(); i++) {
                assertThat(RESULTS.indexOf(result(worse.get(i), sign, Side.LEFT)))
                        .isGreaterThanOrEqualTo(RESULTS.indexOf(result(worse.get(i - 1), sign, Side.LEFT)));
            }
        }
        assertThat(result(worse.get(1), "walking", Side.LEFT)).isEqualTo("limited");
    }

    private static Load[] both(Root... roots) {
        List<Load> loads = new ArrayList<>(List.of(cut("dorsal", List.of(Side.LEFT), roots)));
        loads.addAll(List.of(cut("ventral", List.of(Side.LEFT), roots)));
        return loads.toArray(Load[]::new);
    }
}
