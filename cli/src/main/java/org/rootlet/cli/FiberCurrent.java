package org.rootlet.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.Waveform;
import picocli.CommandLine.Option;

/** The options that say what current an electrode gives. */
final class FiberCurrent {
    @Option(
            names = "--current",
            paramLabel = "I",
            description = "Strength of the pulse: nA inside, mA from a point source (negative is cathodal and excites);"
                    + " default inside: 0.2 nA per um of diameter (C-fiber: 0.3).")
    private @Nullable Double current;

    @Option(names = "--pulse", paramLabel = "MS", description = "Duration of a pulse, ms; default: 0.1 (C-fiber: 1).")
    private @Nullable Double pulseMs;

    @Option(names = "--start", paramLabel = "MS", description = "When the first pulse begins, ms; default: 0.")
    private @Nullable Double startMs;

    @Option(
            names = "--train",
            paramLabel = "N@HZ",
            converter = TrainConverter.class,
            description = "N pulses at HZ per second instead of one.")
    private @Nullable FiberTrain train;

    @Option(
            names = "--waveform",
            paramLabel = "FILE",
            description =
                    "Current over time instead: CSV with columns time_ms,value, nA inside or mA outside; a value holds"
                            + " until the next.")
    private @Nullable Path waveform;

    /**
     * Returns the current over time.
     *
     * @param outside whether the electrode is outside
     * @param durationMs how long the fiber is integrated, ms
     */
    Waveform waveform(Fiber fiber, boolean outside, double durationMs) {
        if (waveform != null) {
            if (current != null || pulseMs != null || startMs != null || train != null) {
                throw new InputException(
                        "--waveform holds the whole current; leave out --current, --pulse, --start and --train.");
            }
            return FiberWaveformFile.read(waveform, durationMs);
        }
        Ledger ledger = Ledger.load();
        String model = fiber.myelinated() ? "fiber.mrg." : "fiber.sundt.";
        double lengthMs = pulseMs == null ? ledger.value(model + "stimulus-ms") : pulseMs;
        FiberThresholds.checkPulse(lengthMs);
        double beginMs = startMs == null ? 0 : startMs;
        if (!(beginMs >= 0 && beginMs < durationMs)) {
            throw new InputException("--start is %s ms; allowed is 0 to below the --duration of %s ms."
                    .formatted(NumberList.plain(beginMs), NumberList.plain(durationMs)));
        }
        if (outside && current == null) {
            throw new InputException("A point source needs its --current in mA; negative is cathodal and excites.");
        }
        double strength = current == null ? ledger.value(model + "stimulus-na-per-um") * fiber.diameterUm() : current;
        return train == null
                ? Waveform.pulse(beginMs, lengthMs, strength)
                : Waveform.train(beginMs, lengthMs, strength, train.pulses(), train.frequencyHz());
    }
}
