package org.rootlet.fiber;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How the threshold of a test pulse recovers after a conditioning pulse at the same site. */
public final class RecoveryStudy {
    private final FiberEngine engine;

    /**
     * What to do.
     *
     * @param fiber the fiber
     * @param stimulatedSite site that both pulses excite from within
     * @param watchedSite site that has to fire twice
     * @param pulseMs duration of either pulse, ms
     * @param conditioningTimesThreshold strength of the conditioning pulse against the resting threshold, above 1
     * @param mostTimesThreshold strength of the test pulse from which on the fiber counts as refractory
     */
    public record Protocol(
            Fiber fiber,
            int stimulatedSite,
            int watchedSite,
            double pulseMs,
            double conditioningTimesThreshold,
            double mostTimesThreshold) {}

    /**
     * The answer.
     *
     * @param restThresholdNa threshold at rest, nA
     * @param testThresholdNa threshold at each interval, nA; empty where the fiber is refractory
     */
    public record Recovery(double restThresholdNa, List<OptionalDouble> testThresholdNa) {}

    /** Creates a study that integrates with an engine. */
    public RecoveryStudy(FiberEngine engine) {
        this.engine = engine;
    }

    /**
     * Returns the thresholds.
     *
     * @param protocol what to do
     * @param intervalsMs from the beginning of the conditioning pulse to that of the test pulse, ms
     */
    public Recovery recover(Protocol protocol, List<Double> intervalsMs) {
        ThresholdStudy study = new ThresholdStudy(engine);
        Fiber fiber = protocol.fiber();
        Stimulus.Inside pulse =
                new Stimulus.Inside(protocol.stimulatedSite(), Waveform.pulse(0, protocol.pulseMs(), 1));
        ThresholdStudy.Question atRest =
                ThresholdStudy.Question.ofRest(fiber, pulse, 0.1 * fiber.diameterUm(), protocol.watchedSite());
        double rest = study.thresholds(List.of(atRest))
                .getFirst()
                .orElseThrow(() -> new org.rootlet.evidence.InputException(
                        "In the model, %s cannot be excited.".formatted(fiber.name())));
        List<ThresholdStudy.Question> questions = new ArrayList<>();
        for (double intervalMs : intervalsMs) {
            questions.add(new ThresholdStudy.Question(
                    fiber,
                    List.of(pulse.times(protocol.conditioningTimesThreshold() * rest)),
                    new Stimulus.Inside(protocol.stimulatedSite(), Waveform.pulse(intervalMs, protocol.pulseMs(), 1)),
                    rest,
                    protocol.mostTimesThreshold() * rest,
                    protocol.watchedSite(),
                    2,
                    atRest.durationMs() + intervalMs));
        }
        return new Recovery(rest, study.thresholds(questions));
    }
}
