package org.rootlet.evidence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the ledger answers to a name that a person typed.
 *
 * @param given what was typed
 * @param match how the entries were found
 * @param entries the entries, best first; empty exactly when {@code match} is {@link Match#NONE}
 */
public record Lookup(String given, Match match, List<Evidence> entries) {
    private static final int MOST_NEAREST = 5;

    /** How entries were found. */
    public enum Match {
        /** The name is that of the one entry. */
        EXACT,
        /** Every word that was typed stands in the name or the note. */
        WORDS,
        /** No entry has all the words; these are the nearest by spelling. */
        NEAREST,
        /** Nothing is near. */
        NONE
    }

    /** Copies the entries. */
    public Lookup {
        entries = List.copyOf(entries);
    }

    static Lookup in(List<Evidence> all, String given) {
        List<Evidence> exact =
                all.stream().filter(entry -> entry.name().equals(given.strip())).toList();
        if (!exact.isEmpty()) {
            return new Lookup(given, Match.EXACT, exact);
        }
        List<String> words = words(given);
        if (words.isEmpty()) {
            return new Lookup(given, Match.NONE, List.of());
        }
        List<Evidence> withWords = withWords(all, words);
        if (!withWords.isEmpty()) {
            return new Lookup(given, Match.WORDS, withWords);
        }
        List<Evidence> nearest = nearest(all, given, words);
        return new Lookup(given, nearest.isEmpty() ? Match.NONE : Match.NEAREST, nearest);
    }

    /** Entries that have the words in their name come before those that have some in the note only. */
    private static List<Evidence> withWords(List<Evidence> all, List<String> words) {
        Stream<Evidence> inName = all.stream().filter(entry -> words.stream().allMatch(entry.name()::contains));
        Stream<Evidence> inNote = all.stream()
                .filter(entry -> !words.stream().allMatch(entry.name()::contains))
                .filter(entry -> words.stream().allMatch(searched(entry)::contains));
        return Stream.concat(inName, inNote).toList();
    }

    /** A whole name is meant before a part of a name with as many typos. */
    private static List<Evidence> nearest(List<Evidence> all, String given, List<String> words) {
        int allowed = Names.allowedTypos(given);
        record Ranked(Evidence entry, int inName, int inWords) {
            int typos() {
                return Math.min(inName, inWords);
            }
        }
        return all.stream()
                .map(entry -> new Ranked(entry, Names.distance(given, entry.name()), typosInWords(entry, words)))
                .filter(ranked -> ranked.typos() <= allowed)
                .sorted(Comparator.comparingInt(Ranked::typos)
                        .thenComparingInt(Ranked::inName)
                        .thenComparing(ranked -> ranked.entry().name()))
                .limit(MOST_NEAREST)
                .map(Ranked::entry)
                .toList();
    }

    /** Typos word by word, for where a part of the name was typed. */
    private static int typosInWords(Evidence entry, List<String> words) {
        List<String> parts = words(entry.name());
        return words.stream()
                .mapToInt(word -> parts.stream()
                        .mapToInt(part -> Names.distance(word, part))
                        .filter(typos -> typos <= Names.allowedTypos(word))
                        .min()
                        .orElse(word.length()))
                .sum();
    }

    private static String searched(Evidence entry) {
        return (entry.name() + " " + entry.note()).toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s.,_-]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
