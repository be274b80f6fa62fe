package org.rootlet.lesion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.rootlet.anatomy.Pathway;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.ConductionResult;
import org.rootlet.fiber.ConductionStudy;
import org.rootlet.fiber.ConductionTask;
import org.rootlet.fiber.FiberClass;
import org.rootlet.fiber.LesionZone;

/**
 * Sampled fibers of every root and class after the loads on their way. Every fiber that a load meets is integrated by
 * the fiber engine; one that meets two loads must pass both.
 */
public final class LesionedFibers {
    private final List<Load> loads;
    private final Map<FiberClass, List<FiberOutcome>> healthy;
    private final Map<Bundle, List<FiberOutcome>> loaded;
    private final Map<Bundle, List<FiberSample.Loaded>> tasksByBundle;
    private final Regrowth regrowth;

    /** Fibers of one class and root at one load. */
    private record Bundle(int load, Root root, FiberClass fiberClass) {}

    private LesionedFibers(
            List<Load> loads,
            Map<FiberClass, List<FiberOutcome>> healthy,
            Map<Bundle, List<FiberOutcome>> loaded,
            Map<Bundle, List<FiberSample.Loaded>> tasksByBundle,
            Regrowth regrowth) {
        this.loads = List.copyOf(loads);
        this.healthy = healthy;
        this.loaded = loaded;
        this.tasksByBundle = tasksByBundle;
        this.regrowth = regrowth;
    }

    /**
     * Integrates the sampled fibers through all loads.
     *
     * @param loads what the lesions put on nerves
     * @param pathways every pathway of one side of the person
     * @param temperatureC temperature of the nerves, degrees C
     * @param seed seed of the run
     * @param threads threads to use; the result does not depend on it
     * @param ledger constants
     * @param progress told how many fibers are done
     */
    public static LesionedFibers integrate(
            List<Load> loads,
            List<Pathway> pathways,
            double temperatureC,
            long seed,
            int threads,
            Ledger ledger,
            IntConsumer progress) {
        return of(loads, pathways, temperatureC, seed, threads, ledger, Optional.empty(), progress);
    }

    /**
     * Does the same with the answers that the fiber engine gave before; what is not among them is integrated. The result is that of
     * {@link #integrate}.
     *
     * @param kept answers of the engine
     */
    public static LesionedFibers recall(
            List<Load> loads,
            List<Pathway> pathways,
            double temperatureC,
            long seed,
            int threads,
            Ledger ledger,
            KeptConduction kept,
            IntConsumer progress) {
        return of(
                loads,
                pathways,
                temperatureC,
                seed,
                threads,
                ledger,
                Optional.of(kept).filter(answers -> answers.fits(ledger)),
                progress);
    }

    private static LesionedFibers of(
            List<Load> loads,
            List<Pathway> pathways,
            double temperatureC,
            long seed,
            int threads,
            Ledger ledger,
            Optional<KeptConduction> kept,
            IntConsumer progress) {
        FiberSample sample = new FiberSample(seed, temperatureC, ledger);
        // Healthy fibers as long as the first loaded ones: the engine integrates those anyway, to compare with.
        double lengthMm = loads.isEmpty()
                ? ledger.value("lesion.length.disc-herniation-mm")
                : loads.getFirst().lengthMm();
        Map<FiberClass, List<FiberSample.Loaded>> healthyTasks = new EnumMap<>(FiberClass.class);
        for (FiberClass fiberClass : FiberClass.values()) {
            healthyTasks.put(fiberClass, sample.healthy(fiberClass, lengthMm));
        }
        Map<Bundle, List<FiberSample.Loaded>> loadedTasks = new LinkedHashMap<>();
        for (Bundle bundle : bundles(loads, pathways)) {
            loadedTasks.put(bundle, sample.loaded(bundle.fiberClass(), loads.get(bundle.load())));
        }

        List<FiberSample.Loaded> all = new ArrayList<>();
        healthyTasks.values().forEach(all::addAll);
        loadedTasks.values().forEach(all::addAll);
        Iterator<ConductionResult> results =
                results(all, kept, threads, progress).iterator();

        double slowedShare = ledger.value("lesion.fate.slowed-zone-delay-fraction");
        Map<FiberClass, List<FiberOutcome>> healthy = new EnumMap<>(FiberClass.class);
        healthyTasks.forEach((fiberClass, tasks) -> healthy.put(fiberClass, outcomes(tasks, results, slowedShare)));
        Map<Bundle, List<FiberOutcome>> loaded = new LinkedHashMap<>();
        loadedTasks.forEach((bundle, tasks) -> loaded.put(bundle, outcomes(tasks, results, slowedShare)));
        return new LesionedFibers(loads, healthy, loaded, loadedTasks, new Regrowth(ledger));
    }

    private static List<ConductionResult> results(
            List<FiberSample.Loaded> fibers, Optional<KeptConduction> kept, int threads, IntConsumer progress) {
        List<Optional<ConductionResult>> known = new ArrayList<>();
        List<ConductionTask> unknown = new ArrayList<>();
        for (FiberSample.Loaded fiber : fibers) {
            Optional<ConductionResult> answer = kept.flatMap(answers -> answers.find(fiber.task(), fiber.onGrid()));
            known.add(answer);
            if (answer.isEmpty()) {
                unknown.add(fiber.task());
            }
        }
        Iterator<ConductionResult> integrated = unknown.isEmpty()
                ? Collections.emptyIterator()
                : ConductionStudy.standard().run(unknown, threads, progress).iterator();
        return known.stream().map(answer -> answer.orElseGet(integrated::next)).toList();
    }

    /** Takes the results of some fibers off the front of all results. */
    private static List<FiberOutcome> outcomes(
            List<FiberSample.Loaded> fibers, Iterator<ConductionResult> results, double slowedShare) {
        return fibers.stream()
                .map(fiber -> outcome(fiber.task(), results.next(), fiber.harm().daysCut(), slowedShare))
                .toList();
    }

    /** Returns the same person without any load. */
    public LesionedFibers withoutLoads() {
        return new LesionedFibers(List.of(), healthy, Map.of(), Map.of(), regrowth);
    }

    /** Returns the loads, in the order of the lesions. */
    public List<Load> loads() {
        return loads;
    }

    /** Returns the roots whose fibers of a class run through a load, from the head down. */
    public List<Root> rootsAt(Load load, FiberClass fiberClass) {
        int index = loads.indexOf(load);
        return loaded.keySet().stream()
                .filter(bundle -> bundle.load() == index && bundle.fiberClass() == fiberClass)
                .map(Bundle::root)
                .sorted()
                .toList();
    }

    /** Returns the fibers of a root and class at one load; all intact where they do not meet it. */
    public List<FiberOutcome> at(Load load, Root root, FiberClass fiberClass) {
        return loaded.getOrDefault(new Bundle(loads.indexOf(load), root, fiberClass), healthy(fiberClass));
    }

    /**
     * Returns the fibers of a class at one load as their target along a pathway sees them: those whose axons were cut and have grown
     * back to it conduct again.
     */
    public List<FiberOutcome> at(Load load, Pathway pathway, FiberClass fiberClass) {
        List<FiberOutcome> here = at(load, pathway.root(), fiberClass);
        return load.meets(pathway, load.side()) ? regrowth.grown(here, load, pathway, fiberClass) : here;
    }

    /** Returns what was integrated for one sampled fiber at a load that meets it. */
    public ConductionTask task(Load load, Root root, FiberClass fiberClass, int fiber) {
        List<FiberSample.Loaded> tasks = tasksByBundle.get(new Bundle(loads.indexOf(load), root, fiberClass));
        if (tasks == null) {
            throw new IllegalArgumentException("No %s fibers of %s at %s".formatted(fiberClass, root, load.where()));
        }
        return tasks.get(fiber).task();
    }

    /** Returns the fibers of a class where nothing harms them. */
    public List<FiberOutcome> healthy(FiberClass fiberClass) {
        List<FiberOutcome> fibers = healthy.get(fiberClass);
        if (fibers == null) {
            throw new IllegalArgumentException("No fibers of class " + fiberClass);
        }
        return fibers;
    }

    /** Returns the fibers of a class along a pathway, after every load that it runs through. */
    public List<FiberOutcome> along(Pathway pathway, Side side, FiberClass fiberClass) {
        List<FiberOutcome> fibers = healthy(fiberClass);
        for (int i = 0; i < loads.size(); i++) {
            if (loads.get(i).meets(pathway, side)) {
                List<FiberOutcome> here = at(loads.get(i), pathway, fiberClass);
                List<FiberOutcome> composed = new ArrayList<>();
                for (int fiber = 0; fiber < fibers.size(); fiber++) {
                    composed.add(fibers.get(fiber).then(here.get(fiber)));
                }
                fibers = composed;
            }
        }
        return fibers;
    }

    /** Returns the share of a class along a pathway that still conducts, 0 to 1. */
    public double conducting(Pathway pathway, Side side, FiberClass fiberClass) {
        List<FiberOutcome> fibers = along(pathway, side, fiberClass);
        return (double) fibers.stream().filter(fiber -> fiber.fate().conducts()).count() / fibers.size();
    }

    private static List<Bundle> bundles(List<Load> loads, List<Pathway> pathways) {
        List<Bundle> bundles = new ArrayList<>();
        for (int i = 0; i < loads.size(); i++) {
            Load load = loads.get(i);
            for (FiberClass fiberClass : FiberClass.values()) {
                int index = i;
                pathways.stream()
                        .filter(pathway -> pathway.kind() == kind(fiberClass) && load.meets(pathway, load.side()))
                        .map(Pathway::root)
                        .distinct()
                        .sorted()
                        .forEach(root -> bundles.add(new Bundle(index, root, fiberClass)));
            }
        }
        return bundles;
    }

    private static Pathway.Kind kind(FiberClass fiberClass) {
        return switch (fiberClass) {
            case MOTOR -> Pathway.Kind.MOTOR;
            case STRETCH -> Pathway.Kind.MUSCLE_AFFERENT;
            case VIBRATION, TOUCH, PAIN, COLD, WARMTH -> Pathway.Kind.CUTANEOUS;
        };
    }

    private static FiberOutcome outcome(
            ConductionTask task, ConductionResult result, double daysCut, double slowedShare) {
        double velocity = result.intactVelocityMPerS();
        LesionZone zone = task.zone();
        if (!result.conducts()) {
            return new FiberOutcome(
                    task.diameterUm(), velocity, zone.interrupted() ? Fate.LOST : Fate.BLOCKED, 0, daysCut);
        }
        double delayMs = KeptConduction.onGrid(result.delayMs().orElse(0));
        boolean slowed = delayMs > slowedShare * zone.lengthMm() / velocity;
        return new FiberOutcome(task.diameterUm(), velocity, slowed ? Fate.SLOWED : Fate.INTACT, delayMs);
    }
}
