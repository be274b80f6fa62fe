package org.rootlet.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rootlet.evidence.InputException;
import org.rootlet.fiber.BlockStudy;
import org.rootlet.fiber.ConductionTask;
import org.rootlet.fiber.LesionZone;
import org.rootlet.fiber.VelocityStudy;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rootlet fiber block}: how much must be left of a harmed stretch for an action potential to pass. */
@Command(
        name = "block",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "How much myelin or sodium must be left over a harmed stretch for an action potential to pass:"
                + " the least that conducts and the most that blocks, to 0.2 %% or 0.0001.",
        footer = {
            "",
            "Examples:",
            "  rootlet fiber block --diameter 10 --internodes 5 --of myelin",
            "  rootlet fiber block --diameter 10 --internodes 1:9:2 --of sodium --format csv",
            "  rootlet fiber block --diameter 5.7,10 --internodes 5 --of myelin --sodium 0.5"
        })
final class FiberBlockCommand implements Runnable {
    /** Less than a hundredth of the thinnest sheath that still conducts over one internode; none at all is no fiber. */
    private static final double LEAST_MYELIN = 0.0001;

    @Mixin
    private FiberOptions fibers = new FiberOptions();

    @Mixin
    private FiberZoneOptions zones = new FiberZoneOptions();

    @Option(
            names = "--of",
            required = true,
            paramLabel = "WHAT",
            converter = LowerCaseConverter.OfHarm.class,
            description = "myelin or sodium.")
    private FiberHarm harm = FiberHarm.MYELIN;

    @Option(
            names = "--myelin",
            paramLabel = "FRACTION",
            description = "Share of the lamellae left meanwhile, above 0 to 1, with --of sodium; default: 1.")
    private @Nullable Double myelin;

    @Option(
            names = "--sodium",
            paramLabel = "FRACTION",
            description = "Share of fast nodal sodium left meanwhile, 0 to 1, with --of myelin; default: 1.")
    private @Nullable Double sodium;

    @Mixin
    private FiberEngineOptions engineOptions = new FiberEngineOptions();

    @Mixin
    private AnswerOutput output = new AnswerOutput();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private record Case(VelocityStudy.Subject subject, FiberZoneOptions.Extent extent) {}

    @Override
    public void run() {
        boolean ofMyelin = harm == FiberHarm.MYELIN;
        if (ofMyelin ? myelin != null : sodium != null) {
            String name = LowerCaseConverter.label(harm);
            throw new InputException(
                    "--of %s looks for what --%s would fix; leave one of them out.".formatted(name, name));
        }
        if (!fibers.myelinated() && (ofMyelin || myelin != null)) {
            throw new InputException("An unmyelinated fiber has no myelin to lose; ask for --of sodium.");
        }
        List<Case> cases = FiberOptions.each(
                fibers.subjects(), zones.extents(fibers.myelinated()), subject -> extent -> new Case(subject, extent));
        BlockStudy study = new BlockStudy(engineOptions.engine(fibers.myelinated()));
        List<BlockStudy.Block> blocks = FiberSweep.oneByOne(
                spec, cases, asked -> study.find(left -> task(asked, left), ofMyelin ? LEAST_MYELIN : 0));
        output.print(spec, FiberSweep.answers(cases, blocks, this::answer));
    }

    private ConductionTask task(Case asked, double left) {
        VelocityStudy.Subject subject = asked.subject();
        boolean ofMyelin = harm == FiberHarm.MYELIN;
        LesionZone zone =
                asked.extent().zone(fibers, subject, ofMyelin ? left : or1(myelin), ofMyelin ? or1(sodium) : left);
        return new ConductionTask(subject.myelinated(), subject.diameterUm(), subject.temperatureC(), zone);
    }

    private static double or1(@Nullable Double fraction) {
        return fraction == null ? 1 : fraction;
    }

    private Answer answer(Case asked, BlockStudy.Block block) {
        Answer answer = new Answer()
                .given("of", LowerCaseConverter.label(harm))
                .found("conductsAtFraction", block.conductsAt())
                .found("blockedAtFraction", block.blockedAt())
                .given("model", fibers.model())
                .given("diameterUm", asked.subject().diameterUm());
        asked.extent().describe(answer);
        if (harm == FiberHarm.MYELIN) {
            answer.given("sodium", or1(sodium));
        } else if (fibers.myelinated()) {
            answer.given("myelin", or1(myelin));
        }
        return answer.given("temperatureC", asked.subject().temperatureC())
                .given("dtMs", engineOptions.stepMs(fibers))
                .given("scheme", SchemeConverter.label(engineOptions.scheme()))
                .warnings(fibers.warnings(asked.subject(), engineOptions));
    }
}
