package org.rootlet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Signals that look like recordings but come from closed forms. */
final class MadeUpSignals {
    private static final double STEP_MS = 0.05;

    private MadeUpSignals() {}

    /** Returns an EMG with an artifact at 0, an M-wave from 5 ms and an H-reflex from a latency. */
    static SignalTrace emg(String label, double mMv, double hMv, double hMs) {
        return trace(label, "mV", -5, 60, ms -> artifact(ms) + wave(ms, 5, 12, mMv) + wave(ms, hMs, 14, hMv));
    }

    static SignalTrace force(String label, double peakN) {
        return trace(label, "N", -5, 200, ms -> ms < 40 ? 0 : peakN * (ms - 40) / 60 * Math.exp(1 - (ms - 40) / 60));
    }

    /** Returns F-wave sweeps: M from 5 ms, a small F that comes and goes, deterministic. */
    static RasterPicture.Panel fWaves(String title, int sweeps, double firstMs, double share) {
        List<RasterPicture.Sweep> all = new ArrayList<>();
        for (int i = 0; i < sweeps; i++) {
            boolean present = (i * 0.618 + 0.1) % 1 < share;
            double latencyMs = firstMs + (i * 7 % 5) * 0.8;
            double fMv = present ? 0.12 + 0.05 * (i * 3 % 4) : 0;
            all.add(new RasterPicture.Sweep(
                    trace("sweep", "mV", 0, 80, ms -> wave(ms, 5, 14, 11) + wave(ms, latencyMs, 10, fMv)),
                    present ? OptionalDouble.of(latencyMs) : OptionalDouble.empty()));
        }
        return new RasterPicture.Panel(title, 25, all);
    }

    static RecruitmentPicture.Curves recruitment(String name, double hMax, double mMax) {
        double[] ma = IntStream.range(0, 31).mapToDouble(i -> 3 + 0.5 * i).toArray();
        return new RecruitmentPicture.Curves(
                name,
                ma,
                IntStream.range(0, 31)
                        .mapToDouble(i -> ma[i] < 6.5 ? 0 : mMax / (1 + Math.exp(-(ma[i] - 10.5) / 0.9)))
                        .toArray(),
                IntStream.range(0, 31)
                        .mapToDouble(i -> hMax
                                * (1 / (1 + Math.exp(-(ma[i] - 6) / 0.5)) - 1 / (1 + Math.exp(-(ma[i] - 10.5) / 0.9))))
                        .toArray());
    }

    static List<SpikeRasterPicture.Row> spikes(int units) {
        return IntStream.range(0, units)
                .mapToObj(unit -> {
                    double intervalMs = 55 + 0.8 * unit;
                    double fromMs = 200 + 12.0 * unit;
                    return new SpikeRasterPicture.Row(
                            "unit " + (unit + 1),
                            IntStream.range(0, 60)
                                    .mapToDouble(i -> fromMs + i * intervalMs)
                                    .filter(ms -> ms < 2000)
                                    .toArray());
                })
                .toList();
    }

    interface Shape {
        double at(double ms);
    }

    static SignalTrace trace(String label, String unit, double fromMs, double toMs, Shape shape) {
        int samples = (int) Math.round((toMs - fromMs) / STEP_MS);
        return new SignalTrace(
                label,
                unit,
                fromMs,
                STEP_MS,
                IntStream.range(0, samples)
                        .mapToDouble(i -> shape.at(fromMs + i * STEP_MS))
                        .toArray());
    }

    private static double artifact(double ms) {
        return ms >= 0 && ms < 0.4 ? 1.5 * (ms < 0.2 ? 1 : -1) : 0;
    }

    private static double wave(double ms, double fromMs, double longMs, double peakToPeak) {
        double phase = (ms - fromMs) / longMs;
        return phase < 0 || phase > 1
                ? 0
                : peakToPeak / 2 * Math.sin(2 * Math.PI * phase) * Math.sin(Math.PI * phase) * 1.3;
    }
}
