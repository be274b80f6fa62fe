package org.rootlet.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.SkinAreas;

/** Puts the names of the vocabulary in place of the words of a document, so that readers need to know names alone. */
final class Wording {
    private static final String FINDING = "finding";
    private static final String NAME = "name";
    private static final String MUSCLE = "muscle";
    private static final String ACTION = "action";
    private static final String REGION = "region";
    private static final String RESPONSES = "electrodiagnosis";

    /** By list of findings and key of an item, what stands there. */
    private static final Map<String, Map<String, WordKind>> KINDS = Map.of(
            "motor",
            Map.of(MUSCLE, WordKind.MUSCLE, ACTION, WordKind.ACTION, FINDING, WordKind.MOTOR_FINDING),
            "reflexes",
            Map.of(NAME, WordKind.REFLEX, FINDING, WordKind.REFLEX_FINDING),
            "sensation",
            Map.of(
                    REGION,
                    WordKind.REGION,
                    "territory",
                    WordKind.TERRITORY,
                    "modality",
                    WordKind.MODALITY,
                    FINDING,
                    WordKind.SENSATION_FINDING),
            "signs",
            Map.of(NAME, WordKind.SIGN, FINDING, WordKind.SIGN_FINDING),
            "symptoms",
            Map.of(NAME, WordKind.SYMPTOM, "regions", WordKind.REGION, FINDING, WordKind.SYMPTOM_FINDING),
            RESPONSES,
            Map.of(NAME, WordKind.RESPONSE, FINDING, WordKind.ELECTRODIAGNOSIS_FINDING));

    private static final Pattern SCALE_OF_STRENGTH = Pattern.compile("(\\S+) ?/ ?5");
    private static final Pattern SCALE_OF_REFLEXES = Pattern.compile("(\\S+) ?/ ?4");

    private final CaseVocabulary vocabulary;
    private final Synonyms synonyms;
    /** Areas of skin that have a key of their own. */
    private final Map<String, Keyed> areas = new LinkedHashMap<>();

    /** A name and the key under which it belongs. */
    private record Keyed(String key, String name) {}

    Wording(CaseVocabulary vocabulary, Synonyms synonyms) {
        this.vocabulary = vocabulary;
        this.synonyms = synonyms;
        for (Root root : vocabulary.dermatomes().keySet()) {
            areas.put(SkinAreas.dermatome(root), new Keyed("dermatome", root.name()));
        }
        for (String nerve : vocabulary.territories().keySet()) {
            areas.put(SkinAreas.territory(nerve), new Keyed("territory", nerve));
        }
    }

    /** Returns a document with names for words; what is not known stays as it is. */
    DocumentNode named(DocumentNode document) {
        DocumentNode reported = changed(document, "reported", findings -> {
            DocumentNode changed = findings;
            for (String list : KINDS.keySet()) {
                changed = list.equals(RESPONSES) ? changed : changed(changed, list, node -> items(list, node));
            }
            return changed;
        });
        return changed(reported, RESPONSES, node -> items(RESPONSES, node));
    }

    private static DocumentNode changed(DocumentNode node, String key, UnaryOperator<DocumentNode> change) {
        if (!(node instanceof DocumentNode.Mapping mapping)) {
            return node;
        }
        DocumentNode.@Nullable Entry entry = mapping.entries().get(key);
        if (entry == null) {
            return node;
        }
        Map<String, DocumentNode.Entry> entries = new LinkedHashMap<>(mapping.entries());
        entries.put(key, new DocumentNode.Entry(entry.key(), change.apply(entry.value())));
        return new DocumentNode.Mapping(mapping.location(), entries);
    }

    private DocumentNode items(String list, DocumentNode node) {
        if (!(node instanceof DocumentNode.Sequence sequence)) {
            return node;
        }
        Map<String, WordKind> kinds = KINDS.getOrDefault(list, Map.of());
        List<DocumentNode> items = new ArrayList<>();
        for (DocumentNode item : sequence.items()) {
            if (item instanceof DocumentNode.Mapping mapping) {
                items.addAll(named(mapping, kinds));
            } else {
                items.add(item);
            }
        }
        return new DocumentNode.Sequence(sequence.location(), items);
    }

    /** An item whose word stands for several names becomes several items. */
    private List<DocumentNode> named(DocumentNode.Mapping item, Map<String, WordKind> kinds) {
        List<Map<String, DocumentNode.Entry>> variants = new ArrayList<>();
        variants.add(new LinkedHashMap<>());
        item.entries().forEach((key, entry) -> {
            List<DocumentNode> values = named(Optional.ofNullable(kinds.get(key)), key, entry.value());
            List<Map<String, DocumentNode.Entry>> more = new ArrayList<>();
            for (Map<String, DocumentNode.Entry> variant : variants) {
                for (DocumentNode value : values) {
                    Map<String, DocumentNode.Entry> entries = new LinkedHashMap<>(variant);
                    put(entries, key, entry.key(), value, item);
                    more.add(entries);
                }
            }
            variants.clear();
            variants.addAll(more);
        });
        return variants.stream()
                .<DocumentNode>map(entries -> new DocumentNode.Mapping(item.location(), entries))
                .toList();
    }

    /** Puts a name under the key that it belongs to, which people do not always choose. */
    private void put(
            Map<String, DocumentNode.Entry> entries,
            String key,
            Location where,
            DocumentNode value,
            DocumentNode.Mapping item) {
        String name = value instanceof DocumentNode.Scalar scalar ? scalar.text() : "";
        Keyed keyed =
                switch (key) {
                    case MUSCLE -> new Keyed(vocabulary.actions().containsKey(name) ? ACTION : key, name);
                    case ACTION -> new Keyed(vocabulary.muscles().contains(name) ? MUSCLE : key, name);
                    case REGION -> areas.getOrDefault(name, new Keyed(key, name));
                    default -> new Keyed(key, name);
                };
        if (keyed.key().equals(key) || item.entries().containsKey(keyed.key())) {
            entries.put(key, new DocumentNode.Entry(where, value));
        } else {
            DocumentNode named = new DocumentNode.Scalar(value.location(), DocumentNode.Scalar.Type.TEXT, keyed.name());
            entries.put(keyed.key(), new DocumentNode.Entry(where, named));
        }
    }

    private List<DocumentNode> named(Optional<WordKind> kind, String key, DocumentNode value) {
        Optional<WordKind> of = key.equals("side") ? Optional.of(WordKind.SIDE) : kind;
        if (of.isEmpty()) {
            return List.of(value);
        }
        if (value instanceof DocumentNode.Sequence sequence) {
            List<DocumentNode> names = new ArrayList<>();
            sequence.items().forEach(each -> names.addAll(scalars(of.get(), each)));
            return List.of(new DocumentNode.Sequence(sequence.location(), names));
        }
        return scalars(of.get(), value);
    }

    private List<DocumentNode> scalars(WordKind kind, DocumentNode value) {
        if (!(value instanceof DocumentNode.Scalar scalar) || scalar.type() != DocumentNode.Scalar.Type.TEXT) {
            return List.of(value);
        }
        String said = withoutScale(kind, scalar.text());
        return synonyms.meaning(kind, said).or(() -> meaningElsewhere(kind, said)).orElse(List.of(said)).stream()
                .<DocumentNode>map(name -> new DocumentNode.Scalar(scalar.location(), type(kind, name), name))
                .toList();
    }

    /** Muscles and actions are taken for each other. */
    private Optional<List<String>> meaningElsewhere(WordKind kind, String said) {
        return switch (kind) {
            case MUSCLE -> synonyms.meaning(WordKind.ACTION, said);
            case ACTION -> synonyms.meaning(WordKind.MUSCLE, said);
            default -> Optional.empty();
        };
    }

    /** Grades are written with the highest of their scale too: 4/5 of strength, 2/4 of a reflex. */
    private static String withoutScale(WordKind kind, String said) {
        return switch (kind) {
            case MOTOR_FINDING -> SCALE_OF_STRENGTH.matcher(said).replaceFirst("$1");
            case REFLEX_FINDING -> SCALE_OF_REFLEXES.matcher(said).replaceFirst("$1");
            default -> said;
        };
    }

    /** Reflex grades such as 2+ are numbers in a document. */
    private static DocumentNode.Scalar.Type type(WordKind kind, String name) {
        boolean grade =
                kind == WordKind.REFLEX_FINDING && name.length() == 1 && name.charAt(0) >= '0' && name.charAt(0) <= '9';
        return grade ? DocumentNode.Scalar.Type.NUMBER : DocumentNode.Scalar.Type.TEXT;
    }
}
