package org.rootlet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rootlet.anatomy.Side;
import org.rootlet.exam.Examination;
import org.rootlet.exam.MotorFinding;
import org.rootlet.exam.ReflexFinding;
import org.rootlet.exam.SensoryFinding;
import org.rootlet.exam.SignFinding;
import org.rootlet.sensation.Modality;
import org.rootlet.sensation.SensationResult;
import org.rootlet.simulation.Simulation;
import org.rootlet.simulation.Support;

/** The examination of a simulation as rows that set left beside right, in the order in which they were found. */
final class Findings {
    private static final Set<String> PROVOCATION = Set.of("positive", "negative");
    private static final Set<String> HEALTHY = Set.of("negative", "possible", "normal", "");
    private static final int NORMAL_REFLEX = 2;
    private static final int FULL_STRENGTH = 5;

    private final Simulation simulation;

    Findings(Simulation simulation) {
        this.simulation = simulation;
    }

    /** Returns all rows of a group. */
    List<FindingRow> rows(FindingRow.Group group) {
        Examination examination = simulation.examination();
        return switch (group) {
            case STRENGTH ->
                rows(group, examination.motor(), MotorFinding::muscle, MotorFinding::side, Findings::strength);
            case REFLEX -> rows(group, examination.reflexes(), ReflexFinding::name, ReflexFinding::side, this::reflex);
            case SENSATION -> regions(examination.sensation());
            case SIGN -> signs(group, sign -> PROVOCATION.contains(sign.result()));
            case FUNCTION -> signs(group, sign -> !PROVOCATION.contains(sign.result()));
        };
    }

    /** Returns the regions of a side in which a modality has the given result, in examination order. */
    List<String> regions(Side side, Modality modality, SensationResult result) {
        return simulation.examination().sensation().stream()
                .filter(finding ->
                        finding.side() == side && finding.modality() == modality && finding.result() == result)
                .map(SensoryFinding::region)
                .toList();
    }

    /** Adds up the shares of one root and class, as several muscles of one reflex have them. */
    static List<Support.Share> joined(List<Support.Share> shares) {
        Map<String, Support.Share> joined = new LinkedHashMap<>();
        for (Support.Share share : shares) {
            joined.merge(share.root() + " " + share.fiberClass(), share, Findings::sum);
        }
        return List.copyOf(joined.values());
    }

    private static Support.Share sum(Support.Share a, Support.Share b) {
        double weight = a.weight() + b.weight();
        double conducting =
                weight == 0 ? a.conducting() : (a.weight() * a.conducting() + b.weight() * b.conducting()) / weight;
        return new Support.Share(a.root(), a.fiberClass(), weight, conducting);
    }

    private List<FindingRow> signs(FindingRow.Group group, Predicate<SignFinding> wanted) {
        List<SignFinding> signs =
                simulation.examination().signs().stream().filter(wanted).toList();
        return rows(group, signs, SignFinding::name, SignFinding::side, Findings::sign);
    }

    private <T> List<FindingRow> rows(
            FindingRow.Group group,
            List<T> findings,
            Function<T, String> name,
            Function<T, Side> side,
            Function<T, FindingRow.Cell> cell) {
        Set<String> names = new LinkedHashSet<>();
        findings.forEach(finding -> names.add(name.apply(finding)));
        List<FindingRow> rows = new ArrayList<>();
        for (String each : names) {
            List<T> same = findings.stream()
                    .filter(finding -> name.apply(finding).equals(each))
                    .toList();
            rows.add(new FindingRow(
                    group,
                    each,
                    first(same, side, Side.LEFT).map(cell),
                    first(same, side, Side.RIGHT).map(cell),
                    supports(each)));
        }
        return rows;
    }

    private List<Support> supports(String finding) {
        return simulation.supports().stream()
                .filter(support ->
                        support.finding().equals(finding) || support.finding().equals(finding + " reflex"))
                .toList();
    }

    private static <T> Optional<T> first(List<T> findings, Function<T, Side> side, Side wanted) {
        return findings.stream()
                .filter(finding -> side.apply(finding) == wanted)
                .findFirst();
    }

    private static FindingRow.Cell strength(MotorFinding finding) {
        return new FindingRow.Cell(Words.mrc(finding.mrc()), finding.mrc() < FULL_STRENGTH);
    }

    /** A reflex of 1 on both sides is a finding of its own in the young and none in the old: it is shown either way. */
    private FindingRow.Cell reflex(ReflexFinding finding) {
        boolean unequal = simulation.examination().reflexes().stream()
                .anyMatch(other -> other.name().equals(finding.name())
                        && other.side() == finding.side().opposite()
                        && other.grade() > finding.grade());
        return new FindingRow.Cell(Words.reflex(finding.grade()), finding.grade() != NORMAL_REFLEX || unequal);
    }

    /** One row for each region, with the modalities that are not normal. */
    private List<FindingRow> regions(List<SensoryFinding> findings) {
        Set<String> regions = new LinkedHashSet<>();
        findings.forEach(finding -> regions.add(finding.region()));
        List<FindingRow> rows = new ArrayList<>();
        for (String region : regions) {
            List<Support> supports = simulation.supports().stream()
                    .filter(support -> isAbnormal(findings, region, support))
                    .toList();
            rows.add(new FindingRow(
                    FindingRow.Group.SENSATION,
                    region,
                    sensation(findings, region, Side.LEFT),
                    sensation(findings, region, Side.RIGHT),
                    supports));
        }
        return rows;
    }

    private static boolean isAbnormal(List<SensoryFinding> findings, String region, Support support) {
        return findings.stream()
                .anyMatch(finding -> finding.region().equals(region)
                        && finding.side() == support.side()
                        && finding.result() != SensationResult.NORMAL
                        && support.finding()
                                .equals(region + ", " + finding.modality().label()));
    }

    private static Optional<FindingRow.Cell> sensation(List<SensoryFinding> findings, String region, Side side) {
        List<SensoryFinding> tested = findings.stream()
                .filter(finding -> finding.region().equals(region) && finding.side() == side)
                .toList();
        if (tested.isEmpty()) {
            return Optional.empty();
        }
        String abnormal = tested.stream()
                .filter(finding -> finding.result() != SensationResult.NORMAL)
                .map(finding -> "%s %s (%s %% conduct)"
                        .formatted(
                                finding.modality().label(),
                                finding.result().label(),
                                Numbers.percent(finding.survivingFraction())))
                .collect(Collectors.joining("; "));
        return Optional.of(
                abnormal.isEmpty()
                        ? new FindingRow.Cell(SensationResult.NORMAL.label(), false)
                        : new FindingRow.Cell(abnormal, true));
    }

    private static FindingRow.Cell sign(SignFinding sign) {
        String text = sign.detail().isEmpty() ? sign.result() : sign.result() + " (" + sign.detail() + ")";
        return new FindingRow.Cell(text, !HEALTHY.contains(sign.result()));
    }
}
