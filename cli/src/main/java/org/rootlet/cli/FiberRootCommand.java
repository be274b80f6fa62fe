package org.rootlet.cli;

import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.fiber.FiberEngine;
import org.rootlet.fiber.RootStudy;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rootlet fiber root}: every myelinated fiber of an S1 root through a lesion. */
@Command(
        name = "root",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Integrates every myelinated fiber of an S1 root, motor and sensory, through a lesion zone and counts"
                        + " which conduct, which are slowed and which are blocked.",
        footer = {
            "",
            "Examples:",
            "  rootlet fiber root --lesion internodes=10,myelin=0.1",
            "  rootlet fiber root --lesion length=8,myelin=0.05,sodium=0.5 --format json",
            "  rootlet fiber root --lesion length=1,cut"
        })
final class FiberRootCommand implements Runnable {
    @Option(
            names = "--lesion",
            required = true,
            paramLabel = "SPEC",
            converter = LesionConverter.class,
            description = "internodes=N or length=MM; then, if any, myelin=FRACTION left, sodium=FRACTION left, cut.")
    private FiberLesion lesion = new LesionConverter().convert("internodes=0");

    @Option(names = "--temperature", paramLabel = "C", description = "15 to 42 degrees C; default: 37.")
    private double temperatureC = 37;

    @Mixin
    private FiberEngineOptions engineOptions = new FiberEngineOptions();

    @Mixin
    private AnswerOutput output = new AnswerOutput();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        FiberEngine engine = engineOptions.engine(true);
        RootStudy study = new RootStudy(engine);
        List<RootStudy.ClassCount> counts;
        try (RunProgress progress =
                new RunProgress(spec.commandLine().getErr(), Terminal.showsProgress(), study.runs())) {
            counts = study.run(lesion::zone, temperatureC, engineOptions.threads(), progress);
        }
        List<Answer> classes = counts.stream().map(FiberRootCommand::answer).toList();
        output.print(
                spec,
                List.of(new Answer()
                        .given("model", "MRG2002")
                        .given("root", "S1")
                        .given("lesion", lesion.toString())
                        .given("temperatureC", temperatureC)
                        .given("dtMs", engine.stepMs(true))
                        .given("scheme", SchemeConverter.label(engine.scheme()))
                        .series("classes", classes)
                        .warnings(engineOptions.warnings())));
    }

    private static Answer answer(RootStudy.ClassCount count) {
        return new Answer()
                .given("class", count.fiberClass().label())
                .found("fibers", (Object) count.fibers())
                .found("conducted", (Object) count.conducted())
                .found("slowed", (Object) count.slowed())
                .found("blocked", (Object) count.blocked())
                .found(
                        "meanDelayMs",
                        count.blocked() < count.fibers()
                                ? OptionalDouble.of(count.meanDelayMs())
                                : OptionalDouble.empty());
    }
}
