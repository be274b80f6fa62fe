package org.rootlet.cli;

import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.fiber.Fiber;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rootlet fiber threshold}: the weakest pulse that starts an action potential. */
@Command(
        name = "threshold",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "The weakest rectangular pulse whose action potential reaches the far end of a resting fiber:"
                + " inside a node, nA, or by a cathodal point source outside, mA (as a positive number).",
        footer = {
            "",
            "Examples:",
            "  rootlet fiber threshold --diameter 10",
            "  rootlet fiber threshold --diameter 10 --site center --pulse 0.02,0.1,1",
            "  rootlet fiber threshold --diameter 10 --distance 1   outside it",
            "  rootlet fiber threshold --diameter 10 --distance 1 --conductivity 0.333,0.083"
        })
final class FiberThresholdCommand implements Runnable {
    @Mixin
    private FiberOptions fibers = new FiberOptions();

    @Mixin
    private FiberSites sites = new FiberSites();

    @Option(
            names = "--pulse",
            paramLabel = "MS",
            converter = NumberListConverter.class,
            description = "Duration of the pulse, ms, lists and ranges too; default: 0.1.")
    private NumberList pulsesMs = NumberList.of(0.1);

    @Mixin
    private FiberElectrode electrode = new FiberElectrode();

    @Mixin
    private FiberEngineOptions engineOptions = new FiberEngineOptions();

    @Mixin
    private AnswerOutput output = new AnswerOutput();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        List<FiberThresholds.Case> cases = FiberThresholds.cases(fibers, electrode, pulsesMs.values());
        List<OptionalDouble> thresholds = FiberSweep.over(
                spec, cases, part -> FiberThresholds.find(part, fibers, sites, electrode, engineOptions));
        output.print(spec, FiberSweep.answers(cases, thresholds, this::answer));
    }

    private Answer answer(FiberThresholds.Case asked, OptionalDouble threshold) {
        Fiber fiber = sites.fiber(fibers, asked.subject());
        Answer answer = new Answer()
                .found("threshold" + electrode.unit(), threshold)
                .given("pulseMs", asked.pulseMs())
                .given("diameterUm", fiber.diameterUm())
                .given("temperatureC", fiber.temperatureC());
        electrode.describe(answer, fiber, asked.distanceMm());
        return answer.given(sites.name(fiber), fiber.sites())
                .given("model", fibers.model())
                .given("dtMs", engineOptions.stepMs(fibers))
                .given("scheme", SchemeConverter.label(engineOptions.scheme()))
                .warnings(FiberThresholds.warnings(fibers, asked.subject(), engineOptions, threshold.isPresent()));
    }
}
