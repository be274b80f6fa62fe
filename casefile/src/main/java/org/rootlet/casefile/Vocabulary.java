package org.rootlet.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rootlet.inference.Structure;

/**
 * All names that an examination may use, with the words that stand for them, to be shown.
 *
 * @param chapters names by where they may stand
 */
public record Vocabulary(List<Chapter> chapters) {
    public Vocabulary {
        chapters = List.copyOf(chapters);
    }

    /**
     * Names of one sort.
     *
     * @param title what they are
     * @param use where they stand and what else may stand there, one sentence
     * @param entries the names
     */
    public record Chapter(String title, String use, List<Entry> entries) {
        public Chapter {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A name.
     *
     * @param name as readers know it
     * @param words other words for it; {@code in WORD} where a word stands for several names
     */
    public record Entry(String name, List<String> words) {
        public Entry {
            words = List.copyOf(words);
        }
    }

    /** Gathers the names of a vocabulary. */
    public static Vocabulary of(CaseVocabulary names) {
        Synonyms synonyms = new Synonyms(names);
        List<Chapter> chapters = new ArrayList<>();
        for (WordKind kind : WordKind.values()) {
            List<Entry> entries = new ArrayList<>();
            for (String name : kind.names(names)) {
                entries.add(new Entry(name, synonyms.words(kind, name)));
            }
            if (kind == WordKind.ACTION) {
                // Groups of muscles are asked for as muscles and tested by their action.
                entries.replaceAll(entry -> new Entry(entry.name(), both(entry, synonyms)));
            }
            chapters.add(new Chapter(title(kind), use(kind), entries));
        }
        chapters.add(new Chapter(
                "Areas of skin",
                "In `regions` of a symptom; `dermatome: S1` and `territory: sural` in `sensation`.",
                names.areas().entrySet().stream()
                        .map(area -> new Entry(area.getKey(), area.getValue()))
                        .toList()));
        chapters.add(new Chapter(
                "Structures",
                "In answers: `structure`, and in files for `--prior`.",
                Arrays.stream(Structure.values())
                        .map(structure -> new Entry(structure.id(), List.of(structure.words())))
                        .toList()));
        return new Vocabulary(chapters);
    }

    private static List<String> both(Entry action, Synonyms synonyms) {
        List<String> words = new ArrayList<>(action.words());
        synonyms.words(WordKind.MUSCLE, action.name()).forEach(group -> words.add("muscle " + group));
        return words;
    }

    private static String title(WordKind kind) {
        return switch (kind) {
            case MUSCLE -> "Muscles";
            case ACTION -> "Actions";
            case REFLEX -> "Reflexes";
            case REGION -> "Regions of skin";
            case TERRITORY -> "Nerves of the skin";
            case MODALITY -> "Modalities";
            case SIGN -> "Signs";
            case SYMPTOM -> "Symptoms and history";
            case RESPONSE -> "Electrical responses";
            case SIDE -> "Sides";
            case MOTOR_FINDING -> "What is said of strength";
            case REFLEX_FINDING -> "What is said of a reflex";
            case SENSATION_FINDING -> "What is said of sensation";
            case SIGN_FINDING -> "What is said of a sign";
            case SYMPTOM_FINDING -> "What is said of a symptom";
            case ELECTRODIAGNOSIS_FINDING -> "What is said of a response";
        };
    }

    private static String use(WordKind kind) {
        return switch (kind) {
            case MUSCLE -> "In `motor`: `muscle`.";
            case ACTION ->
                "In `motor`: `action`. A group of muscles under `muscle` is tested by its action; a word of the one list is understood under the other key.";
            case REFLEX -> "In `reflexes`: `name`.";
            case REGION ->
                "In `sensation`: `region`, and in `regions` of a symptom. `S1`, `S1 dermatome` and `S1 distribution` are understood as the dermatome, for every root.";
            case TERRITORY -> "In `sensation`: `territory`, the skin that a nerve and its branches supply most of.";
            case MODALITY -> "In `sensation`: `modality`.";
            case SIGN -> "In `signs`: `name`.";
            case SYMPTOM -> "In `symptoms`: `name`.";
            case RESPONSE -> "In `electrodiagnosis`: `name`.";
            case SIDE -> "`side`, everywhere.";
            case MOTOR_FINDING ->
                "`finding`; or an MRC grade, 0 to 5 in halves, such as 3, 4-, 4+, 4.5, 4/5. Mildly weak stands for 4- to 4+, moderately for 3- to 4, severely for 0 to 3.";
            case REFLEX_FINDING -> "`finding`; or a grade, 0 to 4, such as 2, 2+, 2/4.";
            case SENSATION_FINDING -> "`finding`.";
            case SIGN_FINDING -> "`finding`.";
            case SYMPTOM_FINDING -> "`finding`.";
            case ELECTRODIAGNOSIS_FINDING ->
                "`finding`; or what was measured: `latencyMs` and `amplitudeMv` of the H reflex, `amplitudeUv` of the sural response, `amplitudeMv` of motor responses, `latencyMs` of the first, `persistencePercent` and `chronodispersionMs` of F-waves after shocks at the ankle.";
        };
    }
}
