package org.rootlet.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a YAML or JSON document that remembers where it stands, so that every fault can be found by eye. */
sealed interface DocumentNode {

    /** Returns where the piece begins. */
    Location location();

    /** Returns what the piece is, for messages: {@code a list}, {@code the text 'abc'}. */
    String description();

    /**
     * Keys and values in file order.
     *
     * @param location where the mapping begins
     * @param entries values by key
     */
    record Mapping(Location location, Map<String, Entry> entries) implements DocumentNode {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String description() {
            return entries.isEmpty() ? "an empty mapping" : "a mapping of keys";
        }
    }

    /**
     * One key with its value.
     *
     * @param key where the key stands
     * @param value the value
     */
    record Entry(Location key, DocumentNode value) {}

    /**
     * Items in file order.
     *
     * @param location where the list begins
     * @param items the items
     */
    record Sequence(Location location, List<DocumentNode> items) implements DocumentNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String description() {
            return "a list";
        }
    }

    /**
     * A single value.
     *
     * @param location where it stands
     * @param type how the file writes it
     * @param text its characters
     */
    record Scalar(Location location, Type type, String text) implements DocumentNode {

        /** How a single value is written. */
        enum Type {
            TEXT,
            NUMBER,
            BOOLEAN,
            NOTHING
        }

        @Override
        public String description() {
            return switch (type) {
                case TEXT -> "the text '" + Excerpt.of(text) + "'";
                case NUMBER -> "the number " + Excerpt.of(text);
                case BOOLEAN -> "the truth value " + Excerpt.of(text);
                case NOTHING -> "nothing";
            };
        }
    }
}
