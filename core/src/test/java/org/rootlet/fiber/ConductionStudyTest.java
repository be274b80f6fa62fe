package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rootlet.evidence.InputException;

class ConductionStudyTest {
    private final ConductionStudy study = ConductionStudy.standard();

    @Test
    void zoneOfNothingAddsExactlyNoDelay() {
        LesionZone zone = new LesionZone(6, 1, 1, false);
        List<ConductionResult> results =
                run(1, new ConductionTask(true, 9, 36, zone), new ConductionTask(false, 1, 36, zone));
        assertThat(results).allSatisfy(result -> {
            assertThat(result.conducts()).isTrue();
            assertThat(result.delayMs()).hasValue(0);
        });
    }

    @Test
    void interruptedAxonBlocks() {
        LesionZone cut = new LesionZone(2, 1, 1, true);
        assertThat(run(1, new ConductionTask(true, 9, 36, cut), new ConductionTask(false, 1, 36, cut)))
                .allSatisfy(result -> {
                    assertThat(result.conducts()).isFalse();
                    assertThat(result.delayMs()).isEmpty();
                    assertThat(result.intactVelocityMPerS()).isPositive();
                });
    }

    @Test
    void interruptionBlocksEvenWithoutLength() {
        LesionZone cut = new LesionZone(0, 1, 1, true);
        assertThat(run(1, new ConductionTask(true, 9, 36, cut), new ConductionTask(false, 1, 36, cut)))
                .noneMatch(ConductionResult::conducts);
    }

    @Test
    void cFiberIgnoresMyelinAndFailsWithoutSodium() {
        List<ConductionResult> results = run(
                1,
                new ConductionTask(false, 1, 36, new LesionZone(4, 0.01, 1, false)),
                new ConductionTask(false, 1, 36, new LesionZone(4, 1, 0.7, false)),
                new ConductionTask(false, 1, 36, new LesionZone(4, 1, 0.1, false)));
        assertThat(results.get(0).delayMs()).hasValue(0);
        assertThat(results.get(1).delayMs().orElseThrow()).isPositive();
        assertThat(results.get(2).conducts()).isFalse();
    }

    @Test
    void zoneCountsWholeInternodesAndAtLeastOneWhereThereIsHarm() {
        MrgGeometry geometry = MrgGeometryTable.load().at(10);
        assertThat(new LesionZone(0.1, 0.5, 1, false).internodes(geometry)).isEqualTo(1);
        assertThat(new LesionZone(5, 0.5, 1, false).internodes(geometry)).isEqualTo(4);
        assertThat(LesionZone.ofInternodes(7, geometry, 0.5, 1).internodes(geometry))
                .isEqualTo(7);
        assertThat(LesionZone.ofInternodes(0, geometry, 1, 0.5).internodes(geometry))
                .isZero();
        assertThat(LesionZone.NONE.internodes(geometry)).isZero();
    }

    @Test
    void resultsDependNeitherOnThreadsNorOnCompany() {
        List<ConductionTask> tasks = IntStream.range(0, 24)
                .mapToObj(i -> new ConductionTask(
                        i % 6 != 5,
                        i % 6 != 5 ? 4 + 0.5 * (i % 11) : 0.8,
                        36,
                        new LesionZone(4, 0.02 + 0.01 * i, 1 - 0.02 * i, false)))
                .toList();
        List<ConductionResult> one = study.run(tasks, 1, done -> {});
        assertThat(study.run(tasks, 3, done -> {})).isEqualTo(one);
        assertThat(study.run(tasks.reversed(), 2, done -> {})).isEqualTo(one.reversed());
        assertThat(study.run(List.of(tasks.get(7)), 1, done -> {})).containsExactly(one.get(7));
    }

    @Test
    void progressCountsEveryFiberAndEqualFibersOnce() {
        List<Integer> seen = new ArrayList<>();
        ConductionTask intact = new ConductionTask(true, 12, 37, LesionZone.NONE);
        study.run(List.of(intact, intact, intact), 2, seen::add);
        assertThat(seen).containsExactly(1);
        seen.clear();
        ConductionTask harmed = new ConductionTask(true, 12, 37, new LesionZone(3, 0.5, 1, false));
        study.run(List.of(harmed, intact, harmed), 2, seen::add);
        assertThat(seen).containsExactly(1, 2, 3);
    }

    @Test
    void spaceTimeShowsTheActionPotentialStopAtTheZone() {
        LesionZone zone = new LesionZone(6, 0.01, 1, false);
        SpaceTime picture = study.spaceTime(new ConductionTask(true, 10, 37, zone));
        assertThat(picture.result().conducts()).isFalse();
        assertThat(picture.positionMm()).hasSizeBetween(25, 45);
        assertThat(picture.voltageMv().length).isEqualTo(picture.timeMs().length);
        assertThat(picture.timeMs()[1] - picture.timeMs()[0]).isCloseTo(0.01, within(1e-12));
        assertThat(picture.zoneEndMm() - picture.zoneStartMm()).isCloseTo(5 * 1.15, within(1e-9));
        for (int site = 0; site < picture.positionMm().length; site++) {
            boolean before = picture.positionMm()[site] < picture.zoneStartMm() - 2;
            boolean beyond = picture.positionMm()[site] > picture.zoneEndMm() - 1.2;
            if (before || beyond) {
                assertThat(highest(picture, site) > 0).as("site %d", site).isEqualTo(before);
            }
        }
    }

    @Test
    void spaceTimeOfACFiberReachesTheFarEnd() {
        SpaceTime picture = study.spaceTime(new ConductionTask(false, 1, 37, LesionZone.NONE));
        assertThat(picture.result().conducts()).isTrue();
        assertThat(picture.positionMm().length).isBetween(40, 80);
        assertThat(highest(picture, picture.positionMm().length - 1)).isPositive();
        assertThat(picture.zoneStartMm()).isEqualTo(picture.zoneEndMm());
    }

    @Test
    void badInputIsRefusedInOneSentence() {
        refuses(new ConductionTask(true, 0.5, 37, LesionZone.NONE), "Diameter of a myelinated fiber is 0.5 um");
        refuses(new ConductionTask(false, 5, 37, LesionZone.NONE), "allowed is 0.2 to 2.0 um.");
        refuses(new ConductionTask(true, 10, 98.6, LesionZone.NONE), "Temperature is 98.6 degrees C");
        refuses(new ConductionTask(true, 10, 37, new LesionZone(5, 0, 1, false)), "Myelin fraction");
        refuses(new ConductionTask(true, 10, 37, new LesionZone(5, 1, 1.5, false)), "Sodium fraction");
        refuses(
                new ConductionTask(true, 10, 37, new LesionZone(-1, 1, 1, false)),
                "Length of the lesion zone is -1.0 mm");
        refuses(new ConductionTask(true, Double.NaN, 37, LesionZone.NONE), "NaN");
        assertThatThrownBy(() -> study.run(List.of(), 0, done -> {}))
                .isInstanceOf(InputException.class)
                .hasMessage("Number of threads is 0; allowed is 1 or more.");
        MrgGeometry geometry = MrgGeometryTable.load().at(10);
        assertThatThrownBy(() -> LesionZone.ofInternodes(-1, geometry, 1, 1))
                .isInstanceOf(InputException.class)
                .hasMessage("Number of internodes is -1; allowed is 0 or more.");
        FiberEngine tooLong = FiberEngine.standard().with(Scheme.CRANK_NICOLSON).withStepMs(0.02);
        assertThatThrownBy(() -> ConductionStudy.with(tooLong)
                        .run(List.of(new ConductionTask(true, 10, 37, LesionZone.NONE)), 1, done -> {}))
                .isInstanceOf(InputException.class)
                .hasMessage("Time step is 0.02 ms; allowed is 1.0E-4 to 0.01 ms.");
        assertThatThrownBy(() -> new VelocityStudy(FiberEngine.standard().withStepMs(0))
                        .convergedMPerS(List.of(new VelocityStudy.Subject(true, 10, 37))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Time step is 0.0 ms");
    }

    private void refuses(ConductionTask task, String part) {
        assertThatThrownBy(() -> run(1, task))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(part);
    }

    private List<ConductionResult> run(int threads, ConductionTask... tasks) {
        return study.run(List.of(tasks), threads, done -> {});
    }

    private static double highest(SpaceTime picture, int site) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double[] sample : picture.voltageMv()) {
            highest = Math.max(highest, sample[site]);
        }
        return highest;
    }
}
