package org.rootlet.cli;

import java.util.List;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.FiberEngine;
import org.rootlet.fiber.Scheme;
import org.rootlet.fiber.VelocityStudy;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rootlet fiber velocity}: how fast healthy fibers conduct. */
@Command(
        name = "velocity",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Conduction velocity of a healthy fiber: 41 nodes, timed from node 10 to node 30; a C-fiber over 5 mm."
                        + " Schemes of second order are extrapolated to zero step, the velocity of the equations;"
                        + " backward-euler is plain, as NEURON's fixed step.",
        footer = {
            "",
            "Examples:",
            "  rootlet fiber velocity --diameter 10",
            "  rootlet fiber velocity --diameter 5.7,10:16:1 --temperature 30,37",
            "  rootlet fiber velocity --diameter 10 --scheme neuron --dt 0.005",
            "  rootlet fiber velocity --diameter 0.4:1.2:0.2 --unmyelinated       C-fibers"
        })
final class FiberVelocityCommand implements Runnable {
    private static final double USUAL_STEP_MS = 0.002;

    @Mixin
    private FiberOptions fibers = new FiberOptions();

    @Mixin
    private FiberEngineOptions engineOptions = new FiberEngineOptions(Scheme.CRANK_NICOLSON, USUAL_STEP_MS);

    @Mixin
    private AnswerOutput output = new AnswerOutput();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        List<VelocityStudy.Subject> subjects = fibers.subjects();
        FiberEngine engine = engineOptions.engine(fibers.myelinated());
        double stepMs = engine.stepMs(fibers.myelinated());
        Scheme scheme = engine.scheme();
        boolean extrapolated = scheme != Scheme.BACKWARD_EULER;
        if (extrapolated) {
            checkHalvedStep(stepMs, scheme);
        }
        VelocityStudy study = new VelocityStudy(engine);
        List<Double> velocities = FiberSweep.over(
                spec, subjects, part -> extrapolated ? study.convergedMPerS(part) : study.steppedMPerS(part));
        output.print(spec, FiberSweep.answers(subjects, velocities, (subject, velocity) -> new Answer()
                .given("model", fibers.model())
                .given("diameterUm", subject.diameterUm())
                .given("temperatureC", subject.temperatureC())
                .given("dtMs", stepMs)
                .found("velocityMPerS", velocity.doubleValue())
                .given("scheme", SchemeConverter.label(scheme))
                .warnings(fibers.warnings(subject, engineOptions))));
    }

    /** Half the step is integrated too, so the shortest step of the model is not enough. */
    private static void checkHalvedStep(double stepMs, Scheme scheme) {
        double shortestMs = 2 * Ledger.load().value("fiber.shortest-step-ms");
        if (!(stepMs >= shortestMs && stepMs <= scheme.longestStepMs())) {
            throw new InputException("--dt is %s ms; allowed with --scheme %s is %s to %s ms."
                    .formatted(
                            NumberList.plain(stepMs),
                            SchemeConverter.label(scheme),
                            NumberList.plain(shortestMs),
                            NumberList.plain(scheme.longestStepMs())));
        }
    }
}
