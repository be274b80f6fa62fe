package org.rootlet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rootlet.anatomy.Side;
import org.rootlet.casefile.Comparison;
import org.rootlet.casefile.ReportedFinding;

/** The comparison with the source in few words; the JSON of a run keeps every word. */
final class ComparisonLines {
    private static final Pattern LOSS = Pattern.compile("(.+) (\\S+) (reduced|absent)");
    private static final Pattern NORMAL = Pattern.compile("(normal in all \\d+ tests of )(.+)");
    private static final int MOST_NAMES = 3;
    private static final int MOST_MUSCLES = 4;

    private ComparisonLines() {}

    /** Returns what the model gives, with tests of many regions counted by modality. */
    static String simulated(Comparison comparison) {
        String words = Words.simulated(comparison);
        if (comparison.reported().kind() != ReportedFinding.Kind.SENSATION) {
            return words;
        }
        Matcher normal = NORMAL.matcher(words);
        if (normal.matches()) {
            return normal.group(1) + counted(List.of(normal.group(2).split(", ")));
        }
        return losses(words);
    }

    /** Returns what the model finds and the source is silent on, by side. */
    static List<String> unreported(List<Comparison> comparisons) {
        Map<Side, Map<ReportedFinding.Kind, Set<String>>> bySide = new LinkedHashMap<>();
        comparisons.stream()
                .filter(comparison -> comparison.verdict() == Comparison.Verdict.NOT_REPORTED)
                .map(Comparison::reported)
                .forEach(finding -> bySide.computeIfAbsent(finding.side(), side -> new LinkedHashMap<>())
                        .computeIfAbsent(finding.kind(), kind -> new LinkedHashSet<>())
                        .add(name(finding)));
        Map<String, Set<Side>> lines = new LinkedHashMap<>();
        bySide.forEach((side, kinds) -> lines.computeIfAbsent(
                        kinds.entrySet().stream()
                                .map(entry -> unreported(entry.getKey(), List.copyOf(entry.getValue())))
                                .collect(Collectors.joining("; ")),
                        words -> new LinkedHashSet<>())
                .add(side));
        return lines.entrySet().stream()
                .map(entry -> Sides.label(entry.getValue()) + " " + entry.getKey())
                .toList();
    }

    private static String name(ReportedFinding finding) {
        return finding.kind() == ReportedFinding.Kind.SENSATION ? finding.modality() : finding.name();
    }

    private static String unreported(ReportedFinding.Kind kind, List<String> names) {
        return switch (kind) {
            case MOTOR ->
                "strength of " + (names.size() > MOST_MUSCLES ? names.size() + " muscles" : String.join(", ", names));
            case REFLEX -> String.join(", ", names) + (names.size() == 1 ? " reflex" : " reflexes");
            case SENSATION -> String.join(", ", names);
            case SIGN, SYMPTOM -> String.join(", ", names);
        };
    }

    private static String losses(String words) {
        Map<String, Map<String, List<String>>> regions = new LinkedHashMap<>();
        for (String item : words.split(", ")) {
            Matcher loss = LOSS.matcher(item);
            if (!loss.matches()) {
                return words;
            }
            regions.computeIfAbsent(loss.group(3), result -> new LinkedHashMap<>())
                    .computeIfAbsent(loss.group(2), modality -> new ArrayList<>())
                    .add(loss.group(1));
        }
        List<String> phrases = new ArrayList<>();
        regions.forEach((result, modalities) -> {
            Map<List<String>, List<String>> alike = new LinkedHashMap<>();
            modalities.forEach((modality, names) ->
                    alike.computeIfAbsent(names, same -> new ArrayList<>()).add(modality));
            alike.forEach(
                    (names, same) -> phrases.add(String.join(" and ", same) + " " + result + " in " + counted(names)));
        });
        return String.join("; ", phrases);
    }

    private static String counted(List<String> names) {
        return names.size() > MOST_NAMES ? names.size() + " regions" : String.join(", ", names);
    }
}
