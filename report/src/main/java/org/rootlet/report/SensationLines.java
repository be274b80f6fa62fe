package org.rootlet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rootlet.anatomy.Side;
import org.rootlet.exam.Examination;
import org.rootlet.exam.SensoryFinding;
import org.rootlet.sensation.Modality;
import org.rootlet.sensation.SensationResult;
import org.rootlet.sensation.Threshold;

/** Sensation in few lines: regions with the same loss are listed once, with the modalities that are lost. */
final class SensationLines {
    /** From here on a decimal tells nothing. */
    private static final double TEN = 10;

    private final Map<Loss, List<String>> losses = new LinkedHashMap<>();
    private final List<SensoryFinding> findings;

    SensationLines(List<SensoryFinding> findings) {
        this.findings = List.copyOf(findings);
        Map<Side, Map<String, List<String>>> bySide = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            bySide.put(side, gathered(side));
        }
        Map<String, List<String>> left = bySide.getOrDefault(Side.LEFT, Map.of());
        Map<String, List<String>> right = bySide.getOrDefault(Side.RIGHT, Map.of());
        left.forEach((words, regions) -> losses.put(
                new Loss(regions.equals(right.get(words)) ? Set.of(Side.LEFT, Side.RIGHT) : Set.of(Side.LEFT), words),
                regions));
        right.forEach((words, regions) -> {
            if (!regions.equals(left.get(words))) {
                losses.put(new Loss(Set.of(Side.RIGHT), words), regions);
            }
        });
    }

    /** Returns the regions that share a loss, by loss, left first. */
    Map<Loss, List<String>> losses() {
        return losses;
    }

    /** Returns what is normal wherever it was tested, one phrase for each side or for both; empty if nothing is. */
    String normal() {
        Map<String, Set<Side>> phrases = new LinkedHashMap<>();
        for (Side side : Side.values()) {
            String words = List.of(Modality.values()).stream()
                    .filter(modality -> isNormal(side, modality))
                    .map(Modality::label)
                    .collect(Collectors.joining(", "));
            if (!words.isEmpty()) {
                phrases.computeIfAbsent(words, each -> new LinkedHashSet<>()).add(side);
            }
        }
        return phrases.entrySet().stream()
                .map(entry -> Sides.label(entry.getValue()) + " " + entry.getKey())
                .collect(Collectors.joining("; "));
    }

    /** Returns the thresholds of what is lost in the region that lost most, for each side that lost something, left first. */
    List<String> thresholds() {
        List<String> lines = new ArrayList<>();
        for (Side side : Side.values()) {
            findings.stream()
                    .filter(finding -> finding.side() == side && finding.result() != SensationResult.NORMAL)
                    .min(Comparator.comparingDouble(SensoryFinding::survivingFraction))
                    .ifPresent(worst -> lines.add("%s thresholds, %s: %s"
                            .formatted(side.label(), worst.region(), thresholds(side, worst.region()))));
        }
        return lines;
    }

    /** Returns position sense that is not normal, and two-point discrimination where touch is not, left first. */
    static List<String> positionAndTwoPoints(Examination examination) {
        List<String> lines = new ArrayList<>();
        for (Side side : Side.values()) {
            List<String> words = new ArrayList<>();
            examination.joints().stream()
                    .filter(finding -> finding.side() == side && finding.result() != SensationResult.NORMAL)
                    .forEach(finding -> words.add("position sense at the %s %s"
                            .formatted(finding.joint().label(), finding.result().label())));
            examination.twoPoint().stream()
                    .filter(finding -> finding.side() == side && touchLost(examination, side, finding.region()))
                    .forEach(finding -> words.add(
                            "two points on the %s %s".formatted(finding.region(), words(finding.distance()))));
            if (!words.isEmpty()) {
                lines.add(side.label() + " " + String.join("; ", words));
            }
        }
        return lines;
    }

    private static boolean touchLost(Examination examination, Side side, String region) {
        return examination.sensation().stream()
                .anyMatch(finding -> finding.side() == side
                        && finding.region().equals(region)
                        && finding.modality() == Modality.TOUCH
                        && finding.result() != SensationResult.NORMAL);
    }

    private String thresholds(Side side, String region) {
        return findings.stream()
                .filter(finding -> finding.side() == side
                        && finding.region().equals(region)
                        && finding.result() != SensationResult.NORMAL)
                .map(finding -> finding.modality().label() + " " + words(finding.threshold()))
                .collect(Collectors.joining("; "));
    }

    private static String words(Threshold threshold) {
        String unit = threshold.unit().replace("degrees C", "°C");
        return threshold.felt()
                ? "%s %s (normal %s)".formatted(digits(threshold.value()), unit, digits(threshold.normal()))
                : "not felt at %s %s".formatted(digits(threshold.value()), unit);
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < TEN ? "%.1f" : "%.0f", value)
                .replaceAll("\\.0$", "");
    }

    private boolean isNormal(Side side, Modality modality) {
        List<SensoryFinding> tested = findings.stream()
                .filter(finding -> finding.side() == side && finding.modality() == modality)
                .toList();
        return !tested.isEmpty() && tested.stream().allMatch(finding -> finding.result() == SensationResult.NORMAL);
    }

    private Map<String, List<String>> gathered(Side side) {
        Map<String, List<SensoryFinding>> regions = new LinkedHashMap<>();
        findings.stream()
                .filter(finding -> finding.side() == side && finding.result() != SensationResult.NORMAL)
                .forEach(finding -> regions.computeIfAbsent(finding.region(), region -> new ArrayList<>())
                        .add(finding));
        Map<String, List<String>> gathered = new LinkedHashMap<>();
        regions.forEach((region, lost) -> gathered.computeIfAbsent(words(lost), words -> new ArrayList<>())
                .add(region));
        return gathered;
    }

    private static String words(List<SensoryFinding> lost) {
        List<String> parts = new ArrayList<>();
        for (SensationResult result : List.of(SensationResult.ABSENT, SensationResult.REDUCED)) {
            String modalities = lost.stream()
                    .filter(finding -> finding.result() == result)
                    .map(finding -> finding.modality().label())
                    .collect(Collectors.joining(", "));
            if (!modalities.isEmpty()) {
                parts.add(modalities + " " + result.label());
            }
        }
        return String.join("; ", parts);
    }

    /**
     * A loss that regions share.
     *
     * @param sides side or sides
     * @param words such as {@code touch, vibration reduced}
     */
    record Loss(Set<Side> sides, String words) {}
}
