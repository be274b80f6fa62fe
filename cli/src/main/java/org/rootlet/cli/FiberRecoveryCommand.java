package org.rootlet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.evidence.InputException;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.RecoveryStudy;
import org.rootlet.fiber.VelocityStudy;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rootlet fiber recovery}: how the threshold comes back after an action potential. */
@Command(
        name = "recovery",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Threshold of a test pulse at several intervals after a conditioning pulse, both inside the same node;"
                        + " none while even ten times the resting threshold starts nothing.",
        footer = {
            "",
            "Examples:",
            "  rootlet fiber recovery --diameter 10",
            "  rootlet fiber recovery --diameter 10 --intervals 1:5:0.5,10,20 --format csv",
            "  rootlet fiber recovery --diameter 10 --conditioning 1.2 --intervals 2:20:1"
        })
final class FiberRecoveryCommand implements Runnable {
    private static final double REFRACTORY_TIMES_THRESHOLD = 10;

    @Mixin
    private FiberOptions fibers = new FiberOptions();

    @Mixin
    private FiberSites sites = new FiberSites();

    @Option(
            names = "--intervals",
            paramLabel = "MS",
            converter = NumberListConverter.class,
            description =
                    "From the beginning of one pulse to that of the other, ms; default: 0.6,0.8,1,1.2,1.6,2,3,4,5,7,10,14,20.")
    private NumberList intervalsMs = NumberList.of(0.6, 0.8, 1, 1.2, 1.6, 2, 3, 4, 5, 7, 10, 14, 20);

    @Option(
            names = "--conditioning",
            paramLabel = "TIMES",
            description =
                    "Conditioning pulse in multiples of the resting threshold, above 1; default: ${DEFAULT-VALUE}.")
    private double conditioning = 2;

    @Option(
            names = "--pulse",
            paramLabel = "MS",
            description = "Duration of either pulse, ms; default: ${DEFAULT-VALUE}.")
    private double pulseMs = 0.1;

    @Option(
            names = "--site",
            paramLabel = "N",
            converter = SiteConverter.class,
            description = "Node (C-fiber: cell) that both pulses enter, counted from 0, or center; default: center.")
    private FiberSite site = FiberSite.CENTER;

    @Mixin
    private FiberEngineOptions engineOptions = new FiberEngineOptions();

    @Mixin
    private AnswerOutput output = new AnswerOutput();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        FiberThresholds.checkPulse(pulseMs);
        if (!(conditioning > 1)) {
            throw new InputException("--conditioning is %s; allowed is above 1.".formatted(conditioning));
        }
        for (double intervalMs : intervalsMs.values()) {
            if (!(intervalMs > pulseMs)) {
                throw new InputException("--intervals has %s ms; allowed is above the pulse of %s ms."
                        .formatted(NumberList.plain(intervalMs), NumberList.plain(pulseMs)));
            }
        }
        List<VelocityStudy.Subject> subjects = fibers.subjects();
        FiberOptions.checkSize(subjects.size(), intervalsMs.values().size());
        RecoveryStudy study = new RecoveryStudy(engineOptions.engine(fibers.myelinated()));
        List<Answer> answers = FiberSweep.oneByOne(spec, subjects, subject -> answer(study, subject));
        output.print(spec, answers);
    }

    private Answer answer(RecoveryStudy study, VelocityStudy.Subject subject) {
        Fiber fiber = sites.fiber(fibers, subject);
        int stimulated = site.on(fiber, "--site");
        RecoveryStudy.Recovery recovery = study.recover(
                new RecoveryStudy.Protocol(
                        fiber, stimulated, sites.watched(fiber), pulseMs, conditioning, REFRACTORY_TIMES_THRESHOLD),
                intervalsMs.values());
        List<Answer> points = new ArrayList<>();
        for (int i = 0; i < intervalsMs.values().size(); i++) {
            OptionalDouble threshold = recovery.testThresholdNa().get(i);
            points.add(new Answer()
                    .given("intervalMs", intervalsMs.values().get(i))
                    .found("thresholdNa", threshold)
                    .found(
                            "thresholdOverRest",
                            threshold.isPresent()
                                    ? OptionalDouble.of(threshold.getAsDouble() / recovery.restThresholdNa())
                                    : threshold));
        }
        return new Answer()
                .given("model", fibers.model())
                .given("diameterUm", fiber.diameterUm())
                .given("temperatureC", fiber.temperatureC())
                .given("site", stimulated)
                .given(sites.name(fiber), fiber.sites())
                .given("pulseMs", pulseMs)
                .given("conditioningTimesThreshold", conditioning)
                .given("dtMs", engineOptions.stepMs(fibers))
                .given("scheme", SchemeConverter.label(engineOptions.scheme()))
                .found("restThresholdNa", recovery.restThresholdNa())
                .series("recovery", points)
                .warnings(fibers.warnings(subject, engineOptions));
    }
}
