package org.rootlet.cli;

import java.util.ArrayList;
import java.util.List;
import org.rootlet.evidence.InputException;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.FiberEngine;
import org.rootlet.fiber.FollowingStudy;
import org.rootlet.fiber.Stimulus;
import org.rootlet.fiber.ThresholdStudy;
import org.rootlet.fiber.VelocityStudy;
import org.rootlet.fiber.Waveform;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rootlet fiber following}: how fast a train of action potentials a fiber can carry. */
@Command(
        name = "following",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "The highest frequency at which every pulse of a train inside the first node arrives at the far end,"
                        + " to 1 Hz.",
        footer = {
            "",
            "Examples:",
            "  rootlet fiber following --diameter 10",
            "  rootlet fiber following --diameter 10 --frequency 300:1200:100",
            "  rootlet fiber following --diameter 5.7,10,16 --times-threshold 5"
        })
final class FiberFollowingCommand implements Runnable {
    private static final int MOST_PULSES = 10_000;
    private static final double LOWEST_HZ = 10;
    private static final double HIGHEST_HZ = 2000;
    private static final double MS_PER_S = 1000;

    /** Pulses that follow each other without a gap are one pulse. */
    private static final double LONGEST_PULSE_PERIODS = 0.9;

    @Mixin
    private FiberOptions fibers = new FiberOptions();

    @Mixin
    private FiberSites sites = new FiberSites();

    @Option(names = "--pulses-in-train", paramLabel = "N", description = "2 to 10000; default: ${DEFAULT-VALUE}.")
    private int pulses = 10;

    @Option(
            names = "--times-threshold",
            paramLabel = "TIMES",
            description = "Strength in multiples of the threshold at rest, 1 or more; default: ${DEFAULT-VALUE}.")
    private double timesThreshold = 2;

    @Option(names = "--pulse", paramLabel = "MS", description = "Duration of a pulse, ms; default: ${DEFAULT-VALUE}.")
    private double pulseMs = 0.1;

    @Option(
            names = "--frequency",
            paramLabel = "HZ",
            converter = NumberListConverter.class,
            description = "Also count how many arrive at these frequencies, Hz.")
    private NumberList frequenciesHz = NumberList.of();

    @Mixin
    private FiberEngineOptions engineOptions = new FiberEngineOptions();

    @Mixin
    private AnswerOutput output = new AnswerOutput();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        FiberThresholds.checkPulse(pulseMs);
        if (pulses < 2 || pulses > MOST_PULSES) {
            throw new InputException("--pulses-in-train %d is outside 2 to %d.".formatted(pulses, MOST_PULSES));
        }
        if (!(timesThreshold >= 1)) {
            throw new InputException("--times-threshold is %s; allowed is 1 or more.".formatted(timesThreshold));
        }
        for (double frequencyHz : frequenciesHz.values()) {
            if (!(frequencyHz > 0 && frequencyHz * pulseMs < MS_PER_S)) {
                throw new InputException("--frequency has %s Hz; allowed is above 0 to below %s Hz, where pulses meet."
                        .formatted(NumberList.plain(frequencyHz), NumberList.plain(MS_PER_S / pulseMs)));
            }
        }
        List<VelocityStudy.Subject> subjects = fibers.subjects();
        FiberOptions.checkSize(
                subjects.size(), Math.max(1, frequenciesHz.values().size()));
        FiberEngine engine = engineOptions.engine(fibers.myelinated());
        output.print(spec, FiberSweep.oneByOne(spec, subjects, subject -> answer(engine, subject)));
    }

    private Answer answer(FiberEngine engine, VelocityStudy.Subject subject) {
        Fiber fiber = sites.fiber(fibers, subject);
        double thresholdNa = thresholdNa(engine, fiber);
        FollowingStudy study = new FollowingStudy(engine);
        FollowingStudy.Protocol protocol =
                new FollowingStudy.Protocol(fiber, sites.watched(fiber), pulses, pulseMs, timesThreshold * thresholdNa);
        double highestHz = Math.min(HIGHEST_HZ, LONGEST_PULSE_PERIODS * MS_PER_S / pulseMs);
        // Found to 1 Hz: a fraction of one would promise more.
        double maximumHz = Math.floor(study.maximumHz(protocol, Math.min(LOWEST_HZ, highestHz / 2), highestHz));
        List<String> warnings = new ArrayList<>(fibers.warnings(subject, engineOptions));
        if (maximumHz == 0) {
            warnings.add("Not every pulse arrives even at the lowest frequency tried, %s Hz."
                    .formatted(NumberList.plain(Math.min(LOWEST_HZ, highestHz / 2))));
        } else if (maximumHz >= Math.floor(highestHz)) {
            warnings.add("Every pulse arrives even at the highest frequency tried, %s Hz."
                    .formatted(NumberList.plain(highestHz)));
        }
        Answer answer = new Answer()
                .given("model", fibers.model())
                .given("diameterUm", fiber.diameterUm())
                .given("temperatureC", fiber.temperatureC())
                .given(sites.name(fiber), fiber.sites())
                .given("pulsesInTrain", pulses)
                .given("pulseMs", pulseMs)
                .given("timesThreshold", timesThreshold)
                .given("dtMs", engineOptions.stepMs(fibers))
                .given("scheme", SchemeConverter.label(engineOptions.scheme()))
                .found("thresholdNa", thresholdNa)
                .found("maximumHz", maximumHz);
        if (!frequenciesHz.values().isEmpty()) {
            answer.series(
                    "trains",
                    FiberSweep.answers(
                            frequenciesHz.values(),
                            study.arriving(protocol, frequenciesHz.values()),
                            (frequencyHz, arriving) -> new Answer()
                                    .given("frequencyHz", frequencyHz)
                                    .found("arriving", (Object) arriving)));
        }
        return answer.warnings(warnings);
    }

    private double thresholdNa(FiberEngine engine, Fiber fiber) {
        FiberElectrode inside = new FiberElectrode();
        var none = inside.distances().getFirst();
        Stimulus unit = new Stimulus.Inside(0, Waveform.pulse(0, pulseMs, 1));
        return new ThresholdStudy(engine)
                .thresholds(List.of(
                        ThresholdStudy.Question.ofRest(fiber, unit, inside.guess(fiber, none), sites.watched(fiber))))
                .getFirst()
                .orElseThrow(() -> new InputException("In the model, %s cannot be excited.".formatted(fiber.name())));
    }
}
