package org.rootlet.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.Ledger;

/**
 * How likely something is reported, given what is there. Examiners misgrade, miss and imagine; people misreport. Spreads and lapses are such
 * that two examiners agree about as often as published (Vroomen, de Krom and Knottnerus 2000, doi:10.1007/s004150050589; kappa for strength
 * 0.57-0.82, reflexes 0.42-0.53, straight leg raise over 0.66), {@code inference.examiner.*}.
 */
public final class ExaminerModel {
    private static final int FULL = Kind.MOTOR.codes() - 1;

    /** Symptoms that are told otherwise than the rest. */
    private static final Map<String, String> TOLD =
            Map.of("leg pain", "pain", FindingName.RASH, "rash", FindingName.DIABETES, "diabetes");

    /** Words for strength and the grades that each may stand for, {@code strengths.csv}. */
    private static final Map<String, List<String>> STRENGTHS = strengths();

    private final Ledger ledger;
    /** Factor of lapses and widths. */
    private final double noise;

    private final Signs signs = Signs.load();
    /** By kind, code and answer. */
    private final double[][][] tables;

    private final Map<String, double[][]> signTables = new HashMap<>();
    private final Map<String, double[][]> toldTables = new HashMap<>();
    /** Of a zone of pain, by kind of person, code and answer. */
    private final List<double[][]> drawers;

    /** Creates the model with the constants of a ledger. */
    public ExaminerModel(Ledger ledger) {
        this(ledger, 1);
    }

    /** Returns an examiner who is noisier than localization believes ({@code inference.shifted.noise}). */
    public static ExaminerModel shifted(Ledger ledger) {
        return new ExaminerModel(ledger, ledger.value("inference.shifted.noise"));
    }

    private ExaminerModel(Ledger ledger, double noise) {
        this.ledger = ledger;
        this.noise = noise;
        tables = Arrays.stream(Kind.values())
                .map(kind -> computed(new FindingName(kind, "")))
                .toArray(double[][][]::new);
        signs.names().forEach(sign -> signTables.put(sign, computed(new FindingName(Kind.SIGN, sign))));
        TOLD.keySet().forEach(name -> toldTables.put(name, computed(FindingName.told(name))));
        double spread = value("field-spread");
        drawers = DoubleStream.of(1 - spread, 1, 1 + spread)
                .mapToObj(fullness -> new double[][] {
                    told(fullness * value("field-imagined")), told(fullness * value("field-reported"))
                })
                .toList();
    }

    private static Map<String, List<String>> strengths() {
        List<String> grades = Kind.MOTOR.answers();
        Map<String, List<String>> strengths = new LinkedHashMap<>();
        for (DataTable.Row row :
                DataTable.beside(ExaminerModel.class, "strengths.csv").rows()) {
            int from = grades.indexOf(row.required("from"));
            int to = grades.indexOf(row.required("to"));
            strengths.put(row.required("word"), grades.subList(from, to + 1));
        }
        return Collections.unmodifiableMap(strengths);
    }

    /** Returns the words that may stand for several grades of strength. */
    public static List<String> strengthWords() {
        return List.copyOf(STRENGTHS.keySet());
    }

    /** Returns the grades that a word for strength may stand for, in halves, the lowest first; none if it is no such word. */
    public static List<String> grades(String word) {
        return STRENGTHS.getOrDefault(word, List.of());
    }

    private double[][] computed(FindingName finding) {
        return IntStream.range(0, finding.kind().codes())
                .mapToObj(code -> computed(finding, code))
                .toArray(double[][]::new);
    }

    /** Returns the probability of each answer of a finding for each code; not to be changed. */
    double[][] table(FindingName finding) {
        double[][] usual = tables[finding.kind().ordinal()];
        return switch (finding.kind()) {
            case SIGN -> signTables.getOrDefault(finding.name(), usual);
            case SYMPTOM, HISTORY -> toldTables.getOrDefault(finding.name(), usual);
            default -> usual;
        };
    }

    /**
     * Returns how people who draw their pain sparingly, middling and fully, a third each, answer for one zone: the probability of each answer
     * by code; not to be changed. Their mean is that of one zone alone.
     */
    public List<double[][]> drawers() {
        return drawers;
    }

    /** Returns the probability of each answer of a finding, given its code; they sum to one. */
    public double[] answers(FindingName finding, int code) {
        return table(finding)[code];
    }

    /**
     * Returns the likelihood of what was said for every code of the finding; empty if that cannot be said of it.
     *
     * @param observation what was reported
     */
    Optional<double[]> likelihood(Observation observation) {
        Kind kind = observation.finding().kind();
        List<String> answers = kind.answers();
        List<String> said = meant(kind, observation.said());
        if (said.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(between(observation, answers.indexOf(said.getFirst()), answers.indexOf(said.getLast())));
    }

    /** Returns for every code of the finding how likely that is said, or an answer before it. */
    double[] atMost(Observation observation) {
        Kind kind = observation.finding().kind();
        return between(observation, 0, place(kind, observation.said()));
    }

    /** Returns for every code of the finding how likely that is said, or an answer after it. */
    double[] atLeast(Observation observation) {
        Kind kind = observation.finding().kind();
        List<String> said = meant(kind, observation.said());
        return between(
                observation,
                said.isEmpty() ? 0 : kind.answers().indexOf(said.getFirst()),
                kind.answers().size() - 1);
    }

    private double[] between(Observation observation, int first, int last) {
        double[][] table = table(observation.finding());
        double[] probabilities = new double[table.length];
        for (int code = 0; code < probabilities.length; code++) {
            for (int answer = first; answer <= last; answer++) {
                probabilities[code] += table[code][answer];
            }
        }
        return probabilities;
    }

    /** Returns the place among the answers of its kind of what was said; the last of several that it may mean. */
    static int place(Kind kind, String said) {
        List<String> answers = meant(kind, said);
        return answers.isEmpty() ? 0 : kind.answers().indexOf(answers.getLast());
    }

    /** Returns what a word may mean: one answer of its kind, or several that follow each other. */
    private static List<String> meant(Kind kind, String said) {
        List<String> answers = kind.answers();
        if (answers.contains(said)) {
            return List.of(said);
        }
        return switch (kind) {
            case MOTOR, ACTION -> grades(said);
            case REFLEX ->
                switch (said) {
                    case "0" -> List.of("absent");
                    case "1" -> List.of("reduced");
                    case "2" -> List.of("normal");
                    case "3", "4" -> List.of("brisk");
                    default -> List.of();
                };
            case SIGN ->
                switch (said) {
                    case "possible" -> List.of("negative");
                    case "impossible" -> List.of("positive");
                    default -> List.of();
                };
            case SENSATION, SYMPTOM, HISTORY, FIELD, RESPONSE -> List.of();
        };
    }

    private double[] computed(FindingName finding, int code) {
        return switch (finding.kind()) {
            case MOTOR, ACTION -> strength(code);
            case REFLEX -> reflex(code);
            case SENSATION -> sensation(code);
            case SIGN -> sign(signs.sure(finding.name()).orElse(value("sign-sure")), code);
            case SYMPTOM -> told(told(finding.name()), code >= 1 ? 1 : 0);
            case HISTORY -> told(told(finding.name()), code / (Kind.HISTORY.codes() - 1.0));
            case FIELD -> told("field", code);
            case RESPONSE -> response(code);
        };
    }

    private double[] strength(int code) {
        double[] probabilities = new double[Kind.MOTOR.codes()];
        if (code == FULL) {
            double weak = value("strength-false-weak");
            double slight = value("strength-false-weak-slight");
            probabilities[FULL] = 1 - weak;
            probabilities[FULL - 1] = weak * slight;
            probabilities[FULL - 2] = weak * (1 - slight);
        } else {
            // Codes are half grades.
            probabilities = about(code, probabilities.length, 2 * noise * value("strength-sd-grades"));
        }
        return lapsed(probabilities, noise * value("strength-lapse"));
    }

    /** Clonus is reported as brisk. */
    private double[] reflex(int code) {
        int answers = Kind.REFLEX.answers().size();
        return lapsed(
                about(Math.min(code, answers - 1), answers, noise * value("reflex-sd-grades")),
                noise * value("reflex-lapse"));
    }

    /** A normal distribution about what is there, on the answers that there are. */
    private static double[] about(int code, int answers, double sd) {
        double[] probabilities = new double[answers];
        double all = 0;
        for (int answer = 0; answer < answers; answer++) {
            double z = (answer - code) / sd;
            probabilities[answer] = Math.exp(-z * z / 2);
            all += probabilities[answer];
        }
        for (int answer = 0; answer < answers; answer++) {
            probabilities[answer] /= all;
        }
        return probabilities;
    }

    private double[] sensation(int code) {
        return graded("sensation", code / (Kind.SENSATION.codes() - 1.0));
    }

    private double[] response(int code) {
        return graded("response", code / (Kind.RESPONSE.codes() - 1.0));
    }

    /** Absent, reduced or normal, given what is left. */
    private double[] graded(String what, double left) {
        double width = noise * value(what + "-width");
        double noticed = 1 / (1 + Math.exp((left - value(what + "-noticed-at")) / width));
        double nothing = 1 / (1 + Math.exp((left - value(what + "-nothing-at")) / width));
        double falseLoss = value(what + "-false-loss");
        double abnormal = falseLoss + (1 - falseLoss - value(what + "-missed")) * noticed;
        double absent = abnormal * nothing;
        return lapsed(new double[] {absent, abnormal - absent, 1 - abnormal}, noise * value(what + "-lapse"));
    }

    private double[] sign(double sure, int code) {
        double[] probabilities = new double[Kind.SIGN.codes()];
        Arrays.fill(probabilities, (1 - sure) / (probabilities.length - 1));
        probabilities[code] = sure;
        return lapsed(probabilities, noise * value("sign-lapse"));
    }

    /** Absent or present, given the share of people who have it. */
    private double[] told(String what, double share) {
        return told(share * value(what + "-reported") + (1 - share) * value(what + "-imagined"));
    }

    private static double[] told(double reported) {
        return new double[] {1 - reported, reported};
    }

    private static String told(String name) {
        return TOLD.getOrDefault(name, "symptom");
    }

    /** Mixes in a small chance of anything, so that no answer is impossible. */
    private static double[] lapsed(double[] probabilities, double lapse) {
        double[] mixed = new double[probabilities.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (1 - lapse) * probabilities[i] + lapse / mixed.length;
        }
        return mixed;
    }

    /** Returns every answer of a kind and the words that stand for one, as a document may say them. */
    public static List<String> words(Kind kind) {
        List<String> words = new ArrayList<>(kind.answers());
        switch (kind) {
            case MOTOR, ACTION -> words.addAll(strengthWords());
            case REFLEX -> words.addAll(List.of("0", "1", "2", "3", "4"));
            case SIGN -> words.addAll(List.of("possible", "impossible"));
            case SENSATION, SYMPTOM, HISTORY, FIELD, RESPONSE -> {}
        }
        return words;
    }

    private double value(String name) {
        return ledger.value("inference.examiner." + name);
    }
}
