package org.rootlet.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.rootlet.casefile.ClinicalCase;
import org.rootlet.casefile.Comparison;
import org.rootlet.exam.Examination;
import org.rootlet.fiber.FiberClass;
import org.rootlet.lesion.Lesion;
import org.rootlet.simulation.FiberCount;
import org.rootlet.simulation.Simulation;
import org.rootlet.simulation.Triad;

/** The report for a terminal: one readable page, at most {@value #COLUMNS} columns wide. */
public final class TextReport {
    /** Widest line that the report writes. */
    public static final int COLUMNS = 100;

    private static final int MOST_FIBER_ROWS = 14;
    private static final List<Comparison.Verdict> VERDICTS =
            List.of(Comparison.Verdict.DIFFERS, Comparison.Verdict.AGREES, Comparison.Verdict.NOT_MODELED);

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
        page.blank();
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
        for (String contact : ContactLines.of(simulation.contacts())) {
            page.entry("Meets", contact);
        }
    }

    private static void fibers(TextPage page, Simulation simulation) {
        if (simulation.fibers().isEmpty()) {
            return;
        }
        FiberGroups groups = new FiberGroups(simulation);
        int rows = groups.harmed().stream()
                .mapToInt(group -> group.counts().size())
                .sum();
        if (rows > MOST_FIBER_ROWS) {
            fiberTable(page, groups.harmed());
        } else {
            fiberRows(page, groups.harmed());
        }
        groups.whole().forEach(words -> page.line("  " + words));
    }

    private static void fiberRows(TextPage page, List<FiberGroups.Group> groups) {
        page.heading("Fibers", "share of each class, %");
        if (!groups.isEmpty()) {
            page.line(fiberLine("root", "side", "class", "total", "intact", "slowed", "blocked", "lost"));
        }
        for (FiberGroups.Group group : groups) {
            for (FiberCount count : group.counts()) {
                double total = Math.max(1, count.total());
                page.line(fiberLine(
                        group.root().name(),
                        Sides.label(group.sides()),
                        count.fiberClass().label(),
                        Numbers.count(count.total()).replace('\u00a0', ' '),
                        Numbers.percent(count.intact() / total),
                        Numbers.percent(count.slowed() / total),
                        Numbers.percent(count.blocked() / total),
                        Numbers.percent(count.lost() / total)));
            }
        }
    }

    /** One line for each root, for lesions that meet many. */
    private static void fiberTable(TextPage page, List<FiberGroups.Group> groups) {
        page.heading("Fibers", "intact/slowed/blocked/lost, % of each class");
        List<FiberClass> classes = List.of(FiberClass.values()).stream()
                .filter(fiberClass -> groups.stream()
                        .anyMatch(group -> group.counts().stream().anyMatch(count -> count.fiberClass() == fiberClass)))
                .toList();
        page.line(tableLine(
                "root", "side", classes.stream().map(FiberClass::label).toList()));
        for (FiberGroups.Group group : groups) {
            page.line(tableLine(
                    group.root().name(),
                    group.sides().size() == 1 ? Sides.label(group.sides()) : "both",
                    classes.stream().map(each -> shares(group, each)).toList()));
        }
    }

    private static String tableLine(String root, String side, List<String> cells) {
        return cells.stream()
                .map(cell -> String.format(Locale.ROOT, "%-12s", cell))
                .collect(Collectors.joining("", String.format(Locale.ROOT, "  %-5s%-6s", root, side), ""));
    }

    private static String shares(FiberGroups.Group group, FiberClass fiberClass) {
        return group.counts().stream()
                .filter(count -> count.fiberClass() == fiberClass)
                .map(count -> LongStream.of(count.intact(), count.slowed(), count.blocked(), count.lost())
                        .mapToObj(part -> Numbers.percent((double) part / Math.max(1, count.total())))
                        .collect(Collectors.joining("/")))
                .findFirst()
                .orElse("-");
    }

    private static String fiberLine(String... cells) {
        return String.format(Locale.ROOT, "  %-5s %-10s %-10s %9s %8s %8s %8s %8s", (Object[]) cells);
    }

    private static void findings(TextPage page, Simulation simulation) {
        Findings findings = new Findings(simulation);
        List<FindingRow.Group> groups = Stream.of(FindingRow.Group.values())
                .filter(group -> !findings.rows(group).isEmpty())
                .toList();
        if (groups.isEmpty()) {
            return;
        }
        page.heading("Findings", "left | right");
        for (FindingRow.Group group : groups) {
            switch (group) {
                case STRENGTH -> strength(page, findings.rows(group));
                case SENSATION -> sensation(page, simulation.examination());
                case REFLEX, SIGN, FUNCTION -> group(page, group, findings.rows(group));
            }
        }
    }

    /** Muscles of the same grades are told together. */
    private static void strength(TextPage page, List<FindingRow> rows) {
        Map<String, List<String>> grades = new TreeMap<>();
        for (FindingRow row : rows) {
            if (row.abnormal()) {
                grades.computeIfAbsent(
                                "%s | %s: ".formatted(text(row.left()), text(row.right())), grade -> new ArrayList<>())
                        .add(row.name());
            }
        }
        String title = FindingRow.Group.STRENGTH.title();
        grades.forEach((grade, muscles) -> page.finding(title, grade, String.join(", ", muscles)));
        normal(page, title, rows);
    }

    private static String text(Optional<FindingRow.Cell> cell) {
        return cell.map(FindingRow.Cell::text).orElse("-");
    }

    private static void group(TextPage page, FindingRow.Group group, List<FindingRow> rows) {
        for (FindingRow row : rows) {
            if (row.abnormal()) {
                page.sides(
                        group.title(),
                        row.name(),
                        row.left().map(TextReport::brief),
                        row.right().map(TextReport::brief));
            }
        }
        normal(page, group.title(), rows);
    }

    private static FindingRow.Cell brief(FindingRow.Cell cell) {
        String text =
                cell.text().replace(" degrees", "°").replace("(capacity ", "(").replace(" of the demand", " of demand");
        return new FindingRow.Cell(text, cell.abnormal());
    }

    /** What is normal is named where it fits into one line, else counted. */
    private static void normal(TextPage page, String title, List<FindingRow> rows) {
        List<String> names = rows.stream()
                .filter(row -> !row.abnormal())
                .map(FindingRow::name)
                .toList();
        if (names.isEmpty()) {
            return;
        }
        String named = "normal: " + String.join(", ", names);
        String counted = names.size() == rows.size()
                ? "normal: all %d tested, both sides".formatted(rows.size())
                : "normal: the other %d of %d tested".formatted(names.size(), rows.size());
        page.entry(title, page.fitsEntry(named) ? named : counted);
    }

    private static void sensation(TextPage page, Examination examination) {
        SensationLines lines = new SensationLines(examination.sensation());
        String title = FindingRow.Group.SENSATION.title();
        lines.losses()
                .forEach((loss, regions) -> page.finding(
                        title, Sides.label(loss.sides()) + " " + loss.words() + ": ", String.join(", ", regions)));
        lines.thresholds().forEach(words -> page.entry(title, words));
        SensationLines.positionAndTwoPoints(examination).forEach(words -> page.entry(title, words));
        if (!lines.normal().isEmpty()) {
            page.entry(title, "normal: " + lines.normal());
        }
    }

    private static void symptoms(TextPage page, Simulation simulation) {
        if (simulation.examination().symptoms().isEmpty()) {
            return;
        }
        SymptomLines lines = new SymptomLines(simulation.examination().symptoms());
        page.heading("Symptoms", "0 none, 10 worst");
        lines.intensities().forEach((sides, words) -> page.entry(Words.sentence(sides), words));
        lines.places().forEach(place -> page.entry("Felt in", place));
    }

    private static void triad(TextPage page, Simulation simulation) {
        if (simulation.triads().isEmpty()) {
            return;
        }
        page.heading("S1 triad", "");
        Set<String> present = new LinkedHashSet<>();
        for (Triad triad : simulation.triads()) {
            present.add(triad.statement());
        }
        String left = "on the left";
        String right = "on the right";
        List<String> statements = present.stream().toList();
        if (statements.size() == 2 && statements.get(0).replace(left, right).equals(statements.get(1))) {
            statements = List.of(statements.get(0).replace(left, "on the left and the right"));
        }
        statements.forEach(statement -> page.line("  " + statement));
    }

    /** Differences first, so that they cannot be missed. */
    private static void comparison(TextPage page, List<Comparison> comparisons) {
        if (comparisons.isEmpty()) {
            return;
        }
        page.heading("Against the source", Words.tally(comparisons));
        for (Comparison.Verdict verdict : VERDICTS) {
            for (Comparison comparison : comparisons) {
                if (comparison.verdict() == verdict) {
                    page.entry(
                            Words.verdict(verdict),
                            verdict == Comparison.Verdict.NOT_MODELED
                                    ? Words.reported(comparison.reported())
                                    : Words.reported(comparison.reported()) + " | model: "
                                            + ComparisonLines.simulated(comparison));
                }
            }
        }
        for (String words : ComparisonLines.unreported(comparisons)) {
            page.entry("silent on", words);
        }
    }

    private static void remarks(TextPage page, String heading, List<String> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        page.entry(heading, String.join(" ", remarks));
    }
}
