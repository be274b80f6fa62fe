package org.rootlet.inference;

import java.util.List;
import java.util.Locale;
import org.rootlet.evidence.DataTable;

/** Tests that can be proposed, {@code tests.csv}, each with what it costs in time and discomfort. */
final class TestMenu {
    private static final int SHOWN = 5;

    private final List<Item> items;

    private TestMenu(List<Item> items) {
        this.items = List.copyOf(items);
    }

    /** A test, how long it takes, min, how unpleasant it is, 0 to 3, and what it costs, 0 nothing to 3 a laboratory and more. */
    record Item(FindingName finding, double minutes, double discomfort, double cost) {}

    static TestMenu load() {
        return new TestMenu(DataTable.beside(TestMenu.class, "tests.csv").rows().stream()
                .map(row -> new Item(
                        new FindingName(
                                Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT)),
                                row.required("name"),
                                row.text("modality")),
                        row.number("minutes"),
                        row.number("discomfort"),
                        row.number("cost")))
                .toList());
    }

    List<Item> items() {
        return items;
    }

    /** How many are shown. */
    int shown() {
        return SHOWN;
    }
}
