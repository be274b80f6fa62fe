package org.rootlet.electrodiagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.muscle.EmgFeatures;
import org.rootlet.muscle.SampleGrid;
import org.rootlet.reflex.Limb;
import org.rootlet.reflex.Protocol;
import org.rootlet.reflex.Shock;
import org.rootlet.reflex.StimulusPlace;
import org.rootlet.reflex.StimulusPlaces;

/**
 * The central loop of S1: a needle at the S1 spinal nerve evokes an M-wave and an H-reflex of soleus, and the time between their
 * onsets is that of the way to the cord, through it and back (Pease 1990, 1997). A lesion between the needle and the cord acts
 * on it, one beyond does not.
 *
 * <p>Of some currents with a large H the one counts at which H comes first, as the shortest of latencies does. There M runs into H; an
 * examiner tells them apart by eye, the study by taking off the record of the same shock to a leg that has no Ia afferents. H counts
 * from a least amplitude (ledger {@code electrodiagnosis.h.present-mv}) and if it begins before the slowest fibers can bring it; what is
 * later came through interneurons.
 *
 * <p><b>Known limits.</b> The interval of a healthy leg is about a millisecond longer than the published 7.0 ms (SD 0.3): docs/electrodiagnosis.md
 * takes it apart.
 */
public final class CentralLoopStudy {
    private static final String MUSCLE = "soleus";

    private final Recorder recorder;
    private final Recorder withoutIa;
    private final StimulusPlace place;

    /**
     * What one study finds.
     *
     * @param currentMa current of that H; of all motor axons if there is none, mA
     * @param mOnsetMs onset of M, ms; empty if there is none
     * @param hOnsetMs onset of H, ms; empty if there is none
     * @param intervalMs from M to H, ms; empty if one is missing
     * @param hMv H from peak to peak, mV; 0 if there is none
     * @param recording the record, M and H together
     */
    public record Result(
            double currentMa,
            OptionalDouble mOnsetMs,
            OptionalDouble hOnsetMs,
            OptionalDouble intervalMs,
            double hMv,
            Recording recording) {}

    private record Pair(double currentMa, double[] mv, EmgFeatures m, EmgFeatures h) {}

    /** Puts electrodes on the soleus of a leg. */
    public CentralLoopStudy(Limb limb) {
        recorder = new Recorder(limb, MUSCLE);
        withoutIa = new Recorder(limb.withoutIa(), MUSCLE);
        place = limb.places().get(StimulusPlaces.S1_ROOT);
    }

    /** Returns how long a sweep is, ms. */
    public double sweepMs() {
        return Math.ceil(recorder.nerve().lastReflexMs(place) + recorder.value("tail-ms"));
    }

    /** Runs the study with shocks of a duration, ms. */
    public Result run(double pulseMs) {
        double first = Math.min(
                recorder.nerve().leastIaMa(place, pulseMs), recorder.nerve().leastMotorMa(place, pulseMs));
        double last = recorder.nerve().allMotorMa(place, pulseMs);
        int count = (int) recorder.value("loop.currents");
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pairs.add(sweep(first * Math.pow(last / first, (i + 0.5) / count), pulseMs));
        }
        pairs.add(sweep(last, pulseMs));
        double enoughMv = recorder.value("loop.h-over-largest")
                * pairs.stream()
                        .mapToDouble(pair -> pair.h().peakToPeakMv())
                        .max()
                        .orElse(0);
        return pairs.stream()
                .filter(pair -> pair.h().present() && pair.h().peakToPeakMv() >= enoughMv)
                .min(Comparator.<Pair, Boolean>comparing(pair -> !pair.m().present())
                        .thenComparingDouble(pair -> pair.h().onsetMs().orElseThrow()))
                .map(this::result)
                .orElseGet(() -> result(pairs.getLast()));
    }

    private Pair sweep(double currentMa, double pulseMs) {
        Protocol protocol = Protocol.rest(sweepMs(), 0).with(new Shock(place, currentMa, pulseMs, 0));
        double[] mv = recorder.mv(protocol);
        double[] direct = withoutIa.mv(protocol);
        double[] reflex = new double[mv.length];
        for (int i = 0; i < mv.length; i++) {
            reflex[i] = mv[i] - direct[i];
        }
        SampleGrid grid = recorder.grid(sweepMs());
        EmgFeatures found = recorder.measure(reflex, grid, 0, sweepMs());
        return new Pair(
                currentMa,
                mv,
                recorder.measure(direct, grid, 0, recorder.nerve().firstReturnMs(place)),
                reflex(found) ? found : EmgFeatures.ABSENT);
    }

    /** Whether a response is large enough, and no later than the slowest Ia afferent, one synapse and the slowest motor axon allow. */
    private boolean reflex(EmgFeatures found) {
        return found.peakToPeakMv() >= recorder.value("h.present-mv")
                && found.onsetMs().orElseThrow() <= recorder.nerve().lastReflexMs(place);
    }

    private Result result(Pair pair) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(Mark.Kind.STIMULUS, "shock", 0));
        pair.m().onsetMs().ifPresent(ms -> marks.add(new Mark(Mark.Kind.ONSET, "M", ms)));
        pair.h().onsetMs().ifPresent(ms -> marks.add(new Mark(Mark.Kind.ONSET, "H", ms)));
        boolean both = pair.m().present() && pair.h().present();
        return new Result(
                pair.currentMa(),
                pair.m().onsetMs(),
                pair.h().onsetMs(),
                both
                        ? OptionalDouble.of(pair.h().onsetMs().orElseThrow()
                                - pair.m().onsetMs().orElseThrow())
                        : OptionalDouble.empty(),
                pair.h().peakToPeakMv(),
                new Recording(recorder.label(), recorder.grid(sweepMs()), pair.mv(), marks));
    }
}
