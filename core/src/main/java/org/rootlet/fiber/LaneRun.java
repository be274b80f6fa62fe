package org.rootlet.fiber;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rootlet.fiber.kernel.Kernel;

/** One run in its lane: what is done to the fiber at each step, and what is seen of it. */
final class LaneRun {
    private final FiberRun run;
    private final Kernel kernel;
    private final int lane;
    private final double stepMs;
    private final double zeroMv;
    private final boolean atMiddle;
    private final double quietBelowMv;
    private final double quietMs;
    private final List<Drive> drives = new ArrayList<>();
    private final int watched;
    private final Times[] crossings;
    private final int[] recorded;
    private final long stepsPerSample;
    private final Times sampleTimes = new Times();
    private final Times[] samples;
    private final double lastStimulusMs;
    private final long lastStep;
    private double quietSinceMs;
    private boolean decided;
    private boolean running = true;

    /** A growing row of numbers. */
    private static final class Times {
        private double[] values = new double[8];
        private int count;

        void add(double value) {
            if (count == values.length) {
                values = Arrays.copyOf(values, 2 * count);
            }
            values[count++] = value;
        }

        double[] toArray() {
            return Arrays.copyOf(values, count);
        }
    }

    /** One stimulus as the kernel is told of it. */
    private final class Drive {
        private final Waveform waveform;
        private final boolean inside;
        private final int target;
        private final double endMs;
        private int interval;
        private double value;

        private Drive(Waveform waveform, boolean inside, int target) {
            this.waveform = waveform;
            this.inside = inside;
            this.target = target;
            endMs = waveform.endMs();
        }

        void apply(double fromMs, double toMs) {
            if (fromMs >= endMs && value == 0) {
                return;
            }
            interval = waveform.interval(fromMs, interval);
            double next = atMiddle ? waveform.at((fromMs + toMs) / 2, interval) : waveform.mean(fromMs, toMs, interval);
            if (next != value) {
                value = next;
                if (!inside) {
                    kernel.drive(target, lane, next);
                }
            }
        }
    }

    /**
     * Begins a run.
     *
     * @param zeroMv voltage from which the kernel counts, mV
     * @param atMiddle whether a stimulus has the value of the middle of a step, as in NEURON, or else its mean over the step
     */
    LaneRun(FiberModels models, FiberRun run, Kernel kernel, int lane, double stepMs, double zeroMv, boolean atMiddle) {
        this.atMiddle = atMiddle;
        this.run = run;
        this.kernel = kernel;
        this.lane = lane;
        this.stepMs = stepMs;
        this.zeroMv = zeroMv;
        String model = run.fiber().myelinated() ? "fiber.mrg." : "fiber.sundt.";
        double cooling = Math.max(0, (37 - run.fiber().temperatureC()) / 10);
        quietBelowMv = models.ledger().value(model + "quiet-below-mv");
        quietMs = models.ledger().value(model + "quiet-ms")
                * StrictMath.pow(models.ledger().value("fiber.quiet-q10"), cooling);
        int fields = 0;
        double last = 0;
        for (Stimulus stimulus : run.stimuli()) {
            last = Math.max(last, stimulus.waveform().endMs());
            drives.add(
                    switch (stimulus) {
                        case Stimulus.Inside in -> new Drive(in.waveform(), true, in.site());
                        case Stimulus.PointSource out -> new Drive(out.waveform(), false, fields++);
                    });
        }
        lastStimulusMs = last;
        lastStep = Math.max(1, Math.round(run.durationMs() / stepMs));
        quietSinceMs = last;
        watched = run.watched().size();
        crossings = new Times[watched];
        Arrays.setAll(crossings, i -> new Times());
        recorded = run.recorded().stream().mapToInt(Integer::intValue).toArray();
        samples = new Times[recorded.length];
        Arrays.setAll(samples, i -> new Times());
        stepsPerSample = Math.max(1, Math.round(run.sampleMs() / stepMs));
        record(0);
    }

    private double voltageMv(int site) {
        return kernel.voltageMv(site, lane) + zeroMv;
    }

    Fiber fiber() {
        return run.fiber();
    }

    boolean running() {
        return running;
    }

    /** Returns the number of steps after which no stimulus is left. */
    long stepsWithStimulus() {
        return (long) Math.ceil(lastStimulusMs / stepMs) + 1;
    }

    /** Sets the stimuli for a step. */
    void stimulate(long step) {
        double fromMs = step * stepMs;
        double toMs = (step + 1) * stepMs;
        for (Drive drive : drives) {
            double was = drive.value;
            drive.apply(fromMs, toMs);
            if (drive.inside && drive.value != was) {
                double sum = 0;
                for (Drive other : drives) {
                    sum += other.inside && other.target == drive.target ? other.value : 0;
                }
                kernel.inject(drive.target, lane, sum);
            }
        }
    }

    /** Takes note that a watched site fired, unless the run is over. */
    void crossed(int which, double timeMs) {
        if (running) {
            crossings[which].add(timeMs);
            decided |= which == watched - 1;
        }
    }

    /** Takes a sample after a step. */
    void sample(long step) {
        if (running && recorded.length > 0 && (step + 1) % stepsPerSample == 0) {
            record((step + 1) * stepMs);
        }
    }

    /** Returns the number of steps after which the time of the run is up. */
    long lastStep() {
        return lastStep;
    }

    boolean sampling() {
        return recorded.length > 0;
    }

    /** Ends the run when it is decided or its time is up; returns whether it has ended. */
    boolean endIfOver(long step) {
        if (step + 1 >= lastStep || (decided && run.end() == FiberRun.End.WHEN_DECIDED)) {
            running = false;
        }
        return !running;
    }

    private void record(double timeMs) {
        if (recorded.length > 0) {
            sampleTimes.add(timeMs);
        }
        for (int i = 0; i < recorded.length; i++) {
            samples[i].add(voltageMv(recorded[i]));
        }
    }

    /** Ends the run when the fiber has been silent for long enough. */
    void lookAround(double highestMv, long step) {
        double nowMs = (step + 1) * stepMs;
        if (nowMs <= lastStimulusMs || highestMv >= quietBelowMv) {
            quietSinceMs = Math.max(nowMs, lastStimulusMs);
        } else if (run.end() != FiberRun.End.AT_DURATION && nowMs - quietSinceMs >= quietMs) {
            running = false;
        }
    }

    FiberResult result(FiberModels models) {
        return new FiberResult(
                Arrays.stream(crossings).map(Times::toArray).toList(),
                sampleTimes.toArray(),
                Arrays.stream(samples).map(Times::toArray).toList(),
                run.fiber().myelinated()
                        ? models.geometries().warning(run.fiber().diameterUm()).stream()
                                .toList()
                        : List.of());
    }
}
