package org.rootlet.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Root;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Names;

/** Everything in the atlas by kind and name, as documents to be shown. */
final class AtlasIndex {
    private record Thing(String kind, String name, Supplier<Map<String, Object>> document) {}

    private final List<Thing> things = new ArrayList<>();
    private final Map<String, Thing> synonyms = new LinkedHashMap<>();

    private AtlasIndex() {}

    static AtlasIndex of(Atlas atlas) {
        AtlasIndex index = new AtlasIndex();
        AtlasDocuments documents = new AtlasDocuments(atlas);
        for (Root root : Root.values()) {
            index.add("root", root.name(), List.of(root.name() + " root"), () -> documents.root(root));
        }
        atlas.levels()
                .forEach(level ->
                        index.add("level", level.name(), List.of(level.foramen()), () -> documents.level(level)));
        index.add("level", "conus", List.of("conus medullaris"), documents::conus);
        atlas.vertebrae()
                .forEach(vertebra -> index.add(
                        "vertebra",
                        vertebra.name() + " vertebra",
                        List.of(vertebra.name()),
                        () -> documents.vertebra(vertebra)));
        atlas.plexuses()
                .forEach(plexus -> index.add("plexus", plexus.name(), List.of(), () -> documents.plexus(plexus)));
        for (var nerve : atlas.nerves()) {
            List<String> also = new ArrayList<>(nerve.synonyms());
            also.add(nerve.title());
            index.add("nerve", nerve.name(), also, () -> documents.nerve(nerve));
        }
        for (var muscle : atlas.muscles()) {
            List<String> also = new ArrayList<>(muscle.synonyms());
            also.add(muscle.name() + " muscle");
            index.add("muscle", muscle.name(), also, () -> documents.muscle(muscle));
        }
        for (var region : atlas.regions()) {
            List<String> also = new ArrayList<>(region.synonyms());
            also.add(region.key());
            index.add("region", region.name(), also, () -> documents.region(region));
        }
        for (var arc : atlas.reflexArcs()) {
            List<String> also = new ArrayList<>(arc.synonyms());
            also.add(arc.name() + " reflex");
            index.add("reflex", arc.name(), also, () -> documents.reflex(arc));
        }
        return index;
    }

    /** Of two things with one name, such as root and vertebra L5, the one of the earlier kind has it. */
    private void add(String kind, String name, List<String> also, Supplier<Map<String, Object>> document) {
        Thing thing = new Thing(kind, name, document);
        things.add(thing);
        synonyms.putIfAbsent(name, thing);
        also.forEach(synonym -> synonyms.putIfAbsent(synonym, thing));
    }

    /**
     * Returns the document of a thing, by name or synonym, whatever the case.
     *
     * @throws InputException if nothing has that name
     */
    Map<String, Object> get(String name) {
        return synonyms.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name.strip()))
                .findFirst()
                .or(() -> synonyms.entrySet().stream()
                        .filter(entry -> Names.distance(entry.getKey(), name) == 0)
                        .findFirst())
                .orElseThrow(() -> new InputException("The atlas has no '%s'.%s 'rootlet atlas list' lists its names."
                        .formatted(name, Names.suggestion(name, synonyms.keySet()))))
                .getValue()
                .document()
                .get();
    }

    /** Returns all names by kind. */
    Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        things.forEach(thing ->
                names.computeIfAbsent(thing.kind(), kind -> new ArrayList<>()).add(thing.name()));
        return names;
    }

    /**
     * Returns the names of one kind, in the singular or the plural.
     *
     * @throws InputException if there is no such kind
     */
    List<String> names(String given) {
        Map<String, List<String>> names = names();
        String wanted = given.strip().toLowerCase(Locale.ROOT);
        return names.entrySet().stream()
                .filter(entry -> plurals(entry.getKey()).contains(wanted))
                .findFirst()
                .orElseThrow(() -> new InputException("The atlas has no kind '%s'; its kinds are %s."
                        .formatted(given, String.join(", ", names.keySet()))))
                .getValue();
    }

    private static List<String> plurals(String kind) {
        return Arrays.asList(kind, kind + "s", kind + "es", kind + "e");
    }

    /** Returns a length rounded to a tenth of its unit: more is not known. */
    static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** Returns the name of an enum constant in words. */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
