package org.rootlet.inference;

import java.util.List;
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
        double[] before = logPriors(prior);
        kernel.addTo(before, particles, presentation);
        Tempering.Tempered tempered = tempering.weigh(particles, before, LogLikelihoods.of(full, particles.size()));
        Posterior posterior = Posterior.of(tempered.weighed());
        double[] now = posterior.byStructure();
        Reasons reasons = new Reasons(tempered, now, examiner, unexplainedBelow);
        return new Localization(
                posterior.candidates(),
                now[argMax(now)] < cannotTellBelow,
                redFlags.of(findings),
                full.stream().map(reasons::evidence).toList(),
                single.stream()
                        .filter(reasons::isUnexplained)
                        .map(Reading::observation)
                        .toList(),
                reasons.counterfactual(full),
                advisor.propose(findings, tempered.weighed()),
                tempered.power());
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
        return new Reading(observation, particles.column(index, observation.side()), likelihood);
    }

    private double[] logShares(CauseAges ages) {
        double[] sums = new double[STRUCTURES];
        double[] factors = new double[particles.size()];
        for (int particle = 0; particle < factors.length; particle++) {
            factors[particle] = ages.factor(particles.cause(particle), particles.ageYears(particle));
            sums[particles.structures()[particle]] += factors[particle];
        }
        double[] logs = new double[factors.length];
        for (int particle = 0; particle < logs.length; particle++) {
            logs[particle] = Math.log(factors[particle] / sums[particles.structures()[particle]]);
        }
        return logs;
    }

    private double[] logPriors(Prior prior) {
        double[] byStructure = new double[STRUCTURES];
        for (Structure structure : Structure.values()) {
            byStructure[structure.ordinal()] = Math.log(prior.of(structure));
        }
        double[] logs = new double[particles.size()];
        for (int particle = 0; particle < logs.length; particle++) {
            logs[particle] = byStructure[particles.structures()[particle]] + logShares[particle];
        }
        return logs;
    }

    static int argMax(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }
}
