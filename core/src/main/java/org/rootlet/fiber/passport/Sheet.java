package org.rootlet.fiber.passport;

import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.evidence.DataTable;

/** What to rerun for the rows of one table. */
interface Sheet {
    /** Returns the name of the table, without its ending. */
    String table();

    /** Reruns the rows. */
    List<PassportPoint> check(Laboratory laboratory);

    /** Returns the rows of the table. */
    default List<DataTable.Row> rows() {
        return DataTable.beside(Sheet.class, table() + ".csv").rows();
    }

    /** Returns a number of a row; empty where there is none. */
    static OptionalDouble optional(DataTable.Row row, String column) {
        String text = row.has(column) ? row.text(column) : "";
        return text.isEmpty() || text.equals("nan") || text.equals("never")
                ? OptionalDouble.empty()
                : OptionalDouble.of(row.number(column));
    }
}
