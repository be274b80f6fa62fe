package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class FiberLawsTest {
    private final FiberEngine engine = FiberEngine.standard();
    private final ConductionStudy study = ConductionStudy.standard();

    @Property(tries = 15)
    void thickerIsFaster(
            @ForAll @DoubleRange(min = 1, max = 15) double diameterUm,
            @ForAll @DoubleRange(min = 1.05, max = 1.4) double ratio,
            @ForAll @DoubleRange(min = 30, max = 39) double temperatureC) {
        List<ConductionResult> results = run(
                new ConductionTask(true, diameterUm, temperatureC, LesionZone.NONE),
                new ConductionTask(true, diameterUm * ratio, temperatureC, LesionZone.NONE));
        assertThat(results.get(1).intactVelocityMPerS())
                .isGreaterThan(results.get(0).intactVelocityMPerS());
    }

    @Property(tries = 5)
    void cFiberVelocityGrowsWithTheRootOfTheDiameter(@ForAll @DoubleRange(min = 0.3, max = 1) double diameterUm) {
        List<ConductionResult> results = run(
                new ConductionTask(false, diameterUm, 36, LesionZone.NONE),
                new ConductionTask(false, 1.5 * diameterUm, 36, LesionZone.NONE));
        double ratio = results.get(1).intactVelocityMPerS() / results.get(0).intactVelocityMPerS();
        assertThat(ratio).isCloseTo(Math.sqrt(1.5), within(1e-3));
    }

    @Property(tries = 25)
    void worseZoneNeverConductsMoreNorFaster(
            @ForAll @DoubleRange(min = 2, max = 16) double diameterUm,
            @ForAll @DoubleRange(min = 0.02, max = 1) double myelin,
            @ForAll @DoubleRange(min = 0, max = 1) double sodium,
            @ForAll @DoubleRange(min = 0.5, max = 0.95) double worse,
            @ForAll @DoubleRange(min = 1, max = 6) double lengthMm) {
        List<ConductionResult> results = run(
                new ConductionTask(true, diameterUm, 36, new LesionZone(lengthMm, myelin, sodium, false)),
                new ConductionTask(
                        true, diameterUm, 36, new LesionZone(lengthMm, myelin * worse, sodium * worse, false)));
        if (results.get(1).conducts()) {
            assertThat(results.get(0).conducts()).isTrue();
            assertThat(results.get(1).delayMs().orElseThrow())
                    .isGreaterThanOrEqualTo(results.get(0).delayMs().orElseThrow());
        }
    }

    @Property(tries = 10)
    void worseZoneOfACFiberNeverConductsMoreNorFaster(
            @ForAll @DoubleRange(min = 0.3, max = 1.5) double diameterUm,
            @ForAll @DoubleRange(min = 0.1, max = 1) double sodium,
            @ForAll @DoubleRange(min = 0.5, max = 0.95) double worse,
            @ForAll @DoubleRange(min = 0.1, max = 2) double lengthMm) {
        List<ConductionResult> results = run(
                new ConductionTask(false, diameterUm, 36, new LesionZone(lengthMm, 1, sodium, false)),
                new ConductionTask(false, diameterUm, 36, new LesionZone(lengthMm, 1, sodium * worse, false)));
        if (results.get(1).conducts()) {
            assertThat(results.get(0).conducts()).isTrue();
            assertThat(results.get(1).delayMs().orElseThrow())
                    .isGreaterThanOrEqualTo(results.get(0).delayMs().orElseThrow());
        }
    }

    @Property(tries = 10)
    void intactZoneAddsExactlyNoDelay(
            @ForAll boolean myelinated,
            @ForAll @DoubleRange(min = 0, max = 1) double size,
            @ForAll @DoubleRange(min = 20, max = 40) double temperatureC,
            @ForAll @DoubleRange(min = 0, max = 8) double lengthMm) {
        double diameterUm = myelinated ? 1 + 21 * size : 0.3 + 1.7 * size;
        ConductionResult result = run(new ConductionTask(
                        myelinated, diameterUm, temperatureC, new LesionZone(lengthMm, 1, 1, false)))
                .getFirst();
        assertThat(result.conducts()).isTrue();
        assertThat(result.delayMs()).hasValue(0);
    }

    @Property(tries = 10)
    void zoneAsFarFromTheOtherEndDelaysAsMuch(
            @ForAll @IntRange(min = 13, max = 18) int zoneNode,
            @ForAll @IntRange(min = 1, max = 4) int internodes,
            @ForAll @DoubleRange(min = 0.06, max = 1) double myelin,
            @ForAll @DoubleRange(min = 0.3, max = 1) double sodium) {
        // Away from the brink of block, where any difference in approach is magnified.
        Assume.that(myelin > 0.2 || sodium > 0.7);
        Fiber near = harmed(zoneNode, internodes, myelin, sodium);
        Fiber far = harmed(40 - zoneNode - internodes, internodes, myelin, sodium);
        List<FiberResult> results = engine.run(List.of(fromEnd(near, 0, 5, 35), fromEnd(far, 0, 5, 35)));
        assertThat(transitMs(results.get(1))).isCloseTo(transitMs(results.get(0)), withinPercentage(0.2));
    }

    @Property(tries = 10)
    void mirroredFiberGivesTheMirroredResult(
            @ForAll @IntRange(min = 5, max = 30) int zoneNode,
            @ForAll @IntRange(min = 1, max = 5) int internodes,
            @ForAll @DoubleRange(min = 0.1, max = 1) double myelin,
            @ForAll @DoubleRange(min = 0.4, max = 1) double sodium,
            @ForAll KernelChoice kernel) {
        Fiber fiber = harmed(zoneNode, internodes, myelin, sodium);
        List<InternodeState> states = new ArrayList<>(fiber.internodes());
        Collections.reverse(states);
        Fiber mirrored =
                new Fiber(true, 10, 37, fiber.siteMm(), states, fiber.sodium().reversed());
        Medium medium = Medium.isotropic(0.2);
        Stimulus beside = new Stimulus.PointSource(12.3, 1, medium, Waveform.pulse(0.3, 0.1, -0.1));
        Stimulus mirroredBeside =
                new Stimulus.PointSource(fiber.lengthMm() - 12.3, 1, medium, Waveform.pulse(0.3, 0.1, -0.1));
        Stimulus inside = new Stimulus.Inside(3, Waveform.pulse(0, 0.1, 2));
        Stimulus mirroredInside = new Stimulus.Inside(37, Waveform.pulse(0, 0.1, 2));
        FiberEngine chosen = engine.with(kernel).withStepMs(0.005);
        FiberResult result = chosen.run(List.of(FiberZoo.run(fiber, List.of(inside, beside), 1.5)))
                .getFirst();
        FiberResult other = chosen.run(List.of(FiberZoo.run(mirrored, List.of(mirroredInside, mirroredBeside), 1.5)))
                .getFirst();
        int recorded = result.voltagesMv().size();
        for (int i = 0; i < recorded; i++) {
            assertThat(other.voltagesMv().get(recorded - 1 - i))
                    .as("site %d", 5 * i)
                    .containsExactly(result.voltagesMv().get(i), within(1e-6));
        }
    }

    @Property(tries = 8)
    void halfTheStepHardlyChangesTheVelocity(
            @ForAll boolean myelinated,
            @ForAll @DoubleRange(min = 0, max = 1) double size,
            @ForAll @DoubleRange(min = 25, max = 40) double temperatureC) {
        double diameterUm = myelinated ? 1 + 21 * size : 0.3 + 1.7 * size;
        List<VelocityStudy.Subject> subject = List.of(new VelocityStudy.Subject(myelinated, diameterUm, temperatureC));
        double whole = new VelocityStudy(engine).steppedMPerS(subject).getFirst();
        double half = new VelocityStudy(engine.withStepMs(engine.stepMs(myelinated) / 2))
                .steppedMPerS(subject)
                .getFirst();
        assertThat(half).isCloseTo(whole, withinPercentage(0.4));
    }

    @Property(tries = 6)
    void strongerStimulusStillExcitesAndWeakerDoesNot(
            @ForAll @DoubleRange(min = 2, max = 20) double diameterUm,
            @ForAll @DoubleRange(min = 0.02, max = 1) double pulseMs,
            @ForAll boolean outside) {
        Fiber fiber = Fiber.myelinated(diameterUm, 21);
        Waveform pulse = Waveform.pulse(0, pulseMs, outside ? -1 : 1);
        Stimulus unit = outside
                ? new Stimulus.PointSource(10.2 * fiber.siteMm(), 0.5, Medium.isotropic(0.2), pulse)
                : new Stimulus.Inside(10, pulse);
        ThresholdStudy.Question question =
                ThresholdStudy.Question.ofRest(fiber, unit, outside ? 0.1 : 0.1 * diameterUm, 17);
        double threshold = new ThresholdStudy(engine)
                .thresholds(List.of(question))
                .getFirst()
                .orElseThrow();
        double[] times = {0.5, 0.9, 0.9997, 1, 1.0003, 1.01, 1.1, 1.3, 1.7, 2};
        List<FiberRun> runs = new ArrayList<>();
        for (double factor : times) {
            runs.add(new FiberRun(
                    fiber,
                    List.of(unit.times(factor * threshold)),
                    question.durationMs(),
                    List.of(17),
                    FiberRun.End.WHEN_DECIDED,
                    List.of(),
                    0));
        }
        List<FiberResult> results = engine.run(runs);
        for (int i = 0; i < times.length; i++) {
            assertThat(results.get(i).crossingsMs().getFirst().length > 0)
                    .as("%s times threshold", times[i])
                    .isEqualTo(times[i] >= 1);
        }
    }

    private static Fiber harmed(int zoneNode, int internodes, double myelin, double sodium) {
        return Fiber.myelinated(10, 41)
                .withInternodes(zoneNode, internodes, InternodeState.demyelinated(myelin))
                .withSodium(zoneNode, internodes + 1, sodium);
    }

    private static FiberRun fromEnd(Fiber fiber, int end, int from, int to) {
        return new FiberRun(
                fiber,
                List.of(new Stimulus.Inside(end, Waveform.pulse(0, 0.1, 2))),
                20,
                List.of(from, to),
                FiberRun.End.WHEN_DECIDED,
                List.of(),
                0);
    }

    private static double transitMs(FiberResult result) {
        return result.crossingsMs().getLast()[0] - result.crossingsMs().getFirst()[0];
    }

    private List<ConductionResult> run(ConductionTask... tasks) {
        return study.run(List.of(tasks), 1, done -> {});
    }
}
