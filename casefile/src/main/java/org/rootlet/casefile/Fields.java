package org.rootlet.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rootlet.evidence.InputException;

/**
 * The keys of one mapping, read by name. Unknown keys are refused when it is made; what a key may hold is checked when it
 * is read.
 */
final class Fields {
    /** Words that people use for a quantity, and the key that the file has for it. */
    private static final Map<String, String> SYNONYMS =
            Map.of("weight", "massKg", "gender", "sex", "duration", "daysSinceOnset", "plexusVariant", "plexus");

    private final String what;
    private final DocumentNode.Mapping mapping;

    private Fields(String what, DocumentNode.Mapping mapping) {
        this.what = what;
        this.mapping = mapping;
    }

    /**
     * Opens a mapping.
     *
     * @param what the thing it describes, for messages: {@code patient}, {@code lesion 1}
     * @param node the piece of the document
     * @param known keys that it may have
     * @throws InputException if the piece is no mapping or has a key that is not known
     */
    static Fields of(String what, DocumentNode node, String... known) {
        List<String> keys = Arrays.asList(known);
        if (!(node instanceof DocumentNode.Mapping mapping)) {
            throw node.location()
                    .fault("%s is %s; it must be a mapping with the keys %s"
                            .formatted(what, node.description(), String.join(", ", keys)));
        }
        mapping.entries().forEach((key, entry) -> {
            if (!keys.contains(key)) {
                throw entry.key()
                        .fault("unknown key '%s' in %s; %s".formatted(Excerpt.of(key), what, keyHint(key, keys)));
            }
        });
        return new Fields(what, mapping);
    }

    private static String keyHint(String typed, List<String> keys) {
        for (NumberKey number : NumberKey.values()) {
            Optional<String> hint = number.otherUnit(typed);
            if (hint.isPresent() && keys.contains(number.key())) {
                return hint.get();
            }
        }
        for (Map.Entry<String, String> synonym : SYNONYMS.entrySet()) {
            if (typed.startsWith(synonym.getKey()) && keys.contains(synonym.getValue())) {
                return "did you mean '" + synonym.getValue() + "'?";
            }
        }
        return NearestNames.hint(typed, keys);
    }

    /** Returns where the mapping begins. */
    Location location() {
        return mapping.location();
    }

    /** Returns whether the key is given. */
    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    /** Returns where a key stands; the beginning of the mapping if it is not given. */
    Location at(String key) {
        DocumentNode.Entry entry = mapping.entries().get(key);
        return entry == null ? mapping.location() : entry.key();
    }

    /** Returns the value of a key that must be there. */
    DocumentNode required(String key) {
        DocumentNode.Entry entry = mapping.entries().get(key);
        if (entry == null) {
            throw mapping.location().fault("%s has no '%s', which is required".formatted(what, key));
        }
        return entry.value();
    }

    /** Returns the one of several keys that is given, exactly one being required. */
    String exactlyOneOf(String... keys) {
        List<String> given = Arrays.stream(keys).filter(this::has).toList();
        if (given.isEmpty()) {
            throw mapping.location()
                    .fault("%s has none of the keys %s; exactly one of them is required"
                            .formatted(what, String.join(", ", keys)));
        }
        if (given.size() > 1) {
            throw at(given.get(1))
                    .fault("%s has both '%s' and '%s', which contradict each other; exactly one of them is allowed"
                            .formatted(what, given.get(0), given.get(1)));
        }
        return given.getFirst();
    }

    /** Returns a text that must be there and not be blank, its white space made single spaces. */
    String text(String key) {
        String text = scalar(key, DocumentNode.Scalar.Type.TEXT, "a text").text();
        String plain = text.strip().replaceAll("\\s+", " ");
        if (plain.isEmpty()) {
            throw required(key).location().fault("'%s' of %s is blank; a text is required".formatted(key, what));
        }
        return plain;
    }

    /** Returns a text, or nothing when the key is not given. */
    Optional<String> optionalText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** Returns a finite number within its range. */
    double number(NumberKey number) {
        DocumentNode.Scalar scalar = scalar(number.key(), DocumentNode.Scalar.Type.NUMBER, "a number");
        double value = finite(scalar, number.key());
        if (!(value >= number.least() && value <= number.most())) {
            throw scalar.location()
                    .fault("%s %s is outside %s".formatted(number.key(), Excerpt.of(scalar.text()), number.range()));
        }
        return value;
    }

    /** Returns a finite number within its range, or nothing when the key is not given. */
    Optional<Double> optionalNumber(NumberKey number) {
        return has(number.key()) ? Optional.of(number(number)) : Optional.empty();
    }

    /** Returns a text that is one of several. */
    String choice(String key, List<String> allowed) {
        return choice(required(key), key, allowed);
    }

    /** Checks that a piece is a text that is one of several. */
    static String choice(DocumentNode node, String key, List<String> allowed) {
        if (node instanceof DocumentNode.Scalar scalar && scalar.type() == DocumentNode.Scalar.Type.TEXT) {
            if (allowed.contains(scalar.text())) {
                return scalar.text();
            }
            throw node.location()
                    .fault("unknown %s '%s'; %s"
                            .formatted(key, Excerpt.of(scalar.text()), NearestNames.hint(scalar.text(), allowed)));
        }
        throw node.location()
                .fault("%s is %s; allowed are %s".formatted(key, node.description(), String.join(", ", allowed)));
    }

    /** Returns the items of a list; none when the key is not given. */
    List<DocumentNode> items(String key) {
        if (!has(key)) {
            return List.of();
        }
        DocumentNode node = required(key);
        if (node instanceof DocumentNode.Sequence sequence) {
            return sequence.items();
        }
        throw node.location().fault("'%s' is %s; it must be a list".formatted(key, node.description()));
    }

    /** Returns the texts of a list, each one of several; none when the key is not given. */
    List<String> choices(String key, List<String> allowed) {
        return items(key).stream().map(item -> choice(item, key, allowed)).toList();
    }

    /** Returns the texts of a list; none when the key is not given. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (DocumentNode item : items(key)) {
            if (!(item instanceof DocumentNode.Scalar scalar)
                    || scalar.type() != DocumentNode.Scalar.Type.TEXT
                    || scalar.text().isBlank()) {
                throw item.location()
                        .fault("'%s' holds %s; each item must be a text".formatted(key, item.description()));
            }
            texts.add(scalar.text().strip().replaceAll("\\s+", " "));
        }
        return texts;
    }

    /** Returns the value of a number; YAML has words for infinity and for what is no number, and they are refused. */
    static double finite(DocumentNode.Scalar scalar, String key) {
        boolean digits = scalar.text().chars().anyMatch(Character::isDigit);
        double value = digits ? Double.parseDouble(scalar.text()) : Double.NaN;
        if (!Double.isFinite(value)) {
            throw scalar.location().fault("%s is %s; a finite number is required".formatted(key, scalar.description()));
        }
        return value;
    }

    private DocumentNode.Scalar scalar(String key, DocumentNode.Scalar.Type type, String wanted) {
        DocumentNode node = required(key);
        if (node instanceof DocumentNode.Scalar scalar && scalar.type() == type) {
            return scalar;
        }
        throw node.location()
                .fault("'%s' of %s is %s; %s is required".formatted(key, what, node.description(), wanted));
    }
}
