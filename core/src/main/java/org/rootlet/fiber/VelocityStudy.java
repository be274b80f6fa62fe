package org.rootlet.fiber;

import org.rootlet.evidence.InputException;

/**
 * Conduction velocity of an intact fiber.
 *
 * <p>Myelinated: 41 nodes, stimulus inside node 0, time from node 10 to node 30. Unmyelinated: 5 mm, from a quarter to three
 * quarters. Times are upward crossings of -20 mV, interpolated between steps.
 */
public final class VelocityStudy {
    private static final double UM_PER_MM = 1000;

    private final FiberModels models = new FiberModels();

    /**
     * Returns the velocity that the equations have, m/s: Crank-Nicolson runs with the step and with half of it, extrapolated to
     * step zero by their second order (Richardson 1911, doi:10.1098/rsta.1911.0009).
     *
     * @param myelinated MRG axon if true, Sundt C-fiber if false
     * @param diameterUm fiber diameter, um: 1 to 22 myelinated, 0.2 to 2 unmyelinated
     * @param temperatureC temperature, 15 to 42 degrees C
     * @param stepMs the longer of the two steps, 0.0002 to 0.01 ms
     * @throws InputException if a value is outside its range
     */
    public double convergedMPerS(boolean myelinated, double diameterUm, double temperatureC, double stepMs) {
        double coarse = steppedMPerS(myelinated, diameterUm, temperatureC, stepMs, Scheme.CRANK_NICOLSON);
        double fine = steppedMPerS(myelinated, diameterUm, temperatureC, stepMs / 2, Scheme.CRANK_NICOLSON);
        return fine + (fine - coarse) / 3;
    }

    /**
     * Returns the velocity that one run of a scheme gives at a step, m/s, the error of the step included.
     *
     * @param myelinated MRG axon if true, Sundt C-fiber if false
     * @param diameterUm fiber diameter, um: 1 to 22 myelinated, 0.2 to 2 unmyelinated
     * @param temperatureC temperature, 15 to 42 degrees C
     * @param stepMs step, ms: from 0.0001 to the longest the scheme allows
     * @param scheme scheme of integration
     * @throws InputException if a value is outside its range
     */
    public double steppedMPerS(
            boolean myelinated, double diameterUm, double temperatureC, double stepMs, Scheme scheme) {
        models.range().checkFiber(myelinated, diameterUm, temperatureC);
        models.range().checkStep(scheme, stepMs);
        return myelinated
                ? myelinatedMPerS(diameterUm, temperatureC, stepMs, scheme)
                : unmyelinatedMPerS(diameterUm, temperatureC, stepMs, scheme);
    }

    private double myelinatedMPerS(double diameterUm, double temperatureC, double stepMs, Scheme scheme) {
        int nodes = (int) models.ledger().value("fiber.mrg.velocity-nodes");
        int first = (int) models.ledger().value("fiber.mrg.velocity-first-node");
        int last = (int) models.ledger().value("fiber.mrg.velocity-last-node");
        MrgPlan plan = new MrgPlan(diameterUm, temperatureC, nodes, nodes / 2, 0, 1, 1, false);
        double transitMs = transitMs(models.cable(plan, scheme, stepMs), true, diameterUm, temperatureC, first, last);
        return (last - first) * models.geometries().at(diameterUm).spacingMm() / transitMs;
    }

    private double unmyelinatedMPerS(double diameterUm, double temperatureC, double stepMs, Scheme scheme) {
        double gridUm = models.ledger().value("fiber.sundt.velocity-grid-um") * Math.sqrt(diameterUm);
        int cells = (int) Math.round(models.ledger().value("fiber.sundt.velocity-length-mm") * UM_PER_MM / gridUm);
        int first = cells / 4;
        int last = 3 * cells / 4;
        SundtPlan plan = new SundtPlan(diameterUm, temperatureC, gridUm, cells, cells / 2, 0, 1, false);
        double transitMs =
                transitMs(models.cable(plan, scheme, stepMs, false), false, diameterUm, temperatureC, first, last);
        return (last - first) * gridUm / UM_PER_MM / transitMs;
    }

    private double transitMs(
            Cable cable, boolean myelinated, double diameterUm, double temperatureC, int first, int last) {
        String fiber = FiberModels.describe(myelinated, diameterUm, temperatureC);
        Passage passage = Passage.follow(
                cable, models.rule(myelinated, diameterUm, temperatureC), first, last, fiber, Passage.Observer.NONE);
        if (!passage.arrived()) {
            throw new InputException("In the model, %s does not conduct an action potential.".formatted(fiber));
        }
        return passage.transitMs();
    }
}
