package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rootlet.fiber.kernel.Precision;

/** The kernels against each other: plain and vector to the bit, 32 bits against 64, the full cable against the fast algorithm. */
class KernelAgreementTest {
    private final FiberEngine engine = FiberEngine.standard().withStepMs(0.005);

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void plainAndVectorKernelsGiveTheSameBits(Scheme scheme) {
        List<FiberRun> runs = FiberZoo.runs();
        SameBits.assertSame(
                engine.with(scheme).with(KernelChoice.VECTOR).run(runs),
                engine.with(scheme).with(KernelChoice.PLAIN).run(runs));
    }

    @Test
    void velocitiesAndThresholdsAreTheSameOnPlainAndVectorKernels() {
        List<VelocityStudy.Subject> subjects = List.of(
                new VelocityStudy.Subject(true, 1, 37),
                new VelocityStudy.Subject(true, 12.8, 30),
                new VelocityStudy.Subject(true, 21, 37),
                new VelocityStudy.Subject(false, 1.3, 36));
        assertThat(new VelocityStudy(engine.with(KernelChoice.VECTOR)).steppedMPerS(subjects))
                .isEqualTo(new VelocityStudy(engine.with(KernelChoice.PLAIN)).steppedMPerS(subjects));
        List<ThresholdStudy.Question> questions = thresholdQuestions();
        assertThat(new ThresholdStudy(engine.with(KernelChoice.VECTOR)).thresholds(questions))
                .isEqualTo(new ThresholdStudy(engine.with(KernelChoice.PLAIN)).thresholds(questions))
                .allMatch(OptionalDouble::isPresent);
    }

    @Test
    void thirtyTwoBitsGiveTheSameVerdictsAndVelocities() {
        List<FiberRun> runs = FiberZoo.runs();
        List<FiberResult> exact = engine.with(KernelChoice.VECTOR).run(runs);
        List<FiberResult> single = engine.with(Precision.FLOAT).run(runs);
        for (int run = 0; run < runs.size(); run++) {
            for (int i = 0; i < runs.get(run).watched().size(); i++) {
                double[] expectedMs = exact.get(run).crossingsMs().get(i);
                double[] oursMs = single.get(run).crossingsMs().get(i);
                assertThat(oursMs).as("run %d, watched %d", run, i).hasSameSizeAs(expectedMs);
                for (int spike = 0; spike < expectedMs.length; spike++) {
                    assertThat(oursMs[spike])
                            .as("run %d, watched %d", run, i)
                            .isCloseTo(expectedMs[spike], within(Math.max(1e-4, 1e-3 * expectedMs[spike])));
                }
            }
        }
        List<VelocityStudy.Subject> subjects = new ArrayList<>();
        for (MrgGeometry geometry : engine.models().geometries().published()) {
            subjects.add(new VelocityStudy.Subject(true, geometry.diameterUm(), 37));
        }
        subjects.add(new VelocityStudy.Subject(true, 10, 20));
        for (double celsius : new double[] {20, 37, 40}) {
            subjects.add(new VelocityStudy.Subject(false, 0.8, celsius));
        }
        List<Double> expected = new VelocityStudy(FiberEngine.standard()).steppedMPerS(subjects);
        List<Double> ours = new VelocityStudy(FiberEngine.standard().with(Precision.FLOAT)).steppedMPerS(subjects);
        for (int i = 0; i < subjects.size(); i++) {
            assertThat(ours.get(i))
                    .as("%s", subjects.get(i))
                    .isCloseTo(expected.get(i), Percentage.withPercentage(0.1));
        }
    }

    @Test
    void thirtyTwoBitsGiveTheThresholdsOfSixtyFour() {
        List<ThresholdStudy.Question> questions = thresholdQuestions();
        List<OptionalDouble> exact = new ThresholdStudy(engine).thresholds(questions);
        List<OptionalDouble> single = new ThresholdStudy(engine.with(Precision.FLOAT)).thresholds(questions);
        for (int i = 0; i < questions.size(); i++) {
            assertThat(single.get(i).orElseThrow())
                    .isCloseTo(exact.get(i).orElseThrow(), Percentage.withPercentage(0.1));
        }
    }

    @ParameterizedTest
    @CsvSource({"BACKWARD_EULER", "CRANK_NICOLSON"})
    void fastAlgorithmGivesTheVoltagesOfTheFullCable(Scheme scheme) {
        // All that sets the fast algorithm apart at these schemes is tabulated rates and trapezoidal slow gates.
        List<FiberRun> runs = FiberZoo.runs();
        List<FiberResult> full = engine.with(scheme).with(KernelChoice.SCALAR).run(runs);
        List<FiberResult> fast = engine.with(scheme).with(KernelChoice.PLAIN).run(runs);
        for (int run = 0; run < runs.size(); run++) {
            FiberRun each = runs.get(run);
            // Trains add differences up, and a thin fiber lies close to a second action potential for long.
            double toleranceMv = each.stimuli().size() > 1 || each.fiber().diameterUm() == 2 ? 0.03 : 2e-3;
            for (int i = 0; i < each.recorded().size(); i++) {
                assertThat(fast.get(run).voltagesMv().get(i))
                        .as("run %d, site %d", run, each.recorded().get(i))
                        .containsExactly(full.get(run).voltagesMv().get(i), within(toleranceMv));
            }
            for (int i = 0; i < each.watched().size(); i++) {
                assertThat(fast.get(run).crossingsMs().get(i))
                        .as("run %d, site %d", run, each.watched().get(i))
                        .containsExactly(full.get(run).crossingsMs().get(i), within(1e-5));
            }
        }
    }

    private static List<ThresholdStudy.Question> thresholdQuestions() {
        List<ThresholdStudy.Question> questions = new ArrayList<>();
        for (double diameterUm : new double[] {5.7, 10, 15.2}) {
            Fiber fiber = Fiber.myelinated(diameterUm, 21);
            Stimulus inside = new Stimulus.Inside(3, Waveform.pulse(0, 0.1, 1));
            Stimulus outside = new Stimulus.PointSource(
                    fiber.lengthMm() / 2, 1, Medium.isotropic(0.2), Waveform.pulse(0, 0.1, -1));
            questions.add(ThresholdStudy.Question.ofRest(fiber, inside, 0.1 * diameterUm, 17));
            questions.add(ThresholdStudy.Question.ofRest(fiber, outside, 0.3, 17));
            questions.add(ThresholdStudy.Question.ofRest(
                    fiber.withInternodes(8, 4, InternodeState.demyelinated(0.3)), outside, 0.3, 17));
        }
        return questions;
    }
}
