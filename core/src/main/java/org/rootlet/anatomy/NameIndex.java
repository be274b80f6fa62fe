package org.rootlet.anatomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rootlet.evidence.InputException;

/** Finds entities by name or synonym, whatever the case, and suggests the nearest name for an unknown one. */
final class NameIndex<T> {
    /** With more names than this, a list of all would bury the message. */
    private static final int LISTED = 50;

    private final String kind;
    private final Map<String, T> byName = new LinkedHashMap<>();

    /** Creates an empty index of things of one kind, such as {@code muscle}. */
    NameIndex(String kind) {
        this.kind = kind;
    }

    /** Adds a name; returns false if it stands for something else already. */
    boolean add(String name, T thing) {
        T before = byName.putIfAbsent(normal(name), thing);
        return before == null || before.equals(thing);
    }

    /** Adds a name unless it stands for something already. */
    void addIfFree(String name, T thing) {
        byName.putIfAbsent(normal(name), thing);
    }

    Optional<T> find(String name) {
        return Optional.ofNullable(byName.get(normal(name)));
    }

    T get(String name) {
        return find(name).orElseThrow(() -> new InputException(unknown(name)));
    }

    List<String> names() {
        return List.copyOf(byName.keySet());
    }

    private String unknown(String name) {
        List<String> near = nearest(name, names());
        if (near.isEmpty()) {
            return "There is no %s '%s'".formatted(kind, name)
                    + (byName.size() > LISTED ? "." : "; allowed are " + String.join(", ", names()) + ".");
        }
        return "There is no %s '%s'; did you mean %s?".formatted(kind, name, String.join(" or ", near));
    }

    /** Returns up to three names within a third of the name's length in edits, nearest first. */
    static List<String> nearest(String name, List<String> names) {
        String wanted = normal(name);
        int limit = Math.max(2, wanted.length() / 3);
        List<String> near = new ArrayList<>(names.stream()
                .filter(candidate -> edits(wanted, candidate) <= limit)
                .toList());
        near.sort(Comparator.comparingInt((String candidate) -> edits(wanted, candidate))
                .thenComparingInt(candidate -> Math.abs(candidate.length() - wanted.length()))
                .thenComparing(Comparator.naturalOrder()));
        return near.subList(0, Math.min(3, near.size()));
    }

    static String normal(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replace('/', '-').replaceAll("[\\s_]+", " ");
        return plain.replaceFirst("^the ", "").replaceFirst(" (muscle|nerve|reflex|skin)$", "");
    }

    /** Levenshtein distance. */
    private static int edits(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
