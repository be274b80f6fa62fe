package org.rootlet.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rootlet.evidence.Ledger;

/**
 * From findings to where the lesion sits, by the particles of {@link ParticleBuilder}.
 *
 * <pre>P(structure, side | findings) ~ prior(structure) x mean over its particles of the product over findings of P(said | code)</pre>
 *
 * <p>Every particle counts as itself and as its mirror image, more or less by its age and cause ({@link CauseAges}). Where hardly any shows
 * all findings, these count less ({@link Tempering}). Immutable, and safe to use from several threads.
 */
public final class Localizer {
    private static final int STRUCTURES = Structure.values().length;

    private final Particles particles;
    private final Catalog catalog;
    private final ExaminerModel examiner;
    private final PersonKernel kernel;
    private final Tempering tempering;
    /** Logarithm of the share of each particle in its structure. */
    private final double[] logShares;

    private final PainDrawing drawing;
    private final RedFlags redFlags = new RedFlags();
    private final TestAdvisor advisor;
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
        kernel = new PersonKernel(ledger);
        tempering = new Tempering(ledger);
        logShares = logShares(new CauseAges(ledger));
        drawing = new PainDrawing(particles, catalog, examiner);
        advisor = new TestAdvisor(particles, catalog, examiner);
        cannotTellBelow = ledger.value("inference.cannot-tell-below");
        unexplainedBelow = ledger.value("inference.unexplained-below");
    }

    /**
     * Localizes by findings alone.
     *
     * @see #localize(Presentation, Prior)
     */
    public Localization localize(List<Observation> findings, Prior prior) {
        return localize(Presentation.of(findings), prior);
    }

    /**
     * Localizes.
     *
     * @param presentation what was found, and in whom
     * @param prior what is expected before
     * @throws IllegalArgumentException if a finding is not in the catalog, or cannot be what it is said to be
     */
    public Localization localize(Presentation presentation, Prior prior) {
        List<Observation> findings = presentation.findings();
        List<Reading> single = findings.stream().map(this::read).toList();
        List<Reading> full = Stream.concat(
                        single.stream().filter(reading -> !isField(reading)), drawing.readings(findings).stream())
                .toList();
        double[] logs = logPriors(prior);
        kernel.addTo(logs, particles, presentation);
        double[] likelihoods = new double[logs.length];
        // In a fixed order, so that the order of findings changes no digit.
        full.stream()
                .sorted(Comparator.comparing(reading -> reading.observation().words()))
                .forEach(reading -> reading.addLogTo(likelihoods));
        double power = tempering.power(logs, likelihoods);
        for (int image = 0; image < logs.length; image++) {
            logs[image] += power * likelihoods[image];
        }
        Weighed weighed = Weighed.of(particles, logs);
        List<Reading> readings =
                full.stream().map(reading -> reading.tempered(power)).toList();
        double[] now = weighed.byStructure();
        return new Localization(
                posterior(weighed),
                now[argMax(now)] < cannotTellBelow,
                redFlags.of(findings),
                readings.stream()
                        .map(reading -> evidence(reading, weighed, now))
                        .toList(),
                single.stream()
                        .filter(reading -> unexplained(reading, power, weighed))
                        .map(Reading::observation)
                        .toList(),
                counterfactual(readings, power, weighed, now),
                advisor.propose(findings, weighed),
                power);
    }

    private static boolean isField(Reading reading) {
        return reading.observation().finding().kind() == Kind.FIELD;
    }

    private Reading read(Observation observation) {
        int index = catalog.index(observation.finding())
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no finding " + observation.finding().words()));
        double[] likelihood = examiner.likelihood(observation)
                .orElseThrow(() -> new IllegalArgumentException("%s cannot be said".formatted(observation.words())));
        return Reading.of(observation, particles.column(index, observation.side()), likelihood);
    }

    private double[] logShares(CauseAges ages) {
        double[] sums = new double[STRUCTURES];
        double[] factors = new double[particles.size()];
        for (int particle = 0; particle < factors.length; particle++) {
            factors[particle] = ages.factor(particles.cause(particle), particles.ageYears(particle));
            sums[particles.structure(particle).ordinal()] += factors[particle];
        }
        double[] logs = new double[factors.length];
        for (int particle = 0; particle < logs.length; particle++) {
            logs[particle] = Math.log(
                    factors[particle] / sums[particles.structure(particle).ordinal()]);
        }
        return logs;
    }

    private double[] logPriors(Prior prior) {
        double[] byStructure = new double[STRUCTURES];
        for (Structure structure : Structure.values()) {
            // Half for each of the mirror images.
            byStructure[structure.ordinal()] = Math.log(prior.of(structure) / 2);
        }
        double[] logs = new double[2 * particles.size()];
        for (int particle = 0; particle < particles.size(); particle++) {
            double log = byStructure[particles.structure(particle).ordinal()] + logShares[particle];
            logs[2 * particle] = log;
            logs[2 * particle + 1] = log;
        }
        return logs;
    }

    /** What is summed for one structure and side. */
    private static final class Tally {
        private double all;
        private final Map<Severity, Double> severities = new EnumMap<>(Severity.class);
        private final Map<CauseGroup, Double> causes = new EnumMap<>(CauseGroup.class);
        private final Map<LesionAge, Double> ages = new EnumMap<>(LesionAge.class);

        void add(Particles particles, int particle, double weight) {
            all += weight;
            severities.merge(particles.severity(particle), weight, Double::sum);
            causes.merge(particles.cause(particle), weight, Double::sum);
            ages.merge(LesionAge.of(particles.days(particle)), weight, Double::sum);
        }

        Localization.Candidate candidate(Structure structure, Localization.AnswerSide side) {
            severities.replaceAll((key, weight) -> weight / all);
            causes.replaceAll((key, weight) -> weight / all);
            ages.replaceAll((key, weight) -> weight / all);
            return new Localization.Candidate(structure, side, all, severities, causes, ages);
        }
    }

    private List<Localization.Candidate> posterior(Weighed weighed) {
        Tally[][] tallies = new Tally[STRUCTURES][Localization.AnswerSide.values().length];
        for (int i = 0; i < weighed.images().length; i++) {
            int image = weighed.images()[i];
            Structure structure = weighed.structure(i);
            int side = side(structure, image, particles.bothSides(image >> 1)).ordinal();
            Tally[] sides = tallies[structure.ordinal()];
            if (sides[side] == null) {
                sides[side] = new Tally();
            }
            sides[side].add(particles, image >> 1, weighed.weights()[i]);
        }
        List<Localization.Candidate> candidates = new ArrayList<>();
        for (Structure structure : Structure.values()) {
            for (Localization.AnswerSide side : Localization.AnswerSide.values()) {
                Optional.ofNullable(tallies[structure.ordinal()][side.ordinal()])
                        .ifPresent(tally -> candidates.add(tally.candidate(structure, side)));
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
        return (image & 1) == 0 ? Localization.AnswerSide.LEFT : Localization.AnswerSide.RIGHT;
    }

    static int argMax(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    private static Localization.Evidence evidence(Reading reading, Weighed weighed, double[] with) {
        double[] without = weighed.without(reading);
        double all = Arrays.stream(without).sum();
        Map<Structure, Double> log10Odds = new EnumMap<>(Structure.class);
        for (Structure structure : Structure.values()) {
            double now = with[structure.ordinal()];
            double before = without[structure.ordinal()] / all;
            if (now > 0 && before > 0 && now < 1 && before < 1) {
                log10Odds.put(structure, Math.log10(now / (1 - now) * (1 - before) / before));
            }
        }
        return new Localization.Evidence(reading.observation(), log10Odds);
    }

    /** Whether what was said is far less likely, given everything else, than it could be at best. */
    private boolean unexplained(Reading reading, double power, Weighed weighed) {
        double expected =
                1 / Arrays.stream(weighed.without(reading.tempered(power))).sum();
        return expected < Math.pow(unexplainedBelow * reading.best(), power);
    }

    /** For each finding the least change that makes another structure lead, those of the runner-up first. */
    private List<Localization.Change> counterfactual(
            List<Reading> readings, double power, Weighed weighed, double[] now) {
        int leader = argMax(now);
        double[] others = now.clone();
        others[leader] = -1;
        Structure runnerUp = Structure.values()[argMax(others)];
        List<Localization.Change> changes = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading.terms().size() == 1) {
                changes.addAll(changes(reading, power, weighed, Structure.values()[leader]));
            }
        }
        changes.sort(Comparator.comparing(change -> change.leader() != runnerUp));
        return changes;
    }

    private List<Localization.Change> changes(Reading reading, double power, Weighed weighed, Structure leader) {
        Reading.Term term = reading.terms().getFirst();
        double[][] mass = weighed.mass(term.column(), term.likelihood().length);
        FindingName finding = reading.observation().finding();
        List<String> answers = finding.kind().answers();
        int said = ExaminerModel.place(finding.kind(), reading.observation().said());
        Map<Structure, Localization.Change> nearest = new EnumMap<>(Structure.class);
        answers.stream()
                .sorted(Comparator.comparingInt(answer -> Math.abs(answers.indexOf(answer) - said)))
                .forEach(answer -> {
                    Observation other =
                            new Observation(finding, reading.observation().side(), answer);
                    Structure then = examiner.likelihood(other)
                            .map(likelihood -> Structure.values()[
                                    argMax(instead(mass, term.likelihood(), Reading.power(likelihood, power)))])
                            .orElse(leader);
                    if (then != leader) {
                        nearest.putIfAbsent(then, new Localization.Change(reading.observation(), answer, then));
                    }
                });
        return List.copyOf(nearest.values());
    }

    private static double[] instead(double[][] mass, double[] said, double[] other) {
        double[] sums = new double[STRUCTURES];
        for (int state = 0; state < mass.length; state++) {
            for (int structure = 0; structure < STRUCTURES; structure++) {
                sums[structure] += mass[state][structure] * other[state] / said[state];
            }
        }
        return sums;
    }
}
