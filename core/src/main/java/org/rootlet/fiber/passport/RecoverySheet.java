package org.rootlet.fiber.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.evidence.DataTable;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.RecoveryStudy;
import org.rootlet.fiber.RecoveryStudy.Protocol;
import org.rootlet.fiber.RecoveryStudy.Recovery;

/**
 * Recovery cycles at NEURON's own step.
 *
 * @param table name of the table
 * @param stepMs its step, ms
 */
record RecoverySheet(String table, double stepMs) implements Sheet {
    private static final String SETUP_2002 = "mrg2002_setup_recovery";

    @Override
    public List<PassportPoint> check(Laboratory laboratory) {
        return table.equals(SETUP_2002) ? checkSetup2002(laboratory) : checkFortyOneNodes(laboratory);
    }

    private List<PassportPoint> checkSetup2002(Laboratory laboratory) {
        Protocol protocol = new Protocol(Fiber.myelinated(10, 21), 10, 18, 1, 1.01, 10);
        List<Double> intervalsMs =
                rows().stream().map(row -> row.number("onset_to_onset_ms")).toList();
        Recovery recovery = new RecoveryStudy(laboratory.neuron(stepMs)).recover(protocol, intervalsMs);
        List<PassportPoint> points = new ArrayList<>();
        for (int i = 0; i < rows().size(); i++) {
            DataTable.Row row = rows().get(i);
            String setup = "10 um, 21 nodes, 1 ms pulses %s ms apart".formatted(row.text("onset_to_onset_ms"));
            OptionalDouble ours = recovery.testThresholdNa().get(i);
            points.add(laboratory.judge(table, row, setup, "test_thr_nA", ours));
        }
        return points;
    }

    private List<PassportPoint> checkFortyOneNodes(Laboratory laboratory) {
        List<PassportPoint> points = new ArrayList<>();
        List<DataTable.Row> all = rows();
        for (double strength : all.stream()
                .map(row -> row.number("cond_x_threshold"))
                .distinct()
                .toList()) {
            List<DataTable.Row> rows = all.stream()
                    .filter(row -> row.number("cond_x_threshold") == strength)
                    .toList();
            Protocol protocol = new Protocol(Fiber.myelinated(10, 41), 20, 36, 0.1, strength, 10);
            Recovery recovery = new RecoveryStudy(laboratory.neuron(stepMs))
                    .recover(
                            protocol,
                            rows.stream().map(row -> row.number("ipi_ms")).toList());
            for (int i = 0; i < rows.size(); i++) {
                DataTable.Row row = rows.get(i);
                OptionalDouble ours = recovery.testThresholdNa().get(i);
                points.add(laboratory.judge(
                        table,
                        row,
                        "10 um, %s ms after %s x threshold".formatted(row.text("ipi_ms"), row.text("cond_x_threshold")),
                        "test_thr_over_rest",
                        ours.isPresent()
                                ? OptionalDouble.of(ours.getAsDouble() / recovery.restThresholdNa())
                                : OptionalDouble.empty()));
            }
        }
        return points;
    }
}
