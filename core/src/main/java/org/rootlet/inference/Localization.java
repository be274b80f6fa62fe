package org.rootlet.inference;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rootlet.anatomy.Side;

/**
 * What findings say about where a lesion sits.
 *
 * @param posterior every structure and side, most probable first; probabilities sum to one
 * @param cannotTell whether no structure stands out
 * @param redFlags what must not wait, whatever is most probable
 * @param evidence what each finding brings, in the order given
 * @param unexplained findings that the answer does not explain
 * @param counterfactual what would have to be different for the runner-up to lead; empty if no single finding would do
 * @param nextTests what to examine next, most informative first
 * @param power power to which the likelihoods of the findings were raised, 1 as a rule; less where hardly any particle shows all of them
 */
public record Localization(
        List<Candidate> posterior,
        boolean cannotTell,
        List<String> redFlags,
        List<Evidence> evidence,
        List<Observation> unexplained,
        List<Change> counterfactual,
        List<NextTest> nextTests,
        double power) {
    public Localization {
        posterior = List.copyOf(posterior);
        redFlags = List.copyOf(redFlags);
        evidence = List.copyOf(evidence);
        unexplained = List.copyOf(unexplained);
        counterfactual = List.copyOf(counterfactual);
        nextTests = List.copyOf(nextTests);
    }

    /** Side of a lesion. */
    public enum AnswerSide {
        LEFT,
        RIGHT,
        BOTH,
        /** Of what has no side. */
        NONE
    }

    /**
     * A place where the lesion may sit.
     *
     * @param structure which structure
     * @param side on which side
     * @param probability 0 to 1
     * @param severities probabilities of how much is lost, if it is this
     * @param causes probabilities of what harms it, if it is this
     * @param ages probabilities of how long it has lasted, if it is this
     */
    public record Candidate(
            Structure structure,
            AnswerSide side,
            double probability,
            Map<Severity, Double> severities,
            Map<CauseGroup, Double> causes,
            Map<LesionAge, Double> ages) {
        public Candidate {
            severities = Collections.unmodifiableMap(new EnumMap<>(severities));
            causes = Collections.unmodifiableMap(new EnumMap<>(causes));
            ages = Collections.unmodifiableMap(new EnumMap<>(ages));
        }
    }

    /**
     * What one finding brings.
     *
     * @param finding the finding
     * @param log10Odds by structure, by how many powers of ten it raises (or lowers) its odds, given all other findings
     */
    public record Evidence(Observation finding, Map<Structure, Double> log10Odds) {}

    /**
     * One finding changed.
     *
     * @param finding as it was reported
     * @param instead what would make the runner-up lead
     * @param leader structure that would then be most probable
     */
    public record Change(Observation finding, String instead, Structure leader) {}

    /**
     * A test that has not been done.
     *
     * @param test what to test, on which side
     * @param expectedBits expected information about the structure, bits
     * @param minutes how long it takes
     * @param discomfort 0 none to 3 much
     * @param cost 0 nothing to 3 much
     * @param outcomes for each possible answer how likely it is and which structure would then lead
     */
    public record NextTest(
            FindingName test,
            Side side,
            double expectedBits,
            double minutes,
            double discomfort,
            double cost,
            List<Outcome> outcomes) {
        public NextTest {
            outcomes = List.copyOf(outcomes);
        }

        /** Returns the side in words; both of what is in the middle. */
        public String sideLabel() {
            return test.isMidline() ? "both" : side.label();
        }

        /** Returns expected bits for each minute that it takes. */
        public double bitsPerMinute() {
            return expectedBits / minutes;
        }
    }

    /**
     * One answer of a test.
     *
     * @param answer the answer
     * @param probability how likely it is
     * @param leader structure that would then be most probable
     * @param leaderProbability how probable it would be
     */
    public record Outcome(String answer, double probability, Structure leader, double leaderProbability) {}

    /** Returns the probability of a structure on any side. */
    public double probability(Structure structure) {
        return posterior.stream()
                .filter(candidate -> candidate.structure() == structure)
                .mapToDouble(Candidate::probability)
                .sum();
    }
}
