package org.rootlet.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rootlet.inference.CauseGroup;
import org.rootlet.inference.LesionAge;
import org.rootlet.inference.Localization;
import org.rootlet.inference.Observation;
import org.rootlet.inference.Severity;
import org.rootlet.inference.Structure;

/** Writes what findings say about where a lesion sits, for the terminal: what must not wait first. */
public final class LocalizationText {
    private static final int MOST_CANDIDATES = 6;
    private static final int LEADERS = 3;
    private static final int MOST_CHANGES = 3;
    private static final int BAR = 20;
    private static final double SHOWN_FROM = 0.005;
    /** Probability from which a severity, cause or age is named. */
    private static final double NATURE_FROM = 0.1;

    private static final double PERCENT = 100;

    private final StringBuilder out = new StringBuilder();

    private LocalizationText() {}

    /**
     * Returns the page.
     *
     * @param title what was examined
     * @param prior name of the prior
     * @param notModeled what was reported and is not used
     * @param localization the answer
     */
    public static String write(String title, String prior, List<String> notModeled, Localization localization) {
        LocalizationText text = new LocalizationText();
        text.page(title, prior, notModeled, localization);
        return text.out.toString();
    }

    private void page(String title, String prior, List<String> notModeled, Localization localization) {
        line(title);
        if (!localization.redFlags().isEmpty()) {
            line("");
            line("Must not wait");
            localization.redFlags().forEach(flag -> line("  " + flag));
        }
        line("");
        line("Where the lesion sits, after a %s prior".formatted(prior.replace('-', ' ')));
        localization.posterior().stream()
                .limit(MOST_CANDIDATES)
                .filter(candidate -> candidate.probability() >= SHOWN_FROM)
                .forEach(candidate -> line(String.format(
                        Locale.ROOT,
                        "  %5.1f %%  %-20s  %s%s",
                        PERCENT * candidate.probability(),
                        "#".repeat((int) Math.round(BAR * candidate.probability())),
                        candidate.structure().words(),
                        side(candidate.side()))));
        if (localization.cannotTell()) {
            line("  These findings do not tell: no structure has half of the probability.");
        }
        localization.posterior().stream()
                .findFirst()
                .filter(first -> !localization.cannotTell())
                .ifPresent(this::nature);
        evidence(localization);
        if (!localization.unexplained().isEmpty()) {
            line("");
            line("Not explained by what is most probable");
            localization.unexplained().forEach(finding -> line("  " + finding.words()));
        }
        if (!localization.counterfactual().isEmpty()) {
            line("");
            line("The answer would change");
            localization.counterfactual().stream()
                    .limit(MOST_CHANGES)
                    .forEach(change -> line("  to the %s if %s were %s"
                            .formatted(change.leader().words(), name(change.finding()), change.instead())));
        }
        if (!localization.nextTests().isEmpty()) {
            line("");
            line("Most informative next");
            localization
                    .nextTests()
                    .forEach(test -> line(String.format(
                            Locale.ROOT,
                            "  %.2f bits  %s, %s (%.0f min)",
                            test.expectedBits(),
                            test.test().words(),
                            test.sideLabel(),
                            test.minutes())));
        }
        if (!notModeled.isEmpty()) {
            line("");
            line("Not used, because the model does not have it: " + String.join("; ", notModeled));
        }
        line("");
        line(Words.DISCLAIMER);
    }

    private void nature(Localization.Candidate leader) {
        line("  If it is the %s: %s; %s; %s."
                .formatted(
                        leader.structure().words(),
                        shares(leader.severities(), Severity::label),
                        shares(leader.causes(), CauseGroup::label),
                        shares(leader.ages(), LesionAge::label)));
    }

    private static <K> String shares(Map<K, Double> probabilities, Function<K, String> label) {
        return probabilities.entrySet().stream()
                .filter(entry -> entry.getValue() >= NATURE_FROM)
                .sorted(Map.Entry.<K, Double>comparingByValue().reversed())
                .map(entry -> String.format(
                        Locale.ROOT, "%s %.0f %%", label.apply(entry.getKey()), PERCENT * entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void evidence(Localization localization) {
        List<Structure> leaders = localization.posterior().stream()
                .map(Localization.Candidate::structure)
                .distinct()
                .limit(LEADERS)
                .toList();
        if (localization.evidence().isEmpty()) {
            return;
        }
        int wide = localization.evidence().stream()
                .mapToInt(each -> each.finding().words().length())
                .max()
                .orElse(0);
        line("");
        line("What each finding brings (powers of ten of the odds, given the others)");
        StringBuilder head = new StringBuilder(" ".repeat(wide + 2));
        leaders.forEach(leader -> head.append("  %24s".formatted(leader.id())));
        line(head.toString());
        localization.evidence().stream()
                .sorted(Comparator.comparingDouble((Localization.Evidence each) -> -strongest(each, leaders)))
                .forEach(each -> {
                    String name = each.finding().words();
                    StringBuilder row = new StringBuilder("  ").append(name).repeat(' ', wide - name.length());
                    leaders.forEach(leader -> row.append("  %24s".formatted(odds(each.log10Odds(), leader))));
                    line(row.toString());
                });
    }

    private static double strongest(Localization.Evidence evidence, List<Structure> leaders) {
        return leaders.stream()
                .mapToDouble(leader -> Math.abs(evidence.log10Odds().getOrDefault(leader, 0.0)))
                .max()
                .orElse(0);
    }

    private static String odds(Map<Structure, Double> log10Odds, Structure structure) {
        double value = log10Odds.getOrDefault(structure, 0.0);
        return String.format(Locale.ROOT, "%+.2f", value);
    }

    private static String name(Observation observation) {
        return observation.finding().isMidline()
                ? observation.finding().words()
                : "%s on the %s"
                        .formatted(
                                observation.finding().words(),
                                observation.side().label());
    }

    private static String side(Localization.AnswerSide side) {
        return switch (side) {
            case LEFT -> ", left";
            case RIGHT -> ", right";
            case BOTH -> ", both sides";
            case NONE -> "";
        };
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
