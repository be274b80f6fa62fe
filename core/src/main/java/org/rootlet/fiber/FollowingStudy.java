package org.rootlet.fiber;

import java.util.ArrayList;
import java.util.List;

/** How many action potentials of a train arrive. */
public final class FollowingStudy {
    private static final double RESOLUTION_HZ = 1;
    private static final int TRIES = 7;

    private final FiberEngine engine;

    /**
     * What to do.
     *
     * @param fiber the fiber
     * @param watchedSite site where arriving action potentials are counted; the train is given inside site 0
     * @param pulses pulses of the train
     * @param pulseMs duration of each, ms
     * @param amplitudeNa strength of each, nA
     */
    public record Protocol(Fiber fiber, int watchedSite, int pulses, double pulseMs, double amplitudeNa) {}

    /** Creates a study that integrates with an engine. */
    public FollowingStudy(FiberEngine engine) {
        this.engine = engine;
    }

    /**
     * Returns how many action potentials arrive at each frequency.
     *
     * @param protocol what to do
     * @param frequenciesHz frequencies of the train, Hz
     */
    public List<Integer> arriving(Protocol protocol, List<Double> frequenciesHz) {
        List<FiberRun> runs = new ArrayList<>();
        for (double frequencyHz : frequenciesHz) {
            Waveform train =
                    Waveform.train(0, protocol.pulseMs(), protocol.amplitudeNa(), protocol.pulses(), frequencyHz);
            runs.add(new FiberRun(
                    protocol.fiber(),
                    List.of(new Stimulus.Inside(0, train)),
                    train.endMs() + 100,
                    List.of(protocol.watchedSite()),
                    FiberRun.End.WHEN_SILENT,
                    List.of(),
                    0));
        }
        return engine.run(runs).stream()
                .map(result -> result.crossingsMs().getFirst().length)
                .toList();
    }

    /**
     * Returns the highest frequency at which every pulse of a train arrives, Hz, to 1 Hz; 0 if even the lowest fails.
     *
     * @param protocol what to do
     * @param lowestHz where to begin
     * @param highestHz where to end
     */
    public double maximumHz(Protocol protocol, double lowestHz, double highestHz) {
        double low = 0;
        double high = highestHz;
        double from = lowestHz;
        while (high - from > RESOLUTION_HZ) {
            List<Double> tries = new ArrayList<>();
            for (int i = 0; i <= TRIES; i++) {
                tries.add(from + i * (high - from) / (TRIES + (low == 0 ? 0 : 1)));
            }
            List<Integer> arriving = arriving(protocol, tries);
            int failing = 0;
            while (failing < tries.size() && arriving.get(failing) >= protocol.pulses()) {
                low = tries.get(failing);
                failing++;
            }
            if (failing == 0) {
                return low;
            }
            if (failing < tries.size()) {
                high = tries.get(failing);
            } else if (low >= high) {
                return low;
            }
            from = low;
        }
        return low;
    }
}
