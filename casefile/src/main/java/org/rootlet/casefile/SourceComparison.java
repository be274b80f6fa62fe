package org.rootlet.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rootlet.casefile.Comparison.Verdict;
import org.rootlet.exam.Examination;
import org.rootlet.exam.MotorFinding;
import org.rootlet.exam.ReflexFinding;
import org.rootlet.exam.SensoryFinding;
import org.rootlet.exam.SignFinding;
import org.rootlet.exam.Symptom;
import org.rootlet.inference.ExaminerModel;
import org.rootlet.sensation.SensationResult;
import org.rootlet.simulation.Simulation;

/**
 * Sets each finding that a source reports beside what the model gives. The rules, the same for every case:
 *
 * <ul>
 *   <li>Motor: a muscle is compared with itself, an action with the weakest of its muscles. {@code normal} agrees with
 *       MRC 5, {@code weak} with anything below 5, a grade with a grade at most half a step away.
 *   <li>Reflex: {@code absent} agrees with grade 0, {@code normal} with grade 2, {@code brisk} with 3 and 4, a grade with
 *       the same grade; {@code reduced} with grade 1, and with a grade above 0 that is below the one of the other side.
 *   <li>Sensation: a region is compared with itself, a dermatome with its core regions (those in which the root has the
 *       largest weight of all roots, the higher root of equals); modality {@code any} with every modality tested, {@code temperature} with cold and warmth. {@code
 *       absent} agrees if at least one of these is absent, {@code reduced} if at least one is reduced or absent, {@code
 *       normal} if all are normal.
 *   <li>Sign: the same answer agrees; {@code positive} and {@code negative}, {@code possible} and {@code impossible}.
 *   <li>Symptom: {@code present} agrees with an intensity of at least 1 when rounded to the whole numbers of the 0 to 10
 *       scale, {@code absent} with less.
 * </ul>
 *
 * <p>What the examination does not hold is {@link Verdict#NOT_MODELED}, never normal by silence. A symptom is the one
 * exception: the examination lists those that the person has, so one that the model gives for some people and does not
 * list for this one is absent.
 */
public final class SourceComparison {
    private static final int NORMAL_REFLEX = 2;
    private static final double HALF_GRADE = 0.5;
    private static final String NOTHING = "the model gives no such finding";

    private final CaseVocabulary vocabulary;

    /**
     * Creates a comparison.
     *
     * @param vocabulary muscles of actions, core regions of dermatomes, and the symptoms that the model gives
     */
    public SourceComparison(CaseVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Returns one comparison for each reported finding, in the order of the case; where there is a source, then one for
     * each abnormal finding of the model of which it says nothing.
     */
    public List<Comparison> compare(ClinicalCase clinicalCase, Simulation simulation) {
        List<ReportedFinding> reported = clinicalCase.reported();
        Stream<Comparison> unreported = reported.isEmpty()
                ? Stream.empty()
                : new UnreportedFindings(vocabulary, reported, simulation.examination()).rows().stream();
        return Stream.concat(reported.stream().map(finding -> compare(finding, simulation.examination())), unreported)
                .toList();
    }

    private Comparison compare(ReportedFinding reported, Examination examination) {
        return switch (reported.kind()) {
            case MOTOR -> motor(reported, examination);
            case REFLEX -> reflex(reported, examination);
            case SENSATION -> sensation(reported, examination);
            case SIGN -> sign(reported, examination);
            case SYMPTOM -> symptom(reported, examination);
        };
    }

    private Comparison motor(ReportedFinding reported, Examination examination) {
        List<String> muscles = vocabulary.actions().getOrDefault(reported.name(), List.of(reported.name()));
        List<MotorFinding> findings = examination.motor().stream()
                .filter(finding -> finding.side() == reported.side() && muscles.contains(finding.muscle()))
                .toList();
        Optional<MotorFinding> weakest = findings.stream().min(Comparator.comparingDouble(MotorFinding::mrc));
        if (weakest.isEmpty()) {
            return notModeled(reported);
        }
        String simulated = findings.stream()
                .map(finding -> "%s %s".formatted(finding.muscle(), MrcGrade.written(finding.mrc())))
                .collect(Collectors.joining(", "));
        double mrc = weakest.get().mrc();
        OptionalDouble grade = MrcGrade.value(reported.finding());
        boolean agrees = grade.isPresent()
                ? Math.abs(mrc - grade.getAsDouble()) <= HALF_GRADE
                : ExaminerModel.grades(reported.finding()).stream().anyMatch(each -> Double.parseDouble(each) == mrc);
        return verdict(reported, simulated, agrees);
    }

    private static Comparison reflex(ReportedFinding reported, Examination examination) {
        Optional<ReflexFinding> found = reflexOn(reported, examination, false);
        if (found.isEmpty()) {
            return notModeled(reported);
        }
        int grade = found.get().grade();
        Optional<Integer> other = reflexOn(reported, examination, true).map(ReflexFinding::grade);
        String simulated = "grade %d%s"
                .formatted(grade, other.map(value -> ", other side " + value).orElse(""));
        boolean agrees =
                switch (reported.finding()) {
                    case "absent" -> grade == 0;
                    case "reduced" -> grade == 1 || (grade > 0 && other.isPresent() && grade < other.get());
                    case "normal" -> grade == NORMAL_REFLEX;
                    case "brisk" -> grade > NORMAL_REFLEX;
                    default -> reported.finding().equals(String.valueOf(grade));
                };
        return verdict(reported, simulated, agrees);
    }

    private static Optional<ReflexFinding> reflexOn(
            ReportedFinding reported, Examination examination, boolean otherSide) {
        return examination.reflexes().stream()
                .filter(finding -> finding.name().equals(reported.name()))
                .filter(finding -> (finding.side() == reported.side()) != otherSide)
                .findFirst();
    }

    private Comparison sensation(ReportedFinding reported, Examination examination) {
        List<String> regions = regions(reported.name());
        List<SensoryFinding> findings = examination.sensation().stream()
                .filter(finding -> finding.side() == reported.side() && regions.contains(finding.region()))
                .filter(finding -> ReportedModality.covers(reported.modality(), finding.modality()))
                .toList();
        if (findings.isEmpty()) {
            return notModeled(reported);
        }
        List<SensoryFinding> worse = findings.stream()
                .filter(finding -> finding.result() != SensationResult.NORMAL)
                .toList();
        boolean agrees =
                switch (reported.finding()) {
                    case "absent" -> worse.stream().anyMatch(finding -> finding.result() == SensationResult.ABSENT);
                    case "reduced" -> !worse.isEmpty();
                    default -> worse.isEmpty();
                };
        String simulated = worse.isEmpty()
                ? "normal in all %d tests of %s".formatted(findings.size(), listed(regions))
                : worse.stream()
                        .map(finding -> "%s %s %s"
                                .formatted(
                                        finding.region(),
                                        finding.modality().label(),
                                        finding.result().label()))
                        .collect(Collectors.joining(", "));
        return verdict(reported, simulated, agrees);
    }

    private List<String> regions(String name) {
        return vocabulary.areas().getOrDefault(name, List.of(name));
    }

    private static String listed(List<String> regions) {
        return String.join(", ", regions);
    }

    private static Comparison sign(ReportedFinding reported, Examination examination) {
        List<SignFinding> findings = examination.signs().stream()
                .filter(finding ->
                        finding.side() == reported.side() && finding.name().equals(reported.name()))
                .toList();
        if (findings.isEmpty()) {
            return notModeled(reported);
        }
        SignFinding found = findings.getFirst();
        String simulated = found.detail().isEmpty() ? found.result() : found.result() + " (" + found.detail() + ")";
        return verdict(reported, simulated, found.result().equals(reported.finding()));
    }

    private Comparison symptom(ReportedFinding reported, Examination examination) {
        Optional<Symptom> found = examination.symptoms().stream()
                .filter(symptom ->
                        symptom.side() == reported.side() && symptom.name().equals(reported.name()))
                .findFirst();
        if (found.isEmpty() && !vocabulary.modeledSymptoms().contains(reported.name())) {
            return notModeled(reported);
        }
        long intensity = Math.round(found.map(Symptom::intensity).orElse(0.0));
        String place =
                found.map(Symptom::regions).orElse(List.of()).stream().limit(3).collect(Collectors.joining(", "));
        String simulated = intensity < 1
                ? "absent"
                : "present, %d of 10%s".formatted(intensity, place.isEmpty() ? "" : ", in " + place);
        return verdict(
                reported, simulated, (intensity >= 1) == reported.finding().equals("present"));
    }

    private static Comparison notModeled(ReportedFinding reported) {
        return new Comparison(reported, NOTHING, Verdict.NOT_MODELED);
    }

    private static Comparison verdict(ReportedFinding reported, String simulated, boolean agrees) {
        return new Comparison(reported, simulated, agrees ? Verdict.AGREES : Verdict.DIFFERS);
    }
}
