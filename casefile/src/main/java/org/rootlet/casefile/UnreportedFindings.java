package org.rootlet.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rootlet.anatomy.Side;
import org.rootlet.casefile.Comparison.Verdict;
import org.rootlet.casefile.ReportedFinding.Kind;
import org.rootlet.exam.Examination;
import org.rootlet.exam.MotorFinding;
import org.rootlet.exam.ReflexFinding;
import org.rootlet.exam.SensoryFinding;
import org.rootlet.exam.SignFinding;
import org.rootlet.exam.Symptom;
import org.rootlet.sensation.Modality;
import org.rootlet.sensation.SensationResult;

/** What the model finds abnormal and the source says nothing of: neither agreement nor difference. */
final class UnreportedFindings {
    private static final String NOT_REPORTED = "not reported";
    private static final int NORMAL_REFLEX = 2;
    private static final int LEAST_FELT = 1;

    private final CaseVocabulary vocabulary;
    private final List<ReportedFinding> reported;
    private final Examination examination;

    UnreportedFindings(CaseVocabulary vocabulary, List<ReportedFinding> reported, Examination examination) {
        this.vocabulary = vocabulary;
        this.reported = reported;
        this.examination = examination;
    }

    /** Returns one row for each, sensation gathered by side and modality. */
    List<Comparison> rows() {
        List<Comparison> rows = new ArrayList<>();
        for (MotorFinding motor : examination.motor()) {
            if (motor.mrc() < MrcGrade.FULL && !covered(Kind.MOTOR, motor.muscle(), motor.side())) {
                rows.add(row(Kind.MOTOR, motor.muscle(), motor.side(), "", MrcGrade.written(motor.mrc())));
            }
        }
        for (ReflexFinding reflex : examination.reflexes()) {
            if (reflex.grade() != NORMAL_REFLEX && !covered(Kind.REFLEX, reflex.name(), reflex.side())) {
                rows.add(row(Kind.REFLEX, reflex.name(), reflex.side(), "", "grade " + reflex.grade()));
            }
        }
        rows.addAll(sensation());
        for (SignFinding sign : examination.signs()) {
            boolean healthy = sign.result().equals("negative") || sign.result().equals("possible");
            if (!healthy && !covered(Kind.SIGN, sign.name(), sign.side())) {
                rows.add(row(Kind.SIGN, sign.name(), sign.side(), "", sign.result()));
            }
        }
        for (Symptom symptom : examination.symptoms()) {
            if (Math.round(symptom.intensity()) >= LEAST_FELT
                    && !covered(Kind.SYMPTOM, symptom.name(), symptom.side())) {
                rows.add(row(
                        Kind.SYMPTOM,
                        symptom.name(),
                        symptom.side(),
                        "",
                        "%d of 10".formatted(Math.round(symptom.intensity()))));
            }
        }
        return rows;
    }

    private List<Comparison> sensation() {
        record Group(Side side, String modality, SensationResult result) {}
        Map<Group, List<String>> groups = new LinkedHashMap<>();
        for (SensoryFinding finding : examination.sensation()) {
            if (finding.result() != SensationResult.NORMAL
                    && !covered(finding.region(), finding.side(), finding.modality())) {
                groups.computeIfAbsent(
                                new Group(finding.side(), finding.modality().label(), finding.result()),
                                group -> new ArrayList<>())
                        .add(finding.region());
            }
        }
        return groups.entrySet().stream()
                .map(group -> row(
                        Kind.SENSATION,
                        String.join(", ", group.getValue()),
                        group.getKey().side(),
                        group.getKey().modality(),
                        group.getKey().result().label()))
                .toList();
    }

    private static Comparison row(Kind kind, String name, Side side, String modality, String simulated) {
        return new Comparison(
                new ReportedFinding(kind, name, side, modality, NOT_REPORTED, ""), simulated, Verdict.NOT_REPORTED);
    }

    private boolean covered(Kind kind, String name, Side side) {
        return reported.stream()
                .anyMatch(finding -> finding.kind() == kind
                        && finding.side() == side
                        && named(finding).anyMatch(name::equals));
    }

    private boolean covered(String region, Side side, Modality modality) {
        return reported.stream()
                .anyMatch(finding -> finding.kind() == Kind.SENSATION
                        && finding.side() == side
                        && ReportedModality.covers(finding.modality(), modality)
                        && named(finding).anyMatch(region::equals));
    }

    /** The muscles of an action, the regions of a dermatome or territory, or the name itself. */
    private Stream<String> named(ReportedFinding finding) {
        List<String> itself = List.of(finding.name());
        return vocabulary
                .areas()
                .getOrDefault(finding.name(), vocabulary.actions().getOrDefault(finding.name(), itself))
                .stream();
    }
}
