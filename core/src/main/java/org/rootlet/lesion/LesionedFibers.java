package org.rootlet.lesion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.rootlet.anatomy.Pathway;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.ConductionResult;
import org.rootlet.fiber.ConductionStudy;
import org.rootlet.fiber.ConductionTask;
import org.rootlet.fiber.FiberClass;
import org.rootlet.fiber.FiberPopulation;
import org.rootlet.fiber.LesionZone;
import org.rootlet.stream.KeyedStream;

/**
 * Sampled fibers of every root and class after the loads on their way. Every fiber that a load meets is integrated by
 * the fiber engine; one that meets two loads must pass both.
 *
 * <p>Fibers are sampled evenly over the quantiles of diameter. Where each lies in its bundle follows a sequence of
 * multiples of the golden ratio from a start keyed by seed and class. All roots of both sides share it: mirrored lesions
 * have mirrored effects, and fibers under the same load need to be integrated only once.
 */
public final class LesionedFibers {
    /** Fractional part of the golden ratio, whose multiples fill the unit interval evenly (Weyl 1916). */
    private static final double GOLDEN = 0.6180339887498949;
    /** Local load beyond these quantiles is that at them. */
    private static final double EXTREME_QUANTILE = 0.01;

    private final List<Load> loads;
    private final Map<FiberClass, List<FiberOutcome>> healthy;
    private final Map<Bundle, List<FiberOutcome>> loaded;
    private final Map<Bundle, List<ConductionTask>> tasksByBundle;

    /** Fibers of one class and root at one load. */
    private record Bundle(int load, Root root, FiberClass fiberClass) {}

    private LesionedFibers(
            List<Load> loads,
            Map<FiberClass, List<FiberOutcome>> healthy,
            Map<Bundle, List<FiberOutcome>> loaded,
            Map<Bundle, List<ConductionTask>> tasksByBundle) {
        this.loads = List.copyOf(loads);
        this.healthy = healthy;
        this.loaded = loaded;
        this.tasksByBundle = tasksByBundle;
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
        List<Bundle> bundles = bundles(loads, pathways);

        // Healthy fibers as long as the first loaded ones: the engine integrates those anyway, to compare with.
        LesionZone whole = new LesionZone(loads.isEmpty() ? 0 : loads.getFirst().lengthMm(), 1, 1, false);
        Map<FiberClass, double[]> diametersUm = new EnumMap<>(FiberClass.class);
        List<ConductionTask> tasks = new ArrayList<>();
        for (FiberClass fiberClass : FiberClass.values()) {
            diametersUm.put(fiberClass, diametersUm(FiberPopulation.of(fiberClass, ledger)));
            for (double diameterUm : diameters(diametersUm, fiberClass)) {
                tasks.add(new ConductionTask(fiberClass.myelinated(), diameterUm, temperatureC, whole));
            }
        }
        FiberDamage damage = new FiberDamage(ledger);
        for (Bundle bundle : bundles) {
            double[] diameters = diameters(diametersUm, bundle.fiberClass());
            double start = KeyedStream.of(
                            seed,
                            "place in bundle",
                            bundle.root().name(),
                            bundle.fiberClass().label())
                    .nextDouble();
            for (int i = 0; i < diameters.length; i++) {
                double place = (start + (i + 1) * GOLDEN) % 1;
                double quantile = Math.clamp(place, EXTREME_QUANTILE, 1 - EXTREME_QUANTILE);
                tasks.add(new ConductionTask(
                        bundle.fiberClass().myelinated(),
                        diameters[i],
                        temperatureC,
                        damage.zone(loads.get(bundle.load()), diameters[i], quantile)));
            }
        }

        List<ConductionResult> results = ConductionStudy.standard().run(tasks, threads, progress);
        double slowedShare = ledger.value("lesion.fate.slowed-zone-delay-fraction");
        int next = 0;
        Map<FiberClass, List<FiberOutcome>> healthy = new EnumMap<>(FiberClass.class);
        for (FiberClass fiberClass : FiberClass.values()) {
            List<FiberOutcome> fibers = new ArrayList<>();
            for (double diameterUm : diameters(diametersUm, fiberClass)) {
                fibers.add(outcome(diameterUm, tasks.get(next).zone(), results.get(next), slowedShare));
                next++;
            }
            healthy.put(fiberClass, List.copyOf(fibers));
        }
        Map<Bundle, List<FiberOutcome>> loaded = new LinkedHashMap<>();
        Map<Bundle, List<ConductionTask>> tasksByBundle = new LinkedHashMap<>();
        for (Bundle bundle : bundles) {
            int count = diameters(diametersUm, bundle.fiberClass()).length;
            tasksByBundle.put(bundle, List.copyOf(tasks.subList(next, next + count)));
            List<FiberOutcome> fibers = new ArrayList<>();
            for (double diameterUm : diameters(diametersUm, bundle.fiberClass())) {
                fibers.add(outcome(diameterUm, tasks.get(next).zone(), results.get(next), slowedShare));
                next++;
            }
            loaded.put(bundle, List.copyOf(fibers));
        }
        return new LesionedFibers(loads, healthy, loaded, tasksByBundle);
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

    /** Returns what was integrated for one sampled fiber at a load that meets it. */
    public ConductionTask task(Load load, Root root, FiberClass fiberClass, int fiber) {
        List<ConductionTask> tasks = tasksByBundle.get(new Bundle(loads.indexOf(load), root, fiberClass));
        if (tasks == null) {
            throw new IllegalArgumentException("No %s fibers of %s at %s".formatted(fiberClass, root, load.where()));
        }
        return tasks.get(fiber);
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
            List<FiberOutcome> here = loaded.get(new Bundle(i, pathway.root(), fiberClass));
            if (here != null && loads.get(i).meets(pathway, side)) {
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

    private static double[] diametersUm(FiberPopulation population) {
        double[] diametersUm = new double[population.samples()];
        for (int i = 0; i < diametersUm.length; i++) {
            diametersUm[i] = population.diameterUm((i + 0.5) / diametersUm.length);
        }
        return diametersUm;
    }

    private static double[] diameters(Map<FiberClass, double[]> diametersUm, FiberClass fiberClass) {
        return diametersUm.getOrDefault(fiberClass, new double[0]);
    }

    private static FiberOutcome outcome(
            double diameterUm, LesionZone zone, ConductionResult result, double slowedShare) {
        double velocity = result.intactVelocityMPerS();
        if (!result.conducts()) {
            return new FiberOutcome(diameterUm, velocity, zone.interrupted() ? Fate.LOST : Fate.BLOCKED, 0);
        }
        double delayMs = result.delayMs().orElse(0);
        boolean slowed = delayMs > slowedShare * zone.lengthMm() / velocity;
        return new FiberOutcome(diameterUm, velocity, slowed ? Fate.SLOWED : Fate.INTACT, delayMs);
    }
}
