package org.rootlet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.evidence.InputException;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.StrengthDuration;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rootlet fiber strength-duration}: thresholds of short and long pulses, and the law through them. */
@Command(
        name = "strength-duration",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Thresholds of pulses of several durations, with rheobase and chronaxie (law of Weiss 1901).",
        footer = {
            "",
            "Examples:",
            "  rootlet fiber strength-duration --diameter 10",
            "  rootlet fiber strength-duration --diameter 5.7,10 --distance 1 --format csv",
            "  rootlet fiber strength-duration --diameter 10 --pulses 0.05:0.5:0.05"
        })
final class FiberStrengthDurationCommand implements Runnable {
    @Mixin
    private FiberOptions fibers = new FiberOptions();

    @Mixin
    private FiberSites sites = new FiberSites();

    @Option(
            names = "--pulses",
            paramLabel = "MS",
            converter = NumberListConverter.class,
            description = "Durations, ms, two or more; default: 0.02,0.05,0.1,0.2,0.5,1.")
    private NumberList pulsesMs = NumberList.of(0.02, 0.05, 0.1, 0.2, 0.5, 1);

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
        int durations = pulsesMs.values().size();
        if (pulsesMs.values().stream().distinct().count() < 2) {
            throw new InputException("--pulses has one duration; a law needs two or more different ones.");
        }
        List<FiberThresholds.Case> cases = FiberThresholds.cases(fibers, electrode, pulsesMs.values());
        List<OptionalDouble> thresholds = FiberSweep.over(
                spec, cases, part -> FiberThresholds.find(part, fibers, sites, electrode, engineOptions));
        List<Answer> answers = new ArrayList<>();
        for (int from = 0; from < cases.size(); from += durations) {
            answers.add(answer(cases.get(from), thresholds.subList(from, from + durations)));
        }
        output.print(spec, answers);
    }

    private Answer answer(FiberThresholds.Case asked, List<OptionalDouble> thresholds) {
        Fiber fiber = sites.fiber(fibers, asked.subject());
        String unit = electrode.unit();
        boolean all = thresholds.stream().allMatch(OptionalDouble::isPresent);
        Answer answer = new Answer()
                .given("model", fibers.model())
                .given("diameterUm", fiber.diameterUm())
                .given("temperatureC", fiber.temperatureC());
        electrode.describe(answer, fiber, asked.distanceMm());
        answer.given(sites.name(fiber), fiber.sites())
                .given("dtMs", engineOptions.stepMs(fibers))
                .given("scheme", SchemeConverter.label(engineOptions.scheme()));
        OptionalDouble rheobase = OptionalDouble.empty();
        OptionalDouble chronaxieMs = OptionalDouble.empty();
        if (all) {
            StrengthDuration law = StrengthDuration.fit(
                    pulsesMs.values().stream().mapToDouble(Double::doubleValue).toArray(),
                    thresholds.stream().mapToDouble(OptionalDouble::getAsDouble).toArray());
            rheobase = OptionalDouble.of(law.rheobase());
            chronaxieMs = OptionalDouble.of(law.chronaxieMs());
        }
        return answer.found("rheobase" + unit, rheobase)
                .found("chronaxieMs", chronaxieMs)
                .series(
                        "thresholds",
                        FiberSweep.answers(pulsesMs.values(), thresholds, (pulseMs, threshold) -> new Answer()
                                .given("pulseMs", pulseMs)
                                .found("threshold" + unit, threshold)))
                .warnings(FiberThresholds.warnings(fibers, asked.subject(), engineOptions, all));
    }
}
