package org.rootlet.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.ConductionResult;
import org.rootlet.fiber.ConductionStudy;
import org.rootlet.fiber.ConductionTask;
import org.rootlet.fiber.FiberEngine;
import org.rootlet.fiber.LesionZone;
import org.rootlet.fiber.MrgGeometryTable;
import org.rootlet.fiber.Scheme;
import org.rootlet.fiber.VelocityStudy;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rootlet fiber}: one myelinated fiber by itself. */
@Command(
        name = "fiber",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "One myelinated fiber (MRG axon) by itself: how fast it conducts, and whether it passes a lesion.",
        footer = {
            "",
            "Examples:",
            "  rootlet fiber velocity --diameter 10",
            "  rootlet fiber velocity --diameter 10 --scheme backward-euler --dt 0.005    as NEURON's fixed step",
            "  rootlet fiber lesion --diameter 10 --internodes 5 --myelin 0.05"
        })
final class FiberCommand implements Runnable {
    private static final int MOST_INTERNODES = 40;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Without a subcommand there is nothing to do but to say what there is. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            name = "velocity",
            mixinStandardHelpOptions = true,
            description = "Conduction velocity of a healthy fiber: 41 nodes, timed from node 10 to node 30.")
    void velocity(
            @Option(
                            names = "--diameter",
                            required = true,
                            paramLabel = "UM",
                            description = "Fiber diameter, 1 to 22 um.")
                    double diameterUm,
            @Option(
                            names = "--temperature",
                            paramLabel = "C",
                            defaultValue = "37",
                            description = "15 to 42 degrees C; default: 37.")
                    double temperatureC,
            @Option(
                            names = "--dt",
                            paramLabel = "MS",
                            defaultValue = "0.002",
                            description = "Time step, 0.0002 to 0.01 ms; default: ${DEFAULT-VALUE}.")
                    double stepMs,
            @Option(
                            names = "--scheme",
                            defaultValue = "crank-nicolson",
                            converter = SchemeConverter.class,
                            description = "crank-nicolson (default; extrapolated to zero step, the velocity of the"
                                    + " equations) or backward-euler (plain, as NEURON's fixed step).")
                    Scheme scheme,
            @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}; default: text.")
                    OutputFormat format) {
        boolean extrapolated = scheme == Scheme.CRANK_NICOLSON;
        if (extrapolated) {
            checkHalvedStep(stepMs, scheme);
        }
        VelocityStudy study =
                new VelocityStudy(FiberEngine.standard().with(scheme).withStepMs(stepMs));
        List<VelocityStudy.Subject> subjects = List.of(new VelocityStudy.Subject(true, diameterUm, temperatureC));
        double velocity = (extrapolated ? study.convergedMPerS(subjects) : study.steppedMPerS(subjects)).getFirst();
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("model", "MRG2002");
        answer.put("diameterUm", diameterUm);
        answer.put("temperatureC", temperatureC);
        answer.put("dtMs", stepMs);
        answer.put("velocityMPerS", rounded(velocity));
        answer.put("scheme", SchemeConverter.label(scheme));
        answer.put("warnings", warnings(diameterUm));
        print(format, answer);
    }

    @Command(
            name = "lesion",
            mixinStandardHelpOptions = true,
            description = "Sends an action potential through a harmed stretch in the middle of a fiber of 41 nodes.")
    void lesion(
            @Option(
                            names = "--diameter",
                            required = true,
                            paramLabel = "UM",
                            description = "Fiber diameter, 1 to 22 um.")
                    double diameterUm,
            @Option(
                            names = "--internodes",
                            required = true,
                            paramLabel = "N",
                            description = "Harmed internodes, 0 to 40; with 0 only the middle node is harmed.")
                    int internodes,
            @Option(
                            names = "--myelin",
                            paramLabel = "FRACTION",
                            defaultValue = "1",
                            description = "Share of the lamellae left, above 0 to 1; default: 1.")
                    double myelin,
            @Option(
                            names = "--sodium",
                            paramLabel = "FRACTION",
                            defaultValue = "1",
                            description = "Share of fast nodal sodium left, 0 to 1; default: 1.")
                    double sodium,
            @Option(
                            names = "--temperature",
                            paramLabel = "C",
                            defaultValue = "37",
                            description = "15 to 42 degrees C; default: 37.")
                    double temperatureC,
            @Option(
                            names = "--dt",
                            paramLabel = "MS",
                            defaultValue = "0.001",
                            description = "Time step, 0.0001 to 0.01 ms; default: ${DEFAULT-VALUE}.")
                    double stepMs,
            @Option(
                            names = "--scheme",
                            defaultValue = "crank-nicolson",
                            converter = SchemeConverter.class,
                            description = "crank-nicolson (default) or backward-euler, as NEURON's fixed step.")
                    Scheme scheme,
            @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}; default: text.")
                    OutputFormat format) {
        if (internodes < 0 || internodes > MOST_INTERNODES) {
            throw new InputException("--internodes %d is outside 0 to %d.".formatted(internodes, MOST_INTERNODES));
        }
        LesionZone zone =
                LesionZone.ofInternodes(internodes, MrgGeometryTable.load().at(diameterUm), myelin, sodium);
        ConductionTask task = new ConductionTask(true, diameterUm, temperatureC, zone);
        ConductionResult result = ConductionStudy.with(
                        FiberEngine.standard().with(scheme).withStepMs(stepMs))
                .run(List.of(task), 1, done -> {})
                .getFirst();
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("conducts", result.conducts());
        answer.put(
                "delayMs",
                result.delayMs().isPresent() ? rounded(result.delayMs().getAsDouble()) : null);
        answer.put("model", "MRG2002");
        answer.put("diameterUm", diameterUm);
        answer.put("internodes", internodes);
        answer.put("myelin", myelin);
        answer.put("sodium", sodium);
        answer.put("temperatureC", temperatureC);
        answer.put("dtMs", stepMs);
        answer.put("scheme", SchemeConverter.label(scheme));
        answer.put("intactVelocityMPerS", rounded(result.intactVelocityMPerS()));
        answer.put("warnings", warnings(diameterUm));
        print(format, answer);
    }

    /** Half the step is integrated too, so the shortest step of the model is not enough. */
    private static void checkHalvedStep(double stepMs, Scheme scheme) {
        double shortestMs = 2 * Ledger.load().value("fiber.shortest-step-ms");
        if (!(stepMs >= shortestMs && stepMs <= scheme.longestStepMs())) {
            throw new InputException("--dt is %s ms; allowed with --scheme %s is %s to %s ms."
                    .formatted(
                            plain(stepMs),
                            SchemeConverter.label(scheme),
                            plain(shortestMs),
                            plain(scheme.longestStepMs())));
        }
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static List<String> warnings(double diameterUm) {
        return MrgGeometryTable.load().warning(diameterUm).stream().toList();
    }

    private void print(OutputFormat format, Map<String, @Nullable Object> answer) {
        spec.commandLine().getOut().println(format == OutputFormat.JSON ? Json.of(answer) : Outline.of(answer));
    }

    /** Six digits are more than the step resolves. */
    private static double rounded(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(6)).doubleValue();
    }
}
