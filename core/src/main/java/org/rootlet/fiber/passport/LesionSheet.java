package org.rootlet.fiber.passport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.rootlet.evidence.DataTable;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.FiberEngine;
import org.rootlet.fiber.FiberResult;
import org.rootlet.fiber.FiberRun;
import org.rootlet.fiber.InternodeState;
import org.rootlet.fiber.Stimulus;
import org.rootlet.fiber.Waveform;

/**
 * Lesion zones in the middle of a fiber of 41 nodes: verdicts, delays, trains, and the fractions at which block sets in.
 *
 * @param kind what the table holds
 * @param table name of the table
 * @param stepMs its step, ms
 * @param stimulusNa strength of the stimulus, nA: three times the threshold of the end node
 */
record LesionSheet(Kind kind, String table, double stepMs, double stimulusNa) implements Sheet {
    private static final int FIRST = 5;
    private static final int LAST = 36;
    private static final double LONGEST_MS = 400;
    private static final String TRAIN = "train_";

    /** What a table of lesions holds. */
    enum Kind {
        ONE_ZONE,
        PARANODE,
        CRITICAL
    }

    @Override
    public List<PassportPoint> check(Laboratory laboratory) {
        FiberEngine engine = laboratory.neuron(stepMs);
        return kind == Kind.CRITICAL ? critical(laboratory, engine) : verdicts(laboratory, engine);
    }

    private List<PassportPoint> verdicts(Laboratory laboratory, FiberEngine engine) {
        List<DataTable.Row> rows = rows();
        List<FiberRun> runs = new ArrayList<>();
        for (DataTable.Row row : rows) {
            runs.add(single(fiber(row, "frac")));
        }
        Map<Double, FiberRun> intact = new LinkedHashMap<>();
        for (FiberRun run : runs) {
            intact.putIfAbsent(run.fiber().diameterUm(), single(run.fiber().intact()));
        }
        List<FiberResult> results = laboratory.run(engine, runs);
        Map<Double, Double> transitMs = new LinkedHashMap<>();
        List<FiberResult> healthy = laboratory.run(engine, List.copyOf(intact.values()));
        int next = 0;
        for (double diameterUm : intact.keySet()) {
            transitMs.put(diameterUm, transit(healthy.get(next++)).orElseThrow());
        }
        List<PassportPoint> points = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            DataTable.Row row = rows.get(i);
            OptionalDouble transit = transit(results.get(i));
            points.add(laboratory.judge(table, row, setup(row), "conducted", transit.isPresent() ? 1 : 0));
            points.add(laboratory.judge(
                    table,
                    row,
                    setup(row),
                    "extra_delay_ms",
                    transit.isPresent()
                            ? OptionalDouble.of(transit.getAsDouble()
                                    - transitMs.getOrDefault(runs.get(i).fiber().diameterUm(), Double.NaN))
                            : OptionalDouble.empty()));
            if (kind == Kind.ONE_ZONE) {
                points.add(laboratory.judge(table, row, setup(row), "transit_ms", transit));
                double peakMv = Arrays.stream(results.get(i).voltagesMv().getFirst())
                        .max()
                        .orElseThrow();
                points.add(laboratory.judge(table, row, setup(row), "peak_v36_mV", peakMv));
            }
        }
        points.addAll(trains(laboratory, engine, rows));
        return points;
    }

    private List<PassportPoint> trains(Laboratory laboratory, FiberEngine engine, List<DataTable.Row> rows) {
        List<FiberRun> runs = new ArrayList<>();
        List<PassportPoint> points = new ArrayList<>();
        List<Integer> rowOf = new ArrayList<>();
        List<String> columnOf = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (String hz : List.of("10", "20", "50", "100", "200", "300", "400", "500", "700")) {
                String column = TRAIN + hz + "Hz";
                if (Sheet.optional(rows.get(i), column).isPresent()) {
                    Waveform train = Waveform.train(0, 0.1, stimulusNa, 10, Double.parseDouble(hz));
                    runs.add(new FiberRun(
                            fiber(rows.get(i), "frac"),
                            List.of(new Stimulus.Inside(0, train)),
                            train.endMs() + LONGEST_MS,
                            List.of(LAST),
                            FiberRun.End.WHEN_SILENT,
                            List.of(),
                            0));
                    rowOf.add(i);
                    columnOf.add(column);
                }
            }
        }
        List<FiberResult> results = laboratory.run(engine, runs);
        for (int i = 0; i < runs.size(); i++) {
            DataTable.Row row = rows.get(rowOf.get(i));
            points.add(laboratory.judge(
                    table,
                    row,
                    setup(row) + ", ten pulses",
                    columnOf.get(i),
                    results.get(i).crossingsMs().getFirst().length));
        }
        return points;
    }

    private List<PassportPoint> critical(Laboratory laboratory, FiberEngine engine) {
        List<DataTable.Row> rows = rows();
        List<FiberRun> runs = new ArrayList<>();
        List<PassportPoint> points = new ArrayList<>();
        List<DataTable.Row> rowOf = new ArrayList<>();
        List<String> columnOf = new ArrayList<>();
        for (DataTable.Row row : rows) {
            for (String column : List.of("conducts_frac", "blocked_frac")) {
                if (Sheet.optional(row, column).isPresent()) {
                    runs.add(single(fiber(row, column)));
                    rowOf.add(row);
                    columnOf.add(column);
                }
            }
        }
        List<FiberResult> results = laboratory.run(engine, runs);
        for (int i = 0; i < runs.size(); i++) {
            String column = columnOf.get(i);
            points.add(laboratory.judge(
                    table,
                    rowOf.get(i),
                    setup(rowOf.get(i)) + ", " + column + " " + rowOf.get(i).text(column),
                    "conducted",
                    OptionalDouble.of(column.equals("conducts_frac") ? 1 : 0),
                    OptionalDouble.of(transit(results.get(i)).isPresent() ? 1 : 0)));
        }
        return points;
    }

    private FiberRun single(Fiber fiber) {
        double currentNa = kind == Kind.PARANODE ? 3 * paranodeThresholdNa(fiber.diameterUm()) : stimulusNa;
        return new FiberRun(
                fiber,
                List.of(Laboratory.inside(0, 0.1, currentNa)),
                LONGEST_MS,
                List.of(FIRST, LAST),
                kind == Kind.ONE_ZONE ? FiberRun.End.WHEN_SILENT : FiberRun.End.WHEN_DECIDED,
                kind == Kind.ONE_ZONE ? List.of(LAST) : List.of(),
                0);
    }

    /** Threshold of the end node at a step of 0.005 ms: threshold_intracellular.csv. */
    private double paranodeThresholdNa(double diameterUm) {
        return diameterUm == 10 ? stimulusNa / 3 : 0.0405 * diameterUm;
    }

    private Fiber fiber(DataTable.Row row, String column) {
        double diameterUm = row.has("fiberD_um") ? row.number("fiberD_um") : 10;
        int internodes = (int) row.number("k_internodes");
        int first = 20 - internodes / 2;
        Fiber fiber = Fiber.myelinated(diameterUm, 41);
        if (kind == Kind.PARANODE) {
            InternodeState state =
                    new InternodeState(row.number("frac_lamellae"), 1, row.number("wMYSA"), row.number("wINT"), false);
            return fiber.withInternodes(first, internodes, state)
                    .withSodium(first, internodes + 1, row.number("gna_frac"));
        }
        return row.text("kind").equals("gna")
                ? fiber.withSodium(first, internodes + 1, row.number(column))
                : fiber.withInternodes(first, internodes, InternodeState.demyelinated(row.number(column)));
    }

    private static OptionalDouble transit(FiberResult result) {
        double[] start = result.crossingsMs().getFirst();
        double[] end = result.crossingsMs().getLast();
        return start.length > 0 && end.length > 0 ? OptionalDouble.of(end[0] - start[0]) : OptionalDouble.empty();
    }

    private String setup(DataTable.Row row) {
        return kind == Kind.PARANODE
                ? "%s um, %s internodes: myelin %s, paranode x %s, internode x %s, sodium %s"
                        .formatted(
                                row.text("fiberD_um"),
                                row.text("k_internodes"),
                                row.text("frac_lamellae"),
                                row.text("wMYSA"),
                                row.text("wINT"),
                                row.text("gna_frac"))
                : "10 um, %s over %s internodes%s, step %s ms"
                        .formatted(
                                row.text("kind"),
                                row.text("k_internodes"),
                                row.has("frac") ? " left " + row.text("frac") : "",
                                stepMs);
    }
}
