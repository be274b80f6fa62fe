package org.rootlet.fiber;

import org.rootlet.evidence.InputException;

/**
 * The voltages at which a fiber rests: gates at their steady states, internodes at theirs.
 *
 * <p>Algorithm: conductances are frozen at the present voltages, the chain of sites is solved, and so on until nothing moves; every third
 * round the remaining way is extrapolated from the last two (Aitken 1926, doi:10.1017/S0370164600022070). This is where the long
 * implicit steps of NEURON's protocol lead.
 */
final class RestingState {
    /** Some fifty are usual; where a resting state has just vanished, the way past it to the next is long. */
    private static final int MOST_ROUNDS = 20_000;

    private static final double STILL_MV = 1e-8;

    private static final double MOST_RATIO = 0.8;

    private RestingState() {}

    /** Returns the voltages of the sites against the zero of the model, mV. */
    static double[] voltagesMv(FiberModels models, Fiber fiber) {
        SteadyGates gates = models.steadyGates(fiber);
        SiteMembrane site = models.site(fiber);
        int sites = fiber.sites();
        double[] ownUs = new double[sites];
        double[] farUs = new double[sites];
        InternodeState last = InternodeState.INTACT;
        InternodeStep step = models.atRest(fiber, last);
        for (int i = 0; i < sites - 1; i++) {
            if (!fiber.internodes().get(i).equals(last)) {
                last = fiber.internodes().get(i);
                step = models.atRest(fiber, last);
            }
            farUs[i] = step.farUs();
            ownUs[i] += step.ownUs();
            ownUs[i + 1] += step.ownUs();
        }
        double[] voltageMv = new double[sites];
        double[] carried = new double[sites];
        double[] pivot = new double[sites];
        double[] open = new double[4];
        double[] movedMv = new double[sites];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double fromLeftUs = 0;
            double carriedBefore = 0;
            double pivotBefore = 0;
            for (int i = 0; i < sites; i++) {
                gates.at(voltageMv[i], open);
                double cubed = open[2] * open[2] * open[2];
                double sodiumUs = fiber.sodium().get(i) * site.sodiumUs() * open[0] * open[0] * open[0] * open[1]
                        + site.persistentUs() * cubed;
                double potassiumUs = open[3] * (site.linearUs() + site.cubicUs() * cubed);
                double current = sodiumUs * models.sodiumMv(fiber)
                        + potassiumUs * models.potassiumMv(fiber)
                        + site.leakUs() * site.leakMv();
                double inverse = 1 / (ownUs[i] + site.leakUs() + sodiumUs + potassiumUs - fromLeftUs * pivotBefore);
                carriedBefore = (current + fromLeftUs * carriedBefore) * inverse;
                pivotBefore = farUs[i] * inverse;
                carried[i] = carriedBefore;
                pivot[i] = pivotBefore;
                fromLeftUs = farUs[i];
            }
            double most = 0;
            double alike = 0;
            double before = 0;
            double right = 0;
            for (int i = sites - 1; i >= 0; i--) {
                right = carried[i] + pivot[i] * right;
                double moved = right - voltageMv[i];
                most = Math.max(most, Math.abs(moved));
                alike += moved * movedMv[i];
                before += movedMv[i] * movedMv[i];
                movedMv[i] = moved;
                voltageMv[i] = right;
            }
            if (most < STILL_MV) {
                return voltageMv;
            }
            double ratio = alike / before;
            if (round % 3 == 2 && Math.abs(ratio) < MOST_RATIO) {
                for (int i = 0; i < sites; i++) {
                    voltageMv[i] += movedMv[i] * ratio / (1 - ratio);
                }
            }
        }
        throw new InputException("In the model, %s finds no rest.".formatted(fiber.name()));
    }
}
