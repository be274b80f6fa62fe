package org.rootlet.fiber.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.evidence.DataTable;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.FiberResult;
import org.rootlet.fiber.FiberRun;
import org.rootlet.fiber.Medium;
import org.rootlet.fiber.Stimulus;
import org.rootlet.fiber.ThresholdStudy;
import org.rootlet.fiber.ThresholdStudy.Question;
import org.rootlet.fiber.Waveform;

/** Velocity and thresholds of the equations at every published diameter, against the default scheme and step. */
record ConvergedSheet() implements Sheet {
    private static final int NODES = 41;
    private static final double LONGEST_MS = 100;

    @Override
    public String table() {
        return "converged_neuron";
    }

    @Override
    public List<PassportPoint> check(Laboratory laboratory) {
        List<DataTable.Row> velocities = rows().stream()
                .filter(row -> row.required("quantity").equals("velocity"))
                .toList();
        List<DataTable.Row> thresholds = rows().stream()
                .filter(row -> !row.required("quantity").equals("velocity"))
                .toList();
        List<PassportPoint> points = new ArrayList<>(velocities(laboratory, velocities));
        List<OptionalDouble> ours = new ThresholdStudy(laboratory.standard())
                .thresholds(thresholds.stream().map(ConvergedSheet::question).toList());
        for (int i = 0; i < thresholds.size(); i++) {
            points.add(point(laboratory, thresholds.get(i), ours.get(i)));
        }
        return points;
    }

    private List<PassportPoint> velocities(Laboratory laboratory, List<DataTable.Row> rows) {
        List<FiberRun> runs = new ArrayList<>();
        for (DataTable.Row row : rows) {
            double diameterUm = row.number("fiberD_um");
            runs.add(new FiberRun(
                    Fiber.myelinated(diameterUm, NODES),
                    List.of(Laboratory.inside(0, 0.1, 0.2 * diameterUm)),
                    LONGEST_MS,
                    List.of(10, 30),
                    FiberRun.End.WHEN_DECIDED,
                    List.of(),
                    0));
        }
        List<FiberResult> results = laboratory.run(laboratory.standard(), runs);
        List<PassportPoint> points = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double transitMs = results.get(i).crossingsMs().get(1)[0]
                    - results.get(i).crossingsMs().get(0)[0];
            double velocity = 20 * runs.get(i).fiber().siteMm() / transitMs;
            points.add(point(laboratory, rows.get(i), OptionalDouble.of(velocity)));
        }
        return points;
    }

    private static Question question(DataTable.Row row) {
        double diameterUm = row.number("fiberD_um");
        Fiber fiber = Fiber.myelinated(diameterUm, Laboratory.nodes(diameterUm));
        boolean inside = row.required("quantity").equals("threshold_inside");
        double pulseMs = row.number("pw_ms");
        Stimulus unit = inside
                ? Laboratory.inside(fiber.sites() / 2, pulseMs, 1)
                : new Stimulus.PointSource(
                        fiber.lengthMm() / 2, 1, Medium.isotropic(0.2), Waveform.pulse(0, pulseMs, -1));
        return Question.ofRest(fiber, unit, inside ? 0.05 * diameterUm : 0.2, Laboratory.arrival(fiber));
    }

    private PassportPoint point(Laboratory laboratory, DataTable.Row row, OptionalDouble ours) {
        String pulse = row.text("pw_ms").isEmpty() ? "" : ", %s ms pulse".formatted(row.text("pw_ms"));
        return laboratory.judge(
                table(),
                row,
                "%s um%s, default scheme and step".formatted(row.text("fiberD_um"), pulse),
                row.required("quantity"),
                OptionalDouble.of(row.number("value")),
                ours);
    }
}
