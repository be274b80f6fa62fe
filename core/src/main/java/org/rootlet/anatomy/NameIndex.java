package org.rootlet.anatomy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Names;

/** Finds entities by name or synonym, whatever the case, and suggests the nearest name for an unknown one. */
final class NameIndex<T> {
    /** With more names than this, a list of all would bury the message. */
    private static final int LISTED = 50;

    static final int SUGGESTED = 3;

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
        List<String> near = Names.nearest(normal(name), names(), SUGGESTED);
        if (near.isEmpty()) {
            return "There is no %s '%s'".formatted(kind, name)
                    + (byName.size() > LISTED ? "." : "; allowed are " + String.join(", ", names()) + ".");
        }
        return "There is no %s '%s'; did you mean %s?".formatted(kind, name, String.join(" or ", near));
    }

    static String normal(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replace('/', '-').replaceAll("[\\s_]+", " ");
        return plain.replaceFirst("^the ", "").replaceFirst(" (muscle|nerve|reflex|skin)$", "");
    }
}
