package org.rootlet.reflex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rootlet.evidence.Ledger;

/**
 * Spindle afferent spikes that reach the cord after one tap, and the compound potential they evoke in motoneurons.
 *
 * <p>Each spike adds a difference of exponentials; dispersed spikes add to a lower peak than synchronous ones.
 */
final class AfferentVolley {
    private static final double STEP_MS = 0.05;

    private final double riseMs;
    private final double decayMs;
    private final List<Spike> spikes = new ArrayList<>();

    AfferentVolley(Ledger ledger) {
        riseMs = ledger.value("reflex.epsp.rise-time-constant-ms");
        decayMs = ledger.value("reflex.epsp.decay-time-constant-ms");
    }

    private record Spike(double timeMs, double weight) {}

    void add(double arrivalMs, double weight) {
        spikes.add(new Spike(arrivalMs, weight));
    }

    /** Returns the peak of the summed potential, in units of one spike's peak times its weight. */
    double peak() {
        if (spikes.isEmpty()) {
            return 0;
        }
        List<Spike> ordered = new ArrayList<>(spikes);
        ordered.sort(Comparator.comparingDouble(Spike::timeMs).thenComparingDouble(Spike::weight));
        double peakTimeMs = riseMs * decayMs / (decayMs - riseMs) * Math.log(decayMs / riseMs);
        double unit = Math.exp(-peakTimeMs / decayMs) - Math.exp(-peakTimeMs / riseMs);
        double first = ordered.getFirst().timeMs();
        double last = ordered.getLast().timeMs() + peakTimeMs;
        double slow = 0;
        double fast = 0;
        double highest = 0;
        int next = 0;
        for (double timeMs = first; timeMs <= last + STEP_MS; timeMs += STEP_MS) {
            slow *= Math.exp(-STEP_MS / decayMs);
            fast *= Math.exp(-STEP_MS / riseMs);
            while (next < ordered.size() && ordered.get(next).timeMs() <= timeMs) {
                Spike spike = ordered.get(next++);
                slow += spike.weight() * Math.exp(-(timeMs - spike.timeMs()) / decayMs);
                fast += spike.weight() * Math.exp(-(timeMs - spike.timeMs()) / riseMs);
            }
            highest = Math.max(highest, slow - fast);
        }
        return highest / unit;
    }
}
