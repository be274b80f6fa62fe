package org.rootlet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rootlet.evidence.InputException;
import org.rootlet.fiber.ConductionResult;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.FiberEngine;
import org.rootlet.fiber.FiberResult;
import org.rootlet.fiber.FiberRun;
import org.rootlet.fiber.SpaceTime;
import org.rootlet.fiber.Stimulus;
import org.rootlet.fiber.VelocityStudy;
import org.rootlet.report.SpaceTimePicture;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rootlet fiber run}: one fiber, one stimulus, voltages over time. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Integrates one fiber from rest with a stimulus of choice. CSV and JSON hold the voltages of the chosen"
                        + " nodes over time; text says when they fired.",
        footer = {
            "",
            "Examples:",
            "  rootlet fiber run --diameter 10 --record 0,10,20 --format csv",
            "  rootlet fiber run --diameter 10 --train 5@200 --duration 30 --record 36",
            "  rootlet fiber run --diameter 10 --distance 1 --current -0.5 --svg run.svg",
            "  rootlet fiber run --diameter 10 --lesion internodes=5,myelin=0.03 --svg a.svg",
            "  rootlet fiber run --diameter 10 --waveform i.csv --record 0:40:10"
        })
final class FiberRunCommand implements Runnable {
    private static final long MOST_SAMPLES = 5_000_000;
    private static final int MOST_TRACES = 60;
    private static final double USUAL_MS = 5;
    private static final double USUAL_UNMYELINATED_MS = 30;

    @Mixin
    private FiberOptions fibers = new FiberOptions();

    @Mixin
    private FiberSites sites = new FiberSites();

    @Option(
            names = "--lesion",
            paramLabel = "SPEC",
            converter = LesionConverter.class,
            description = "Harm in the middle: internodes=N or length=MM; then, if any, myelin=FRACTION left,"
                    + " sodium=FRACTION left, cut.")
    private @Nullable FiberLesion lesion;

    @Mixin
    private FiberElectrode electrode = new FiberElectrode();

    @Mixin
    private FiberCurrent current = new FiberCurrent();

    @Option(names = "--duration", paramLabel = "MS", description = "How long, ms; default: 5 (C-fiber: 30).")
    private @Nullable Double durationMs;

    @Option(
            names = "--record",
            paramLabel = "N",
            converter = FiberRecord.Converter.class,
            description =
                    "Nodes (C-fiber: cells) to show, counted from 0: a list, ranges, center or all; default: center.")
    private FiberRecord recorded = FiberRecord.CENTER;

    @Option(
            names = "--sample",
            paramLabel = "MS",
            description = "Time from sample to sample, ms, rounded to whole steps; 0 for every step; default:"
                    + " ${DEFAULT-VALUE}.")
    private double sampleMs = 0.01;

    @Option(names = "--svg", paramLabel = "FILE", description = "Draw the voltages over place and time.")
    private @Nullable Path svg;

    @Mixin
    private FiberEngineOptions engineOptions = new FiberEngineOptions();

    @Mixin
    private AnswerOutput output = new AnswerOutput();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        VelocityStudy.Subject subject = fibers.onlySubject("run");
        ResultFile picture = svg == null ? null : ResultFile.check("--svg", svg);
        Fiber healthy = sites.fiber(fibers, subject);
        Fiber fiber = lesion == null ? healthy : lesion.on(healthy);
        List<OptionalDouble> distances = electrode.distances();
        if (distances.size() > 1) {
            throw new InputException("'rootlet fiber run' takes one --distance, not %d.".formatted(distances.size()));
        }
        double usualMs = fiber.myelinated() ? USUAL_MS : USUAL_UNMYELINATED_MS;
        double lastMs = durationMs == null ? usualMs : durationMs;
        if (!(lastMs > 0)) {
            throw new InputException("--duration is %s ms; allowed is above 0.".formatted(NumberList.plain(lastMs)));
        }
        Stimulus stimulus =
                electrode.stimulus(fiber, distances.getFirst(), current.waveform(fiber, electrode.isOutside(), lastMs));
        List<Integer> chosen = recorded.on(fiber);
        FiberEngine engine = engineOptions.engine(fibers.myelinated());
        checkSize(Math.max(chosen.size(), picture == null ? 0 : drawn(fiber).size()), lastMs, engine);
        List<FiberRun> runs = new ArrayList<>();
        runs.add(asked(fiber, stimulus, lastMs, chosen));
        if (picture != null) {
            runs.add(asked(fiber, stimulus, lastMs, drawn(fiber)));
        }
        List<FiberResult> results = engine.run(runs);
        if (picture != null) {
            draw(fiber, results.getLast(), picture);
        }
        print(subject, fiber, chosen, results.getFirst());
    }

    private FiberRun asked(Fiber fiber, Stimulus stimulus, double lastMs, List<Integer> recordedSites) {
        return new FiberRun(
                fiber, List.of(stimulus), lastMs, recordedSites, FiberRun.End.AT_DURATION, recordedSites, sampleMs);
    }

    private void checkSize(int sitesKept, double lastMs, FiberEngine engine) {
        double samples = sitesKept * lastMs / Math.max(sampleMs, engine.stepMs(fibers.myelinated()));
        if (samples > MOST_SAMPLES) {
            throw new InputException(
                    "The run would keep %s samples; allowed are at most %d: record less, or give --sample."
                            .formatted(NumberList.plain(Math.rint(samples)), MOST_SAMPLES));
        }
    }

    private static List<Integer> drawn(Fiber fiber) {
        int stride = Math.max(1, (fiber.sites() + MOST_TRACES - 1) / MOST_TRACES);
        return IntStream.range(0, fiber.sites())
                .filter(site -> site % stride == 0)
                .boxed()
                .toList();
    }

    private void draw(Fiber fiber, FiberResult result, ResultFile picture) {
        double[] timesMs = result.timesMs();
        List<Integer> shown = drawn(fiber);
        double[][] voltagesMv = new double[timesMs.length][shown.size()];
        for (int i = 0; i < shown.size(); i++) {
            for (int sample = 0; sample < timesMs.length; sample++) {
                voltagesMv[sample][i] = result.voltagesMv().get(i)[sample];
            }
        }
        double startMm = lesion == null ? 0 : lesion.first(fiber) * fiber.siteMm();
        double endMm = lesion == null ? 0 : startMm + lesion.gaps(fiber) * fiber.siteMm();
        SpaceTime spaceTime = new SpaceTime(
                timesMs,
                shown.stream().mapToDouble(site -> site * fiber.siteMm()).toArray(),
                voltagesMv,
                startMm,
                endMm,
                // Not shown: a stimulus of choice has no verdict.
                new ConductionResult(false, OptionalDouble.empty(), 0));
        String title = "%s um at %s degrees C"
                .formatted(NumberList.plain(fiber.diameterUm()), NumberList.plain(fiber.temperatureC()));
        String caption = lesion == null ? fibers.model() : fibers.model() + ", " + lesion;
        picture.write(
                spec, new SpaceTimePicture().draw(spaceTime, title, caption).standalone());
    }

    private void print(VelocityStudy.Subject subject, Fiber fiber, List<Integer> chosen, FiberResult result) {
        if (output.format() == AnswerFormat.CSV) {
            spec.commandLine().getOut().println(csv(fiber, chosen, result));
            return;
        }
        boolean voltages = output.format() == AnswerFormat.JSON;
        String one = fiber.myelinated() ? "node" : "cell";
        List<Answer> points = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            double[] voltagesMv = result.voltagesMv().get(i);
            List<Double> firedMs = rounded(result.crossingsMs().get(i));
            Answer point = new Answer()
                    .given(one, chosen.get(i))
                    .found("firedMs", (Object) firedMs)
                    .found("highestMv", Arrays.stream(voltagesMv).max())
                    .found("lowestMv", Arrays.stream(voltagesMv).min());
            points.add(voltages ? point.found("voltageMv", (Object) rounded(voltagesMv)) : point);
        }
        Answer answer = new Answer()
                .given("model", fibers.model())
                .given("diameterUm", fiber.diameterUm())
                .given("temperatureC", fiber.temperatureC())
                .given(sites.name(fiber), fiber.sites());
        electrode.describe(answer, fiber, electrode.distances().getFirst());
        answer.given("lesion", lesion == null ? "none" : lesion.toString())
                .given("dtMs", engineOptions.stepMs(fibers))
                .given("scheme", SchemeConverter.label(engineOptions.scheme()));
        if (voltages) {
            answer.found("timeMs", (Object) rounded(result.timesMs()));
        }
        output.print(
                spec, List.of(answer.series("recorded", points).warnings(fibers.warnings(subject, engineOptions))));
    }

    /** Returns a column of times and one of voltages for each site. */
    private static String csv(Fiber fiber, List<Integer> chosen, FiberResult result) {
        StringBuilder text = new StringBuilder("time_ms");
        for (int site : chosen) {
            text.append(fiber.myelinated() ? ",node_" : ",cell_").append(site).append("_mv");
        }
        double[] timesMs = result.timesMs();
        for (int sample = 0; sample < timesMs.length; sample++) {
            text.append('\n').append(NumberList.plain(NumberList.rounded(timesMs[sample])));
            for (double[] voltagesMv : result.voltagesMv()) {
                text.append(',').append(NumberList.plain(NumberList.rounded(voltagesMv[sample])));
            }
        }
        return text.toString();
    }

    private static List<Double> rounded(double[] values) {
        return Arrays.stream(values).map(NumberList::rounded).boxed().toList();
    }
}
