package org.rootlet.electrodiagnosis;

import java.util.ArrayList;
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
 * The central loop of S1: a needle at the S1 spinal nerve evokes an M-wave and an H-reflex of soleus, and the time between them
 * is that of the way to the cord, through it and back (Pease 1990, 1997). A lesion between the needle and the cord acts on it, one
 * beyond does not.
 *
 * <p>M and H come so close that one runs into the other; so M is measured after a shock that excites every motor axon, which
 * leaves no H, and H after the strongest shock that excites no motor axon.
 */
public final class CentralLoopStudy {
    private final Recorder recorder;
    private final StimulusPlace place;

    /**
     * What one study finds.
     *
     * @param mOnsetMs onset of M, ms; empty if there is none
     * @param hOnsetMs onset of H, ms; empty if there is none
     * @param intervalMs from M to H, ms; empty if one is missing
     * @param m record of M
     * @param h record of H
     */
    public record Result(
            OptionalDouble mOnsetMs, OptionalDouble hOnsetMs, OptionalDouble intervalMs, Recording m, Recording h) {}

    /** Puts electrodes on the soleus of a leg. */
    public CentralLoopStudy(Limb limb) {
        this(limb, new Recorder(limb, "soleus"));
    }

    CentralLoopStudy(Limb limb, Recorder recorder) {
        this.recorder = recorder;
        place = limb.places().get(StimulusPlaces.S1_ROOT);
    }

    /** Returns how long a sweep has to be, ms. */
    public double sweepMs() {
        return Math.ceil(recorder.nerve().lastReflexMs(place) + recorder.value("tail-ms"));
    }

    /** Runs the study with pulses of a duration, ms. */
    public Result run(double pulseMs) {
        double allMa =
                recorder.value("supramaximal-over-all") * recorder.nerve().allMotorMa(place, pulseMs);
        double noneMa = Math.nextDown(recorder.nerve().leastMotorMa(place, pulseMs));
        double[] strong = sweep(allMa, pulseMs);
        double[] weak = sweep(noneMa, pulseMs);
        SampleGrid grid = recorder.grid(sweepMs());
        EmgFeatures m = recorder.measure(strong, grid, 0, sweepMs());
        EmgFeatures h = recorder.measure(weak, grid, 0, sweepMs());
        OptionalDouble interval = m.present() && h.present()
                ? OptionalDouble.of(h.onsetMs().orElseThrow() - m.onsetMs().orElseThrow())
                : OptionalDouble.empty();
        return new Result(m.onsetMs(), h.onsetMs(), interval, record(strong, grid, "M", m), record(weak, grid, "H", h));
    }

    private double[] sweep(double currentMa, double pulseMs) {
        return recorder.mv(Protocol.rest(sweepMs(), 0).with(new Shock(place, currentMa, pulseMs, 0)));
    }

    private Recording record(double[] mv, SampleGrid grid, String name, EmgFeatures response) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(Mark.Kind.STIMULUS, "shock", 0));
        response.onsetMs().ifPresent(ms -> marks.add(new Mark(Mark.Kind.ONSET, name, ms)));
        return new Recording(recorder.label(), grid, mv, marks);
    }
}
