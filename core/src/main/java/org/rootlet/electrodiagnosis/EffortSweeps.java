package org.rootlet.electrodiagnosis;

import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.muscle.EmgFeatures;
import org.rootlet.muscle.SampleGrid;
import org.rootlet.reflex.Protocol;
import org.rootlet.reflex.Shock;
import org.rootlet.reflex.StimulusPlace;

/** Averages sweeps with a shock during effort and finds the silent period in them. */
final class EffortSweeps {
    private final Recorder recorder;
    private final double reflexFromMs;
    private final double reflexToMs;
    private final double settleMs;
    private final double watchMs;

    EffortSweeps(Recorder recorder, double reflexFromMs, double reflexToMs) {
        this.recorder = recorder;
        this.reflexFromMs = reflexFromMs;
        this.reflexToMs = reflexToMs;
        settleMs = recorder.value("effort.settle-ms");
        watchMs = recorder.value("effort.watch-ms");
    }

    EffortShock run(double effort, StimulusPlace place, double currentMa, double pulseMs, int sweeps) {
        double durationMs = settleMs + watchMs;
        SampleGrid whole = recorder.grid(durationMs);
        double[] average = new double[whole.samples()];
        double[] rectified = new double[whole.samples()];
        Shock shock = new Shock(place, currentMa, pulseMs, settleMs);
        for (int sweep = 0; sweep < sweeps; sweep++) {
            double[] mv =
                    recorder.mv(Protocol.rest(durationMs, sweep).with(shock).withEffort(effort));
            for (int i = 0; i < mv.length; i++) {
                average[i] += mv[i] / sweeps;
                rectified[i] += Math.abs(mv[i]) / sweeps;
            }
        }
        SampleGrid grid = new SampleGrid(-settleMs, whole.stepMs(), whole.samples());
        double backgroundMs = recorder.value("effort.background-ms");
        double backgroundMv = mean(rectified, grid, -backgroundMs, 0);
        double lateMv = mean(rectified, grid, watchMs - backgroundMs, watchMs);
        int[] silence = silence(rectified, grid, recorder.value("effort.silent-below") * backgroundMv);
        EmgFeatures reflex = recorder.measure(average, grid, reflexFromMs, reflexToMs);
        List<Mark> marks = List.of(new Mark(Mark.Kind.STIMULUS, "shock", 0));
        boolean silent = silence[1] > silence[0];
        return new EffortShock(
                new Recording(recorder.label(), grid, average, marks),
                new Recording(recorder.label() + " rectified", grid, rectified, marks),
                backgroundMv,
                reflex.peakToPeakMv(),
                silent ? OptionalDouble.of(grid.timeMs(silence[0])) : OptionalDouble.empty(),
                silent ? OptionalDouble.of(grid.timeMs(silence[1])) : OptionalDouble.empty(),
                backgroundMv == 0 ? 0 : lateMv / backgroundMv);
    }

    private static double mean(double[] values, SampleGrid grid, double fromMs, double toMs) {
        int from = grid.firstFrom(fromMs);
        int to = grid.firstFrom(toMs);
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }

    /** The longest stretch after the shock in which the running mean stays below a limit: first sample and first after it. */
    private int[] silence(double[] rectified, SampleGrid grid, double limitMv) {
        int half = (int) Math.round(recorder.value("effort.smoothing-ms") / grid.stepMs() / 2);
        double[] upTo = new double[rectified.length + 1];
        for (int i = 0; i < rectified.length; i++) {
            upTo[i + 1] = upTo[i] + rectified[i];
        }
        int[] longest = {0, 0};
        int begun = -1;
        for (int i = grid.firstFrom(0); i < rectified.length - half; i++) {
            boolean below = (upTo[i + half] - upTo[i - half]) / (2 * half) < limitMv;
            if (below && begun < 0) {
                begun = i;
            }
            if (begun >= 0 && (!below || i == rectified.length - half - 1)) {
                if (i - begun > longest[1] - longest[0]) {
                    longest = new int[] {begun, i};
                }
                begun = -1;
            }
        }
        return longest;
    }
}
