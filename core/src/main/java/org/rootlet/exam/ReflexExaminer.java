package org.rootlet.exam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.ReflexArc;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.muscle.TendonJerk;
import org.rootlet.muscle.UnitTable;
import org.rootlet.patient.Patient;
import org.rootlet.reflex.Limb;

/**
 * Taps the tendons of both legs and grades what comes, against what people of known reflexes give in the same body, and against the
 * other side.
 *
 * <p>Only the first muscle of an arc is simulated, with the afferents of all: the others do as it does.
 */
public final class ReflexExaminer {
    private final Atlas atlas;
    private final LesionedFibers fibers;
    private final Patient patient;
    private final Ledger ledger;
    private final long seed;
    private final UnitTable units = UnitTable.load();
    private final ReflexGrading grading;

    /** Creates the examiner of one person. */
    public ReflexExaminer(Atlas atlas, LesionedFibers fibers, Patient patient, Ledger ledger, long seed) {
        this.atlas = atlas;
        this.fibers = fibers;
        this.patient = patient;
        this.ledger = ledger;
        this.seed = seed;
        grading = new ReflexGrading(ledger);
    }

    /**
     * Examines every arc of the atlas.
     *
     * @param threads threads, 1 or more; the result does not depend on it
     */
    public Findings examine(int threads) {
        List<Callable<Findings>> tasks = atlas.reflexArcs().stream()
                .map(arc -> (Callable<Findings>) () -> examine(arc))
                .toList();
        List<ReflexFinding> found = new ArrayList<>();
        List<ReflexFinding> unharmed = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, tasks.size()))) {
            for (Future<Findings> future : pool.invokeAll(tasks)) {
                found.addAll(future.get().found());
                unharmed.addAll(future.get().unharmed());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The examination of the reflexes was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
        return new Findings(found, unharmed);
    }

    private Findings examine(ReflexArc arc) {
        TendonJerk healthy = jerk(arc, fibers.withoutLoads(), Side.LEFT);
        double own = TendonJerk.sensitivity(arc, patient, ledger);
        double youngN = force(healthy, 1);
        double unharmedN = own == 1 ? youngN : force(healthy, own);
        Map<Side, Double> unharmed = new EnumMap<>(Side.class);
        Map<Side, Double> forces = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            unharmed.put(side, unharmedN);
            forces.put(side, harmed(arc, side) ? force(jerk(arc, fibers, side), own) : unharmedN);
        }
        ReflexGrading.Norms norms = norms(healthy, youngN, unharmedN, forces.values());
        return new Findings(graded(arc, forces, norms, youngN), graded(arc, unharmed, norms, youngN));
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
    private ReflexGrading.Norms norms(TendonJerk healthy, double youngN, double unharmedN, Collection<Double> forcesN) {
        ReflexNorm norm = ReflexNorm.of(ledger);
        double reducedN = force(healthy, norm.reducedBelow());
        double leastN = Math.min(unharmedN, Collections.min(forcesN));
        double mostN = Math.max(unharmedN, Collections.max(forcesN));
        return new ReflexGrading.Norms(
                leastN < reducedN ? force(healthy, norm.absentBelow()) : 0,
                reducedN,
                mostN > youngN ? force(healthy, norm.briskAbove()) : Double.POSITIVE_INFINITY);
    }

    /** Whether a load meets any fiber of the arc on a side; where none does, both sides are alike. */
    private boolean harmed(ReflexArc arc, Side side) {
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
