package org.rootlet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rootlet.anatomy.Side;
import org.rootlet.casefile.ClinicalCase;
import org.rootlet.casefile.Comparison;
import org.rootlet.exam.Symptom;
import org.rootlet.lesion.Lesion;
import org.rootlet.sensation.Modality;
import org.rootlet.sensation.SensationResult;
import org.rootlet.simulation.Contact;
import org.rootlet.simulation.FiberCount;
import org.rootlet.simulation.Simulation;
import org.rootlet.simulation.Triad;

/** The report for a terminal: one readable page, at most {@value #COLUMNS} columns wide. */
public final class TextReport {
    /** Widest line that the report writes. */
    public static final int COLUMNS = 100;

    private static final int MOST_REGIONS = 6;

    private final boolean color;

    /**
     * Prepares a report.
     *
     * @param color whether to mark headings and abnormal results with ANSI colors
     */
    public TextReport(boolean color) {
        this.color = color;
    }

    /**
     * Writes the report.
     *
     * @param clinicalCase the case that was run
     * @param simulation what the model gives
     * @param comparisons the findings of the source beside those of the model; may be empty
     * @return lines that end with a line feed
     */
    public String write(ClinicalCase clinicalCase, Simulation simulation, List<Comparison> comparisons) {
        TextPage page = new TextPage(COLUMNS, color);
        header(page, clinicalCase, simulation);
        fibers(page, simulation);
        findings(page, simulation);
        symptoms(page, simulation);
        triad(page, simulation);
        comparison(page, comparisons);
        remarks(page, "Warnings", simulation.warnings());
        remarks(page, "Assumed", clinicalCase.assumptions());
        page.blank();
        page.line(Words.DISCLAIMER);
        return page.finish();
    }

    private static void header(TextPage page, ClinicalCase clinicalCase, Simulation simulation) {
        page.title(clinicalCase.title());
        String citation = clinicalCase.source().citation();
        if (!citation.isEmpty()) {
            page.entry("Source", citation + " (" + clinicalCase.source().kind() + ")");
        }
        page.entry("Person", Words.person(simulation.patient()));
        for (Lesion lesion : simulation.patient().lesions()) {
            page.entry("Lesion", Words.lesion(lesion));
        }
        if (simulation.patient().lesions().isEmpty()) {
            page.entry("Lesion", "none");
        }
        for (Contact contact : simulation.contacts()) {
            page.entry(
                    "Meets",
                    "%s, %s: %s mmHg over %s mm"
                            .formatted(
                                    contact.structure(),
                                    contact.side().label(),
                                    Numbers.decimal(contact.pressureMmHg(), 0),
                                    Numbers.decimal(contact.lengthMm(), 1)));
        }
    }

    private static void fibers(TextPage page, Simulation simulation) {
        if (simulation.fibers().isEmpty()) {
            return;
        }
        page.heading("Fibers", "share of each class, %");
        page.line(fiberLine("root", "side", "class", "total", "intact", "slowed", "blocked", "lost"));
        for (FiberCount count : simulation.fibers()) {
            double total = Math.max(1, count.total());
            page.line(fiberLine(
                    count.root().name(),
                    count.side().label(),
                    count.fiberClass().label(),
                    Numbers.count(count.total()).replace('\u00a0', ' '),
                    Numbers.percent(count.intact() / total),
                    Numbers.percent(count.slowed() / total),
                    Numbers.percent(count.blocked() / total),
                    Numbers.percent(count.lost() / total)));
        }
    }

    private static String fiberLine(String... cells) {
        return String.format(Locale.ROOT, "  %-5s %-6s %-10s %9s %8s %8s %8s %8s", (Object[]) cells);
    }

    private static void findings(TextPage page, Simulation simulation) {
        Findings findings = new Findings(simulation);
        page.heading("Findings", "left | right");
        for (FindingRow.Group group : FindingRow.Group.values()) {
            if (group == FindingRow.Group.SENSATION) {
                sensation(page, simulation, findings);
            } else {
                group(page, group, findings.rows(group));
            }
        }
    }

    private static void group(TextPage page, FindingRow.Group group, List<FindingRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> normal = new ArrayList<>();
        for (FindingRow row : rows) {
            if (row.abnormal()) {
                page.sides(group.title(), row.name(), row.left(), row.right());
            } else {
                normal.add(row.name());
            }
        }
        if (!normal.isEmpty()) {
            page.entry(group.title(), "normal: " + String.join(", ", normal));
        }
    }

    private static void sensation(TextPage page, Simulation simulation, Findings findings) {
        List<String> normal = new ArrayList<>();
        for (Side side : Side.values()) {
            for (Modality modality : Modality.values()) {
                boolean found = false;
                for (SensationResult result : List.of(SensationResult.ABSENT, SensationResult.REDUCED)) {
                    List<String> regions = findings.regions(side, modality, result);
                    if (!regions.isEmpty()) {
                        page.finding(
                                FindingRow.Group.SENSATION.title(),
                                side.label() + " " + modality.label() + " " + result.label() + ": ",
                                String.join(", ", regions));
                        found = true;
                    }
                }
                boolean tested = simulation.examination().sensation().stream()
                        .anyMatch(finding -> finding.side() == side && finding.modality() == modality);
                if (!found && tested) {
                    normal.add(side.label() + " " + modality.label());
                }
            }
        }
        if (!normal.isEmpty()) {
            page.entry(FindingRow.Group.SENSATION.title(), "normal: " + String.join(", ", normal));
        }
    }

    private static void symptoms(TextPage page, Simulation simulation) {
        if (simulation.examination().symptoms().isEmpty()) {
            return;
        }
        page.heading("Symptoms", "0 none, 10 worst");
        for (Symptom symptom : simulation.examination().symptoms()) {
            String where = symptom.regions().isEmpty() ? "" : ": " + shortened(symptom.regions());
            page.line("  %s, %s, %s of 10%s"
                    .formatted(
                            Words.sentence(symptom.name()),
                            symptom.side().label(),
                            Numbers.decimal(symptom.intensity(), 1),
                            where));
        }
    }

    private static String shortened(List<String> regions) {
        int more = regions.size() - MOST_REGIONS;
        return more <= 0
                ? String.join(", ", regions)
                : String.join(", ", regions.subList(0, MOST_REGIONS)) + " and " + more + " more";
    }

    private static void triad(TextPage page, Simulation simulation) {
        if (simulation.triads().isEmpty()) {
            return;
        }
        page.heading("S1 triad", "");
        for (Triad triad : simulation.triads()) {
            page.line("  %s: posterior leg pain %s, weak push-off %s, ankle jerk reduced or lost %s"
                    .formatted(
                            Words.sentence(triad.side().label()),
                            yes(triad.posteriorLegPain()),
                            yes(triad.weakPushOff()),
                            yes(triad.lostAnkleJerk())));
            page.line("    " + triad.statement());
        }
    }

    private static String yes(boolean present) {
        return present ? "yes" : "no";
    }

    private static void comparison(TextPage page, List<Comparison> comparisons) {
        if (comparisons.isEmpty()) {
            return;
        }
        page.heading("Against the source", Words.tally(comparisons));
        for (Comparison comparison : comparisons) {
            page.line("  %s %-11s  source: %s | model: %s"
                    .formatted(
                            Words.mark(comparison.verdict()),
                            Words.verdict(comparison.verdict()),
                            Words.reported(comparison.reported()),
                            Words.simulated(comparison)));
        }
    }

    private static void remarks(TextPage page, String heading, List<String> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        page.heading(heading, "");
        for (String remark : remarks) {
            page.line("  - " + remark);
        }
    }
}
