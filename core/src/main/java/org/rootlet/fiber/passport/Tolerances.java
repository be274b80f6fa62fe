package org.rootlet.fiber.passport;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.InputException;

/** What counts as agreement, by table and quantity: a part of the reference or a fixed amount, whichever is more. */
final class Tolerances {
    private final DataTable table = DataTable.beside(Tolerances.class, "tolerances.csv");

    /** Agreement of one quantity. */
    record Tolerance(double percent, double absolute) {
        boolean agrees(double reference, double ours) {
            return Math.abs(ours - reference) <= Math.max(absolute, percent / 100 * Math.abs(reference));
        }

        String words() {
            if (percent > 0 && absolute > 0) {
                return String.format(Locale.ROOT, "%s %% or %s", plain(percent), plain(absolute));
            }
            if (percent > 0) {
                return plain(percent) + " %";
            }
            return absolute > 0 ? plain(absolute) : "equal";
        }

        private static String plain(double value) {
            return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }

    private Tolerance of(String name, String quantity) {
        return table.rows().stream()
                .filter(row -> row.required("quantity").equals(quantity))
                .filter(row -> List.of(name, "*").contains(row.required("table")))
                .findFirst()
                .map(row -> new Tolerance(row.number("percent"), row.number("absolute")))
                .orElseThrow(() ->
                        new InputException("tolerances.csv has none for %s of table %s.".formatted(quantity, name)));
    }

    /** Returns the verdict on one number of a row. */
    PassportPoint judge(
            String name,
            DataTable.Row row,
            String setup,
            String quantity,
            OptionalDouble reference,
            OptionalDouble ours) {
        Tolerance tolerance = of(name, quantity);
        boolean agrees = reference.isPresent() == ours.isPresent();
        if (reference.isPresent() && ours.isPresent()) {
            agrees = tolerance.agrees(reference.getAsDouble(), ours.getAsDouble());
        }
        return new PassportPoint(
                name,
                row.line(),
                setup,
                quantity,
                reference,
                ours,
                tolerance.words(),
                agrees ? PassportPoint.Status.PASS : PassportPoint.Status.FAIL,
                "");
    }

    /** Returns a point that was not run. */
    static PassportPoint notRun(String name, DataTable.Row row, String setup, String quantity, String why) {
        return new PassportPoint(
                name,
                row.line(),
                setup,
                quantity,
                Sheet.optional(row, quantity),
                OptionalDouble.empty(),
                "",
                PassportPoint.Status.NOT_RUN,
                why);
    }
}
