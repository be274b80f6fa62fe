package org.rootlet.fiber.passport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rootlet.evidence.DataTable;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.FiberEngine;
import org.rootlet.fiber.FiberResult;
import org.rootlet.fiber.FiberRun;

/**
 * Velocity and shape of the action potential.
 *
 * @param table name of the table
 * @param converged whether its values are those of the equations, which the default scheme and step are held against
 */
record VelocitySheet(String table, boolean converged) implements Sheet {
    private static final int NODES = 41;
    private static final double LONGEST_MS = 400;

    @Override
    public List<PassportPoint> check(Laboratory laboratory) {
        List<PassportPoint> points = new ArrayList<>();
        Map<Double, List<DataTable.Row>> byStep = new LinkedHashMap<>();
        for (DataTable.Row row : rows()) {
            if (table.equals("cv_vs_nseg") && row.number("dt_ms") != 1) {
                points.add(Tolerances.notRun(
                        table,
                        row,
                        setup(row),
                        "cv_m_per_s",
                        "the axon has one segment per compartment, as published; this row has more"));
                continue;
            }
            byStep.computeIfAbsent(stepMs(row), step -> new ArrayList<>()).add(row);
        }
        byStep.forEach((stepMs, rows) -> {
            FiberEngine engine = converged ? laboratory.standard() : laboratory.neuron(stepMs);
            List<FiberRun> runs = rows.stream().map(VelocitySheet::run).toList();
            List<FiberResult> results = laboratory.run(engine, runs);
            for (int i = 0; i < rows.size(); i++) {
                points.addAll(points(laboratory, rows.get(i), runs.get(i).fiber(), results.get(i)));
            }
        });
        return points;
    }

    /** The table of finer compartments has its number of segments where the others have the step. */
    private double stepMs(DataTable.Row row) {
        return converged ? 0 : table.equals("cv_vs_nseg") ? 0.001 : row.number("dt_ms");
    }

    private static FiberRun run(DataTable.Row row) {
        double diameterUm = row.number("fiberD_um");
        return new FiberRun(
                Fiber.myelinated(diameterUm, NODES).at(row.number("celsius")),
                List.of(Laboratory.inside(0, 0.1, 0.2 * diameterUm)),
                LONGEST_MS,
                List.of(10, 19, 20, 30),
                FiberRun.End.WHEN_SILENT,
                List.of(20),
                0);
    }

    private List<PassportPoint> points(Laboratory laboratory, DataTable.Row row, Fiber fiber, FiberResult result) {
        double at10 = result.crossingsMs().get(0)[0];
        double at19 = result.crossingsMs().get(1)[0];
        double at20 = result.crossingsMs().get(2)[0];
        double at30 = result.crossingsMs().get(3)[0];
        Shape shape = Shape.of(result.timesMs(), result.voltagesMv().getFirst());
        List<PassportPoint> points = new ArrayList<>();
        String setup = setup(row);
        points.add(laboratory.judge(table, row, setup, "cv_m_per_s", 20 * fiber.siteMm() / (at30 - at10)));
        points.add(laboratory.judge(table, row, setup, "vrest_mV", shape.restMv()));
        points.add(laboratory.judge(table, row, setup, "ap_peak_mV", shape.peakMv()));
        points.add(laboratory.judge(table, row, setup, "ap_fwhm_ms", shape.widthMs(0.5)));
        if (!converged) {
            points.add(
                    laboratory.judge(table, row, setup, "cv_nodes10to20_m_per_s", 10 * fiber.siteMm() / (at20 - at10)));
            points.add(laboratory.judge(table, row, setup, "internode_time_ms", at20 - at19));
            points.add(laboratory.judge(table, row, setup, "dvdt_max_mV_per_ms", shape.steepestMvPerMs()));
        }
        return points;
    }

    private String setup(DataTable.Row row) {
        return "%s um, %s C%s"
                .formatted(
                        row.text("fiberD_um"),
                        row.text("celsius"),
                        converged ? ", default scheme and step" : ", step " + row.text("dt_ms") + " ms");
    }
}
