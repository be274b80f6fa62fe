package org.rootlet.fiber.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.evidence.DataTable;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.FollowingStudy;
import org.rootlet.fiber.FollowingStudy.Protocol;

/**
 * How many action potentials of a train arrive. Where not all do, the last pulses meet a fiber on the brink of its refractory period, and
 * the fifth digit of their strength, which the table does not give, decides over one more or less.
 *
 * @param table name of the table
 * @param stepMs its step, ms
 * @param thresholdNa threshold of the end node that the strengths are multiples of, nA (threshold_intracellular.csv, which gives one more
 *     digit than the table's header)
 */
record FollowingSheet(String table, double stepMs, double thresholdNa) implements Sheet {
    @Override
    public List<PassportPoint> check(Laboratory laboratory) {
        List<PassportPoint> points = new ArrayList<>();
        List<DataTable.Row> all = rows();
        for (String train : all.stream().map(FollowingSheet::train).distinct().toList()) {
            List<DataTable.Row> rows =
                    all.stream().filter(row -> train(row).equals(train)).toList();
            Protocol protocol = new Protocol(
                    Fiber.myelinated(10, 41),
                    36,
                    (int) rows.getFirst().number("npulses"),
                    0.1,
                    rows.getFirst().number("amp_x_threshold") * thresholdNa);
            List<Integer> arriving = new FollowingStudy(laboratory.neuron(stepMs))
                    .arriving(
                            protocol,
                            rows.stream().map(row -> row.number("freq_Hz")).toList());
            for (int i = 0; i < rows.size(); i++) {
                DataTable.Row row = rows.get(i);
                String setup = "10 um, %s at %s Hz, step %s ms".formatted(train, row.text("freq_Hz"), stepMs);
                boolean followed = row.number("n_conducted") >= row.number("npulses");
                points.add(laboratory.judge(
                        table,
                        row,
                        setup,
                        followed ? "n_conducted" : "n_conducted, driven too fast",
                        OptionalDouble.of(row.number("n_conducted")),
                        OptionalDouble.of(arriving.get(i))));
            }
        }
        return points;
    }

    private static String train(DataTable.Row row) {
        return "%s pulses of %s x threshold".formatted(row.text("npulses"), row.text("amp_x_threshold"));
    }
}
