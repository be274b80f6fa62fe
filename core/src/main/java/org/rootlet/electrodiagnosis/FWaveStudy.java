package org.rootlet.electrodiagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import java.util.stream.DoubleStream;
import org.rootlet.evidence.InputException;
import org.rootlet.muscle.EmgFeatures;
import org.rootlet.muscle.SampleGrid;
import org.rootlet.reflex.Limb;
import org.rootlet.reflex.Protocol;
import org.rootlet.reflex.Shock;
import org.rootlet.reflex.StimulusPlace;

/**
 * F-waves: supramaximal shocks to a motor nerve, after each of which some motoneurons that the action potentials invade send one
 * back.
 *
 * <p>F-waves are sought from the time at which the fastest motor axon of this leg could bring one to the end of the sweep; each
 * counts that reaches a least amplitude from peak to peak (ledger {@code electrodiagnosis.f.present-mv}). Latencies ms from the
 * shock to the onset, amplitudes mV from peak to peak.
 *
 * <p>Not safe for use by several threads at once; results do not depend on what was run before.
 */
public final class FWaveStudy {
    private final Recorder recorder;
    private final StimulusPlace place;

    /**
     * What one shock evoked.
     *
     * @param latencyMs onset of the F-wave, ms; empty if there is none
     * @param amplitudeMv its amplitude, mV; 0 if there is none
     * @param recording the record
     */
    public record Response(OptionalDouble latencyMs, double amplitudeMv, Recording recording) {}

    /**
     * What a series of shocks evoked.
     *
     * @param responses in order of the shocks
     * @param currentMa current of the shocks, mA
     * @param mMv mean M-wave, mV
     * @param mOnsetMs onset of the first M-wave, ms
     * @param persistence share of shocks with an F-wave, 0 to 1
     * @param minimumMs shortest latency, ms
     * @param meanMs mean latency, ms
     * @param maximumMs longest latency, ms
     * @param chronodispersionMs longest less shortest latency, ms
     * @param meanPercentOfM mean amplitude of the F-waves that are there, percent of M
     * @param largestPercentOfM largest amplitude, percent of M
     */
    public record Result(
            List<Response> responses,
            double currentMa,
            double mMv,
            OptionalDouble mOnsetMs,
            double persistence,
            OptionalDouble minimumMs,
            OptionalDouble meanMs,
            OptionalDouble maximumMs,
            OptionalDouble chronodispersionMs,
            OptionalDouble meanPercentOfM,
            OptionalDouble largestPercentOfM) {
        /** Copies the responses. */
        public Result {
            responses = List.copyOf(responses);
        }
    }

    /**
     * Puts electrodes on a muscle, such as {@code abductor hallucis}.
     *
     * @param place name of a place of {@link org.rootlet.reflex.StimulusPlaces}, such as {@code ankle}
     */
    public FWaveStudy(Limb limb, String muscle, String place) {
        this(limb, new Recorder(limb, muscle), place);
    }

    /**
     * Puts electrodes on a muscle.
     *
     * @param place name of a place
     * @param stepMs time step of the network and of the records, ms, 0.005 to 0.1
     */
    public FWaveStudy(Limb limb, String muscle, String place, double stepMs) {
        this(limb, new Recorder(limb, muscle, stepMs), place);
    }

    private FWaveStudy(Limb limb, Recorder recorder, String place) {
        this.recorder = recorder;
        this.place = limb.places().get(place);
    }

    /** Returns the time at which an F-wave can come at the earliest, ms. */
    public double earliestMs() {
        return recorder.nerve().firstReturnMs(place);
    }

    /** Returns how long a sweep has to be at least, ms. */
    public double sweepMs() {
        return Math.ceil(recorder.nerve().lastReturnMs(place) + recorder.value("tail-ms"));
    }

    /** Returns a current at which every motor axon fires, mA. */
    public double supramaximalMa(double pulseMs) {
        return recorder.value("supramaximal-over-all") * recorder.nerve().allMotorMa(place, pulseMs);
    }

    /** Returns the usual number of shocks. */
    public int defaultShocks() {
        return (int) recorder.value("f.shocks");
    }

    /**
     * Gives supramaximal shocks.
     *
     * @param shocks how many, at least 1
     * @param pulseMs their duration, ms
     * @param progress told how many are done
     */
    public Result run(int shocks, double pulseMs, IntConsumer progress) {
        return run(shocks, supramaximalMa(pulseMs), pulseMs, sweepMs(), progress);
    }

    /**
     * Gives shocks.
     *
     * @param shocks how many, at least 1
     * @param currentMa their current, mA
     * @param pulseMs their duration, ms
     * @param sweepMs duration of the record of each, ms
     * @param progress told how many are done
     * @throws InputException if the sweep is shorter than {@link #sweepMs()}
     */
    public Result run(int shocks, double currentMa, double pulseMs, double sweepMs, IntConsumer progress) {
        if (shocks < 1) {
            throw new InputException("%d shocks are asked for; at least 1 is needed.".formatted(shocks));
        }
        Recorder.checkSweep(sweepMs, sweepMs(), "F-wave");
        SampleGrid grid = recorder.grid(sweepMs);
        List<Response> responses = new ArrayList<>();
        double mMv = 0;
        OptionalDouble mOnset = OptionalDouble.empty();
        for (int shock = 0; shock < shocks; shock++) {
            double[] mv = recorder.mv(Protocol.rest(sweepMs, shock).with(new Shock(place, currentMa, pulseMs, 0)));
            EmgFeatures m = recorder.measure(mv, grid, 0, earliestMs());
            mMv += m.peakToPeakMv() / shocks;
            mOnset = mOnset.isPresent() ? mOnset : m.onsetMs();
            responses.add(response(mv, grid, m));
            progress.accept(responses.size());
        }
        return result(responses, currentMa, mMv, mOnset);
    }

    private Response response(double[] mv, SampleGrid grid, EmgFeatures m) {
        EmgFeatures found = recorder.measure(mv, grid, earliestMs(), grid.timeMs(grid.samples()));
        EmgFeatures f = found.peakToPeakMv() >= recorder.value("f.present-mv") ? found : EmgFeatures.ABSENT;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(Mark.Kind.STIMULUS, "shock", 0));
        m.onsetMs().ifPresent(ms -> marks.add(new Mark(Mark.Kind.ONSET, "M", ms)));
        f.onsetMs().ifPresent(ms -> marks.add(new Mark(Mark.Kind.ONSET, "F", ms)));
        return new Response(f.onsetMs(), f.peakToPeakMv(), new Recording(recorder.label(), grid, mv, marks));
    }

    private static Result result(List<Response> responses, double currentMa, double mMv, OptionalDouble mOnset) {
        double[] latencies = responses.stream()
                .flatMapToDouble(response -> response.latencyMs().stream())
                .toArray();
        double[] percents = responses.stream()
                .filter(response -> response.latencyMs().isPresent() && mMv > 0)
                .mapToDouble(response -> 100 * response.amplitudeMv() / mMv)
                .toArray();
        OptionalDouble minimum = DoubleStream.of(latencies).min();
        OptionalDouble maximum = DoubleStream.of(latencies).max();
        return new Result(
                responses,
                currentMa,
                mMv,
                mOnset,
                (double) latencies.length / responses.size(),
                minimum,
                DoubleStream.of(latencies).average(),
                maximum,
                minimum.isPresent()
                        ? OptionalDouble.of(maximum.orElseThrow() - minimum.getAsDouble())
                        : OptionalDouble.empty(),
                DoubleStream.of(percents).average(),
                DoubleStream.of(percents).max());
    }
}
