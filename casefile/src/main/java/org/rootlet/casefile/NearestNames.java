package org.rootlet.casefile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Known names that look like one that was mistyped, by optimal string alignment distance (insertions, deletions,
 * substitutions and swaps of neighbors).
 */
final class NearestNames {
    private static final int LONGEST_TYPED = 80;
    private static final int MOST = 3;

    private NearestNames() {}

    /** Returns the end of a sentence on a name that is not known: the nearest names, or all that there are. */
    static String hint(String typed, Collection<String> known) {
        List<String> near = of(typed, known);
        if (near.isEmpty()) {
            return "allowed are " + String.join(", ", known);
        }
        return "did you mean "
                + String.join(
                        " or ", near.stream().map(name -> "'" + name + "'").toList()) + "?";
    }

    /** Returns up to three known names that are close to the typed one, nearest first. */
    static List<String> of(String typed, Collection<String> known) {
        if (typed.isBlank() || typed.length() > LONGEST_TYPED) {
            return List.of();
        }
        String wanted = plain(typed);
        record Candidate(String name, int distance) {}
        List<Candidate> candidates = known.stream()
                .map(name -> new Candidate(name, distance(wanted, plain(name))))
                .filter(candidate -> candidate.distance() <= tolerance(wanted, candidate.name()))
                .sorted(Comparator.comparingInt(Candidate::distance))
                .toList();
        if (candidates.isEmpty()) {
            return List.of();
        }
        int best = candidates.getFirst().distance();
        return candidates.stream()
                .filter(candidate -> candidate.distance() <= best + 1 && (best > 0 || candidate.distance() == 0))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    private static int tolerance(String wanted, String name) {
        if (wanted.length() >= 3 && plain(name).contains(wanted)) {
            return Integer.MAX_VALUE;
        }
        return Math.max(1, Math.max(wanted.length(), name.length()) / 3);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replace('-', ' ')
                .replace('/', ' ')
                .strip();
    }

    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int substitution = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(substitution, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
