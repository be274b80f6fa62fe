package org.rootlet.reflex;

import java.util.List;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;

/**
 * The muscle spindle of Mileusnic et al. 2006 (J Neurophysiol 96:1772, doi:10.1152/jn.00868.2005): bag 1, bag 2 and chain fibers,
 * a primary (Ia) and a secondary (II) ending.
 *
 * <p>The primary ending fires at the larger of (bag 1) and (bag 2 + chain) plus 0.156 of the smaller; the secondary at the sum of
 * bag 2 and chain. Equation and integration of a fiber: {@link IntrafusalFiber}.
 *
 * <p><b>Validity.</b> Fitted to recordings from the cat with ramps of the order of 1 L0/s; a tendon tap is about ten times
 * faster, so beyond what the model was fitted to. Fascicle lengths above 0.5 L0.
 *
 * <p><b>Known limits.</b> Gamma drive is constant, so the time constants of activation do not enter. The high sensitivity to
 * stretches of under 0.1 % (short-range stiffness) is not in the model. Nothing goes slack, and rates have no upper limit.
 */
public final class Spindle {
    /** The step inside the spindle is no longer than this; a numerical choice, tested by halving. */
    private static final double LONGEST_STEP_MS = 0.025;

    private static final double MS_PER_S = 1000;

    private final List<IntrafusalFiber> fibers;
    private final double occlusion;
    private final double gammaExponent;

    private Spindle(List<IntrafusalFiber> fibers, double occlusion, double gammaExponent) {
        this.fibers = fibers;
        this.occlusion = occlusion;
        this.gammaExponent = gammaExponent;
    }

    /** Reads the parameters of the fibers; what they share comes from the ledger. */
    public static Spindle of(Ledger ledger) {
        return new Spindle(
                DataTable.beside(Spindle.class, "spindle.csv").rows().stream()
                        .map(IntrafusalFiber::read)
                        .toList(),
                ledger.value("reflex.spindle.occlusion"),
                ledger.value("reflex.spindle.gamma-exponent"));
    }

    /**
     * Returns the rates while the fascicle moves, from rest at its first length. Between samples the length is a straight line.
     *
     * @param lengthL0 fascicle length at each sample, over the optimal length
     * @param stepMs time between samples, ms
     * @param gamma fusimotor drive
     * @return the rates at the same samples, spikes/s
     * @throws InputException if there is no length, a length is too short or the step is not above 0
     */
    public SpindleRates rates(double[] lengthL0, double stepMs, GammaDrive gamma) {
        check(lengthL0, stepMs);
        int inner = (int) Math.ceil(stepMs / LONGEST_STEP_MS);
        double innerS = stepMs / inner / MS_PER_S;
        List<IntrafusalFiber.Motion> motions = fibers.stream()
                .map(fiber -> fiber.atRest(lengthL0[0], fiber.activation(gamma, gammaExponent)))
                .toList();
        double[] primary = new double[lengthL0.length];
        double[] secondary = new double[lengthL0.length];
        for (int sample = 0; sample < lengthL0.length; sample++) {
            if (sample > 0) {
                for (int part = 1; part <= inner; part++) {
                    double length = lengthL0[sample - 1] + (lengthL0[sample] - lengthL0[sample - 1]) * part / inner;
                    motions.forEach(motion -> motion.step(length, innerS));
                }
            }
            primary[sample] = primaryPerS(motions);
            secondary[sample] = motions.stream()
                    .mapToDouble(IntrafusalFiber.Motion::secondaryPerS)
                    .sum();
        }
        return new SpindleRates(primary, secondary);
    }

    private double primaryPerS(List<IntrafusalFiber.Motion> motions) {
        double dynamic = 0;
        double fixed = 0;
        for (int i = 0; i < motions.size(); i++) {
            double ratePerS = motions.get(i).primaryPerS();
            if (fibers.get(i).dynamic()) {
                dynamic += ratePerS;
            } else {
                fixed += ratePerS;
            }
        }
        return Math.max(dynamic, fixed) + occlusion * Math.min(dynamic, fixed);
    }

    private void check(double[] lengthL0, double stepMs) {
        if (lengthL0.length == 0) {
            throw new InputException("A spindle is given no fascicle length; allowed are 1 or more.");
        }
        if (!(stepMs > 0) || !Double.isFinite(stepMs)) {
            throw new InputException(
                    "Time between fascicle lengths is %s ms; allowed are finite numbers above 0.".formatted(stepMs));
        }
        double shortestL0 =
                fibers.stream().mapToDouble(IntrafusalFiber::shortestL0).max().orElse(0);
        for (double length : lengthL0) {
            if (!(length > shortestL0) || !Double.isFinite(length)) {
                throw new InputException(
                        "Fascicle length of a spindle is %s L0; allowed are finite numbers above %s L0."
                                .formatted(length, shortestL0));
            }
        }
    }
}
