package org.rootlet.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.SkinAreas;
import org.rootlet.evidence.DataTable;

/** Words that clinicians use ({@code synonyms.csv}), and the names that they stand for. */
final class Synonyms {
    private final Map<WordKind, Map<String, List<String>>> meanings = new EnumMap<>(WordKind.class);
    private final Map<WordKind, Map<String, List<String>>> written = new EnumMap<>(WordKind.class);

    Synonyms(CaseVocabulary vocabulary) {
        for (WordKind kind : WordKind.values()) {
            Map<String, List<String>> names = new LinkedHashMap<>();
            for (String name : kind.names(vocabulary)) {
                names.put(plain(name), List.of(name));
            }
            meanings.put(kind, names);
            written.put(kind, new LinkedHashMap<>());
        }
        Map<String, List<String>> skin = of(meanings, WordKind.REGION);
        for (String area : vocabulary.areas().keySet()) {
            skin.put(plain(area), List.of(area));
        }
        for (Root root : vocabulary.dermatomes().keySet()) {
            List<String> dermatome = List.of(SkinAreas.dermatome(root));
            skin.put(plain(root.name()), dermatome);
            skin.put(plain(root.name() + " distribution"), dermatome);
            skin.put(plain(root.name() + " area"), dermatome);
        }
        for (DataTable.Row row :
                DataTable.beside(Synonyms.class, "synonyms.csv").rows()) {
            WordKind kind = WordKind.of(row.required("kind"));
            String word = row.required("word");
            List<String> means = Arrays.asList(row.required("means").split(";"));
            of(meanings, kind).put(plain(word), means);
            for (String name : means) {
                of(written, kind)
                        .computeIfAbsent(name, key -> new ArrayList<>())
                        .add(means.size() == 1 ? word : "in " + word);
            }
        }
    }

    private static <V> Map<String, V> of(Map<WordKind, Map<String, V>> maps, WordKind kind) {
        return Optional.ofNullable(maps.get(kind)).orElseThrow(() -> new IllegalStateException("No map of " + kind));
    }

    /** Case, hyphens, underscores and repeated spaces do not count. */
    private static String plain(String word) {
        String spaced = word.strip().toLowerCase(Locale.ROOT).replaceAll("(?<=\\w)[-_](?=\\w)", " ");
        return spaced.replaceAll("\\s+", " ");
    }

    /** Returns the names that a word stands for; empty if it is not known. */
    Optional<List<String>> meaning(WordKind kind, String word) {
        return Optional.ofNullable(of(meanings, kind).get(plain(word)));
    }

    /** Returns the words for a name, {@code in WORD} where the word stands for other names too. */
    List<String> words(WordKind kind, String name) {
        return List.copyOf(of(written, kind).getOrDefault(name, List.of()));
    }

    /** Returns the words of every name that has any. */
    Map<String, List<String>> words(WordKind kind) {
        return Map.copyOf(of(written, kind));
    }
}
