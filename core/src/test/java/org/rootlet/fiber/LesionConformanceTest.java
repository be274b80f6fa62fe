package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rootlet.evidence.DataTable;

/** Lesion zones of a 10 um fiber, as NEURON conducts or blocks them. */
class LesionConformanceTest {
    private static final int NODES = 41;
    private static final int START = 5;
    private static final int END = 36;

    private final MrgGeometry geometry = MrgGeometryTable.load().at(10);
    private final FiberEngine standard = FiberEngine.standard();
    private final FiberEngine neurons = standard.with(Scheme.BACKWARD_EULER);

    @Test
    void everyVerdictAndDelayAgrees() {
        List<DataTable.Row> rows = Reference.rows("lesion_10um_dt0p001.csv");
        assertThat(rows).hasSize(59);
        agrees(rows, run(ConductionStudy.with(neurons.withStepMs(0.001)), rows), 0.0002, 0.002);
    }

    @Test
    void defaultSchemeGivesTheSameVerdicts() {
        List<DataTable.Row> rows = Reference.rows("lesion_10um_dt0p001.csv");
        agrees(rows, run(ConductionStudy.standard(), rows), 0.001, 0.03);
    }

    @Test
    void fullCableGivesTheSameVerdictsAndDelays() {
        List<DataTable.Row> rows = new ArrayList<>(Reference.passport("lesion_10um_dt0p005.csv"));
        rows.removeIf(row -> row.number("k_internodes") != 5);
        assertThat(rows).isNotEmpty();
        ConductionStudy study = ConductionStudy.with(neurons.withStepMs(0.005).with(KernelChoice.SCALAR));
        agrees(rows, run(study, rows), 0.0002, 0.003);
    }

    @Test
    void blockSetsInBetweenTheSameFractions() {
        ConductionStudy study = ConductionStudy.with(neurons.withStepMs(0.001));
        List<DataTable.Row> rows = Reference.rows("critical_10um_dt0p001.csv");
        for (DataTable.Row row : rows) {
            List<ConductionTask> tasks = new ArrayList<>();
            tasks.add(task(row, row.number("conducts_frac")));
            if (!row.text("blocked_frac").equals("never")) {
                tasks.add(task(row, row.number("blocked_frac")));
            }
            List<ConductionResult> results = study.run(tasks, 1, done -> {});
            assertThat(results.getFirst().conducts()).as(row.where()).isTrue();
            assertThat(results.subList(1, results.size())).as(row.where()).noneMatch(ConductionResult::conducts);
        }
    }

    @Test
    void searchForTheBlockEndsWhereNeuronsDoes() {
        BlockStudy study = new BlockStudy(neurons.withStepMs(0.001));
        for (DataTable.Row row : Reference.rows("critical_10um_dt0p001.csv")) {
            if (row.number("k_internodes") != 5 && row.number("k_internodes") != 0) {
                continue;
            }
            BlockStudy.Block block =
                    study.find(left -> task(row, left), row.required("kind").equals("gna") ? 0 : 0.001);
            if (row.text("blocked_frac").equals("never")) {
                assertThat(block.blockedAt()).isEmpty();
                assertThat(block.conductsAt()).hasValue(0);
            } else {
                assertThat(block.blockedAt().orElseThrow())
                        .as(row.where())
                        .isLessThanOrEqualTo(row.number("conducts_frac"));
                assertThat(block.conductsAt().orElseThrow())
                        .as(row.where())
                        .isGreaterThanOrEqualTo(row.number("blocked_frac"));
            }
        }
    }

    @Test
    void periaxonalSpaceOpenedUpDelaysAndBlocksAsInNeuron() {
        List<DataTable.Row> rows = new ArrayList<>(Reference.passport("lesion_paranode.csv"));
        List<FiberRun> runs = new ArrayList<>();
        runs.add(fullLength(Fiber.myelinated(10, NODES), standard.models()));
        for (DataTable.Row row : rows) {
            int internodes = (int) row.number("k_internodes");
            int first = 20 - internodes / 2;
            runs.add(fullLength(
                    Fiber.myelinated(10, NODES)
                            .withInternodes(
                                    first,
                                    internodes,
                                    new InternodeState(
                                            row.number("frac_lamellae"),
                                            1,
                                            row.number("wMYSA"),
                                            row.number("wINT"),
                                            false))
                            .withSodium(first, internodes + 1, row.number("gna_frac")),
                    standard.models()));
        }
        List<FiberResult> results = neurons.withStepMs(0.005).run(runs);
        double intactMs = transitMs(results.getFirst());
        for (int i = 0; i < rows.size(); i++) {
            DataTable.Row row = rows.get(i);
            boolean conducts = results.get(i + 1).crossingsMs().getLast().length > 0;
            assertThat(conducts).as(row.where()).isEqualTo(row.number("conducted") == 1);
            if (conducts) {
                double expected = row.number("extra_delay_ms");
                assertThat(transitMs(results.get(i + 1)) - intactMs)
                        .as(row.where())
                        .isCloseTo(expected, within(Math.max(0.0002, 0.003 * expected)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.1, 0.045, 0.04})
    void shortFiberOfAStudyAnswersAsTheReferenceFiberOf41Nodes(double myelin) {
        Fiber intact = Fiber.myelinated(10, NODES);
        Fiber harmed = intact.withInternodes(18, 5, InternodeState.demyelinated(myelin));
        List<FiberResult> results =
                standard.run(List.of(fullLength(harmed, standard.models()), fullLength(intact, standard.models())));
        ConductionTask task = new ConductionTask(true, 10, 37, LesionZone.ofInternodes(5, geometry, myelin, 1));
        ConductionResult result =
                ConductionStudy.standard().run(List.of(task), 1, done -> {}).getFirst();
        boolean arrived = results.getFirst().crossingsMs().getLast().length > 0;
        assertThat(result.conducts()).isEqualTo(arrived);
        if (arrived) {
            assertThat(result.delayMs().orElseThrow())
                    .isCloseTo(transitMs(results.getFirst()) - transitMs(results.getLast()), within(0.0005));
        }
    }

    private static void agrees(
            List<DataTable.Row> rows, List<ConductionResult> results, double absoluteMs, double relative) {
        for (int i = 0; i < rows.size(); i++) {
            DataTable.Row row = rows.get(i);
            assertThat(results.get(i).conducts()).as(row.where()).isEqualTo(row.number("conducted") == 1);
            if (results.get(i).conducts()) {
                double expected = row.number("extra_delay_ms");
                assertThat(results.get(i).delayMs().orElseThrow())
                        .as(row.where())
                        .isCloseTo(expected, within(Math.max(absoluteMs, relative * expected)));
            }
        }
    }

    private static FiberRun fullLength(Fiber fiber, FiberModels models) {
        return new FiberRun(
                fiber,
                List.of(models.standardStimulus(fiber)),
                20,
                List.of(START, END),
                FiberRun.End.WHEN_DECIDED,
                List.of(),
                0);
    }

    private static double transitMs(FiberResult result) {
        return result.crossingsMs().getLast()[0] - result.crossingsMs().getFirst()[0];
    }

    private List<ConductionResult> run(ConductionStudy study, List<DataTable.Row> rows) {
        return study.run(rows.stream().map(row -> task(row, row.number("frac"))).toList(), 1, done -> {});
    }

    private ConductionTask task(DataTable.Row row, double left) {
        boolean sodium = row.required("kind").equals("gna");
        LesionZone zone = LesionZone.ofInternodes(
                (int) row.number("k_internodes"), geometry, sodium ? 1 : left, sodium ? left : 1);
        return new ConductionTask(true, 10, 37, zone);
    }
}
