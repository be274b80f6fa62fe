package org.rootlet.fiber;

import java.util.List;
import org.rootlet.evidence.DataTable;

/** Tables of NEURON's answers beside the tests. */
final class Reference {
    private Reference() {}

    static List<DataTable.Row> rows(String file) {
        return DataTable.beside(Reference.class, file).rows();
    }
}
