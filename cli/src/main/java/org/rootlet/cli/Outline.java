package org.rootlet.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a document of maps, lists and plain values as an indented outline, the text twin of its JSON. */
final class Outline {
    private static final String INDENT = "  ";
    private static final String NONE = "none";

    private Outline() {}

    static String of(Object document) {
        StringBuilder text = new StringBuilder();
        append(text, document, "");
        return text.toString().stripTrailing();
    }

    private static void append(StringBuilder text, @Nullable Object value, String indent) {
        switch (value) {
            case null -> text.append(indent).append(NONE).append('\n');
            case Map<?, ?> map -> map.forEach((key, entry) -> appendEntry(text, String.valueOf(key), entry, indent));
            case Collection<?> items -> items.forEach(item -> appendItem(text, item, indent));
            default -> text.append(indent).append(value).append('\n');
        }
    }

    private static void appendEntry(StringBuilder text, String key, @Nullable Object value, String indent) {
        if (isNested(value)) {
            text.append(indent).append(key).append(":\n");
            append(text, value, indent + INDENT);
        } else {
            text.append(indent).append(key).append(": ").append(inline(value)).append('\n');
        }
    }

    private static void appendItem(StringBuilder text, @Nullable Object item, String indent) {
        if (item instanceof Map<?, ?> map && map.values().stream().noneMatch(Outline::isNested)) {
            text.append(indent).append("- ").append(inline(map)).append('\n');
        } else if (isNested(item)) {
            StringBuilder nested = new StringBuilder();
            append(nested, item, indent + INDENT);
            text.append(indent).append("- ").append(nested.substring((indent + INDENT).length()));
        } else {
            text.append(indent).append("- ").append(inline(item)).append('\n');
        }
    }

    /** Whether a value needs lines of its own. */
    private static boolean isNested(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Map<?, ?> map -> map.values().stream().anyMatch(Outline::isNested);
            case List<?> items -> items.stream().anyMatch(item -> item instanceof Map || item instanceof List);
            default -> false;
        };
    }

    private static String inline(@Nullable Object value) {
        return switch (value) {
            case null -> NONE;
            case Collection<?> items when items.isEmpty() -> NONE;
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + inline(entry.getValue()))
                        .collect(Collectors.joining(", "));
            case Collection<?> items -> items.stream().map(Outline::inline).collect(Collectors.joining(", "));
            default -> String.valueOf(value);
        };
    }
}
