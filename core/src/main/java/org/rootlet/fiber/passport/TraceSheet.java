package org.rootlet.fiber.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.rootlet.evidence.DataTable;
import org.rootlet.fiber.CompartmentStudy;
import org.rootlet.fiber.CompartmentStudy.Probe;
import org.rootlet.fiber.CompartmentStudy.Quantity;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.Scheme;
import org.rootlet.fiber.Stimulus;
import org.rootlet.fiber.Waveform;

/**
 * Traces of nodes, compartments and gates: of each column the largest difference over all times counts.
 *
 * @param table name of the table
 * @param stepMs its step, ms
 */
record TraceSheet(String table, double stepMs) implements Sheet {
    private static final Map<String, Integer> COMPARTMENTS =
            Map.of("MYSA20a", 0, "FLUT20a", 1, "STIN20a", 2, "STIN20c", 4);
    private static final List<String> COLUMNS = List.of(
            "node0",
            "node1",
            "node10",
            "node19",
            "node20",
            "node21",
            "node40",
            "MYSA20a",
            "FLUT20a",
            "STIN20a",
            "STIN20c",
            "MYSA20a_vext",
            "FLUT20a_vext",
            "STIN20a_vext",
            "STIN20c_vext",
            "node20_m",
            "node20_h",
            "node20_mp",
            "node20_s");

    @Override
    public List<PassportPoint> check(Laboratory laboratory) {
        List<DataTable.Row> rows = rows();
        int steps = (int) Math.round(rows.getLast().number("t_ms") / stepMs);
        double[][] ours = new CompartmentStudy()
                .record(
                        Fiber.myelinated(10, 41),
                        new Stimulus.Inside(0, Waveform.pulse(0.1, 0.1, 2)),
                        Scheme.BACKWARD_EULER,
                        stepMs,
                        steps,
                        COLUMNS.stream().map(TraceSheet::probe).toList());
        List<PassportPoint> points = new ArrayList<>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            String name = COLUMNS.get(column);
            DataTable.Row worst = rows.getFirst();
            double most = -1;
            double there = 0;
            for (DataTable.Row row : rows) {
                double value = ours[column][(int) Math.round(row.number("t_ms") / stepMs)];
                if (Math.abs(value - row.number(name)) > most) {
                    most = Math.abs(value - row.number(name));
                    worst = row;
                    there = value;
                }
            }
            points.add(laboratory.judge(
                    table,
                    worst,
                    "10 um, worst of %d times: %s ms".formatted(rows.size(), worst.text("t_ms")),
                    name,
                    OptionalDouble.of(there)));
        }
        return points;
    }

    private static Probe probe(String column) {
        if (column.startsWith("node20_")) {
            Quantity gate =
                    switch (column.substring("node20_".length())) {
                        case "m" -> Quantity.GATE_M;
                        case "h" -> Quantity.GATE_H;
                        case "mp" -> Quantity.GATE_P;
                        default -> Quantity.GATE_S;
                    };
            return new Probe(gate, 20, -1);
        }
        if (column.startsWith("node")) {
            return new Probe(Quantity.MEMBRANE_MV, Integer.parseInt(column.substring("node".length())), -1);
        }
        boolean periaxonal = column.endsWith("_vext");
        String compartment = periaxonal ? column.substring(0, column.length() - "_vext".length()) : column;
        return new Probe(
                periaxonal ? Quantity.PERIAXONAL_MV : Quantity.MEMBRANE_MV,
                20,
                COMPARTMENTS.getOrDefault(compartment, 0));
    }
}
