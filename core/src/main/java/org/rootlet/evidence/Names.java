package org.rootlet.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the known name that a mistyped one most likely means.
 *
 * <p>Names are compared by the optimal string alignment distance: the least number of inserted, deleted, replaced or
 * exchanged neighboring characters (Damerau 1964, doi:10.1145/363958.363994). Case and the separators space,
 * hyphen, underscore and dot do not count, so {@code Days_Since_Onset} meets {@code daysSinceOnset}.
 */
public final class Names {
    private static final int CHARACTERS_PER_TYPO = 3;
    private static final int SHORTEST_PART = 4;

    private Names() {}

    /**
     * Returns the known name nearest to the given one.
     *
     * <p>At most one typo for every three characters of the given name is forgiven, and always one. Of equally near
     * names the one that comes first in the alphabet is returned, whatever the order of the collection.
     *
     * @param given what was typed
     * @param known names to choose from
     * @return the nearest name, empty if none is near enough to be meant
     */
    public static Optional<String> nearest(String given, Collection<String> known) {
        return nearest(given, known, 1).stream().findFirst();
    }

    /**
     * Returns the known names that may be meant, nearest first and then by the alphabet.
     *
     * @param given what was typed
     * @param known names to choose from
     * @param most how many to return at most
     * @return names within one typo for every three characters of the given name, then names that contain it whole
     */
    public static List<String> nearest(String given, Collection<String> known, int most) {
        int allowed = allowedTypos(given);
        String part = fold(given);
        return known.stream()
                .filter(name -> distance(given, name) <= allowed
                        || (part.length() >= SHORTEST_PART && fold(name).contains(part)))
                .sorted(Comparator.<String>comparingInt(name -> distance(given, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /**
     * Returns a sentence to append to a message about an unknown name.
     *
     * @param given what was typed
     * @param known names to choose from
     * @return {@code " Did you mean 'soleus'?"} with its leading space, or nothing if no known name is near
     */
    public static String suggestion(String given, Collection<String> known) {
        return nearest(given, known).map(" Did you mean '%s'?"::formatted).orElse("");
    }

    /**
     * Returns the number of typos between two names; zero if they differ in case and separators alone.
     *
     * @param first one name
     * @param second the other
     */
    public static int distance(String first, String second) {
        String a = fold(first);
        String b = fold(second);
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (exchanged(a, i, b, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }

    static int allowedTypos(String given) {
        return Math.max(1, fold(given).length() / CHARACTERS_PER_TYPO);
    }

    private static boolean exchanged(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }

    private static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> !Character.isWhitespace(c) && c != '-' && c != '_' && c != '.')
                .forEach(c -> folded.append((char) c));
        return folded.toString();
    }
}
