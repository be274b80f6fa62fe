package org.rootlet.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each finding does to one answer: what it brings, whether the rest explains it, what said instead would make another structure lead. */
final class Reasons {
    private static final Structure[] STRUCTURES = Structure.values();

    private final Tempering.Tempered tempered;
    private final double[] byStructure;
    private final ExaminerModel examiner;
    private final double unexplainedBelow;
    /** Of the findings that were asked about, since most are asked about thrice. */
    private final Map<Observation, StateSums> known = new HashMap<>();

    /**
     * Takes an answer.
     *
     * @param tempered weights of particles by all findings
     * @param byStructure the same summed by structure
     * @param examiner how likely something is said
     * @param unexplainedBelow part of the most that a finding could be expected, below which it is unexplained
     */
    Reasons(Tempering.Tempered tempered, double[] byStructure, ExaminerModel examiner, double unexplainedBelow) {
        this.tempered = tempered;
        this.byStructure = byStructure;
        this.examiner = examiner;
        this.unexplainedBelow = unexplainedBelow;
    }

    /** Returns what a finding brings to the odds of each structure. */
    Localization.Evidence evidence(Reading reading) {
        double[] without = without(reading);
        double all = Arrays.stream(without).sum();
        Map<Structure, Double> log10Odds = new EnumMap<>(Structure.class);
        for (Structure structure : STRUCTURES) {
            double now = byStructure[structure.ordinal()];
            double before = without[structure.ordinal()] / all;
            if (now > 0 && before > 0 && now < 1 && before < 1) {
                log10Odds.put(structure, Math.log10(now / (1 - now) * (1 - before) / before));
            }
        }
        return new Localization.Evidence(reading.observation(), log10Odds);
    }

    /** Sums by structure as they would be without a finding, not scaled. */
    private double[] without(Reading reading) {
        return sums(reading).byStructure(takenAway(reading));
    }

    private StateSums sums(Reading reading) {
        return known.computeIfAbsent(
                reading.observation(),
                finding -> StateSums.of(tempered.weighed(), reading.states(), reading.likelihood().length));
    }

    /** Factors by state that undo what a finding did to the weights. */
    private double[] takenAway(Reading reading) {
        return Arrays.stream(reading.likelihood())
                .map(each -> 1 / counted(each))
                .toArray();
    }

    private double counted(double likelihood) {
        return Math.pow(likelihood, tempered.power());
    }

    /**
     * Returns whether what was said is far from what all other findings let expect. That a zone was not named is nothing to explain: people
     * leave out a good part of what they feel.
     */
    boolean isUnexplained(Reading reading) {
        return switch (reading.observation().finding().kind()) {
            case FIELD -> reading.observation().said().equals("present") && isUnlikely(reading);
            case MOTOR, ACTION -> isOutlying(reading);
            default -> isUnlikely(reading);
        };
    }

    /** Whether it is far less likely, given everything else, than it could be at best. */
    private boolean isUnlikely(Reading reading) {
        double expected = 1 / Arrays.stream(without(reading)).sum();
        return expected < counted(unexplainedBelow * reading.best());
    }

    /** Whether hardly a grade as low, or hardly one as high, was to be expected given everything else. Each single one of many grades is unlikely. */
    private boolean isOutlying(Reading reading) {
        double[] others = sums(reading).byState(takenAway(reading));
        double all = Arrays.stream(others).sum();
        double asLow = mean(examiner.atMost(reading.observation()), others) / all;
        double asHigh = mean(examiner.atLeast(reading.observation()), others) / all;
        return Math.min(asLow, asHigh) < unexplainedBelow;
    }

    private static double mean(double[] probabilities, double[] weights) {
        double sum = 0;
        for (int state = 0; state < weights.length; state++) {
            sum += probabilities[state] * weights[state];
        }
        return sum;
    }

    /** Returns for each finding the least changes that make another structure lead, those of the runner-up first. */
    List<Localization.Change> counterfactual(List<Reading> readings) {
        int leader = Localizer.argMax(byStructure);
        double[] others = byStructure.clone();
        others[leader] = -1;
        Structure runnerUp = STRUCTURES[Localizer.argMax(others)];
        List<Localization.Change> changes = new ArrayList<>();
        for (Reading reading : readings) {
            if (!reading.isDrawing()) {
                changes.addAll(changes(reading, STRUCTURES[leader]));
            }
        }
        changes.sort(Comparator.comparing(change -> change.leader() != runnerUp));
        return changes;
    }

    private List<Localization.Change> changes(Reading reading, Structure leader) {
        Observation found = reading.observation();
        List<String> answers = found.finding().kind().answers();
        int said = ExaminerModel.place(found.finding().kind(), found.said());
        Map<Structure, Localization.Change> nearest = new EnumMap<>(Structure.class);
        answers.stream()
                .sorted(Comparator.comparingInt(answer -> Math.abs(answers.indexOf(answer) - said)))
                .forEach(answer -> {
                    Structure then = examiner.likelihood(new Observation(found.finding(), found.side(), answer))
                            .map(other -> leaderIf(reading, other))
                            .orElse(leader);
                    if (then != leader) {
                        nearest.putIfAbsent(then, new Localization.Change(found, answer, then));
                    }
                });
        return List.copyOf(nearest.values());
    }

    private Structure leaderIf(Reading reading, double[] other) {
        double[] factors = takenAway(reading);
        for (int state = 0; state < factors.length; state++) {
            factors[state] *= counted(other[state]);
        }
        return STRUCTURES[Localizer.argMax(sums(reading).byStructure(factors))];
    }
}
