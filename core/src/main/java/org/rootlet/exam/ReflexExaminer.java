package org.rootlet.exam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.ReflexArc;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.muscle.TendonJerk;
import org.rootlet.muscle.UnitTable;
import org.rootlet.patient.Patient;
import org.rootlet.reflex.Limb;
import org.rootlet.stream.Workers;

/**
 * Taps the tendons of both legs and grades what comes, against what people of known reflexes give in the same body, and against the
 * other side.
 *
 * <p>Only the first muscle of an arc is simulated, with the afferents of all: the others do as it does.
 */
public final class ReflexExaminer {
    private final Atlas atlas;
    private final Patient patient;
    private final Ledger ledger;
    private final long seed;
    private final UnitTable units = UnitTable.load();
    private final ReflexGrading grading;

    /** Creates the examiner of one person. */
    public ReflexExaminer(Atlas atlas, Patient patient, Ledger ledger, long seed) {
        this.atlas = atlas;
        this.patient = patient;
        this.ledger = ledger;
        this.seed = seed;
        grading = new ReflexGrading(ledger);
    }

    /** An arc of one side on one day of several, or, without a side, the arc of the same person without lesions. */
    private record Tapped(ReflexArc arc, LesionedFibers fibers, int day, Optional<Side> side) {}

    /** Forces of an arc without lesions, N. */
    private record Healthy(double youngN, double ownN, double reducedN, TendonJerk jerk) {}

    /** What tapping gave: a force, N, and for an arc without lesions its others. */
    private record Answer(double forceN, Optional<Healthy> healthy) {}

    /**
     * Examines every arc of the atlas on one day.
     *
     * @param fibers the fibers
     * @param threads threads, 1 or more; the result does not depend on it
     */
    public Findings examine(LesionedFibers fibers, int threads) {
        return examine(List.of(fibers), threads).getFirst();
    }

    /**
     * Examines every arc of the atlas on several days.
     *
     * @param days the fibers of each day, at least one
     * @param threads threads, 1 or more; the result does not depend on it
     * @return findings day by day
     */
    public List<Findings> examine(List<LesionedFibers> days, int threads) {
        List<Tapped> all = new ArrayList<>();
        for (ReflexArc arc : atlas.reflexArcs()) {
            all.add(new Tapped(arc, days.getFirst().withoutLoads(), 0, Optional.empty()));
            for (int day = 0; day < days.size(); day++) {
                for (Side side : Side.values()) {
                    if (harmed(days.get(day), arc, side)) {
                        all.add(new Tapped(arc, days.get(day), day, Optional.of(side)));
                    }
                }
            }
        }
        List<Answer> answers = Workers.map(threads, all, this::tap);
        List<List<ReflexFinding>> found = new ArrayList<>();
        days.forEach(day -> found.add(new ArrayList<>()));
        List<ReflexFinding> unharmed = new ArrayList<>();
        for (ReflexArc arc : atlas.reflexArcs()) {
            Healthy healthy = healthy(all, answers, arc);
            double[][] forcesN = new double[days.size()][Side.values().length];
            for (double[] day : forcesN) {
                Arrays.fill(day, healthy.ownN());
            }
            for (int i = 0; i < all.size(); i++) {
                Tapped tapped = all.get(i);
                if (tapped.arc().equals(arc) && tapped.side().isPresent()) {
                    forcesN[tapped.day()][tapped.side().get().ordinal()] =
                            answers.get(i).forceN();
                }
            }
            ReflexGrading.Norms norms = norms(healthy, forcesN);
            for (int day = 0; day < forcesN.length; day++) {
                found.get(day).addAll(graded(arc, bySide(forcesN[day]), norms, healthy.youngN()));
            }
            double[] own = new double[Side.values().length];
            Arrays.fill(own, healthy.ownN());
            unharmed.addAll(graded(arc, bySide(own), norms, healthy.youngN()));
        }
        return found.stream().map(findings -> new Findings(findings, unharmed)).toList();
    }

    private Answer tap(Tapped tapped) {
        double own = TendonJerk.sensitivity(tapped.arc(), patient, ledger);
        TendonJerk jerk = jerk(tapped.arc(), tapped.fibers(), tapped.side().orElse(Side.LEFT));
        if (tapped.side().isPresent()) {
            return new Answer(force(jerk, own), Optional.empty());
        }
        double youngN = force(jerk, 1);
        double ownN = own == 1 ? youngN : force(jerk, own);
        double reducedN = force(jerk, ReflexNorm.of(ledger).reducedBelow());
        return new Answer(ownN, Optional.of(new Healthy(youngN, ownN, reducedN, jerk)));
    }

    private static Healthy healthy(List<Tapped> all, List<Answer> answers, ReflexArc arc) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).arc().equals(arc) && answers.get(i).healthy().isPresent()) {
                return answers.get(i).healthy().get();
            }
        }
        throw new IllegalStateException("The healthy %s jerk was not elicited".formatted(arc.name()));
    }

    private static Map<Side, Double> bySide(double[] forcesN) {
        Map<Side, Double> bySide = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            bySide.put(side, forcesN[side.ordinal()]);
        }
        return bySide;
    }

    /**
     * Findings arc by arc, left before right.
     *
     * @param found with the lesions
     * @param unharmed of the same person without any
     */
    public record Findings(List<ReflexFinding> found, List<ReflexFinding> unharmed) {
        public Findings {
            found = List.copyOf(found);
            unharmed = List.copyOf(unharmed);
        }
    }

    private List<ReflexFinding> graded(
            ReflexArc arc, Map<Side, Double> forcesN, ReflexGrading.Norms norms, double youngN) {
        List<ReflexFinding> findings = new ArrayList<>();
        forcesN.forEach((side, forceN) -> findings.add(new ReflexFinding(
                arc.name(),
                side,
                grading.grade(forceN, forcesN.getOrDefault(side.opposite(), forceN), norms),
                forceN / youngN)));
        return List.copyOf(findings);
    }

    /** Runs the arc only for the norms that can matter: most jerks are neither near absent nor livelier than a young adult's. */
    private ReflexGrading.Norms norms(Healthy healthy, double[][] forcesN) {
        ReflexNorm norm = ReflexNorm.of(ledger);
        DoubleSummaryStatistics forces =
                Arrays.stream(forcesN).flatMapToDouble(Arrays::stream).summaryStatistics();
        double leastN = Math.min(healthy.ownN(), forces.getMin());
        double mostN = Math.max(healthy.ownN(), forces.getMax());
        return new ReflexGrading.Norms(
                leastN < healthy.reducedN() ? force(healthy.jerk(), norm.absentBelow()) : 0,
                healthy.reducedN(),
                mostN > healthy.youngN() ? force(healthy.jerk(), norm.briskAbove()) : Double.POSITIVE_INFINITY);
    }

    /** Whether a load meets any fiber of the arc on a side; where none does, both sides are alike. */
    private boolean harmed(LesionedFibers fibers, ReflexArc arc, Side side) {
        return fibers.loads().stream()
                .anyMatch(load -> arc.muscles().stream().anyMatch(muscle -> muscle.roots().roots().stream()
                        .anyMatch(root -> load.meets(atlas.pathway(muscle, root), side)
                                || load.meets(atlas.afferentPathway(muscle, root), side))));
    }

    private TendonJerk jerk(ReflexArc arc, LesionedFibers state, Side side) {
        Limb limb = new Limb(atlas, state, patient, side, ledger, seed);
        return new TendonJerk(limb, arc, List.of(arc.muscles().getFirst()), units, ledger, seed);
    }

    private static double force(TendonJerk jerk, double sensitivity) {
        return jerk.tap(jerk.standardHammer(), sensitivity, false, 0).peakForceN();
    }
}
