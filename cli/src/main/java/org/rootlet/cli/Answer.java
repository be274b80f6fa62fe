package org.rootlet.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was asked and what came out, by names that end in a unit and in the order in which they are written. */
final class Answer {
    static final String WARNINGS = "warnings";

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final Set<String> given = new LinkedHashSet<>();

    /** Adds what was asked. */
    Answer given(String name, Object value) {
        given.add(name);
        values.put(name, value);
        return this;
    }

    /** Adds a result as it is. */
    Answer found(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    /** Adds a result, rounded. */
    Answer found(String name, double value) {
        return found(name, (Object) NumberList.rounded(value));
    }

    /** Adds a result that there may not be. */
    Answer found(String name, OptionalDouble value) {
        return found(name, value.isPresent() ? (Object) NumberList.rounded(value.getAsDouble()) : null);
    }

    /** Adds a result at each of several values of one thing. */
    Answer series(String name, List<Answer> points) {
        points.forEach(point -> given.addAll(point.given));
        values.put(name, points.stream().map(Answer::document).toList());
        return this;
    }

    /** Adds what a reader should know. */
    Answer warnings(List<String> warnings) {
        values.put(WARNINGS, List.copyOf(warnings));
        return this;
    }

    /** Returns all for JSON. */
    Map<String, @Nullable Object> document() {
        return values;
    }

    /** Returns whether a value was asked rather than found. */
    boolean isGiven(String name) {
        return given.contains(name);
    }

    /** Returns the rows of a table: one, or one for each point of the series. */
    List<Map<String, @Nullable Object>> rows() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        Map<String, @Nullable Object> common = new LinkedHashMap<>();
        List<?> points = List.of();
        for (Map.Entry<String, @Nullable Object> entry : values.entrySet()) {
            if (entry.getValue() instanceof List<?> list
                    && !list.isEmpty()
                    && list.stream().allMatch(Map.class::isInstance)) {
                points = list;
            } else {
                common.put(entry.getKey(), entry.getValue());
            }
        }
        if (points.isEmpty()) {
            return List.of(common);
        }
        for (Object point : points) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>(common);
            @Nullable Object warnings = row.remove(WARNINGS);
            ((Map<?, ?>) point).forEach((name, value) -> row.put(String.valueOf(name), value));
            if (values.containsKey(WARNINGS)) {
                row.put(WARNINGS, warnings);
            }
            rows.add(row);
        }
        return rows;
    }
}
