package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rootlet.evidence.DataTable;
import org.rootlet.fiber.kernel.Kernel;

/** NEURON 8.2.2 running the same models: its own scheme at its own step, and its converged velocities. */
class NeuronConformanceTest {
    private static final double LONG_ENOUGH_MS = 6;

    private final FiberEngine engine = FiberEngine.standard();
    private final FiberModels models = engine.models();

    @ParameterizedTest
    @CsvSource({
        "cv_vs_diameter.csv,PLAIN,0",
        "cv_vs_dt.csv,PLAIN,0",
        "cv_vs_temperature_10um.csv,PLAIN,0",
        "cv_vs_diameter.csv,SCALAR,0.005",
        "cv_vs_dt.csv,SCALAR,0.01",
        "cv_vs_temperature_10um.csv,SCALAR,0.005",
        "cv_vs_diameter.csv,VECTOR,0.005"
    })
    void backwardEulerReproducesNeuronsFixedStep(String file, KernelChoice kernel, double shortestStepMs) {
        for (DataTable.Row row : Reference.rows(file)) {
            double stepMs = row.number("dt_ms");
            if (stepMs < shortestStepMs) {
                continue;
            }
            double diameterUm = row.number("fiberD_um");
            Fiber fiber = Fiber.myelinated(diameterUm, 41).at(row.number("celsius"));
            FiberResult result = engine.with(Scheme.BACKWARD_EULER)
                    .withStepMs(stepMs)
                    .with(kernel)
                    .run(List.of(run(fiber, 10, 30, 20, LONG_ENOUGH_MS)))
                    .getFirst();
            assertThat(20 * fiber.siteMm() / transitMs(result))
                    .as(row.where())
                    .isCloseTo(row.number("cv_m_per_s"), Percentage.withPercentage(0.01));
            NodeTrace trace = new NodeTrace(result.voltagesMv().getFirst(), stepMs);
            assertThat(trace.peakMv()).as(row.where()).isCloseTo(row.number("ap_peak_mV"), within(0.01));
            assertThat(trace.halfWidthMs())
                    .as(row.where())
                    .isCloseTo(row.number("ap_fwhm_ms"), Percentage.withPercentage(0.1));
        }
    }

    @ParameterizedTest
    @EnumSource(value = KernelChoice.class, names = "AUTO", mode = EnumSource.Mode.EXCLUDE)
    void actionPotentialAndGatesFollowNeuronsTrace(KernelChoice kind) {
        Fiber fiber = Fiber.myelinated(10, 41);
        Kernel kernel = BareKernels.of(kind, models, fiber, Scheme.BACKWARD_EULER, 0.001);
        int step = 0;
        List<String> gates = List.of("node20_m", "node20_h", "node20_mp", "node20_s");
        for (DataTable.Row row : Reference.rows("trace_10um_dt0p001.csv")) {
            // The reference stimulates with 2 nA from 0.1 to 0.2 ms.
            int until = (int) Math.round(row.number("t_ms") * 1000);
            for (; step < until; step++) {
                step(kernel, step);
            }
            for (int node : new int[] {0, 10, 20, 40}) {
                assertThat(kernel.voltageMv(node, 0) + models.zeroMv(fiber))
                        .as("node %d, %s", node, row.where())
                        .isCloseTo(row.number("node" + node), within(0.01));
            }
            if (kind != KernelChoice.SCALAR) {
                // NEURON and the full cable step the gates at the end of a step, the fast kernels at the beginning of
                // the next.
                step(kernel, step);
                step++;
            }
            for (int gate = 0; gate < gates.size(); gate++) {
                assertThat(kernel.gate(gate, 20, 0))
                        .as("%s, %s", gates.get(gate), row.where())
                        .isCloseTo(row.number(gates.get(gate)), within(2e-4));
            }
        }
        assertThat(step).isGreaterThan(4000);
    }

    private static void step(Kernel kernel, int step) {
        kernel.inject(0, 0, step >= 100 && step < 200 ? 2 : 0);
        kernel.step();
    }

    @ParameterizedTest
    @CsvSource({
        "CRANK_NICOLSON,0.001,0.1",
        "CRANK_NICOLSON,0.005,0.1",
        "CRANK_NICOLSON,0.01,0.4",
        "EXPONENTIAL,0.001,0.1",
        "EXPONENTIAL,0.002,0.1",
        "EXPONENTIAL,0.005,0.4"
    })
    void extrapolatedVelocityIsTheConvergedOneWhateverTheStep(Scheme scheme, double stepMs, double percent) {
        List<DataTable.Row> rows = Reference.rows("cv_converged.csv");
        List<Double> ours =
                new VelocityStudy(engine.with(scheme).withStepMs(stepMs)).convergedMPerS(subjects(rows, true));
        for (int i = 0; i < rows.size(); i++) {
            assertThat(ours.get(i))
                    .as(rows.get(i).where())
                    .isCloseTo(rows.get(i).number("cv_m_per_s"), Percentage.withPercentage(percent));
        }
    }

    @Test
    void defaultStepGivesTheConvergedVelocityWithinHalfAPercent() {
        List<DataTable.Row> rows = Reference.rows("cv_converged.csv");
        List<Double> stepped = new VelocityStudy(engine).steppedMPerS(subjects(rows, true));
        List<ConductionTask> tasks = rows.stream()
                .map(row -> new ConductionTask(true, row.number("fiberD_um"), row.number("celsius"), LesionZone.NONE))
                .toList();
        List<ConductionResult> results = ConductionStudy.standard().run(tasks, 1, done -> {});
        for (int i = 0; i < rows.size(); i++) {
            for (double ours : new double[] {stepped.get(i), results.get(i).intactVelocityMPerS()}) {
                assertThat(ours)
                        .as(rows.get(i).where())
                        .isCloseTo(rows.get(i).number("cv_m_per_s"), Percentage.withPercentage(0.35));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"VECTOR,0.025,0", "VECTOR,0.005,0", "VECTOR,0.001,1", "PLAIN,0.025,1", "SCALAR,0.025,1"})
    void cFibersReproduceNeuronsFixedStep(KernelChoice kernel, double stepMs, double onlyDiameterUm) {
        List<DataTable.Row> rows = Reference.rows("cfibre.csv").stream()
                .filter(row -> row.number("dt_ms") == stepMs)
                .filter(row -> onlyDiameterUm == 0 || row.number("diam_um") == onlyDiameterUm)
                .toList();
        assertThat(rows).hasSize(onlyDiameterUm == 0 ? 12 : 2);
        double cellMm = 5.0 / 601;
        List<FiberRun> runs = rows.stream()
                .map(row ->
                        Fiber.unmyelinated(row.number("diam_um"), 601, cellMm).at(row.number("celsius")))
                .map(fiber -> run(fiber, 150, 450, 300, 17))
                .toList();
        List<FiberResult> results = engine.with(Scheme.BACKWARD_EULER)
                .withStepMs(stepMs)
                .with(kernel)
                .run(runs);
        for (int i = 0; i < rows.size(); i++) {
            DataTable.Row row = rows.get(i);
            NodeTrace trace = new NodeTrace(results.get(i).voltagesMv().getFirst(), stepMs);
            assertThat(300 * cellMm / transitMs(results.get(i)))
                    .as(row.where())
                    .isCloseTo(row.number("cv_m_per_s"), Percentage.withPercentage(0.2));
            assertThat(trace.restMv()).as(row.where()).isCloseTo(row.number("vrest_mV"), within(1e-3));
            assertThat(trace.peakMv()).as(row.where()).isCloseTo(row.number("ap_peak_mV"), within(0.1));
            assertThat(trace.halfWidthMs())
                    .as(row.where())
                    .isCloseTo(row.number("ap_fwhm_ms"), Percentage.withPercentage(0.2));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.005, 0.01})
    void cFiberVelocityLiesWithinHalfAPercentOfNeuronsFinestStep(double stepMs) {
        List<DataTable.Row> rows = new ArrayList<>(Reference.rows("cfibre.csv"));
        rows.removeIf(row -> row.number("dt_ms") != 0.001);
        List<Double> converged = new VelocityStudy(engine.withStepMs(stepMs)).convergedMPerS(subjects(rows, false));
        List<ConductionTask> tasks = rows.stream()
                .map(row -> new ConductionTask(false, row.number("diam_um"), row.number("celsius"), LesionZone.NONE))
                .toList();
        List<ConductionResult> results = ConductionStudy.standard().run(tasks, 1, done -> {});
        for (int i = 0; i < rows.size(); i++) {
            for (double ours : new double[] {converged.get(i), results.get(i).intactVelocityMPerS()}) {
                assertThat(ours)
                        .as(rows.get(i).where())
                        .isCloseTo(rows.get(i).number("cv_m_per_s"), Percentage.withPercentage(0.5));
            }
        }
    }

    private FiberRun run(Fiber fiber, int from, int to, int recorded, double durationMs) {
        return new FiberRun(
                fiber,
                List.of(models.standardStimulus(fiber)),
                durationMs,
                List.of(from, to),
                FiberRun.End.AT_DURATION,
                List.of(recorded),
                0);
    }

    private static double transitMs(FiberResult result) {
        return result.crossingsMs().getLast()[0] - result.crossingsMs().getFirst()[0];
    }

    private static List<VelocityStudy.Subject> subjects(List<DataTable.Row> rows, boolean myelinated) {
        return rows.stream()
                .map(row -> new VelocityStudy.Subject(
                        myelinated, row.number(myelinated ? "fiberD_um" : "diam_um"), row.number("celsius")))
                .toList();
    }
}
