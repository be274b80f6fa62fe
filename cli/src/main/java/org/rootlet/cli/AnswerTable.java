package org.rootlet.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes answers as a table: for people, or as comma-separated values (RFC 4180, but with line feeds). */
final class AnswerTable {
    private static final String GAP = "  ";
    private static final String NONE = "none";

    private final List<Answer> answers;
    private final List<Map<String, @Nullable Object>> rows;
    private final Set<String> columns = new LinkedHashSet<>();

    AnswerTable(List<Answer> answers) {
        this.answers = answers;
        rows = answers.stream().flatMap(answer -> answer.rows().stream()).toList();
        rows.forEach(row -> columns.addAll(row.keySet()));
        columns.remove(Answer.WARNINGS);
    }

    /** Returns comma-separated values: a line of names in the style of the data files, then a line per row. */
    String csv() {
        List<String> names = new ArrayList<>(columns);
        if (answers.stream().anyMatch(answer -> answer.document().containsKey(Answer.WARNINGS))) {
            names.add(Answer.WARNINGS);
        }
        StringBuilder text = new StringBuilder();
        line(text, names.stream().map(AnswerTable::columnName).toList());
        for (Map<String, @Nullable Object> row : rows) {
            line(text, names.stream().map(name -> cell(row.get(name), "")).toList());
        }
        return text.toString().stripTrailing();
    }

    /** Turns {@code velocityMPerS} into {@code velocity_m_per_s}. */
    static String columnName(String name) {
        return name.replaceAll("(\\p{Upper})", "_$1").toLowerCase(Locale.ROOT);
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(AnswerTable::quoted).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\\r\\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Returns what was asked alike of all, a table of the rest, and each warning once. */
    String text() {
        Map<String, @Nullable Object> shared = new LinkedHashMap<>();
        List<String> varying = new ArrayList<>();
        for (String column : columns) {
            @Nullable Object first = rows.getFirst().get(column);
            boolean alike = rows.stream().allMatch(row -> Objects.equals(row.get(column), first));
            boolean ofWhole = answers.getFirst().document().containsKey(column);
            if (alike && ofWhole && (answers.size() == 1 || isGiven(column))) {
                shared.put(column, first);
            } else {
                varying.add(column);
            }
        }
        StringBuilder text = new StringBuilder();
        if (!shared.isEmpty()) {
            text.append(Outline.of(shared)).append("\n\n");
        }
        // What was asked first, what was found beside it.
        varying.sort(Comparator.comparing(column -> !isGiven(column)));
        grid(text, varying);
        warnings().forEach(warning -> text.append('\n').append(warning));
        return text.toString().stripTrailing();
    }

    private boolean isGiven(String column) {
        return answers.getFirst().isGiven(column);
    }

    private void grid(StringBuilder text, List<String> names) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(names);
        for (Map<String, @Nullable Object> row : rows) {
            cells.add(names.stream().map(name -> cell(row.get(name), NONE)).toList());
        }
        int[] widths = new int[names.size()];
        for (List<String> line : cells) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], line.get(column).length());
            }
        }
        for (List<String> line : cells) {
            for (int column = 0; column < widths.length; column++) {
                String cell = line.get(column);
                text.append(column == 0 ? "" : GAP)
                        .append(" ".repeat(widths[column] - cell.length()))
                        .append(cell);
            }
            text.append('\n');
        }
    }

    private Set<String> warnings() {
        Set<String> warnings = new LinkedHashSet<>();
        for (Answer answer : answers) {
            if (answer.document().get(Answer.WARNINGS) instanceof Collection<?> own) {
                own.forEach(warning -> warnings.add(String.valueOf(warning)));
            }
        }
        return warnings;
    }

    private static String cell(@Nullable Object value, String none) {
        return switch (value) {
            case null -> none;
            case Double number -> NumberList.plain(number);
            case Collection<?> items when items.isEmpty() -> none;
            case Collection<?> items -> items.stream().map(String::valueOf).collect(Collectors.joining("; "));
            default -> String.valueOf(value);
        };
    }
}
