package org.rootlet.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.inference.FindingName;
import org.rootlet.inference.Kind;
import org.rootlet.inference.Observation;
import org.rootlet.inference.Prior;
import org.rootlet.inference.Structure;

class BaselineTest {
    private static final Ledger LEDGER = Ledger.load();
    private static final Baseline BASELINE = new Baseline(Atlas.load(), LEDGER);
    private static final Prior EVEN = Prior.of("even", LEDGER);
    private static final List<Observation> TRIAD = List.of(
            new Observation(new FindingName(Kind.REFLEX, "ankle"), Side.LEFT, "absent"),
            new Observation(new FindingName(Kind.ACTION, "plantar flexion"), Side.LEFT, "weak"),
            new Observation(new FindingName(Kind.SENSATION, "lateral foot", "pinprick"), Side.LEFT, "reduced"),
            new Observation(new FindingName(Kind.SIGN, "straight leg raise"), Side.LEFT, "positive"));

    @ParameterizedTest
    @ValueSource(strings = {"prior alone", "textbook sets", "naive Bayes"})
    void everyWaySumsToOne(String way) {
        assertThat(BASELINE.forecast(way, TRIAD, EVEN).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void thePriorAloneHeedsNoFinding() {
        Prior clinic = Prior.of("spine-clinic", LEDGER);
        assertThat(BASELINE.forecast("prior alone", TRIAD, clinic).getOrDefault(Structure.ROOT_S1, 0.0))
                .isCloseTo(clinic.of(Structure.ROOT_S1), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"textbook sets", "naive Bayes"})
    void amongSingleRootsTheTriadPointsToS1(String way) {
        Map<Structure, Double> forecast = BASELINE.forecast(way, TRIAD, EVEN);
        assertThat(List.of(
                                Structure.ROOT_L2,
                                Structure.ROOT_L3,
                                Structure.ROOT_L4,
                                Structure.ROOT_L5,
                                Structure.ROOT_S1)
                        .stream()
                        .max(Comparator.comparingDouble(root -> forecast.getOrDefault(root, 0.0))))
                .contains(Structure.ROOT_S1);
    }
}
