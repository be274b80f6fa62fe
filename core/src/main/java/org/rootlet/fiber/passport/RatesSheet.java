package org.rootlet.fiber.passport;

import java.util.ArrayList;
import java.util.List;
import org.rootlet.evidence.DataTable;
import org.rootlet.fiber.NodeGates;

/** Steady states and time constants of the gates of the node. */
record RatesSheet() implements Sheet {
    @Override
    public String table() {
        return "rates_37C";
    }

    @Override
    public List<PassportPoint> check(Laboratory laboratory) {
        List<PassportPoint> points = new ArrayList<>();
        NodeGates gates = new NodeGates();
        List<String> names = List.of("m", "h", "mp", "s");
        for (DataTable.Row row : rows()) {
            double voltageMv = row.number("v_mV");
            String setup = row.text("v_mV") + " mV, 37 C";
            for (int gate = 0; gate < names.size(); gate++) {
                points.add(laboratory.judge(
                        table(), row, setup, names.get(gate) + "_inf", gates.steadyState(gate, voltageMv, 37)));
                points.add(laboratory.judge(
                        table(), row, setup, "tau_" + names.get(gate), gates.timeConstantMs(gate, voltageMv, 37)));
            }
        }
        return points;
    }
}
