package org.rootlet.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rootlet.casefile.ExaminationFile;
import org.rootlet.inference.Localization;
import org.rootlet.inference.Structure;

/** Writes what findings say about where a lesion sits, for the terminal: what must not wait first. */
public final class LocalizationText {
    private static final int MOST_CHANGES = 3;
    private static final int BAR = 20;
    private static final double PERCENT = 100;
    /** Outcomes of a test that are too rare to be told. */
    private static final double RARE = 0.03;

    private final StringBuilder out = new StringBuilder();

    private LocalizationText() {}

    /**
     * Returns the page.
     *
     * @param file what was examined
     * @param prior name of the prior
     * @param localization the answer
     */
    public static String write(ExaminationFile file, String prior, Localization localization) {
        LocalizationText text = new LocalizationText();
        text.page(file, prior, localization);
        return text.out.toString();
    }

    private void page(ExaminationFile file, String prior, Localization localization) {
        line(LocalizationWords.title(file));
        section("Must not wait", localization.redFlags());
        line("");
        line(LocalizationWords.prior(prior));
        LocalizationWords.shown(localization)
                .forEach(candidate -> share(candidate.probability(), LocalizationWords.candidate(candidate)));
        share(LocalizationWords.others(localization), "all others");
        if (localization.cannotTell()) {
            line("  " + LocalizationWords.CANNOT_TELL);
        } else {
            line("  " + LocalizationWords.nature(localization.posterior().getFirst()));
        }
        LocalizationWords.tempered(localization).ifPresent(text -> line("  " + text));
        evidence(localization);
        section(
                LocalizationWords.UNEXPLAINED,
                localization.unexplained().stream()
                        .map(finding -> finding.words())
                        .toList());
        section(
                "The answer would change",
                localization.counterfactual().stream()
                        .limit(MOST_CHANGES)
                        .map(LocalizationWords::change)
                        .toList());
        tests(localization.nextTests());
        section("Not used, because the model does not have it", file.notModeled());
        line("");
        line(Words.DISCLAIMER);
    }

    private void share(double probability, String what) {
        line(String.format(
                Locale.ROOT,
                "  %5.1f %%  %-20s  %s",
                PERCENT * probability,
                "#".repeat((int) Math.round(BAR * probability)),
                what));
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            line("");
            line(title);
            lines.forEach(each -> line("  " + each));
        }
    }

    private void evidence(Localization localization) {
        List<Localization.Evidence> all = LocalizationWords.evidence(localization);
        if (all.isEmpty()) {
            return;
        }
        List<Structure> leaders = LocalizationWords.leaders(localization);
        int wide = all.stream()
                .mapToInt(each -> each.finding().words().length())
                .max()
                .orElse(0);
        line("");
        line(LocalizationWords.EVIDENCE);
        line(" ".repeat(wide + 2)
                + leaders.stream()
                        .map(leader -> "  %24s".formatted(leader.id()))
                        .collect(Collectors.joining()));
        for (Localization.Evidence each : all) {
            String name = each.finding().words();
            line("  " + name + " ".repeat(wide - name.length())
                    + leaders.stream()
                            .map(leader -> "  %24s".formatted(LocalizationWords.odds(each, leader)))
                            .collect(Collectors.joining()));
        }
    }

    private void tests(List<Localization.NextTest> tests) {
        if (tests.isEmpty()) {
            return;
        }
        line("");
        line("Most informative next");
        for (Localization.NextTest test : tests) {
            line(String.format(
                    Locale.ROOT,
                    "  %.2f bits  %s (%s)",
                    test.expectedBits(),
                    LocalizationWords.test(test),
                    LocalizationWords.burden(test)));
            line("             "
                    + test.outcomes().stream()
                            .filter(outcome -> outcome.probability() >= RARE)
                            .map(LocalizationWords::outcome)
                            .collect(Collectors.joining("; ")));
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
