package org.rootlet.anatomy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.Grade;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;

/** The data files of the atlas, with the checks that every row of every file has to pass. */
final class AtlasTables {
    private final Function<String, DataTable> files;
    private final Set<String> sourceKeys = new HashSet<>();

    /**
     * Opens the tables.
     *
     * @param files gives the table of a file name
     */
    AtlasTables(Function<String, DataTable> files) {
        this.files = files;
        DataTable.beside(Ledger.class, "sources.csv").rows().forEach(row -> sourceKeys.add(row.required("key")));
    }

    List<DataTable.Row> rows(String file) {
        return files.apply(file).rows();
    }

    Provenance provenance(DataTable.Row row) {
        List<String> keys = list(row, "source");
        if (keys.isEmpty()) {
            throw row.fault("has nothing in column source");
        }
        for (String key : keys) {
            if (!sourceKeys.contains(key)) {
                throw row.fault("cites source %s, which sources.csv does not have".formatted(key));
            }
        }
        return new Provenance(keys, choice(row, "grade", Grade.class), row.text("note"));
    }

    static List<String> list(DataTable.Row row, String column) {
        return List.of(row.text(column).split(";", -1)).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static Root root(DataTable.Row row, String column) {
        return root(row, column, row.required(column));
    }

    static Root root(DataTable.Row row, String column, String text) {
        try {
            return Root.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    row.where()
                            + " has root '%s' in column %s; allowed are L1 to L5 and S1 to S5.".formatted(text, column),
                    e);
        }
    }

    static <E extends Enum<E>> E choice(DataTable.Row row, String column, Class<E> type) {
        String text = row.required(column);
        for (E value : type.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).replace('_', ' ').equals(text)) {
                return value;
            }
        }
        throw row.fault("has '%s' in column %s; allowed are %s"
                .formatted(
                        text,
                        column,
                        List.of(type.getEnumConstants())
                                .toString()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' ')));
    }

    static double fraction(DataTable.Row row, String column) {
        return fraction(row, column, row.number(column));
    }

    static double fraction(DataTable.Row row, String column, double value) {
        if (value < 0 || value > 1) {
            throw row.fault("has %s in column %s; allowed is 0 to 1".formatted(value, column));
        }
        return value;
    }

    static double positive(DataTable.Row row, String column) {
        double value = row.number(column);
        if (value <= 0) {
            throw row.fault("has %s in column %s; it must be above 0".formatted(value, column));
        }
        return value;
    }
}
