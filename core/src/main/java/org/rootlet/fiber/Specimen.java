package org.rootlet.fiber;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A fiber laid out for one task: long enough on either side of the zone, with the sites where an action potential is timed.
 *
 * @param fiber the fiber, its zone harmed
 * @param startSite site where an approaching action potential is timed
 * @param endSite site where an arriving one is timed
 * @param zoneStartMm where the zone begins, mm from site 0
 * @param zoneEndMm where it ends
 */
record Specimen(Fiber fiber, int startSite, int endSite, double zoneStartMm, double zoneEndMm) {
    private static final double UM_PER_MM = 1000;
    private static final double LONGEST_MS = 2000;

    /**
     * Lays out a task.
     *
     * @param leastNodes fewest nodes of a myelinated fiber
     */
    static Specimen of(FiberModels models, ConductionTask task, int leastNodes) {
        return task.myelinated() ? myelinated(models, task, leastNodes) : unmyelinated(models, task);
    }

    private static Specimen myelinated(FiberModels models, ConductionTask task, int leastNodes) {
        LesionZone zone = task.zone();
        int internodes = zone.internodes(models.geometries().at(task.diameterUm()));
        int margin = Math.max((int) models.ledger().value("fiber.mrg.margin-nodes"), (leastNodes - internodes) / 2);
        int nodes = 2 * margin + internodes + 1;
        int core = zone.coreInternodes(models.geometries().at(task.diameterUm()));
        Fiber fiber = Fiber.myelinated(models.geometries().at(task.diameterUm()), nodes)
                .at(task.temperatureC())
                .withInternodes(margin, internodes, zone.edge())
                .withInternodes(margin + (internodes - core) / 2, core, zone.core())
                .withSodium(margin, internodes + 1, zone.sodium());
        return new Specimen(
                fiber,
                (int) models.ledger().value("fiber.mrg.start-node"),
                nodes - 1 - (int) models.ledger().value("fiber.mrg.nodes-beyond-end"),
                margin * fiber.siteMm(),
                (margin + internodes) * fiber.siteMm());
    }

    private static Specimen unmyelinated(FiberModels models, ConductionTask task) {
        LesionZone zone = task.zone();
        double root = Math.sqrt(task.diameterUm());
        double gridUm = models.sundt().gridUm() * root;
        int margin = (int) Math.round(models.sundt().marginMm() * root * UM_PER_MM / gridUm);
        int rounded = (int) Math.round(zone.lengthMm() * UM_PER_MM / gridUm);
        int zoneCells = zone.harmed() ? Math.max(1, rounded) : rounded;
        int cells = 2 * margin + zoneCells;
        Fiber fiber = Fiber.unmyelinated(task.diameterUm(), cells, gridUm / UM_PER_MM)
                .at(task.temperatureC())
                .withSodium(margin, zoneCells, zone.sodium());
        if (zone.interrupted()) {
            fiber = fiber.withInternodes(margin - 1, zoneCells + 1, InternodeState.CUT);
        }
        return new Specimen(
                fiber,
                margin / 2,
                cells - 1 - margin / 2,
                margin * fiber.siteMm(),
                (margin + zoneCells) * fiber.siteMm());
    }

    /** Returns the same fiber without harm. */
    Specimen intact() {
        return new Specimen(fiber.intact(), startSite, endSite, zoneStartMm, zoneEndMm);
    }

    /** Returns the distance between the two sites, mm. */
    double distanceMm() {
        return (endSite - startSite) * fiber.siteMm();
    }

    /** Returns the run that decides whether an action potential started at site 0 arrives. */
    FiberRun run(FiberModels models) {
        return run(models, List.of(), 0);
    }

    /** Returns the same run, some sites recorded until the fiber is silent. */
    FiberRun recording(FiberModels models, int everySite, double sampleMs) {
        List<Integer> sites = IntStream.range(0, fiber.sites())
                .filter(site -> site % everySite == 0)
                .boxed()
                .toList();
        return run(models, sites, sampleMs);
    }

    private FiberRun run(FiberModels models, List<Integer> recorded, double sampleMs) {
        return new FiberRun(
                fiber,
                List.of(models.standardStimulus(fiber)),
                LONGEST_MS,
                List.of(startSite, endSite),
                recorded.isEmpty() ? FiberRun.End.WHEN_DECIDED : FiberRun.End.WHEN_SILENT,
                recorded,
                sampleMs);
    }
}
