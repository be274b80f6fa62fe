package org.rootlet.electrodiagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import org.rootlet.evidence.InputException;
import org.rootlet.muscle.EmgFeatures;
import org.rootlet.muscle.SampleGrid;
import org.rootlet.reflex.Limb;
import org.rootlet.reflex.Protocol;
import org.rootlet.reflex.Shock;
import org.rootlet.reflex.StimulusPlace;
import org.rootlet.reflex.StimulusPlaces;

/**
 * The H-reflex of a muscle after shocks to its nerve at the popliteal fossa: recruitment curve, single records, paired shocks and
 * shocks during effort.
 *
 * <p>The window of the M-wave ends and that of the H-reflex begins when the fastest Ia afferent, one synapse and the fastest motor
 * axon of this leg could first bring a reflex; so the cursors go with height, age and temperature. The latest sweep end is the time
 * of the slowest plus that of a potential. Currents mA, pulses ms, latencies ms from the shock, amplitudes mV from peak to peak.
 *
 * <p>Not safe for use by several threads at once; results do not depend on what was run before.
 */
public final class HReflexStudy {
    private final Recorder recorder;
    private final StimulusPlace place;

    /**
     * A point of a recruitment curve: the mean of some sweeps.
     *
     * @param currentMa current, mA
     * @param mMv M-wave, mV
     * @param hMv H-reflex, or what F-waves are left in its window, mV
     * @param hLatencyMs onset of the H-reflex over the sweeps that have one, ms
     */
    public record Point(double currentMa, double mMv, double hMv, OptionalDouble hLatencyMs) {}

    /**
     * A recruitment curve.
     *
     * @param points in the order of the currents given
     * @param hMaxOverMMax largest H over largest M; 0 if there is no M
     * @param mAtHMaxPercent M at the current of the largest H, percent of the largest M
     * @param hLatencyMs latency at the largest H, ms
     * @param hThresholdMa least current given that evokes an H, mA
     * @param mThresholdMa least current given that evokes an M, mA
     */
    public record Curve(
            List<Point> points,
            double hMaxOverMMax,
            double mAtHMaxPercent,
            OptionalDouble hLatencyMs,
            OptionalDouble hThresholdMa,
            OptionalDouble mThresholdMa) {
        /** Copies the points. */
        public Curve {
            points = List.copyOf(points);
        }

        /** Returns the point of the largest H. */
        public Point atHMax() {
            return points.stream().max(Comparator.comparingDouble(Point::hMv)).orElseThrow();
        }

        /** Returns the largest M, mV. */
        public double mMaxMv() {
            return points.stream().mapToDouble(Point::mMv).max().orElseThrow();
        }

        /** Returns the largest H, mV. */
        public double hMaxMv() {
            return atHMax().hMv();
        }
    }

    /**
     * The second of two shocks.
     *
     * @param intervalMs time between them, ms
     * @param hMv its H-reflex, mV
     * @param overUnconditioned that over the H-reflex of a single shock; 0 if that has none
     */
    public record Recovery(double intervalMs, double hMv, double overUnconditioned) {}

    /** Puts electrodes on a muscle, such as {@code soleus}. */
    public HReflexStudy(Limb limb, String muscle) {
        this(limb, new Recorder(limb, muscle));
    }

    /**
     * Puts electrodes on a muscle.
     *
     * @param stepMs time step of the network and of the records, ms, 0.005 to 0.1
     */
    public HReflexStudy(Limb limb, String muscle, double stepMs) {
        this(limb, new Recorder(limb, muscle, stepMs));
    }

    HReflexStudy(Limb limb, Recorder recorder) {
        this.recorder = recorder;
        place = limb.places().get(StimulusPlaces.POPLITEAL_FOSSA);
    }

    /** Returns the time at which a reflex can come at the earliest, ms: the window of M ends, that of H begins. */
    public double earliestReflexMs() {
        return recorder.nerve().firstReflexMs(place);
    }

    /** Returns how long a sweep has to be at least, ms. */
    public double sweepMs() {
        return Math.ceil(recorder.nerve().lastReflexMs(place) + recorder.value("tail-ms"));
    }

    /** Returns a current at which every motor axon fires, mA. */
    public double supramaximalMa(double pulseMs) {
        return recorder.value("supramaximal-over-all") * recorder.nerve().allMotorMa(place, pulseMs);
    }

    /** Returns currents from below the first Ia afferent to supramaximal in equal ratios, mA. */
    public List<Double> defaultCurrentsMa(double pulseMs) {
        double first = recorder.value("h.least-current-over-first")
                * Math.min(
                        recorder.nerve().leastIaMa(place, pulseMs),
                        recorder.nerve().leastMotorMa(place, pulseMs));
        double last = supramaximalMa(pulseMs);
        int count = (int) recorder.value("h.currents");
        List<Double> currents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            currents.add(first * Math.pow(last / first, (double) i / (count - 1)));
        }
        return List.copyOf(currents);
    }

    /**
     * Runs a recruitment curve.
     *
     * @param currentsMa currents, mA, at least one
     * @param pulseMs duration of the shocks, ms
     * @param progress told how many currents are done
     */
    public Curve curve(List<Double> currentsMa, double pulseMs, IntConsumer progress) {
        return curve(currentsMa, pulseMs, sweepMs(), progress);
    }

    /**
     * Runs a recruitment curve.
     *
     * @param currentsMa currents, mA, at least one
     * @param pulseMs duration of the shocks, ms
     * @param sweepMs duration of each sweep, ms; what comes after {@link #sweepMs()} is not measured
     * @param progress told how many currents are done
     * @throws InputException if the sweep is shorter than {@link #sweepMs()}
     */
    public Curve curve(List<Double> currentsMa, double pulseMs, double sweepMs, IntConsumer progress) {
        Recorder.checkSome(currentsMa, "currents");
        checkSweep(sweepMs);
        List<Point> points = new ArrayList<>();
        for (double currentMa : currentsMa) {
            points.add(point(currentMa, pulseMs, sweepMs, sweeps()));
            progress.accept(points.size());
        }
        double mMax = points.stream().mapToDouble(Point::mMv).max().orElseThrow();
        Point atHMax =
                points.stream().max(Comparator.comparingDouble(Point::hMv)).orElseThrow();
        double present = recorder.value("h.present-mv");
        return new Curve(
                points,
                mMax == 0 ? 0 : atHMax.hMv() / mMax,
                mMax == 0 ? 0 : 100 * atHMax.mMv() / mMax,
                atHMax.hLatencyMs(),
                least(points.stream().filter(point -> point.hMv() >= present).toList()),
                least(points.stream().filter(point -> point.mMv() >= present).toList()));
    }

    private static OptionalDouble least(List<Point> points) {
        return points.stream().mapToDouble(Point::currentMa).min();
    }

    /**
     * Gives some equal shocks.
     *
     * @param currentMa current, mA
     * @param pulseMs duration of the shocks, ms
     * @param sweeps how many, 1 or more
     */
    public Point point(double currentMa, double pulseMs, int sweeps) {
        return point(currentMa, pulseMs, sweepMs(), sweeps);
    }

    private Point point(double currentMa, double pulseMs, double sweepMs, int sweeps) {
        double m = 0;
        double h = 0;
        List<Double> latencies = new ArrayList<>();
        SampleGrid grid = recorder.grid(sweepMs);
        for (int sweep = 0; sweep < sweeps; sweep++) {
            double[] mv = recorder.mv(protocol(currentMa, pulseMs, sweepMs, sweep));
            m += m(mv, grid).peakToPeakMv() / sweeps;
            EmgFeatures reflex = h(mv, grid);
            h += reflex.peakToPeakMv() / sweeps;
            if (reflex.peakToPeakMv() >= recorder.value("h.present-mv")) {
                reflex.onsetMs().ifPresent(latencies::add);
            }
        }
        return new Point(
                currentMa,
                m,
                h,
                latencies.stream().mapToDouble(Double::doubleValue).average());
    }

    private int sweeps() {
        return (int) recorder.value("h.sweeps");
    }

    private Protocol protocol(double currentMa, double pulseMs, double sweepMs, int sweep) {
        return Protocol.rest(sweepMs, sweep).with(new Shock(place, currentMa, pulseMs, 0));
    }

    /**
     * Refuses a sweep in which the H-reflex of this leg cannot end.
     *
     * @throws InputException if the sweep is shorter than {@link #sweepMs()}
     */
    public void checkSweep(double sweepMs) {
        Recorder.checkSweep(sweepMs, sweepMs(), "H-reflex");
    }

    private EmgFeatures m(double[] mv, SampleGrid grid) {
        return recorder.measure(mv, grid, 0, earliestReflexMs());
    }

    private EmgFeatures h(double[] mv, SampleGrid grid) {
        return recorder.measure(mv, grid, earliestReflexMs(), sweepMs());
    }

    /** Records one sweep, with marks for the shock and the onsets of M and H. */
    public Recording trace(double currentMa, double pulseMs) {
        return trace(currentMa, pulseMs, sweepMs(), 0);
    }

    /**
     * Records one sweep.
     *
     * @param currentMa current, mA
     * @param pulseMs duration of the shock, ms
     * @param sweepMs duration of the sweep, ms
     * @param sweep its number: the same number has the same noise
     * @throws InputException if the sweep is shorter than {@link #sweepMs()}
     */
    public Recording trace(double currentMa, double pulseMs, double sweepMs, int sweep) {
        checkSweep(sweepMs);
        double[] mv = recorder.mv(protocol(currentMa, pulseMs, sweepMs, sweep));
        SampleGrid grid = recorder.grid(sweepMs);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(Mark.Kind.STIMULUS, "shock", 0));
        m(mv, grid).onsetMs().ifPresent(ms -> marks.add(new Mark(Mark.Kind.ONSET, "M", ms)));
        h(mv, grid).onsetMs().ifPresent(ms -> marks.add(new Mark(Mark.Kind.ONSET, "H", ms)));
        return new Recording(recorder.label(), grid, mv, marks);
    }

    /**
     * Runs pairs of equal shocks and compares the H-reflex of the second with that of a single one.
     *
     * @param intervalsMs times between the shocks, ms; each long enough for the first H-reflex to end before the second can come
     * @param currentMa current of both, mA
     * @param pulseMs duration of both, ms
     */
    public List<Recovery> recovery(List<Double> intervalsMs, double currentMa, double pulseMs) {
        Recorder.checkSome(intervalsMs, "intervals");
        double least = sweepMs() - earliestReflexMs();
        List<Recovery> recoveries = new ArrayList<>();
        double single = point(currentMa, pulseMs, sweeps()).hMv();
        for (double intervalMs : intervalsMs) {
            if (!(intervalMs >= least)) {
                throw new InputException("An interval of %.1f ms mixes the two H-reflexes; allowed is %.1f ms or more."
                        .formatted(intervalMs, least));
            }
            double h = second(intervalMs, currentMa, pulseMs);
            recoveries.add(new Recovery(intervalMs, h, single == 0 ? 0 : h / single));
        }
        return List.copyOf(recoveries);
    }

    /**
     * Records one pair of equal shocks, with marks for the shocks and the onsets of both H-reflexes.
     *
     * @param intervalMs time between the shocks, ms
     * @param currentMa current of both, mA
     * @param pulseMs duration of both, ms
     */
    public Recording pair(double intervalMs, double currentMa, double pulseMs) {
        double durationMs = intervalMs + sweepMs();
        double[] mv = recorder.mv(pair(intervalMs, currentMa, pulseMs, 0));
        SampleGrid grid = recorder.grid(durationMs);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(Mark.Kind.STIMULUS, "first shock", 0));
        recorder.measure(mv, grid, earliestReflexMs(), Math.min(intervalMs, sweepMs()))
                .onsetMs()
                .ifPresent(ms -> marks.add(new Mark(Mark.Kind.ONSET, "first H", ms)));
        marks.add(new Mark(Mark.Kind.STIMULUS, "second shock", intervalMs));
        recorder.measure(mv, grid, intervalMs + earliestReflexMs(), durationMs)
                .onsetMs()
                .ifPresent(ms -> marks.add(new Mark(Mark.Kind.ONSET, "second H", ms)));
        return new Recording(recorder.label(), grid, mv, marks);
    }

    private Protocol pair(double intervalMs, double currentMa, double pulseMs, int sweep) {
        return Protocol.rest(intervalMs + sweepMs(), sweep)
                .with(new Shock(place, currentMa, pulseMs, 0), new Shock(place, currentMa, pulseMs, intervalMs));
    }

    private double second(double intervalMs, double currentMa, double pulseMs) {
        int sweeps = sweeps();
        double durationMs = intervalMs + sweepMs();
        double h = 0;
        for (int sweep = 0; sweep < sweeps; sweep++) {
            double[] mv = recorder.mv(pair(intervalMs, currentMa, pulseMs, sweep));
            h += recorder.measure(mv, recorder.grid(durationMs), intervalMs + earliestReflexMs(), durationMs)
                            .peakToPeakMv()
                    / sweeps;
        }
        return h;
    }

    /**
     * Shocks the nerve during effort.
     *
     * @param effort share of the maximal effort, above 0 to 1
     * @param currentMa current, mA
     * @param pulseMs duration of the shock, ms
     * @param sweeps sweeps that are averaged
     */
    public EffortShock voluntaryShock(double effort, double currentMa, double pulseMs, int sweeps) {
        if (!(effort > 0 && effort <= 1)) {
            throw new InputException("Effort is %s; allowed is above 0 to 1.".formatted(effort));
        }
        if (sweeps < 1) {
            throw new InputException("%d sweeps are asked for; at least 1 is needed.".formatted(sweeps));
        }
        return new EffortSweeps(recorder, earliestReflexMs(), sweepMs()).run(effort, place, currentMa, pulseMs, sweeps);
    }
}
