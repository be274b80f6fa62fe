package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.InputException;

/** Thresholds, refractoriness and following of trains as NEURON has them; the passport reruns every row, here are a few of each. */
class ThresholdConformanceTest {
    private static final double REFERENCE_PERCENT = 0.3;

    private final FiberEngine neurons = FiberEngine.standard().with(Scheme.BACKWARD_EULER);

    @ParameterizedTest
    @CsvSource({"0.005,5.7", "0.005,10", "0.005,16", "0.005,2", "0.001,10"})
    void extracellularThresholdsAgree(double stepMs, double diameterUm) {
        List<DataTable.Row> rows = rows(
                "threshold_extracellular_sd.csv",
                row -> row.number("dt_ms") == stepMs && row.number("fiberD_um") == diameterUm);
        assertThat(rows).hasSizeGreaterThan(4);
        Fiber fiber = Fiber.myelinated(diameterUm, diameterUm == 2 ? 81 : 41);
        List<ThresholdStudy.Question> questions = new ArrayList<>();
        for (DataTable.Row row : rows) {
            Stimulus unit = new Stimulus.PointSource(
                    fiber.lengthMm() / 2, 1, Medium.isotropic(0.2), Waveform.pulse(0, row.number("pw_ms"), -1));
            questions.add(ThresholdStudy.Question.ofRest(fiber, unit, 0.1, fiber.sites() - 5));
        }
        agree(rows, "thr_mA", new ThresholdStudy(neurons.withStepMs(stepMs)).thresholds(questions));
    }

    @Test
    void sourceBesideAndBetweenNodesInAnAnisotropicMediumAgrees() {
        List<DataTable.Row> rows = rows(
                "mrg2002_setup_extracellular.csv", row -> row.number("dt_ms") == 0.005 && row.number("pw_ms") == 0.1);
        Fiber fiber = Fiber.myelinated(10, 21);
        List<ThresholdStudy.Question> questions = new ArrayList<>();
        for (DataTable.Row row : rows) {
            Stimulus unit = new Stimulus.PointSource(
                    (10 + row.number("shift_internodes")) * fiber.siteMm(),
                    row.number("dist_um") / 1000,
                    new Medium(1 / 3.0, 1 / 12.0),
                    Waveform.pulse(0, row.number("pw_ms"), -1));
            questions.add(ThresholdStudy.Question.ofRest(fiber, unit, 0.05, 18));
        }
        agree(rows, "thr_mA", new ThresholdStudy(neurons.withStepMs(0.005)).thresholds(questions));
    }

    @Test
    void fullCableHasTheSameExtracellularThreshold() {
        List<DataTable.Row> rows = rows(
                "threshold_extracellular_sd.csv",
                row -> row.number("dt_ms") == 0.005 && row.number("fiberD_um") == 10 && row.number("pw_ms") == 0.1);
        Fiber fiber = Fiber.myelinated(10, 41);
        Stimulus unit =
                new Stimulus.PointSource(fiber.lengthMm() / 2, 1, Medium.isotropic(0.2), Waveform.pulse(0, 0.1, -1));
        ThresholdStudy study = new ThresholdStudy(neurons.withStepMs(0.005).with(KernelChoice.SCALAR));
        agree(rows, "thr_mA", study.thresholds(List.of(ThresholdStudy.Question.ofRest(fiber, unit, 0.1, 36))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.005, 0.001})
    void intracellularThresholdsAgree(double stepMs) {
        List<DataTable.Row> rows = rows(
                "threshold_intracellular.csv",
                row -> row.number("dt_ms") == stepMs && row.number("fiberD_um") > (stepMs > 0.002 ? 0 : 9));
        ThresholdStudy study = new ThresholdStudy(neurons.withStepMs(stepMs));
        for (boolean center : new boolean[] {true, false}) {
            List<ThresholdStudy.Question> questions = new ArrayList<>();
            for (DataTable.Row row : rows) {
                double diameterUm = row.number("fiberD_um");
                Fiber fiber = Fiber.myelinated(diameterUm, diameterUm == 1 ? 101 : diameterUm == 2 ? 81 : 41);
                Stimulus unit =
                        new Stimulus.Inside(center ? fiber.sites() / 2 : 0, Waveform.pulse(0, row.number("pw_ms"), 1));
                questions.add(ThresholdStudy.Question.ofRest(fiber, unit, 0.1 * diameterUm, fiber.sites() - 5));
            }
            agree(rows, center ? "thr_centre_nA" : "thr_end_nA", study.thresholds(questions));
        }
    }

    @Test
    void thresholdRecoversAfterAConditioningPulseAsInNeuron() {
        List<DataTable.Row> rows = rows(
                "recovery_10um_dt0p005.csv",
                row -> row.number("cond_x_threshold") == 2
                        && List.of(0.8, 1.0, 1.2, 2.0, 4.0, 10.0, 20.0).contains(row.number("ipi_ms")));
        RecoveryStudy.Recovery recovery = new RecoveryStudy(neurons.withStepMs(0.005))
                .recover(
                        new RecoveryStudy.Protocol(Fiber.myelinated(10, 41), 20, 36, 0.1, 2, 10),
                        rows.stream().map(row -> row.number("ipi_ms")).toList());
        assertThat(recovery.restThresholdNa()).isCloseTo(1.0083, withinPercentage(REFERENCE_PERCENT));
        for (int i = 0; i < rows.size(); i++) {
            OptionalDouble ours = recovery.testThresholdNa().get(i);
            if (rows.get(i).text("test_thr_nA").isEmpty()) {
                assertThat(ours).as(rows.get(i).where()).isEmpty();
            } else {
                assertThat(ours.orElseThrow())
                        .as(rows.get(i).where())
                        .isCloseTo(rows.get(i).number("test_thr_nA"), withinPercentage(REFERENCE_PERCENT));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1.5,0.4044", "5,0.4044"})
    void asManyActionPotentialsOfATrainArriveAsInNeuron(double timesThreshold, double thresholdNa) {
        List<DataTable.Row> rows = rows(
                "following_10um_dt0p005.csv",
                row -> row.number("amp_x_threshold") == timesThreshold
                        && row.number("npulses") == 10
                        && row.number("freq_Hz") % 100 == 0);
        assertThat(rows).hasSizeGreaterThan(5);
        FollowingStudy.Protocol protocol =
                new FollowingStudy.Protocol(Fiber.myelinated(10, 41), 36, 10, 0.1, timesThreshold * thresholdNa);
        List<Integer> arriving = new FollowingStudy(neurons.withStepMs(0.005))
                .arriving(
                        protocol,
                        rows.stream().map(row -> row.number("freq_Hz")).toList());
        for (int i = 0; i < rows.size(); i++) {
            assertThat(arriving.get(i)).as(rows.get(i).where()).isEqualTo((int)
                    rows.get(i).number("n_conducted"));
        }
    }

    @Test
    void highestFrequencyThatIsFollowedLiesWhereNeuronsTrainsBeginToFail() {
        // At a step of 0.001 ms and 5 times threshold NEURON conducts ten of ten pulses at 800 Hz and seven at 900 Hz.
        FollowingStudy.Protocol protocol =
                new FollowingStudy.Protocol(Fiber.myelinated(10, 41), 36, 10, 0.1, 5 * 0.3995);
        FollowingStudy study = new FollowingStudy(neurons.withStepMs(0.001));
        double maximumHz = study.maximumHz(protocol, 100, 1500);
        assertThat(maximumHz).isBetween(800.0, 900.0);
        assertThat(study.arriving(protocol, List.of(maximumHz, maximumHz + 1.1)))
                .first()
                .isEqualTo(10);
        assertThat(study.maximumHz(protocol, 1200, 1500)).isZero();
    }

    @Test
    void fiberThatNothingExcitesHasNoThreshold() {
        Fiber cut = Fiber.myelinated(10, 21).withInternodes(10, 1, InternodeState.CUT);
        Stimulus unit = new Stimulus.Inside(0, Waveform.pulse(0, 0.1, 1));
        ThresholdStudy.Question question = new ThresholdStudy.Question(cut, List.of(), unit, 0.5, 20, 18, 1, 3);
        assertThat(new ThresholdStudy(FiberEngine.standard()).thresholds(List.of(question)))
                .containsExactly(OptionalDouble.empty());
    }

    @Test
    void thresholdDoesNotDependOnTheFirstGuess() {
        Fiber fiber = Fiber.myelinated(8, 21);
        ThresholdStudy study = new ThresholdStudy(FiberEngine.standard());
        for (Stimulus unit : List.of(
                new Stimulus.Inside(4, Waveform.pulse(0, 0.1, 1)),
                new Stimulus.PointSource(
                        fiber.lengthMm() / 2, 0.3, Medium.isotropic(0.2), Waveform.pulse(0, 0.02, -1)))) {
            double first = study.thresholds(List.of(ThresholdStudy.Question.ofRest(fiber, unit, 0.5, 17)))
                    .getFirst()
                    .orElseThrow();
            List<ThresholdStudy.Question> questions = new ArrayList<>();
            for (double part : new double[] {0.001, 0.0155, 0.124, 0.36, 0.99, 1.01, 4, 10}) {
                questions.add(ThresholdStudy.Question.ofRest(fiber, unit, part * first, 17));
            }
            assertThat(study.thresholds(questions))
                    .allSatisfy(each -> assertThat(each.orElseThrow()).isCloseTo(first, withinPercentage(0.011)));
        }
    }

    @Test
    void badGuessIsRefused() {
        Fiber fiber = Fiber.myelinated(8, 21);
        Stimulus unit = new Stimulus.Inside(4, Waveform.pulse(0, 0.1, 1));
        for (double guess : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new ThresholdStudy(FiberEngine.standard())
                            .thresholds(List.of(ThresholdStudy.Question.ofRest(fiber, unit, guess, 17))))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("First guess of a threshold is " + guess);
        }
    }

    private static void agree(List<DataTable.Row> rows, String column, List<OptionalDouble> ours) {
        assertThat(ours).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(ours.get(i).orElseThrow())
                    .as(rows.get(i).where())
                    .isCloseTo(rows.get(i).number(column), withinPercentage(REFERENCE_PERCENT));
        }
    }

    private static List<DataTable.Row> rows(String file, Predicate<DataTable.Row> wanted) {
        return Reference.passport(file).stream().filter(wanted).toList();
    }
}
