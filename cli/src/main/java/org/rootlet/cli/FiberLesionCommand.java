package org.rootlet.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rootlet.evidence.InputException;
import org.rootlet.fiber.ConductionResult;
import org.rootlet.fiber.ConductionStudy;
import org.rootlet.fiber.ConductionTask;
import org.rootlet.fiber.LesionZone;
import org.rootlet.fiber.Scheme;
import org.rootlet.fiber.SpaceTime;
import org.rootlet.fiber.VelocityStudy;
import org.rootlet.report.SpaceTimePicture;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rootlet fiber lesion}: does an action potential pass a harmed stretch? */
@Command(
        name = "lesion",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Sends an action potential through a harmed stretch in the middle of a fiber.",
        footer = {
            "",
            "Examples:",
            "  rootlet fiber lesion --diameter 10 --internodes 5 --myelin 0.05",
            "  rootlet fiber lesion --diameter 10 --internodes 5 --myelin 0.05 --svg a.svg",
            "  rootlet fiber lesion --diameter 5.7,10 --internodes 1:9:2 --sodium 0:0.5:0.1",
            "  rootlet fiber lesion --diameter 1 --unmyelinated --length 2 --sodium 0.1"
        })
final class FiberLesionCommand implements Runnable {
    private static final double USUAL_STEP_MS = 0.001;

    @Mixin
    private FiberOptions fibers = new FiberOptions();

    @Mixin
    private FiberZoneOptions zones = new FiberZoneOptions();

    @Option(
            names = "--myelin",
            paramLabel = "FRACTION",
            converter = NumberListConverter.class,
            description = "Share of the lamellae left, above 0 to 1, lists and ranges too; default: 1.")
    private NumberList myelins = NumberList.of(1);

    @Option(
            names = "--sodium",
            paramLabel = "FRACTION",
            converter = NumberListConverter.class,
            description = "Share of fast nodal sodium left, 0 to 1, lists and ranges too; default: 1.")
    private NumberList sodiums = NumberList.of(1);

    @Option(
            names = "--svg",
            paramLabel = "FILE",
            description = "Draw the voltages over place and time, without the lesion and with it.")
    private @Nullable Path svg;

    @Mixin
    private FiberEngineOptions engineOptions = new FiberEngineOptions(Scheme.CRANK_NICOLSON, USUAL_STEP_MS);

    @Mixin
    private AnswerOutput output = new AnswerOutput();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private record Case(VelocityStudy.Subject subject, FiberZoneOptions.Extent extent, double myelin, double sodium) {}

    @Override
    public void run() {
        List<Case> extents = FiberOptions.each(
                fibers.subjects(),
                zones.extents(fibers.myelinated()),
                subject -> extent -> new Case(subject, extent, 1, 1));
        List<Case> thinned = FiberOptions.each(
                extents, myelins.values(), each -> myelin -> new Case(each.subject(), each.extent(), myelin, 1));
        List<Case> cases = FiberOptions.each(
                thinned,
                sodiums.values(),
                each -> sodium -> new Case(each.subject(), each.extent(), each.myelin(), sodium));
        if (!fibers.myelinated() && !myelins.equals(NumberList.of(1))) {
            throw new InputException("An unmyelinated fiber has no myelin to lose; leave out --myelin.");
        }
        if (svg != null && cases.size() > 1) {
            throw new InputException("--svg draws one fiber; the sweep has %d combinations.".formatted(cases.size()));
        }
        ResultFile picture = svg == null ? null : ResultFile.check("--svg", svg);
        ConductionStudy study = ConductionStudy.with(engineOptions.engine(fibers.myelinated()));
        List<ConductionResult> results = FiberSweep.over(
                spec,
                cases,
                part -> study.run(part.stream().map(this::task).toList(), engineOptions.threads(), done -> {}));
        if (picture != null) {
            draw(study, task(cases.getFirst()), picture);
        }
        output.print(spec, FiberSweep.answers(cases, results, this::answer));
    }

    private ConductionTask task(Case asked) {
        VelocityStudy.Subject subject = asked.subject();
        LesionZone zone = asked.extent().zone(fibers, subject, asked.myelin(), asked.sodium());
        return new ConductionTask(subject.myelinated(), subject.diameterUm(), subject.temperatureC(), zone);
    }

    private void draw(ConductionStudy study, ConductionTask task, ResultFile picture) {
        LesionZone healthy = new LesionZone(task.zone().lengthMm(), 1, 1, false);
        ConductionTask intact = new ConductionTask(task.myelinated(), task.diameterUm(), task.temperatureC(), healthy);
        SpaceTime without = study.spaceTime(intact);
        // The healthy stretch is no lesion to be marked.
        SpaceTime unmarked =
                new SpaceTime(without.timeMs(), without.positionMm(), without.voltageMv(), 0, 0, without.result());
        picture.write(
                spec,
                new SpaceTimePicture().draw(unmarked, study.spaceTime(task)).standalone());
    }

    private Answer answer(Case asked, ConductionResult result) {
        Answer answer = new Answer()
                .found("conducts", (Object) result.conducts())
                .found("delayMs", result.delayMs())
                .given("model", fibers.model())
                .given("diameterUm", asked.subject().diameterUm());
        asked.extent().describe(answer);
        if (fibers.myelinated()) {
            answer.given("myelin", asked.myelin());
        }
        return answer.given("sodium", asked.sodium())
                .given("temperatureC", asked.subject().temperatureC())
                .given("dtMs", engineOptions.stepMs(fibers))
                .given("scheme", SchemeConverter.label(engineOptions.scheme()))
                .found("intactVelocityMPerS", result.intactVelocityMPerS())
                .warnings(fibers.warnings(asked.subject(), engineOptions));
    }
}
