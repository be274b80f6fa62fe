package org.rootlet.fiber;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.rootlet.anatomy.Root;
import org.rootlet.evidence.Ledger;

/**
 * Every myelinated fiber of an S1 root through one lesion zone: as many of each class as the root of a young adult holds, their
 * diameters spread evenly over the quantiles of the class, each integrated by itself.
 */
public final class RootStudy {
    private static final double YOUNG_YEARS = 30;

    private final FiberEngine engine;
    private final Ledger ledger;
    private final MrgGeometryTable geometries;

    /**
     * What became of the fibers of a class.
     *
     * @param fiberClass the class
     * @param fibers how many there are
     * @param conducted how many conduct as if nothing were wrong
     * @param slowed how many conduct late: by more than a share of the time that the healthy zone takes
     *     ({@code lesion.fate.slowed-zone-delay-fraction})
     * @param blocked how many do not conduct
     * @param meanDelayMs mean delay of those that conduct, ms; 0 if none does
     */
    public record ClassCount(
            FiberClass fiberClass, int fibers, int conducted, int slowed, int blocked, double meanDelayMs) {}

    /** Creates a study that integrates with an engine. */
    public RootStudy(FiberEngine engine) {
        this.engine = engine;
        ledger = engine.models().ledger();
        geometries = engine.models().geometries();
    }

    /** Returns how many runs {@link #run} integrates at most: each fiber with the zone and without it. */
    public int runs() {
        return 2 * classes().stream().mapToInt(this::count).sum();
    }

    /**
     * Integrates the root.
     *
     * @param zoneOf the lesion zone of a fiber of a geometry
     * @param temperatureC temperature, degrees C
     * @param threads number of threads, 1 or more
     * @param progress told, on the calling thread, how many runs are done
     * @return counts by class, motor fibers first
     * @throws org.rootlet.evidence.InputException if a zone is outside the range of the models
     */
    public List<ClassCount> run(
            Function<MrgGeometry, LesionZone> zoneOf, double temperatureC, int threads, IntConsumer progress) {
        List<ConductionTask> tasks = new ArrayList<>();
        for (FiberClass fiberClass : classes()) {
            int count = count(fiberClass);
            FiberPopulation population = FiberPopulation.of(fiberClass, ledger);
            for (int i = 0; i < count; i++) {
                double diameterUm = population.diameterUm((i + 0.5) / count);
                LesionZone zone = zoneOf.apply(geometries.at(diameterUm));
                tasks.add(new ConductionTask(true, diameterUm, temperatureC, zone));
            }
        }
        List<ConductionResult> results = ConductionStudy.with(engine).run(tasks, threads, progress);
        List<ClassCount> counts = new ArrayList<>();
        int from = 0;
        for (FiberClass fiberClass : classes()) {
            int to = from + count(fiberClass);
            counts.add(count(fiberClass, tasks.subList(from, to), results.subList(from, to)));
            from = to;
        }
        return List.copyOf(counts);
    }

    private ClassCount count(FiberClass fiberClass, List<ConductionTask> tasks, List<ConductionResult> results) {
        double slowedShare = ledger.value("lesion.fate.slowed-zone-delay-fraction");
        int slowed = 0;
        int blocked = 0;
        double delayMs = 0;
        for (int i = 0; i < tasks.size(); i++) {
            ConductionResult result = results.get(i);
            if (!result.conducts()) {
                blocked++;
                continue;
            }
            double late = result.delayMs().orElse(0);
            double zoneMs = tasks.get(i).zone().lengthMm() / result.intactVelocityMPerS();
            slowed += late > slowedShare * zoneMs ? 1 : 0;
            delayMs += late;
        }
        int conducting = tasks.size() - blocked;
        return new ClassCount(
                fiberClass,
                tasks.size(),
                conducting - slowed,
                slowed,
                blocked,
                conducting == 0 ? 0 : delayMs / conducting);
    }

    private static List<FiberClass> classes() {
        return java.util.Arrays.stream(FiberClass.values())
                .filter(FiberClass::myelinated)
                .toList();
    }

    private int count(FiberClass fiberClass) {
        return (int) FiberPopulation.of(fiberClass, ledger).count(Root.S1, YOUNG_YEARS, ledger);
    }
}
