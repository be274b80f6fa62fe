package org.rootlet.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rootlet.casefile.ExaminationFile;
import org.rootlet.inference.CauseGroup;
import org.rootlet.inference.LesionAge;
import org.rootlet.inference.Localization;
import org.rootlet.inference.Observation;
import org.rootlet.inference.Severity;
import org.rootlet.inference.Structure;

/** The sentences about a localization that text and HTML share. */
final class LocalizationWords {
    static final String CANNOT_TELL = "These findings do not tell: no structure has half of the probability.";
    static final String EVIDENCE = "What each finding brings (powers of ten of the odds, given the others)";
    static final String UNEXPLAINED = "Not explained by what is most probable";

    /** Candidates that are shown one by one. */
    static final int MOST_CANDIDATES = 10;

    private static final int LEADERS = 3;
    private static final double SHOWN_FROM = 0.005;
    /** Probability from which a severity, cause or age is named. */
    private static final double NATURE_FROM = 0.1;

    private static final double PERCENT = 100;

    private LocalizationWords() {}

    /** Says that findings count less than they would, if they do. */
    static Optional<String> tempered(Localization localization) {
        return localization.power() < 1
                ? Optional.of(
                        "Hardly any simulated person shows all of this, so the findings count for %s of their weight."
                                .formatted(percent(localization.power())))
                : Optional.empty();
    }

    static String title(ExaminationFile file) {
        return file.title().isEmpty() ? file.name() : file.title();
    }

    static String prior(String name) {
        return "Where the lesion sits, after a %s prior".formatted(name.replace('-', ' '));
    }

    /** Returns the candidates that are shown, most probable first. */
    static List<Localization.Candidate> shown(Localization localization) {
        return localization.posterior().stream()
                .limit(MOST_CANDIDATES)
                .filter(candidate -> candidate.probability() >= SHOWN_FROM)
                .toList();
    }

    /** Returns the probability of all that is not shown. */
    static double others(Localization localization) {
        double shown = shown(localization).stream()
                .mapToDouble(Localization.Candidate::probability)
                .sum();
        return Math.max(0, 1 - shown);
    }

    static String candidate(Localization.Candidate candidate) {
        return candidate.structure().words()
                + switch (candidate.side()) {
                    case LEFT -> ", left";
                    case RIGHT -> ", right";
                    case BOTH -> ", both sides";
                    case NONE -> "";
                };
    }

    /** Returns a structure within a sentence. */
    static String the(Structure structure) {
        return switch (structure) {
            case MULTIROOT, POLYNEUROPATHY, MIMIC, NONE -> structure.words();
            default -> "the " + structure.words();
        };
    }

    static String nature(Localization.Candidate leader) {
        return "If it is %s: %s; %s; %s."
                .formatted(
                        the(leader.structure()),
                        shares(leader.severities(), Severity::label),
                        shares(leader.causes(), CauseGroup::label),
                        shares(leader.ages(), LesionAge::label));
    }

    private static <K> String shares(Map<K, Double> probabilities, Function<K, String> label) {
        return probabilities.entrySet().stream()
                .filter(entry -> entry.getValue() >= NATURE_FROM)
                .sorted(Map.Entry.<K, Double>comparingByValue().reversed())
                .map(entry -> label.apply(entry.getKey()) + " " + percent(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", PERCENT * share);
    }

    /** Returns the structures that findings are weighed for and against. */
    static List<Structure> leaders(Localization localization) {
        return localization.posterior().stream()
                .map(Localization.Candidate::structure)
                .distinct()
                .limit(LEADERS)
                .toList();
    }

    /** Returns what findings bring, the strongest first. */
    static List<Localization.Evidence> evidence(Localization localization) {
        List<Structure> leaders = leaders(localization);
        return localization.evidence().stream()
                .sorted(Comparator.comparingDouble((Localization.Evidence each) -> -strongest(each, leaders)))
                .toList();
    }

    private static double strongest(Localization.Evidence evidence, List<Structure> leaders) {
        return leaders.stream()
                .mapToDouble(leader -> Math.abs(evidence.log10Odds().getOrDefault(leader, 0.0)))
                .max()
                .orElse(0);
    }

    static String odds(Localization.Evidence evidence, Structure structure) {
        String signed = String.format(Locale.ROOT, "%+.2f", evidence.log10Odds().getOrDefault(structure, 0.0));
        return signed.equals("-0.00") || signed.equals("+0.00") ? "0" : signed;
    }

    static String change(Localization.Change change) {
        Observation finding = change.finding();
        String name = finding.finding().isMidline()
                ? finding.finding().words()
                : "%s on the %s"
                        .formatted(finding.finding().words(), finding.side().label());
        return "to %s if %s were %s".formatted(the(change.leader()), name, change.instead());
    }

    static String test(Localization.NextTest test) {
        return test.test().isMidline()
                ? test.test().words()
                : "%s, %s".formatted(test.test().words(), test.side().label());
    }

    /** Returns what a test costs. */
    static String burden(Localization.NextTest test) {
        return String.format(
                Locale.ROOT,
                "%.0f min, discomfort %.0f of 3, cost %.0f of 3",
                test.minutes(),
                test.discomfort(),
                test.cost());
    }

    static String outcome(Localization.Outcome outcome) {
        return "%s (%s): %s %s"
                .formatted(
                        outcome.answer(),
                        percent(outcome.probability()),
                        outcome.leader().words(),
                        percent(outcome.leaderProbability()));
    }
}
