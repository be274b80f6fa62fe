package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rootlet.evidence.DataTable;

/** NEURON 8.2.2 running the same models: its own scheme at its own step, and its converged velocities. */
class NeuronConformanceTest {
    private final FiberModels models = new FiberModels();
    private final VelocityStudy velocity = new VelocityStudy();

    @ParameterizedTest
    @ValueSource(strings = {"cv_vs_diameter.csv", "cv_vs_dt.csv", "cv_vs_temperature_10um.csv"})
    void backwardEulerReproducesNeuronsFixedStep(String file) {
        for (DataTable.Row row : Reference.rows(file)) {
            double diameterUm = row.number("fiberD_um");
            MrgPlan plan = new MrgPlan(diameterUm, row.number("celsius"), 41, 20, 0, 1, 1, false);
            MrgCable cable = models.cable(plan, Scheme.BACKWARD_EULER, row.number("dt_ms"));
            NodeTrace trace = new NodeTrace(cable, 20);
            assertThat(trace.restMv()).as(row.where()).isCloseTo(row.number("vrest_mV"), within(2e-4));
            Passage.Rule rule = models.rule(true, diameterUm, plan.temperatureC());
            Passage passage = Passage.follow(cable, rule, 10, 30, row.where(), trace);
            double spacingMm = models.geometries().at(diameterUm).spacingMm();
            assertThat(20 * spacingMm / passage.transitMs())
                    .as(row.where())
                    .isCloseTo(row.number("cv_m_per_s"), Percentage.withPercentage(0.01));
            int moreSteps = (int) Math.round(2 / cable.stepMs());
            for (int step = 0; step < moreSteps; step++) {
                cable.step(0);
                trace.after(0, cable);
            }
            assertThat(trace.peakMv()).as(row.where()).isCloseTo(row.number("ap_peak_mV"), within(0.01));
            assertThat(trace.halfWidthMs())
                    .as(row.where())
                    .isCloseTo(row.number("ap_fwhm_ms"), Percentage.withPercentage(0.1));
        }
    }

    @Test
    void actionPotentialAndGatesFollowNeuronsTrace() {
        MrgCable cable = models.cable(new MrgPlan(10, 37, 41, 20, 0, 1, 1, false), Scheme.BACKWARD_EULER, 0.001);
        int step = 0;
        List<String> gates = List.of("node20_m", "node20_h", "node20_mp", "node20_s");
        for (DataTable.Row row : Reference.rows("trace_10um_dt0p001.csv")) {
            // The reference stimulates with 2 nA from 0.1 to 0.2 ms.
            int until = (int) Math.round(row.number("t_ms") * 1000);
            for (; step < until; step++) {
                cable.step(step >= 100 && step < 200 ? 2 : 0);
            }
            for (int node : new int[] {0, 10, 20, 40}) {
                assertThat(cable.voltageMv(node))
                        .as("node %d, %s", node, row.where())
                        .isCloseTo(row.number("node" + node), within(0.01));
            }
            for (int gate = 0; gate < gates.size(); gate++) {
                assertThat(cable.gate(20, gate))
                        .as("%s, %s", gates.get(gate), row.where())
                        .isCloseTo(row.number(gates.get(gate)), within(2e-4));
            }
        }
        assertThat(step).isGreaterThan(4000);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.005, 0.01})
    void extrapolatedVelocityIsTheConvergedOneWhateverTheStep(double stepMs) {
        for (DataTable.Row row : Reference.rows("cv_converged.csv")) {
            double ours = velocity.convergedMPerS(true, row.number("fiberD_um"), row.number("celsius"), stepMs);
            assertThat(ours)
                    .as(row.where())
                    .isCloseTo(row.number("cv_m_per_s"), Percentage.withPercentage(stepMs > 0.005 ? 0.4 : 0.1));
        }
    }

    @Test
    void conductionStudyReportsTheConvergedVelocityWithinHalfAPercent() {
        List<DataTable.Row> rows = Reference.rows("cv_converged.csv");
        List<ConductionTask> tasks = rows.stream()
                .map(row -> new ConductionTask(true, row.number("fiberD_um"), row.number("celsius"), LesionZone.NONE))
                .toList();
        List<ConductionResult> results = ConductionStudy.standard().run(tasks, 1, done -> {});
        for (int i = 0; i < rows.size(); i++) {
            assertThat(results.get(i).intactVelocityMPerS())
                    .as(rows.get(i).where())
                    .isCloseTo(rows.get(i).number("cv_m_per_s"), Percentage.withPercentage(0.35));
        }
    }

    @Test
    void cFiberReproducesNeuronsFixedStep() {
        for (DataTable.Row row : Reference.rows("cfibre.csv")) {
            double diameterUm = row.number("diam_um");
            double gridUm = 5000.0 / 601;
            SundtPlan plan = new SundtPlan(diameterUm, row.number("celsius"), gridUm, 601, 300, 0, 1, false);
            if (row.number("dt_ms") < 0.005) {
                continue;
            }
            SundtCable cable = models.cable(plan, Scheme.BACKWARD_EULER, row.number("dt_ms"), true);
            NodeTrace trace = new NodeTrace(cable, 300);
            Passage.Rule rule = models.rule(false, diameterUm, plan.temperatureC());
            Passage passage = Passage.follow(cable, rule, 150, 450, row.where(), trace);
            assertThat(300 * gridUm / 1000 / passage.transitMs())
                    .as(row.where())
                    .isCloseTo(row.number("cv_m_per_s"), Percentage.withPercentage(0.2));
            assertThat(trace.restMv()).as(row.where()).isCloseTo(row.number("vrest_mV"), within(1e-3));
            assertThat(trace.peakMv()).as(row.where()).isCloseTo(row.number("ap_peak_mV"), within(0.1));
            assertThat(trace.halfWidthMs())
                    .as(row.where())
                    .isCloseTo(row.number("ap_fwhm_ms"), Percentage.withPercentage(0.2));
        }
    }

    @Test
    void cFiberVelocityLiesWithinHalfAPercentOfNeuronsFinestStep() {
        ConductionStudy study = ConductionStudy.standard();
        for (DataTable.Row row : Reference.rows("cfibre.csv")) {
            if (row.number("dt_ms") != 0.001) {
                continue;
            }
            double diameterUm = row.number("diam_um");
            double temperatureC = row.number("celsius");
            Percentage half = Percentage.withPercentage(0.5);
            assertThat(velocity.convergedMPerS(false, diameterUm, temperatureC, 0.01))
                    .as(row.where())
                    .isCloseTo(row.number("cv_m_per_s"), half);
            ConductionTask task = new ConductionTask(false, diameterUm, temperatureC, LesionZone.NONE);
            assertThat(study.run(List.of(task), 1, done -> {}).getFirst().intactVelocityMPerS())
                    .as(row.where())
                    .isCloseTo(row.number("cv_m_per_s"), half);
        }
    }
}
