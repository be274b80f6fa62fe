package org.rootlet.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rootlet.anatomy.Muscle;
import org.rootlet.electrodiagnosis.EffortStudy;
import org.rootlet.electrodiagnosis.Recording;
import org.rootlet.evidence.InputException;
import org.rootlet.reflex.UnitType;
import org.rootlet.report.Picture;
import org.rootlet.report.SignalTrace;
import org.rootlet.report.SpikeRasterPicture;
import org.rootlet.report.TracePicture;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rootlet reflex mvc}: voluntary effort, maximal unless said otherwise. */
@Command(
        name = "mvc",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Voluntary contraction, maximal (MVC) unless --effort says otherwise: which motor units fire and how fast, force and"
                        + " electromyogram.",
        footer = {
            "",
            "Examples:",
            "  rootlet reflex mvc --svg mvc.svg",
            "  rootlet reflex mvc --effort 0.3 --units --side left --format csv",
            "  rootlet reflex mvc --lose motor=0.5",
            "  rootlet reflex mvc --lesion \"disc herniation,level=L5-S1,zone=paracentral,side=left,pressure=120\""
        })
final class ReflexMvcCommand implements Runnable {
    private static final double LONGEST_MS = 60_000;
    private static final int DRAWN_UNITS = 30;

    @Mixin
    private ReflexBody body = new ReflexBody();

    @Mixin
    private ReflexMuscle electrodes = new ReflexMuscle("soleus");

    @Option(
            names = "--effort",
            paramLabel = "SHARE",
            description = "Share of the maximal effort, 0 to 1; default: ${DEFAULT-VALUE}.")
    private double effort = 1;

    @Option(
            names = "--duration",
            paramLabel = "MS",
            description =
                    "How long it lasts, 800 to 60000 ms; the first 400 ms are not measured; default: ${DEFAULT-VALUE}.")
    private double durationMs = 2000;

    @Option(names = "--units", description = "A row for each motor unit instead of one for each type.")
    private boolean units;

    @Mixin
    private ReflexStep step = new ReflexStep();

    @Mixin
    private ReflexFiles files = new ReflexFiles();

    @Mixin
    private AnswerOutput output = new AnswerOutput();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        if (!(effort >= 0 && effort <= 1)) {
            throw new InputException("--effort is %s; allowed is 0 to 1.".formatted(NumberList.plain(effort)));
        }
        if (!(durationMs <= LONGEST_MS)) {
            throw new InputException("--duration is %s ms; allowed is up to %s ms."
                    .formatted(NumberList.plain(durationMs), NumberList.plain(LONGEST_MS)));
        }
        ReflexPerson person = body.person();
        Muscle muscle = electrodes.of(person);
        double stepMs = step.ms(person);
        files.check();
        List<ReflexLegs.Found<EffortStudy.Result>> found =
                person.legs(spec).each(limb -> new EffortStudy(limb, muscle.name(), stepMs).run(effort, durationMs, 0));
        files.write(spec, () -> picture(muscle, found), () -> tape(muscle, found));
        ReflexAnswer answer = new ReflexAnswer(person, given -> given.given("muscle", muscle.name())
                .given("effort", effort)
                .given("durationMs", durationMs));
        for (ReflexLegs.Found<EffortStudy.Result> leg : found) {
            answer.side(
                    leg.side(),
                    answer(leg.found()),
                    units ? "units" : "types",
                    units ? unitPoints(leg.found()) : typePoints(leg.found()));
        }
        if (found.size() > 1) {
            answer.comparison()
                    .found(
                            "sideRatio",
                            ReflexAnswer.ratio(
                                    found.getFirst().found().forceN(),
                                    found.getLast().found().forceN()));
        }
        answer.print(spec, output);
    }

    private static Answer answer(EffortStudy.Result result) {
        return new Answer()
                .found("activeUnits", (Object) result.active().size())
                .found("meanRateHz", result.meanRateHz())
                .found("forceN", result.forceN())
                .found("forceOverTetanus", result.forceN() / result.tetanusN())
                .found("emgRmsMv", result.emgRmsMv());
    }

    private static List<Answer> typePoints(EffortStudy.Result result) {
        List<Answer> points = new ArrayList<>();
        for (UnitType type : UnitType.values()) {
            List<EffortStudy.Unit> all = result.units().stream()
                    .filter(unit -> unit.unit().type() == type)
                    .toList();
            double[] rates =
                    all.stream().flatMapToDouble(unit -> unit.rateHz().stream()).toArray();
            points.add(new Answer()
                    .given("type", type.name())
                    .found("count", (Object) all.size())
                    .found("active", (Object) rates.length)
                    .found("slowestHz", Arrays.stream(rates).min())
                    .found("meanHz", Arrays.stream(rates).average())
                    .found("fastestHz", Arrays.stream(rates).max()));
        }
        return points;
    }

    private static List<Answer> unitPoints(EffortStudy.Result result) {
        List<Answer> points = new ArrayList<>();
        for (EffortStudy.Unit unit : result.units()) {
            points.add(new Answer()
                    .given("unit", points.size() + 1)
                    .given("type", unit.unit().type().name())
                    .given("root", unit.unit().root().name())
                    .found("spikes", (Object) unit.spikesMs().length)
                    .found("rateHz", unit.rateHz()));
        }
        return points;
    }

    private Picture picture(Muscle muscle, List<ReflexLegs.Found<EffortStudy.Result>> found) {
        List<Picture> pictures = new ArrayList<>();
        List<TracePicture.Panel> panels = new ArrayList<>();
        for (ReflexLegs.Found<EffortStudy.Result> leg : found) {
            String where = "%s, %s".formatted(muscle.name(), leg.side().label());
            pictures.add(
                    raster("Motor units of %s, effort %s".formatted(where, NumberList.plain(effort)), leg.found()));
            panels.add(new TracePicture.Panel(
                    "EMG, " + where,
                    List.of(ReflexTraces.trace("EMG", leg.found().emg())),
                    List.of()));
        }
        for (ReflexLegs.Found<EffortStudy.Result> leg : found) {
            Recording emg = leg.found().emg();
            panels.add(new TracePicture.Panel(
                    "Force, %s, %s".formatted(muscle.name(), leg.side().label()),
                    List.of(new SignalTrace(
                            "force",
                            "N",
                            emg.grid().fromMs(),
                            emg.grid().stepMs(),
                            leg.found().newtons())),
                    List.of()));
        }
        pictures.add(new TracePicture().draw("EMG and force", found.size(), panels));
        return pictures.stream().reduce(Picture::above).orElseThrow();
    }

    /** Units spread evenly over the pool, the first recruited at the bottom. */
    private Picture raster(String title, EffortStudy.Result result) {
        int all = result.units().size();
        List<SpikeRasterPicture.Row> rows = Stream.iterate(0, i -> i + 1)
                .limit(Math.min(DRAWN_UNITS, all))
                .map(i -> i * all / Math.min(DRAWN_UNITS, all))
                .map(i -> new SpikeRasterPicture.Row(
                        "%s %d".formatted(result.units().get(i).unit().type(), i + 1),
                        result.units().get(i).spikesMs()))
                .toList();
        return new SpikeRasterPicture().draw(title, rows, 0, durationMs);
    }

    private static ReflexTape tape(Muscle muscle, List<ReflexLegs.Found<EffortStudy.Result>> found) {
        List<ReflexTape.Channel> channels = new ArrayList<>();
        for (ReflexLegs.Found<EffortStudy.Result> leg : found) {
            channels.add(new ReflexTape.Channel(
                    ReflexTape.EMG, muscle.name(), leg.side(), leg.found().emg()));
        }
        for (ReflexLegs.Found<EffortStudy.Result> leg : found) {
            channels.add(ReflexTape.Channel.force(
                    muscle.name(),
                    leg.side(),
                    leg.found().emg().grid(),
                    leg.found().newtons()));
        }
        ReflexTape tape = new ReflexTape();
        tape.add("effort", channels);
        return tape;
    }
}
