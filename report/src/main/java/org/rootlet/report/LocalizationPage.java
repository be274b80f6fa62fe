package org.rootlet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Side;
import org.rootlet.casefile.CaseVocabulary;
import org.rootlet.casefile.ExaminationFile;
import org.rootlet.exam.Symptom;
import org.rootlet.inference.Catalog;
import org.rootlet.inference.Kind;
import org.rootlet.inference.Localization;
import org.rootlet.inference.Observation;
import org.rootlet.inference.Structure;
import org.rootlet.sensation.SensationResult;

/** What findings say about where a lesion sits, as one HTML file that needs nothing else: what must not wait first. */
public final class LocalizationPage {
    private static final double PERCENT = 100;
    private static final double INTENSITY = 6;

    private final Atlas atlas;
    private final Map<String, List<String>> areas;
    private final Catalog catalog;

    /** Prepares pages. */
    public LocalizationPage(Atlas atlas) {
        this.atlas = atlas;
        areas = CaseVocabulary.of(atlas).areas();
        catalog = new Catalog(atlas);
    }

    /**
     * Writes a page.
     *
     * @param file what was examined
     * @param prior name of the prior
     * @param localization the answer
     */
    public String write(ExaminationFile file, String prior, Localization localization) {
        return HtmlPage.of(LocalizationWords.title(file), "Rootlet. " + Words.DISCLAIMER, html -> {
            html.open("header");
            html.element("h1", LocalizationWords.title(file));
            html.element("p", Words.DISCLAIMER, "class", "disclaimer").close();
            redFlags(html, localization.redFlags());
            posterior(html, prior, localization);
            HtmlPage.figure(
                    html,
                    "On the way from cord to foot",
                    new LocalizationPicture(atlas).draw(localization),
                    "Ellipses: where the lesion may sit, as large as it is probable. Thick: what the most probable place takes"
                            + " with it. Schematic, not to scale.");
            evidence(html, localization);
            body(html, file);
            HtmlPage.remarks(
                    html,
                    LocalizationWords.UNEXPLAINED,
                    localization.unexplained().stream().map(Observation::words).toList());
            HtmlPage.remarks(
                    html,
                    "The answer would change",
                    localization.counterfactual().stream()
                            .map(LocalizationWords::change)
                            .toList());
            tests(html, localization.nextTests());
            HtmlPage.remarks(html, "Not used, because the model does not have it", file.notModeled());
        });
    }

    private static void redFlags(Markup html, List<String> flags) {
        if (flags.isEmpty()) {
            return;
        }
        html.open("section").element("h2", "Must not wait", "class", "abnormal").open("ul");
        flags.forEach(flag -> html.element("li", flag, "class", "abnormal"));
        html.close().close();
    }

    private static void posterior(Markup html, String prior, Localization localization) {
        html.open("section").element("h2", LocalizationWords.prior(prior));
        html.open("div", "class", "wide").open("table", "class", "posterior");
        HtmlPage.head(html, "Structure", "Probability", "");
        html.open("tbody");
        LocalizationWords.shown(localization)
                .forEach(candidate -> share(html, LocalizationWords.candidate(candidate), candidate.probability()));
        share(html, "all others", LocalizationWords.others(localization));
        html.close().close().close();
        html.element(
                "p",
                localization.cannotTell()
                        ? LocalizationWords.CANNOT_TELL
                        : LocalizationWords.nature(localization.posterior().getFirst()));
        LocalizationWords.tempered(localization).ifPresent(text -> html.element("p", text));
        html.close();
    }

    private static void share(Markup html, String what, double probability) {
        String width = Numbers.coordinate(Math.max(0, PERCENT * probability));
        html.open("tr").element("th", Words.sentence(what), "scope", "row");
        html.element("td", String.format(Locale.ROOT, "%.1f %%", PERCENT * probability));
        html.open("td", "class", "bar");
        html.element("div", "", "style", "width:" + width + "%").close().close();
    }

    private static void evidence(Markup html, Localization localization) {
        if (localization.evidence().isEmpty()) {
            return;
        }
        List<Structure> leaders = LocalizationWords.leaders(localization);
        List<String> columns = new ArrayList<>(List.of("Finding"));
        leaders.forEach(leader -> columns.add(Words.sentence(leader.words())));
        html.open("section").element("h2", LocalizationWords.EVIDENCE);
        html.open("div", "class", "wide").open("table");
        HtmlPage.head(html, columns.toArray(String[]::new));
        html.open("tbody");
        for (Localization.Evidence each : LocalizationWords.evidence(localization)) {
            html.open("tr").element("th", Words.sentence(each.finding().words()), "scope", "row");
            leaders.forEach(leader -> html.element("td", LocalizationWords.odds(each, leader)));
            html.close();
        }
        html.close().close().close().close();
    }

    private void body(Markup html, ExaminationFile file) {
        List<Observation> findings = file.presentation().findings();
        List<BodyMap.Skin> skin = skin(findings);
        List<Symptom> felt = felt(findings);
        if (skin.isEmpty() && felt.isEmpty()) {
            return;
        }
        HtmlPage.figure(
                html,
                "What was told and tested of the skin",
                new BodyMap().found("Findings of the skin", skin, felt),
                "R and L are the person's right and left. Worst of what was tested; skin that was not tested is blank. Zones of"
                        + " pain and tingling are drawn in full.");
    }

    private List<BodyMap.Skin> skin(List<Observation> findings) {
        List<BodyMap.Skin> skin = new ArrayList<>();
        for (Observation finding : findings) {
            if (finding.finding().kind() == Kind.SENSATION) {
                SensationResult result = SensationResult.valueOf(finding.said().toUpperCase(Locale.ROOT));
                String name = finding.finding().name();
                areas.getOrDefault(name, List.of(name))
                        .forEach(region -> skin.add(new BodyMap.Skin(region, finding.side(), result)));
            }
        }
        return skin;
    }

    /** Zones of each side as one symptom; the document does not tell how much they hurt. */
    private List<Symptom> felt(List<Observation> findings) {
        List<Symptom> felt = new ArrayList<>();
        for (Side side : Side.values()) {
            List<String> regions = findings.stream()
                    .filter(finding -> finding.finding().kind() == Kind.FIELD
                            && finding.side() == side
                            && finding.said().equals("present"))
                    .flatMap(
                            finding -> catalog.zones().regions(finding.finding().name()).stream())
                    .toList();
            if (!regions.isEmpty()) {
                felt.add(new Symptom("leg pain", side, INTENSITY, regions, List.of()));
            }
        }
        return felt;
    }

    private static void tests(Markup html, List<Localization.NextTest> tests) {
        if (tests.isEmpty()) {
            return;
        }
        html.open("section").element("h2", "Most informative next");
        html.open("div", "class", "wide").open("table");
        HtmlPage.head(html, "Test", "Expected bits", "Burden", "What each answer would do");
        html.open("tbody");
        for (Localization.NextTest test : tests) {
            html.open("tr").element("th", Words.sentence(LocalizationWords.test(test)), "scope", "row");
            html.element("td", String.format(Locale.ROOT, "%.2f", test.expectedBits()));
            html.element("td", LocalizationWords.burden(test));
            html.element(
                    "td",
                    test.outcomes().stream()
                            .sorted(Comparator.comparingDouble(Localization.Outcome::probability)
                                    .reversed())
                            .map(LocalizationWords::outcome)
                            .collect(Collectors.joining("; ")));
            html.close();
        }
        html.close().close().close().close();
    }
}
