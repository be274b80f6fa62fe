package org.rootlet.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rootlet.anatomy.Atlas;
import org.rootlet.casefile.ClinicalCase;
import org.rootlet.casefile.Comparison;
import org.rootlet.evidence.Ledger;
import org.rootlet.evidence.Source;
import org.rootlet.exam.Symptom;
import org.rootlet.lesion.Lesion;
import org.rootlet.sensation.Modality;
import org.rootlet.simulation.FiberCount;
import org.rootlet.simulation.Simulation;
import org.rootlet.simulation.Support;
import org.rootlet.simulation.Triad;

/**
 * The report as one HTML file that needs nothing else: no script, no outside file. The markup is also well-formed XML.
 */
public final class HtmlReport {
    private final Atlas atlas;

    /**
     * Prepares a report.
     *
     * @param atlas says which roots a nerve carries
     */
    public HtmlReport(Atlas atlas) {
        this.atlas = atlas;
    }

    /**
     * Writes the report.
     *
     * @param clinicalCase the case that was run
     * @param simulation what the model gives
     * @param comparisons the findings of the source beside those of the model; may be empty
     */
    public String write(ClinicalCase clinicalCase, Simulation simulation, List<Comparison> comparisons) {
        return HtmlPage.of(
                clinicalCase.title(), "Rootlet, seed " + simulation.seed() + ". " + Words.DISCLAIMER, html -> {
                    header(html, clinicalCase, simulation);
                    triad(html, simulation);
                    pictures(html, simulation);
                    findings(html, simulation);
                    symptoms(html, simulation);
                    comparison(html, comparisons);
                    HtmlPage.remarks(html, "Warnings", simulation.warnings());
                    HtmlPage.remarks(html, "Assumed where the source is silent", clinicalCase.assumptions());
                    source(html, clinicalCase);
                    publications(html);
                });
    }

    private static void header(Markup html, ClinicalCase clinicalCase, Simulation simulation) {
        html.open("header");
        html.element("h1", clinicalCase.title());
        html.element("p", Words.DISCLAIMER, "class", "disclaimer");
        html.open("dl");
        entry(html, "Person", Words.person(simulation.patient()));
        for (Lesion lesion : simulation.patient().lesions()) {
            entry(html, "Lesion", Words.lesion(lesion));
        }
        if (simulation.patient().lesions().isEmpty()) {
            entry(html, "Lesion", "none");
        }
        ContactLines.of(simulation.contacts()).forEach(contact -> entry(html, "Meets", contact));
        html.close();
        html.close();
    }

    private static void entry(Markup html, String term, String words) {
        html.element("dt", term).element("dd", words);
    }

    private static void triad(Markup html, Simulation simulation) {
        if (simulation.triads().isEmpty()) {
            return;
        }
        html.open("section").element("h2", "The S1 triad");
        html.open("table");
        HtmlPage.head(
                html, "Side", "Posterior leg pain", "Weak push-off", "Ankle jerk reduced or lost", "What it tells");
        html.open("tbody");
        for (Triad triad : simulation.triads()) {
            html.open("tr").element("th", triad.side().label(), "scope", "row");
            present(html, triad.posteriorLegPain());
            present(html, triad.weakPushOff());
            present(html, triad.lostAnkleJerk());
            html.element("td", triad.statement()).close();
        }
        html.close().close().close();
    }

    private static void present(Markup html, boolean present) {
        html.element("td", present ? "yes" : "no", "class", present ? "abnormal" : "");
    }

    private void pictures(Markup html, Simulation simulation) {
        BodyMap map = new BodyMap();
        html.open("section").element("h2", "Skin and pain").open("div", "class", "maps");
        map(html, "Touch", map.modality(simulation.examination(), Modality.TOUCH));
        map(html, "Pinprick", map.modality(simulation.examination(), Modality.PINPRICK));
        map(html, "Vibration", map.modality(simulation.examination(), Modality.VIBRATION));
        map(html, "Pain and paresthesia", map.symptoms(simulation.examination()));
        html.close();
        html.element(
                "p",
                "R and L are the person's right and left. Borders are drawn sharp for reading; in people they overlap and"
                        + " differ. Pain: ink grows with intensity, and within one pain from the last-named region to the"
                        + " first.",
                "class",
                "normal");
        html.close();
        HtmlPage.figure(
                html,
                simulation.patient().lesions().isEmpty() ? "The way of the roots" : "Where the lesion sits",
                new RootPathPicture(atlas).draw(simulation),
                "The spine is opened from behind, so left is on the left. Schematic, not to scale.");
        if (simulation.fibers().isEmpty()) {
            html.open("section").element("p", "No lesion meets a fiber.").close();
            return;
        }
        if (!simulation.intactFiber().isEmpty() && !simulation.lesionedFiber().isEmpty()) {
            HtmlPage.figure(
                    html,
                    "An action potential meets the lesion",
                    new SpaceTimePicture().draw(simulation),
                    "One motor fiber of the worst-hit root; each line is the voltage of one node over time. Blue: the node"
                            + " fires. Gray: it does not, and the action potential has stopped.");
        }
        HtmlPage.figure(
                html,
                "What became of the fibers",
                new FiberBars().draw(simulation),
                "Each bar is one class of fibers of one root where the lesion meets it; slowed fibers conduct, but late.");
    }

    private static void map(Markup html, String title, Picture picture) {
        html.open("figure").element("h3", title).raw(picture.inline()).close();
    }

    private static void findings(Markup html, Simulation simulation) {
        Findings findings = new Findings(simulation);
        html.open("section").element("h2", "Findings, left beside right");
        html.open("div", "class", "wide").open("table", "class", "findings");
        HtmlPage.head(html, "Finding", "Left", "Right", "Fibers behind it (how many still conduct; weight)");
        for (FindingRow.Group group : FindingRow.Group.values()) {
            List<FindingRow> rows = findings.rows(group);
            if (rows.isEmpty()) {
                continue;
            }
            html.open("tbody").open("tr", "class", "group");
            html.element("th", group.title(), "colspan", "4", "scope", "rowgroup")
                    .close();
            rows.stream().filter(FindingRow::abnormal).forEach(row -> row(html, row, simulation.fibers()));
            List<FindingRow> normal =
                    rows.stream().filter(row -> !row.abnormal()).toList();
            if (!normal.isEmpty()) {
                html.open("tr").open("td", "colspan", "4", "class", "normal");
                html.text("Normal on both sides: "
                        + normal.stream().map(FindingRow::name).collect(Collectors.joining("; ")) + ".");
                html.close().close();
            }
            html.close();
        }
        html.close().close().close();
    }

    private static void row(Markup html, FindingRow row, List<FiberCount> fibers) {
        html.open("tr").element("th", Words.sentence(row.name()), "scope", "row");
        cell(html, row.left());
        cell(html, row.right());
        html.open("td", "class", "fibers");
        for (Support support : row.supports()) {
            boolean abnormal =
                    row.on(support.side()).filter(FindingRow.Cell::abnormal).isPresent();
            if (abnormal) {
                html.element("div", SupportWords.of(support, fibers));
            }
        }
        html.close().close();
    }

    private static void cell(Markup html, Optional<FindingRow.Cell> cell) {
        html.element(
                "td",
                cell.map(FindingRow.Cell::text).orElse("not tested"),
                "class",
                cell.filter(FindingRow.Cell::abnormal).isPresent() ? "abnormal" : "");
    }

    private static void symptoms(Markup html, Simulation simulation) {
        List<Symptom> symptoms = simulation.examination().symptoms();
        if (symptoms.isEmpty()) {
            return;
        }
        html.open("section").element("h2", "Symptoms");
        html.open("div", "class", "wide").open("table");
        HtmlPage.head(html, "Symptom", "Side", "Intensity, 0 to 10", "Feels", "Where, strongest first");
        html.open("tbody");
        for (Symptom symptom : symptoms) {
            html.open("tr").element("th", Words.sentence(symptom.name()), "scope", "row");
            html.element("td", symptom.side().label());
            html.element("td", Numbers.decimal(symptom.intensity(), 1));
            html.element("td", String.join(", ", symptom.qualities()));
            html.element("td", String.join(", ", symptom.regions())).close();
        }
        html.close().close().close().close();
    }

    private static void comparison(Markup html, List<Comparison> comparisons) {
        if (comparisons.isEmpty()) {
            return;
        }
        html.open("section").element("h2", "Against the source");
        html.element("p", Words.tally(comparisons) + ".");
        html.open("div", "class", "wide").open("table");
        HtmlPage.head(html, "The source reports", "In its words", "The model gives", "Verdict");
        html.open("tbody");
        List<Comparison> reported = comparisons.stream()
                .filter(comparison -> comparison.verdict() != Comparison.Verdict.NOT_REPORTED)
                .toList();
        for (Comparison comparison : reported) {
            html.open("tr").element("th", Words.sentence(Words.reported(comparison.reported())), "scope", "row");
            html.element("td", comparison.reported().quote()).element("td", ComparisonLines.simulated(comparison));
            html.element(
                    "td",
                    Words.verdict(comparison.verdict()),
                    "class",
                    comparison.verdict() == Comparison.Verdict.DIFFERS ? "abnormal" : "");
            html.close();
        }
        html.close().close().close();
        List<String> unreported = ComparisonLines.unreported(comparisons);
        if (!unreported.isEmpty()) {
            html.element(
                    "p",
                    "Found by the model, not reported by the source: " + String.join(". ", unreported) + ".",
                    "class",
                    "normal");
        }
        html.close();
    }

    private static void source(Markup html, ClinicalCase clinicalCase) {
        html.open("section").element("h2", "Source of the case").open("p");
        if (clinicalCase.source().citation().isEmpty()) {
            html.text("Made up.");
        } else {
            html.text(clinicalCase.source().citation() + " ("
                    + clinicalCase.source().kind() + "). ");
        }
        link(html, clinicalCase.source().url());
        html.close().close();
    }

    private static void publications(Markup html) {
        List<Source> sources = Ledger.load().sources();
        html.open("section").element("h2", "Sources of the model");
        html.open("details").element("summary", sources.size() + " publications behind its constants");
        html.open("ul");
        for (Source source : sources) {
            html.open("li").text(source.citation() + " ");
            link(html, source.url());
            html.close();
        }
        html.close().close().close();
    }

    private static void link(Markup html, String url) {
        if (url.startsWith("https://") || url.startsWith("http://")) {
            html.element("a", url, "href", url, "rel", "noreferrer");
        } else {
            html.text(url);
        }
    }
}
