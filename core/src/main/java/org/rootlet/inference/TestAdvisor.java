package org.rootlet.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rootlet.anatomy.Side;

/** Proposes what to examine next: the tests that are expected to tell most about the structure. */
final class TestAdvisor {
    /** Enough particles for expected bits to a hundredth. */
    private static final int SAMPLE = 4000;

    private final Particles particles;
    private final Catalog catalog;
    private final ExaminerModel examiner;
    private final TestMenu menu = TestMenu.load();

    TestAdvisor(Particles particles, Catalog catalog, ExaminerModel examiner) {
        this.particles = particles;
        this.catalog = catalog;
        this.examiner = examiner;
    }

    /** Proposes tests that were not done, most informative first. */
    List<Localization.NextTest> propose(List<Observation> done, Weighed weighed) {
        Weighed sample = weighed.sample(SAMPLE);
        double before = entropy(sample.byStructure());
        List<Localization.NextTest> tests = new ArrayList<>();
        for (TestMenu.Item item : menu.items()) {
            for (Side side : item.finding().isMidline() ? List.of(Side.LEFT) : List.of(Side.values())) {
                boolean tested = done.stream()
                        .anyMatch(finding ->
                                finding.side() == side && finding.finding().equals(item.finding()));
                Optional<Integer> index = catalog.index(item.finding());
                if (!tested && index.isPresent()) {
                    tests.add(test(item, side, particles.column(index.get(), side), sample, before));
                }
            }
        }
        tests.sort(Posterior.largestFirst(Localization.NextTest::expectedBits));
        return tests.subList(0, Math.min(tests.size(), menu.shown()));
    }

    private Localization.NextTest test(TestMenu.Item item, Side side, Column column, Weighed sample, double before) {
        List<String> answers = item.finding().kind().answers();
        double[][] given = examiner.table(item.finding());
        StateSums sums = StateSums.of(sample, column, given.length);
        double expected = before;
        List<Localization.Outcome> outcomes = new ArrayList<>();
        for (int answer = 0; answer < answers.size(); answer++) {
            double[] then = sums.byStructure(likelihood(given, answer));
            double probability = Arrays.stream(then).sum();
            for (int structure = 0; structure < then.length; structure++) {
                then[structure] /= probability;
            }
            expected -= probability * entropy(then);
            int leader = Localizer.argMax(then);
            outcomes.add(new Localization.Outcome(
                    answers.get(answer), probability, Structure.values()[leader], then[leader]));
        }
        return new Localization.NextTest(
                item.finding(), side, Math.max(0, expected), item.minutes(), item.discomfort(), item.cost(), outcomes);
    }

    private static double[] likelihood(double[][] given, int answer) {
        return Arrays.stream(given).mapToDouble(answers -> answers[answer]).toArray();
    }

    /** Entropy, bits. */
    private static double entropy(double[] probabilities) {
        double bits = 0;
        for (double probability : probabilities) {
            bits -= probability > 0 ? probability * Math.log(probability) / Math.log(2) : 0;
        }
        return bits;
    }
}
