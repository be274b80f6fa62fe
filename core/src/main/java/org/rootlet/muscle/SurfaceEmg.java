package org.rootlet.muscle;

import java.util.random.RandomGenerator;
import org.rootlet.evidence.Evidence;
import org.rootlet.evidence.Ledger;
import org.rootlet.reflex.Discharge;
import org.rootlet.stream.KeyedStream;

/**
 * The surface electromyogram of a muscle: the sum of the potentials of its units.
 *
 * <p>The potential of a unit is a Hermite-Rodriguez function of first or second order (Lo Conte 1994; Cisi and Kohn 2008,
 * doi:10.1007/s10827-008-0092-8) of {@code x = (t - t_end_plate - 3 lambda) / lambda}: {@code x exp(-x^2)} or {@code (1 - 2 x^2)
 * exp(-x^2)}, each with a peak of one, cut off beyond three lambda, so that it begins when the end plate is reached. Tissue makes
 * it smaller and longer: amplitude times {@code exp(-d / 5 mm)}, lambda times {@code 1 + 0.1 d / mm}, where d is the distance to the
 * electrode (Fuglevand 1992, Biol Cybern 67:143). Units lie evenly in a disc as thick as the muscle under the skin; order and
 * place are drawn for each unit from (seed, "emg", muscle), the same on both sides of the body.
 *
 * <p>Electrode over the end plates against a far one. Positive numbers are what is drawn upward: negativity of the active
 * electrode. Units mV and ms.
 *
 * <p><b>Known limits.</b> No propagation along the muscle fibers, no crosstalk, no noise; a fiber's potential does not change as
 * it tires.
 */
public final class SurfaceEmg {
    /** Peak of x exp(-x^2), at x = 1 / sqrt(2). */
    private static final double FIRST_ORDER_PEAK = Math.sqrt(0.5) * Math.exp(-0.5);

    private final UnitTable table;
    private final Ledger ledger;
    private final long seed;
    private final double skinMm;
    private final double decayMm;
    private final double wideningPerMm;
    private final double halfSupport;
    private final double firstOrder;

    /** Creates the electrodes of one person. */
    public SurfaceEmg(UnitTable table, Ledger ledger, long seed) {
        this.table = table;
        this.ledger = ledger;
        this.seed = seed;
        skinMm = ledger.value("muscle.emg.skin-mm");
        decayMm = ledger.value("muscle.emg.decay-mm");
        wideningPerMm = ledger.value("muscle.emg.widening-per-mm");
        halfSupport = ledger.value("muscle.emg.half-support-lambdas");
        firstOrder = ledger.value("muscle.emg.first-order-fraction");
    }

    /**
     * Returns the electromyogram of a discharge, mV, a number for each sample.
     *
     * @param discharge every unit of the muscle, those that never fire too, since a unit's place under the electrode goes with its
     *     index
     * @param grid times of the samples; end-plate times need not lie on them
     */
    public double[] mv(Discharge discharge, SampleGrid grid) {
        double[] sum = new double[grid.samples()];
        RandomGenerator random = KeyedStream.of(seed, "emg", discharge.muscle());
        double radiusMm = thicknessMm(discharge.muscle()) / 2;
        for (int i = 0; i < discharge.units().size(); i++) {
            double fromCenterMm = radiusMm * Math.sqrt(random.nextDouble());
            double direction = 2 * Math.PI * random.nextDouble();
            boolean odd = random.nextDouble() < firstOrder;
            double[] train = discharge.endPlateMs().get(i);
            if (train.length == 0) {
                continue;
            }
            double distanceMm = Math.hypot(
                    fromCenterMm * Math.cos(direction), radiusMm + skinMm - fromCenterMm * Math.sin(direction));
            UnitProperties unit = table.of(discharge.muscle(), discharge.units().get(i));
            double peakMv = unit.potentialMv() * Math.exp(-distanceMm / decayMm);
            double lambdaMs = unit.lambdaMs() * (1 + wideningPerMm * distanceMm);
            for (double endPlateMs : train) {
                if (odd) {
                    addOdd(sum, grid, endPlateMs, lambdaMs, peakMv / FIRST_ORDER_PEAK);
                } else {
                    addEven(sum, grid, endPlateMs, lambdaMs, peakMv);
                }
            }
        }
        return sum;
    }

    private double thicknessMm(String muscle) {
        return ledger.find("muscle.emg.thickness.%s-mm".formatted(muscle.replace(' ', '-')))
                .map(Evidence::value)
                .orElseGet(() -> ledger.value("muscle.emg.thickness.other-mm"));
    }

    /** First order, its upward phase first, as where the potential begins. */
    private void addOdd(double[] sum, SampleGrid grid, double endPlateMs, double lambdaMs, double scale) {
        int from = grid.firstFrom(endPlateMs);
        int to = grid.firstFrom(endPlateMs + 2 * halfSupport * lambdaMs);
        double x = (grid.timeMs(from) - endPlateMs) / lambdaMs - halfSupport;
        double step = grid.stepMs() / lambdaMs;
        // exp(-(x + step)^2) follows from exp(-x^2) by two products: exact, and much cheaper than the function.
        double bell = Math.exp(-x * x);
        double ratio = Math.exp(-step * (2 * x + step));
        double fall = Math.exp(-2 * step * step);
        for (int i = from; i < to; i++) {
            sum[i] -= scale * x * bell;
            x += step;
            bell *= ratio;
            ratio *= fall;
        }
    }

    private void addEven(double[] sum, SampleGrid grid, double endPlateMs, double lambdaMs, double scale) {
        int from = grid.firstFrom(endPlateMs);
        int to = grid.firstFrom(endPlateMs + 2 * halfSupport * lambdaMs);
        double x = (grid.timeMs(from) - endPlateMs) / lambdaMs - halfSupport;
        double step = grid.stepMs() / lambdaMs;
        double bell = Math.exp(-x * x);
        double ratio = Math.exp(-step * (2 * x + step));
        double fall = Math.exp(-2 * step * step);
        for (int i = from; i < to; i++) {
            sum[i] += scale * (1 - 2 * x * x) * bell;
            x += step;
            bell *= ratio;
            ratio *= fall;
        }
    }
}
