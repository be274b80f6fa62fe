package org.rootlet.casefile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rootlet.assessment.Baseline;
import org.rootlet.assessment.Scores;
import org.rootlet.inference.Localization;
import org.rootlet.inference.Localizer;
import org.rootlet.inference.Observation;
import org.rootlet.inference.Prior;
import org.rootlet.inference.Structure;

/**
 * Published cases localized, beside ways that know no nerves.
 *
 * @param prior name of the prior
 * @param cases all cases, in the order given
 */
public record Benchmark(String prior, List<Case> cases) {
    /** The way of this library. */
    public static final String ROOTLET = "Rootlet";

    private static final String SERIES = "series";

    public Benchmark {
        cases = List.copyOf(cases);
    }

    /**
     * One case.
     *
     * @param file the case
     * @param answer what was harmed
     * @param scored whether it counts
     * @param forecasts by way, {@link #ROOTLET} first
     */
    public record Case(
            ExaminationFile file,
            ExaminationFile.Answer answer,
            boolean scored,
            Map<String, Scores.Forecast> forecasts) {
        /** Returns the forecast of a way. */
        public Scores.Forecast forecast(String way) {
            Scores.Forecast forecast = forecasts.get(way);
            if (forecast == null) {
                throw new IllegalArgumentException("There is no way " + way);
            }
            return forecast;
        }
    }

    /**
     * Localizes cases.
     *
     * @param files cases with an answer; others are left out
     * @param grades grades that count; series of patients never do
     * @param localizer localizes
     * @param baseline ways to compare with
     * @param prior what is expected before
     */
    public static Benchmark of(
            List<ExaminationFile> files, List<String> grades, Localizer localizer, Baseline baseline, Prior prior) {
        List<Case> cases = new ArrayList<>();
        for (ExaminationFile file : files) {
            file.answer().ifPresent(answer -> {
                Map<String, Scores.Forecast> forecasts = new LinkedHashMap<>();
                forecasts.put(
                        ROOTLET,
                        new Scores.Forecast(
                                byStructure(localizer.localize(file.presentation(), prior)), answer.structure()));
                List<Observation> findings = file.presentation().findings();
                for (String way : Baseline.NAMES) {
                    forecasts.put(
                            way, new Scores.Forecast(baseline.forecast(way, findings, prior), answer.structure()));
                }
                boolean scored =
                        grades.contains(answer.grade()) && !answer.kind().equals(SERIES);
                cases.add(new Case(file, answer, scored, forecasts));
            });
        }
        return new Benchmark(prior.name(), cases);
    }

    private static Map<Structure, Double> byStructure(Localization localization) {
        Map<Structure, Double> probabilities = new EnumMap<>(Structure.class);
        for (Structure structure : Structure.values()) {
            probabilities.put(structure, localization.probability(structure));
        }
        return probabilities;
    }

    /** Returns all ways, that of this library first. */
    public List<String> ways() {
        List<String> ways = new ArrayList<>(List.of(ROOTLET));
        ways.addAll(Baseline.NAMES);
        return List.copyOf(ways);
    }

    /** Returns the cases that count. */
    public List<Case> scored() {
        return cases.stream().filter(Case::scored).toList();
    }

    /**
     * Returns the scores of a way.
     *
     * @throws IllegalArgumentException if no case counts
     */
    public Scores scores(String way) {
        return scores(way, scored());
    }

    /** Returns the scores of a way by kind of case. */
    public Map<String, Scores> byKind(String way) {
        return by(way, each -> each.answer().kind());
    }

    /** Returns the scores of a way by what was harmed. */
    public Map<String, Scores> byStructure(String way) {
        return by(way, each -> each.answer().structure().id());
    }

    private Map<String, Scores> by(String way, Function<Case, String> group) {
        Map<String, Scores> scores = new TreeMap<>();
        scored().stream()
                .collect(Collectors.groupingBy(group))
                .forEach((name, members) -> scores.put(name, scores(way, members)));
        return scores;
    }

    private static Scores scores(String way, List<Case> members) {
        return Scores.of(members.stream().map(each -> each.forecast(way)).toList());
    }
}
