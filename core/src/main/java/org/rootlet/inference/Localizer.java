package org.rootlet.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;

/**
 * From findings to where the lesion sits, by the particles of {@link ParticleBuilder}.
 *
 * <pre>P(structure, side | findings) ~ prior(structure) x mean over its particles of the product over findings of P(said | code)</pre>
 *
 * <p>Every particle counts as itself and as its mirror image. Immutable, and safe to use from several threads.
 */
public final class Localizer {
    private static final int SIDES = Side.values().length;
    private static final int STRUCTURES = Structure.values().length;
    /** Particles less likely than this against the best can be left out of what is done finding by finding. */
    private static final double NEGLIGIBLE = 1e-9;

    private final Particles particles;
    private final Catalog catalog;
    private final ExaminerModel examiner;
    private final RedFlags redFlags;
    private final TestMenu menu;
    private final double cannotTellBelow;
    private final double unexplainedBelow;

    /**
     * Creates a localizer.
     *
     * @param particles simulated people
     * @param catalog names of what they show
     * @param ledger constants
     */
    public Localizer(Particles particles, Catalog catalog, Ledger ledger) {
        this.particles = particles;
        this.catalog = catalog;
        examiner = new ExaminerModel(ledger);
        redFlags = new RedFlags();
        menu = TestMenu.load();
        cannotTellBelow = ledger.value("inference.cannot-tell-below");
        unexplainedBelow = ledger.value("inference.unexplained-below");
    }

    /** A finding with what it says about every particle, as itself and mirrored. */
    private record Read(Observation observation, double[] likelihood, byte[][] codes) {}

    /** Particles that still count, by their place twice over (mirrored odd), and their weights, which sum to one. */
    private record Alive(int[] images, double[] weights) {}

    /**
     * Localizes.
     *
     * @param findings what was found; a finding that is not listed was not tested
     * @param prior what is expected before
     * @throws IllegalArgumentException if a finding is not in the catalog, or cannot be what it is said to be
     */
    public Localization localize(List<Observation> findings, Prior prior) {
        List<Read> reads = findings.stream().map(this::read).toList();
        double[] logs = logPriors(prior);
        for (Read read : reads) {
            add(logs, read);
        }
        Alive alive = alive(logs);
        List<Localization.Candidate> posterior = posterior(alive);
        double[] byStructure = byStructure(alive.images(), alive.weights());
        int leader = argMax(byStructure);
        return new Localization(
                posterior,
                byStructure[leader] < cannotTellBelow,
                redFlags.of(findings),
                reads.stream().map(read -> evidence(read, alive, byStructure)).toList(),
                reads.stream()
                        .filter(read -> unexplained(read, alive))
                        .map(Read::observation)
                        .toList(),
                counterfactual(reads, alive, byStructure),
                nextTests(findings, alive, byStructure));
    }

    private Read read(Observation observation) {
        int index = catalog.index(observation.finding())
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no finding " + observation.finding().words()));
        double[] likelihood = examiner.likelihood(observation)
                .orElseThrow(() -> new IllegalArgumentException("%s cannot be said".formatted(observation.words())));
        return new Read(observation, likelihood, codes(index, observation.side()));
    }

    /** Codes of a finding for particles as they are and mirrored. */
    private byte[][] codes(int index, Side side) {
        return new byte[][] {particles.codes(index, side), particles.codes(index, side.opposite())};
    }

    private double[] logPriors(Prior prior) {
        double[] byStructure = new double[STRUCTURES];
        for (Structure structure : Structure.values()) {
            int count = particles.count(structure);
            byStructure[structure.ordinal()] =
                    count == 0 ? Double.NEGATIVE_INFINITY : Math.log(prior.of(structure) / (SIDES * count));
        }
        double[] logs = new double[SIDES * particles.size()];
        for (int particle = 0; particle < particles.size(); particle++) {
            double log = byStructure[particles.structure(particle).ordinal()];
            logs[2 * particle] = log;
            logs[2 * particle + 1] = log;
        }
        return logs;
    }

    private void add(double[] logs, Read read) {
        double[] log = Arrays.stream(read.likelihood()).map(Math::log).toArray();
        byte[] own = read.codes()[0];
        byte[] mirrored = read.codes()[1];
        for (int particle = 0; particle < own.length; particle++) {
            logs[2 * particle] += log[own[particle]];
            logs[2 * particle + 1] += log[mirrored[particle]];
        }
    }

    private static Alive alive(double[] logs) {
        double most = Arrays.stream(logs).max().orElseThrow();
        double least = most + Math.log(NEGLIGIBLE);
        int count = 0;
        for (double log : logs) {
            count += log >= least ? 1 : 0;
        }
        int[] images = new int[count];
        double[] weights = new double[count];
        double sum = 0;
        int next = 0;
        for (int image = 0; image < logs.length; image++) {
            if (logs[image] >= least) {
                images[next] = image;
                weights[next] = Math.exp(logs[image] - most);
                sum += weights[next++];
            }
        }
        for (int i = 0; i < count; i++) {
            weights[i] /= sum;
        }
        return new Alive(images, weights);
    }

    private List<Localization.Candidate> posterior(Alive alive) {
        double[][] sums = new double[STRUCTURES][Localization.AnswerSide.values().length];
        for (int i = 0; i < alive.images().length; i++) {
            int image = alive.images()[i];
            Structure structure = particles.structure(image / SIDES);
            sums[structure.ordinal()][
                            side(structure, image, particles.bothSides(image / SIDES))
                                    .ordinal()] +=
                    alive.weights()[i];
        }
        List<Localization.Candidate> candidates = new ArrayList<>();
        for (Structure structure : Structure.values()) {
            for (Localization.AnswerSide side : Localization.AnswerSide.values()) {
                double probability = sums[structure.ordinal()][side.ordinal()];
                if (probability > 0) {
                    candidates.add(new Localization.Candidate(structure, side, probability));
                }
            }
        }
        candidates.sort(
                Comparator.comparingDouble(Localization.Candidate::probability).reversed());
        return candidates;
    }

    private static Localization.AnswerSide side(Structure structure, int image, boolean bothSides) {
        if (structure == Structure.NONE || structure == Structure.MIMIC) {
            return Localization.AnswerSide.NONE;
        }
        if (bothSides) {
            return Localization.AnswerSide.BOTH;
        }
        return image % SIDES == 0 ? Localization.AnswerSide.LEFT : Localization.AnswerSide.RIGHT;
    }

    private double[] byStructure(int[] images, double[] weights) {
        double[] sums = new double[STRUCTURES];
        double all = 0;
        for (int i = 0; i < images.length; i++) {
            sums[particles.structure(images[i] / SIDES).ordinal()] += weights[i];
            all += weights[i];
        }
        for (int structure = 0; structure < STRUCTURES; structure++) {
            sums[structure] /= all;
        }
        return sums;
    }

    private static int argMax(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    /** Weights as they would be had something else been said, or nothing where the likelihood is one. */
    private static double[] reweighted(Read read, Alive alive, double[] instead) {
        double[] weights = alive.weights().clone();
        for (int i = 0; i < weights.length; i++) {
            int image = alive.images()[i];
            byte code = read.codes()[image % SIDES][image / SIDES];
            weights[i] *= instead[code] / read.likelihood()[code];
        }
        return weights;
    }

    private static double[] nothing(Read read) {
        double[] ones = new double[read.likelihood().length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private Localization.Evidence evidence(Read read, Alive alive, double[] with) {
        double[] without = byStructure(alive.images(), reweighted(read, alive, nothing(read)));
        Map<Structure, Double> log10Odds = new EnumMap<>(Structure.class);
        for (Structure structure : Structure.values()) {
            double now = with[structure.ordinal()];
            double before = without[structure.ordinal()];
            if (now > 0 && before > 0 && now < 1 && before < 1) {
                log10Odds.put(structure, Math.log10(now / (1 - now) * (1 - before) / before));
            }
        }
        return new Localization.Evidence(read.observation(), log10Odds);
    }

    /** Whether what was said is far less likely, given everything else, than it could be at best. */
    private boolean unexplained(Read read, Alive alive) {
        double[] others = reweighted(read, alive, nothing(read));
        double expected = 0;
        double all = 0;
        for (int i = 0; i < others.length; i++) {
            int image = alive.images()[i];
            expected += others[i] * read.likelihood()[read.codes()[image % SIDES][image / SIDES]];
            all += others[i];
        }
        double best = Arrays.stream(read.likelihood()).max().orElseThrow();
        return expected / all < unexplainedBelow * best;
    }

    private List<Localization.Change> counterfactual(List<Read> reads, Alive alive, double[] now) {
        int leader = argMax(now);
        List<Localization.Change> changes = new ArrayList<>();
        for (Read read : reads) {
            for (String answer : read.observation().finding().kind().answers()) {
                Observation other = new Observation(
                        read.observation().finding(), read.observation().side(), answer);
                Optional<double[]> likelihood = examiner.likelihood(other);
                if (likelihood.isPresent()) {
                    int then = argMax(byStructure(alive.images(), reweighted(read, alive, likelihood.get())));
                    if (then != leader) {
                        changes.add(new Localization.Change(read.observation(), answer, Structure.values()[then]));
                    }
                }
            }
        }
        return changes;
    }

    private List<Localization.NextTest> nextTests(List<Observation> done, Alive alive, double[] now) {
        List<Localization.NextTest> tests = new ArrayList<>();
        for (TestMenu.Item item : menu.items()) {
            for (Side side : Side.values()) {
                boolean tested = done.stream()
                        .anyMatch(finding ->
                                finding.side() == side && finding.finding().equals(item.finding()));
                Optional<Integer> index = catalog.index(item.finding());
                if (!tested && index.isPresent()) {
                    tests.add(test(item, side, codes(index.get(), side), alive, entropy(now)));
                }
            }
        }
        tests.sort(
                Comparator.comparingDouble(Localization.NextTest::expectedBits).reversed());
        return tests.subList(0, Math.min(tests.size(), menu.shown()));
    }

    private Localization.NextTest test(TestMenu.Item item, Side side, byte[][] codes, Alive alive, double before) {
        List<String> answers = item.finding().kind().answers();
        double[][] given = new double[item.finding().kind().codes()][];
        for (int code = 0; code < given.length; code++) {
            given[code] = examiner.answers(item.finding(), code);
        }
        double[][] mass = new double[given.length][STRUCTURES];
        for (int i = 0; i < alive.images().length; i++) {
            int image = alive.images()[i];
            mass[codes[image % SIDES][image / SIDES]][
                    particles.structure(image / SIDES).ordinal()] += alive.weights()[i];
        }
        double expected = before;
        List<Localization.Outcome> outcomes = new ArrayList<>();
        for (int answer = 0; answer < answers.size(); answer++) {
            double[] then = new double[STRUCTURES];
            double probability = 0;
            for (int code = 0; code < given.length; code++) {
                for (int structure = 0; structure < STRUCTURES; structure++) {
                    double part = mass[code][structure] * given[code][answer];
                    then[structure] += part;
                    probability += part;
                }
            }
            if (probability > 0) {
                for (int structure = 0; structure < STRUCTURES; structure++) {
                    then[structure] /= probability;
                }
                expected -= probability * entropy(then);
                int leader = argMax(then);
                outcomes.add(new Localization.Outcome(
                        answers.get(answer), probability, Structure.values()[leader], then[leader]));
            }
        }
        return new Localization.NextTest(
                item.finding(), side, Math.max(0, expected), item.minutes(), item.discomfort(), outcomes);
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
