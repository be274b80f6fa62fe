package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class FiberLawsTest {
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

    @Property(tries = 6)
    void cellsLeftBehindInTheWakeOfACFiberDecideNothing(
            @ForAll @DoubleRange(min = 0.3, max = 1.5) double diameterUm,
            @ForAll @DoubleRange(min = 20, max = 40) double temperatureC,
            @ForAll @DoubleRange(min = 0.1, max = 4) double lengthMm,
            @ForAll @DoubleRange(min = 0, max = 1) double sodium) {
        FiberModels models = new FiberModels();
        LesionZone zone = new LesionZone(lengthMm, 1, sodium, false);
        Specimen specimen = Specimen.of(models, new ConductionTask(false, diameterUm, temperatureC, zone), 0);
        Passage whole = pass(models, specimen, true);
        Passage windowed = pass(models, specimen, false);
        assertThat(windowed.arrived()).isEqualTo(whole.arrived());
        if (whole.arrived()) {
            assertThat(windowed.transitMs()).isCloseTo(whole.transitMs(), within(1e-5));
        }
    }

    private static Passage pass(FiberModels models, Specimen specimen, boolean whole) {
        return Passage.follow(
                specimen.cable(models, Scheme.CRANK_NICOLSON, 0.01, whole),
                models.rule(false, 1, 20),
                specimen.startSite(),
                specimen.endSite(),
                "C-fiber",
                Passage.Observer.NONE);
    }

    @Property(tries = 10)
    void mirroredFiberAnswersTheSame(
            @ForAll @IntRange(min = 13, max = 18) int zoneNode,
            @ForAll @IntRange(min = 1, max = 4) int internodes,
            @ForAll @DoubleRange(min = 0.06, max = 1) double myelin,
            @ForAll @DoubleRange(min = 0.3, max = 1) double sodium) {
        int nodes = 41;
        // Away from the brink of block, where any difference in approach is magnified.
        Assume.that(myelin > 0.2 || sodium > 0.7);
        FiberModels models = new FiberModels();
        MrgPlan plan = new MrgPlan(10, 37, nodes, zoneNode, internodes, myelin, sodium, false);
        MrgPlan mirrored =
                new MrgPlan(10, 37, nodes, nodes - 1 - zoneNode - internodes, internodes, myelin, sodium, false);
        assertThat(transitMs(models, mirrored)).isCloseTo(transitMs(models, plan), withinPercentage(0.2));
    }

    private static double transitMs(FiberModels models, MrgPlan plan) {
        Passage passage = Passage.follow(
                models.cable(plan, Scheme.CRANK_NICOLSON, 0.002),
                models.rule(true, plan.diameterUm(), plan.temperatureC()),
                5,
                35,
                "mirrored",
                Passage.Observer.NONE);
        return passage.transitMs();
    }

    private List<ConductionResult> run(ConductionTask... tasks) {
        return study.run(List.of(tasks), 1, done -> {});
    }
}
