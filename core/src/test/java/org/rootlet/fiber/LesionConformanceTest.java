package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rootlet.evidence.DataTable;

/** Lesion zones of a 10 um fiber, as NEURON conducts or blocks them. */
class LesionConformanceTest {
    private final MrgGeometry geometry = MrgGeometryTable.load().at(10);
    private final ConductionStudy neuronsScheme = ConductionStudy.with(Scheme.BACKWARD_EULER, 0.001);

    @Test
    void everyVerdictAndDelayAgrees() {
        List<DataTable.Row> rows = Reference.rows("lesion_10um_dt0p001.csv");
        assertThat(rows).hasSize(59);
        for (DataTable.Row row : rows) {
            ConductionResult result = run(neuronsScheme, row, row.number("frac"));
            assertThat(result.conducts()).as(row.where()).isEqualTo(row.number("conducted") == 1);
            if (result.conducts()) {
                double expected = row.number("extra_delay_ms");
                assertThat(result.delayMs().orElseThrow())
                        .as(row.where())
                        .isCloseTo(expected, within(Math.max(0.0002, 0.002 * expected)));
            }
        }
    }

    @Test
    void defaultSchemeGivesTheSameVerdicts() {
        ConductionStudy standard = ConductionStudy.standard();
        for (DataTable.Row row : Reference.rows("lesion_10um_dt0p001.csv")) {
            ConductionResult result = run(standard, row, row.number("frac"));
            assertThat(result.conducts()).as(row.where()).isEqualTo(row.number("conducted") == 1);
            if (result.conducts()) {
                double expected = row.number("extra_delay_ms");
                assertThat(result.delayMs().orElseThrow())
                        .as(row.where())
                        .isCloseTo(expected, within(Math.max(0.001, 0.03 * expected)));
            }
        }
    }

    @Test
    void blockSetsInBetweenTheSameFractions() {
        for (DataTable.Row row : Reference.rows("critical_10um_dt0p001.csv")) {
            assertThat(run(neuronsScheme, row, row.number("conducts_frac")).conducts())
                    .as(row.where())
                    .isTrue();
            if (!row.text("blocked_frac").equals("never")) {
                assertThat(run(neuronsScheme, row, row.number("blocked_frac")).conducts())
                        .as(row.where())
                        .isFalse();
            }
        }
    }

    @Test
    void shortFiberOfAStudyAnswersAsTheReferenceFiberOf41Nodes() {
        FiberModels models = new FiberModels();
        double stepMs = 0.002;
        Passage.Rule rule = models.rule(true, 10, 37);
        for (double myelin : new double[] {0.5, 0.1, 0.045, 0.04}) {
            MrgPlan plan = new MrgPlan(10, 37, 41, 18, 5, myelin, 1, false);
            Passage harmed = Passage.follow(
                    models.cable(plan, Scheme.CRANK_NICOLSON, stepMs), rule, 5, 36, "long", Passage.Observer.NONE);
            Passage intact = Passage.follow(
                    models.cable(plan.intact(), Scheme.CRANK_NICOLSON, stepMs),
                    rule,
                    5,
                    36,
                    "long",
                    Passage.Observer.NONE);
            ConductionTask task = new ConductionTask(true, 10, 37, LesionZone.ofInternodes(5, geometry, myelin, 1));
            ConductionResult result =
                    ConductionStudy.standard().run(List.of(task), 1, done -> {}).getFirst();
            assertThat(result.conducts()).isEqualTo(harmed.arrived());
            if (harmed.arrived()) {
                assertThat(result.delayMs().orElseThrow())
                        .isCloseTo(harmed.transitMs() - intact.transitMs(), within(0.0005));
            }
        }
    }

    private ConductionResult run(ConductionStudy study, DataTable.Row row, double left) {
        boolean sodium = row.required("kind").equals("gna");
        LesionZone zone = LesionZone.ofInternodes(
                (int) row.number("k_internodes"), geometry, sodium ? 1 : left, sodium ? left : 1);
        return study.run(List.of(new ConductionTask(true, 10, 37, zone)), 1, done -> {})
                .getFirst();
    }
}
