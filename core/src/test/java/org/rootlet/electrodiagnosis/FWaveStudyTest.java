package org.rootlet.electrodiagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.rootlet.electrodiagnosis.FWaveStudy.Result;
import org.rootlet.evidence.InputException;
import org.rootlet.reflex.Limb;

/** Tibial F-waves against Nobrega 2004 (100 adults), twenty shocks to each leg of {@link People#YOUNG}. */
class FWaveStudyTest {
    private static final List<Result> YOUNG =
            People.YOUNG.stream().map(FWaveStudyTest::run).toList();

    private static Result run(Limb leg) {
        return new FWaveStudy(leg, "abductor hallucis", "ankle").run(20, 0.2, done -> {});
    }

    private static double mean(ToDoubleFunction<Result> of) {
        return YOUNG.stream().mapToDouble(of).average().orElseThrow();
    }

    @Test
    void latenciesArePublished() {
        assertThat(mean(result -> result.minimumMs().orElseThrow()))
                .isCloseTo(People.norm("f-wave.tibial-minimum-latency-ms"), within(4.1));
        assertThat(mean(result -> result.meanMs().orElseThrow()))
                .isCloseTo(People.norm("f-wave.tibial-mean-latency-ms"), within(4.4));
        assertThat(mean(result -> result.maximumMs().orElseThrow()))
                .isCloseTo(People.norm("f-wave.tibial-maximum-latency-ms"), within(4.4));
    }

    @Test
    void chronodispersionIsPublished() {
        assertThat(mean(result -> result.chronodispersionMs().orElseThrow()))
                .isCloseTo(People.norm("f-wave.tibial-chronodispersion-ms"), within(1.4));
    }

    @Test
    void nearlyEveryShockHasAnFWave() {
        assertThat(100 * mean(Result::persistence))
                .isCloseTo(People.norm("f-wave.tibial-persistence-percent"), within(5.0));
    }

    @Test
    void amplitudesAreOneToFivePercentOfM() {
        for (Result result : YOUNG) {
            assertThat(result.meanPercentOfM().orElseThrow()).isBetween(1.0, 5.0);
            assertThat(result.largestPercentOfM().orElseThrow())
                    .isGreaterThanOrEqualTo(result.meanPercentOfM().orElseThrow());
        }
    }

    @Test
    void noFWaveComesBeforeTheFastestAxonCanBringIt() {
        FWaveStudy study = new FWaveStudy(People.YOUNG.getFirst(), "abductor hallucis", "ankle");
        assertThat(YOUNG.getFirst().minimumMs().orElseThrow()).isGreaterThan(study.earliestMs());
    }

    @Test
    void theSameSeedGivesTheSameRecords() {
        assertThat(run(People.leg(22, 158, 1))).isEqualTo(YOUNG.getFirst());
    }

    @Test
    void badInputIsRefusedInASentence() {
        FWaveStudy study = new FWaveStudy(People.YOUNG.getFirst(), "abductor hallucis", "ankle");
        assertThatThrownBy(() -> study.run(0, 0.2, done -> {}))
                .isInstanceOf(InputException.class)
                .hasMessage("0 shocks are asked for; at least 1 is needed.");
        assertThatThrownBy(() -> study.run(1, 50, 0.2, 30, done -> {}))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("A sweep of 30.0 ms is too short for the F-wave of this leg");
        assertThatThrownBy(() -> new FWaveStudy(People.YOUNG.getFirst(), "abductor hallucis", "elbow"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("There is no place of stimulation 'elbow'");
    }
}
