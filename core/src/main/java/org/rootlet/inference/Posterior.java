package org.rootlet.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Probabilities of structures and sides, and of what harms them, how much and for how long: weights summed by {@link Traits} in one pass. */
final class Posterior {
    private static final double ROUNDING = 1e-12;

    private final double[] byStructure = new double[Structure.values().length];
    private final Tally[][] tallies = new Tally[byStructure.length][Localization.AnswerSide.values().length];

    private Posterior() {}

    static Posterior of(Weighed weighed) {
        List<Traits> traits = weighed.particles().traits();
        double[] own = new double[traits.size()];
        double[] mirrored = new double[traits.size()];
        for (int i = 0; i < weighed.size(); i++) {
            int number = weighed.particles().traitsNumber(weighed.kept()[i]);
            own[number] += weighed.own()[i];
            mirrored[number] += weighed.mirrored()[i];
        }
        Posterior posterior = new Posterior();
        for (int number = 0; number < own.length; number++) {
            posterior.add(traits.get(number), false, own[number]);
            posterior.add(traits.get(number), true, mirrored[number]);
        }
        return posterior;
    }

    private void add(Traits traits, boolean mirrored, double weight) {
        if (weight > 0) {
            int structure = traits.structure().ordinal();
            int side = traits.side(mirrored).ordinal();
            byStructure[structure] += weight;
            if (tallies[structure][side] == null) {
                tallies[structure][side] = new Tally();
            }
            tallies[structure][side].add(traits, weight);
        }
    }

    /** Returns the probability of each structure on any side; not to be changed. */
    double[] byStructure() {
        return byStructure;
    }

    /** Returns every structure and side that is left, most probable first. */
    List<Localization.Candidate> candidates() {
        List<Localization.Candidate> candidates = new ArrayList<>();
        for (Structure structure : Structure.values()) {
            for (Localization.AnswerSide side : Localization.AnswerSide.values()) {
                Tally tally = tallies[structure.ordinal()][side.ordinal()];
                if (tally != null) {
                    candidates.add(tally.candidate(structure, side));
                }
            }
        }
        candidates.sort(largestFirst(Localization.Candidate::probability));
        return candidates;
    }

    /** Orders by size; what differs by rounding alone stays as it stands, so that the left does not take turns with the right. */
    static <T> Comparator<T> largestFirst(ToDoubleFunction<T> size) {
        return Comparator.comparingDouble(each -> -Math.rint(size.applyAsDouble(each) / ROUNDING));
    }

    /** What is summed for one structure and side. */
    private static final class Tally {
        private double all;
        private final Map<Severity, Double> severities = new EnumMap<>(Severity.class);
        private final Map<CauseGroup, Double> causes = new EnumMap<>(CauseGroup.class);
        private final Map<LesionAge, Double> ages = new EnumMap<>(LesionAge.class);

        void add(Traits traits, double weight) {
            all += weight;
            severities.merge(traits.severity(), weight, Double::sum);
            causes.merge(traits.cause(), weight, Double::sum);
            ages.merge(traits.age(), weight, Double::sum);
        }

        Localization.Candidate candidate(Structure structure, Localization.AnswerSide side) {
            severities.replaceAll((key, weight) -> weight / all);
            causes.replaceAll((key, weight) -> weight / all);
            ages.replaceAll((key, weight) -> weight / all);
            return new Localization.Candidate(structure, side, all, severities, causes, ages);
        }
    }
}
