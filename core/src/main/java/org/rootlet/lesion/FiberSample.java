package org.rootlet.lesion;

import java.util.ArrayList;
import java.util.List;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.ConductionTask;
import org.rootlet.fiber.FiberClass;
import org.rootlet.fiber.FiberPopulation;
import org.rootlet.fiber.LesionZone;
import org.rootlet.stream.KeyedStream;

/**
 * The fibers that stand for all fibers of a class: evenly over the quantiles of diameter, each at a place in its bundle
 * that follows a sequence of multiples of the golden ratio from a start keyed by seed and class.
 *
 * <p>All roots of both sides share the sample: mirrored lesions have mirrored effects, and fibers under the same load need to
 * be integrated only once.
 */
final class FiberSample {
    /** Fractional part of the golden ratio, whose multiples fill the unit interval evenly (Weyl 1916). */
    private static final double GOLDEN = 0.6180339887498949;
    /** The few fibers nearest to the least and the most loaded place are put at these quantiles. */
    private static final double EXTREME_QUANTILE = 0.01;

    private final long seed;
    private final double temperatureC;
    private final Ledger ledger;
    private final FiberDamage damage;

    FiberSample(long seed, double temperatureC, Ledger ledger) {
        this.seed = seed;
        this.temperatureC = temperatureC;
        this.ledger = ledger;
        damage = new FiberDamage(ledger);
    }

    /** Returns the fibers of a class without harm, with a stretch of the given length to compare with. */
    List<Loaded> healthy(FiberClass fiberClass, double lengthMm) {
        LesionZone whole = damage.zone(lengthMm, GridHarm.NONE);
        List<Loaded> tasks = new ArrayList<>();
        for (double diameterUm : diametersUm(fiberClass)) {
            tasks.add(new Loaded(
                    Harm.NONE,
                    GridHarm.NONE,
                    new ConductionTask(fiberClass.myelinated(), diameterUm, temperatureC, whole)));
        }
        return List.copyOf(tasks);
    }

    /** A fiber under a load: its harm, the nearest on the grid, and what to integrate. */
    record Loaded(Harm harm, GridHarm onGrid, ConductionTask task) {}

    /** Returns the same fibers under a load. */
    List<Loaded> loaded(FiberClass fiberClass, Load load) {
        double place =
                KeyedStream.of(seed, "place in bundle", fiberClass.label()).nextDouble();
        List<Loaded> tasks = new ArrayList<>();
        for (double diameterUm : diametersUm(fiberClass)) {
            place = (place + GOLDEN) % 1;
            double quantile = Math.clamp(place, EXTREME_QUANTILE, 1 - EXTREME_QUANTILE);
            Harm harm = damage.harm(load, diameterUm, quantile);
            GridHarm onGrid = damage.onGrid(harm, fiberClass.myelinated());
            LesionZone zone = damage.zone(load.lengthMm(), onGrid);
            tasks.add(new Loaded(
                    harm, onGrid, new ConductionTask(fiberClass.myelinated(), diameterUm, temperatureC, zone)));
        }
        return List.copyOf(tasks);
    }

    double[] diametersUm(FiberClass fiberClass) {
        FiberPopulation population = FiberPopulation.of(fiberClass, ledger);
        double[] diametersUm = new double[population.samples()];
        for (int i = 0; i < diametersUm.length; i++) {
            diametersUm[i] = population.diameterUm((i + 0.5) / diametersUm.length);
        }
        return diametersUm;
    }
}
