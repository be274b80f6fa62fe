package org.rootlet.anatomy;

import java.util.HashMap;
import java.util.Map;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.InputException;

/**
 * Constants that hold for the whole atlas.
 *
 * @param referenceHeightCm height at which the lengths of the atlas hold, cm
 * @param dermatomeShare least share of a region that makes it part of a root's dermatome
 * @param variantShare share of a weight that a plexus variant moves to the neighboring root
 * @param thecalSacEndMm depth at which the thecal sac ends, mm below the middle of the L1-L2 disc
 */
record AtlasConstants(double referenceHeightCm, double dermatomeShare, double variantShare, double thecalSacEndMm) {
    private static final String FILE = "body.csv";

    static AtlasConstants read(AtlasTables tables) {
        Map<String, DataTable.Row> rows = new HashMap<>();
        for (DataTable.Row row : tables.rows(FILE)) {
            if (rows.put(row.required("name"), row) != null) {
                throw row.fault("gives constant %s a second time".formatted(row.text("name")));
            }
            tables.provenance(row);
        }
        return new AtlasConstants(
                AtlasTables.positive(row(rows, "reference-height"), "value"),
                AtlasTables.fraction(row(rows, "dermatome-share"), "value"),
                AtlasTables.fraction(row(rows, "plexus-variant-share"), "value"),
                row(rows, "thecal-sac-end-depth").number("value"));
    }

    private static DataTable.Row row(Map<String, DataTable.Row> rows, String name) {
        DataTable.Row row = rows.get(name);
        if (row == null) {
            throw new InputException("%s has no constant %s.".formatted(FILE, name));
        }
        return row;
    }
}
