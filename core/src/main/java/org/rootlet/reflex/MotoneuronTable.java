package org.rootlet.reflex;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.InputException;

/** Properties of motoneurons, linear from the first to the last unit of each type ({@code motoneurons.csv}). */
final class MotoneuronTable {
    private final Map<String, DataTable.Row> rows = new LinkedHashMap<>();

    private MotoneuronTable() {}

    static MotoneuronTable load() {
        MotoneuronTable table = new MotoneuronTable();
        for (DataTable.Row row :
                DataTable.beside(MotoneuronTable.class, "motoneurons.csv").rows()) {
            table.rows.put(row.required("quantity"), row);
        }
        return table;
    }

    /** Returns a quantity of one unit, in the unit of the file. */
    double value(String quantity, MotorUnit unit) {
        DataTable.Row row = Optional.ofNullable(rows.get(quantity))
                .orElseThrow(() -> new InputException("motoneurons.csv has no row '%s'.".formatted(quantity)));
        String type = unit.type().name().toLowerCase(java.util.Locale.ROOT);
        double first = row.number(type + "_first");
        return first + unit.placeInType() * (row.number(type + "_last") - first);
    }
}
