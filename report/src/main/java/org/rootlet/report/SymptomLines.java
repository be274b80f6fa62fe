package org.rootlet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rootlet.anatomy.Side;
import org.rootlet.exam.Symptom;

/** What a person feels in few lines: intensities side by side, and each place once. */
final class SymptomLines {
    private static final int MOST_REGIONS = 6;
    private static final String PAIN = "leg pain";

    private final List<Symptom> symptoms;

    SymptomLines(List<Symptom> symptoms) {
        this.symptoms = List.copyOf(symptoms);
    }

    /** Returns how strong each symptom is, by side, or once for sides that are alike. */
    Map<String, String> intensities() {
        Map<String, Set<Side>> sides = new LinkedHashMap<>();
        for (Side side : Side.values()) {
            List<Symptom> felt =
                    symptoms.stream().filter(symptom -> symptom.side() == side).toList();
            Set<String> names = felt.stream().map(Symptom::name).collect(Collectors.toCollection(LinkedHashSet::new));
            String words = felt.stream()
                    .map(symptom -> brief(symptom.name(), names) + " " + Numbers.decimal(symptom.intensity(), 1)
                            + (symptom.name().equals(PAIN) ? feels(symptom) : ""))
                    .collect(Collectors.joining(", "));
            if (!words.isEmpty()) {
                sides.computeIfAbsent(words, each -> new LinkedHashSet<>()).add(side);
            }
        }
        Map<String, String> intensities = new LinkedHashMap<>();
        sides.forEach((words, same) -> intensities.put(Sides.label(same), words));
        return intensities;
    }

    /** Returns the strongest regions of each symptom, those of the same list told together. */
    List<String> places() {
        Map<List<String>, Map<Side, Set<String>>> places = new LinkedHashMap<>();
        for (Symptom symptom : symptoms) {
            if (!symptom.regions().isEmpty()) {
                places.computeIfAbsent(symptom.regions(), regions -> new LinkedHashMap<>())
                        .computeIfAbsent(symptom.side(), side -> new LinkedHashSet<>())
                        .add(symptom.name());
            }
        }
        List<String> lines = new ArrayList<>();
        places.forEach((regions, felt) -> {
            if (Set.copyOf(felt.values()).size() == 1) {
                lines.add(place(regions, felt.keySet(), felt.values().iterator().next()));
            } else {
                felt.forEach((side, names) -> lines.add(place(regions, Set.of(side), names)));
            }
        });
        return lines;
    }

    private static String feels(Symptom symptom) {
        return symptom.qualities().isEmpty() ? "" : " (" + String.join(", ", symptom.qualities()) + ")";
    }

    private static String place(List<String> regions, Set<Side> sides, Set<String> names) {
        return "%s %s: %s".formatted(Sides.label(sides), together(names), shortened(regions));
    }

    private static String together(Set<String> names) {
        return names.stream().map(name -> brief(name, names)).collect(Collectors.joining(", "));
    }

    /** A symptom at rest stands for itself on coughing and sneezing: {@code leg pain, on coughing}. */
    private static String brief(String name, Set<String> names) {
        int on = name.indexOf(" on ");
        return on > 0 && names.contains(name.substring(0, on)) ? name.substring(on + 1) : name;
    }

    private static String shortened(List<String> regions) {
        int more = regions.size() - MOST_REGIONS;
        return more <= 0
                ? String.join(", ", regions)
                : String.join(", ", regions.subList(0, MOST_REGIONS)) + " and " + more + " more";
    }
}
