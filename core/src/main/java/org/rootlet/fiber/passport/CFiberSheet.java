package org.rootlet.fiber.passport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rootlet.evidence.DataTable;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.FiberResult;
import org.rootlet.fiber.FiberRun;

/** Velocity and shape of the action potential of unmyelinated fibers. */
record CFiberSheet() implements Sheet {
    private static final int CELLS = 601;
    private static final double LENGTH_MM = 5;

    @Override
    public String table() {
        return "cfibre";
    }

    @Override
    public List<PassportPoint> check(Laboratory laboratory) {
        List<PassportPoint> points = new ArrayList<>();
        Map<Double, List<DataTable.Row>> byStep = new LinkedHashMap<>();
        for (DataTable.Row row : rows()) {
            if (row.text("model").equals("sundt")) {
                byStep.computeIfAbsent(row.number("dt_ms"), step -> new ArrayList<>())
                        .add(row);
            } else {
                points.add(Tolerances.notRun(
                        table(), row, setup(row), "cv_m_per_s", "the model is not among those of Rootlet"));
            }
        }
        byStep.forEach((stepMs, rows) -> {
            List<FiberRun> runs = rows.stream().map(CFiberSheet::run).toList();
            List<FiberResult> results = laboratory.run(laboratory.neuron(stepMs), runs);
            for (int i = 0; i < rows.size(); i++) {
                DataTable.Row row = rows.get(i);
                FiberResult result = results.get(i);
                Shape shape = Shape.of(result.timesMs(), result.voltagesMv().getFirst());
                double distanceMm = 300 * runs.get(i).fiber().siteMm();
                double transitMs =
                        result.crossingsMs().get(1)[0] - result.crossingsMs().get(0)[0];
                points.add(laboratory.judge(table(), row, setup(row), "cv_m_per_s", distanceMm / transitMs));
                points.add(laboratory.judge(table(), row, setup(row), "vrest_mV", shape.restMv()));
                points.add(laboratory.judge(table(), row, setup(row), "ap_peak_mV", shape.peakMv()));
                points.add(laboratory.judge(table(), row, setup(row), "ap_fwhm_ms", shape.widthMs(0.5)));
            }
        });
        return points;
    }

    private static FiberRun run(DataTable.Row row) {
        double diameterUm = row.number("diam_um");
        Fiber fiber = Fiber.unmyelinated(diameterUm, CELLS, LENGTH_MM / CELLS).at(row.number("celsius"));
        return new FiberRun(
                fiber,
                List.of(Laboratory.inside(CELLS / 50, 1, 0.3 * diameterUm)),
                100,
                List.of(150, 450),
                FiberRun.End.WHEN_SILENT,
                List.of(300),
                0);
    }

    private static String setup(DataTable.Row row) {
        return "%s, %s um, %s C, step %s ms"
                .formatted(row.text("model"), row.text("diam_um"), row.text("celsius"), row.text("dt_ms"));
    }
}
