package org.rootlet.fiber;

import java.util.List;
import org.rootlet.evidence.DataTable;

/** Tables of NEURON's answers, beside the tests or in the passport. */
final class Reference {
    private Reference() {}

    static List<DataTable.Row> rows(String file) {
        return DataTable.beside(Reference.class, file).rows();
    }

    /** Rows of a table that the passport carries. */
    static List<DataTable.Row> passport(String file) {
        return rows("passport/" + file);
    }
}
