package org.rootlet.electrodiagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.rootlet.evidence.Ledger;
import org.rootlet.muscle.SampleGrid;
import org.rootlet.reflex.Limb;
import org.rootlet.reflex.SensoryNerve;
import org.rootlet.reflex.Shock;
import org.rootlet.reflex.StimulusPlace;
import org.rootlet.reflex.StimulusPlaces;

/**
 * The antidromic sural nerve action potential: a supramaximal shock in the calf, recorded behind the lateral malleolus.
 *
 * <p>Each fiber whose action potential comes by adds a potential of three phases, {@code (1 - 2 x^2) exp(-x^2)} with {@code x = (t -
 * t_front) / lambda - sqrt(3/2)}, so that its front, the first positive peak, is where the upstroke arrives. Lambda is a length of
 * nerve over the velocity; the size goes with the square of the diameter (Stegeman and others; ledger {@code
 * electrodiagnosis.sural.*}). Amplitudes uV, latencies ms from the shock, velocities m/s.
 *
 * <p><b>Known limits.</b> Fibers are not lost with age; no noise and no averaging.
 */
public final class SuralStudy {
    /** Where the three-phase potential has its first peak, in lambda before its middle. */
    private static final double FRONT = Math.sqrt(1.5);

    private static final double UV_PER_MV = 1000;

    private final Limb limb;
    private final Ledger ledger;
    private final SensoryNerve nerve;
    private final StimulusPlace calf;
    private final StimulusPlace ankle;

    /**
     * What one study finds.
     *
     * @param fibers fibers whose action potentials were recorded
     * @param amplitudeUv from peak to peak, uV
     * @param onsetMs first positive peak, ms; empty if there is no potential
     * @param peakMs negative peak, ms; empty if there is no potential
     * @param distanceMm length of nerve between shock and electrode, mm
     * @param velocityMPerS that over the onset, m/s; empty if there is no potential
     * @param recording the record, mV
     */
    public record Result(
            int fibers,
            double amplitudeUv,
            OptionalDouble onsetMs,
            OptionalDouble peakMs,
            double distanceMm,
            OptionalDouble velocityMPerS,
            Recording recording) {}

    /** Puts electrodes on the sural nerve of a leg. */
    public SuralStudy(Limb limb) {
        this.limb = limb;
        ledger = limb.ledger();
        nerve = new SensoryNerve(limb, limb.atlas().region("lateral foot"));
        calf = limb.places().get(StimulusPlaces.SURAL);
        ankle = limb.places().get(StimulusPlaces.LATERAL_MALLEOLUS);
    }

    /** Runs the study with a shock of a duration, ms. */
    public Result run(double pulseMs) {
        double currentMa = ledger.value("electrodiagnosis.supramaximal-over-all") * nerve.allMa(calf, pulseMs);
        List<SensoryNerve.Passage> passages = nerve.passages(new Shock(calf, currentMa, pulseMs, 0), ankle);
        SampleGrid grid = SampleGrid.over(
                0, ledger.value("electrodiagnosis.sural.sweep-ms"), ledger.value("electrodiagnosis.sural.step-ms"));
        double[] uv = new double[grid.samples()];
        passages.forEach(passage -> add(uv, grid, passage));
        return result(uv, grid, passages.size());
    }

    private void add(double[] uv, SampleGrid grid, SensoryNerve.Passage passage) {
        // A meter per second is a millimeter per millisecond.
        double lambdaMs = ledger.value("electrodiagnosis.sural.lambda-mm") / passage.velocityMPerS();
        double sizes = passage.diameterUm() / ledger.value("electrodiagnosis.sural.fiber-um");
        double peakUv = ledger.value("electrodiagnosis.sural.fiber-uv") * sizes * sizes;
        for (int i = 0; i < uv.length; i++) {
            double x = (grid.timeMs(i) - passage.timeMs()) / lambdaMs - FRONT;
            uv[i] += peakUv * (1 - 2 * x * x) * Math.exp(-x * x);
        }
    }

    private Result result(double[] uv, SampleGrid grid, int fibers) {
        int peak = 0;
        double lowest = 0;
        for (int i = 0; i < uv.length; i++) {
            peak = uv[i] > uv[peak] ? i : peak;
            lowest = Math.min(lowest, uv[i]);
        }
        int onset = 0;
        for (int i = 0; i < peak; i++) {
            onset = uv[i] < uv[onset] ? i : onset;
        }
        double distanceMm = nerve.lengthMm(calf, ankle);
        boolean present = uv[peak] - lowest >= ledger.value("electrodiagnosis.sural.present-uv");
        double[] mv = new double[uv.length];
        for (int i = 0; i < uv.length; i++) {
            mv[i] = uv[i] / UV_PER_MV;
        }
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(Mark.Kind.STIMULUS, "shock", 0));
        double onsetMs = grid.timeMs(onset);
        if (present) {
            marks.add(new Mark(Mark.Kind.ONSET, "SNAP", onsetMs));
        }
        return new Result(
                fibers,
                present ? uv[peak] - lowest : 0,
                present ? OptionalDouble.of(onsetMs) : OptionalDouble.empty(),
                present ? OptionalDouble.of(grid.timeMs(peak)) : OptionalDouble.empty(),
                distanceMm,
                present ? OptionalDouble.of(distanceMm / onsetMs) : OptionalDouble.empty(),
                new Recording("sural " + limb.side().name().toLowerCase(Locale.ROOT), grid, mv, marks));
    }
}
