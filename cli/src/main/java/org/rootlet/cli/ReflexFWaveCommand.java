package org.rootlet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rootlet.anatomy.Muscle;
import org.rootlet.electrodiagnosis.FWaveStudy;
import org.rootlet.evidence.InputException;
import org.rootlet.report.Picture;
import org.rootlet.report.RasterPicture;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rootlet reflex f-wave}: F-waves after supramaximal shocks. */
@Command(
        name = "f-wave",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "F-waves: a series of shocks to a motor nerve, after each of which some motoneurons send an action potential"
                        + " back.",
        footer = {
            "",
            "Examples:",
            "  rootlet reflex f-wave --svg f.svg",
            "  rootlet reflex f-wave --muscle soleus --place \"popliteal fossa\" --shocks 10 --side left",
            "  rootlet reflex f-wave --lesion \"disc herniation,level=L5-S1,zone=paracentral,side=left,pressure=60\""
        })
final class ReflexFWaveCommand implements Runnable {
    private static final int MOST_SHOCKS = 1000;

    @Mixin
    private ReflexBody body = new ReflexBody();

    @Mixin
    private ReflexMuscle electrodes = new ReflexMuscle("abductor hallucis");

    @Option(
            names = "--place",
            paramLabel = "NAME",
            description = "Where the nerve is shocked; default: ${DEFAULT-VALUE}.")
    private String place = "ankle";

    @Option(
            names = "--shocks",
            paramLabel = "N",
            description = "How many shocks, 1 to 1000; default: ${DEFAULT-VALUE}.")
    private int shocks = 20;

    @Option(
            names = "--current",
            paramLabel = "MA",
            description = "Current of the shocks, mA; default: enough for every motor axon.")
    private @Nullable Double currentMa;

    @Mixin
    private ReflexPulse pulse = new ReflexPulse(0.2);

    @Mixin
    private ReflexSweep sweep = new ReflexSweep();

    @Mixin
    private ReflexStep step = new ReflexStep();

    @Mixin
    private ReflexFiles files = new ReflexFiles();

    @Mixin
    private AnswerOutput output = new AnswerOutput();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** The F-waves of a leg and the time from which they were sought. */
    private record Leg(FWaveStudy.Result result, double earliestMs) {}

    @Override
    public void run() {
        if (shocks < 1 || shocks > MOST_SHOCKS) {
            throw new InputException("--shocks %d is outside 1 to %d.".formatted(shocks, MOST_SHOCKS));
        }
        double pulseMs = pulse.ms();
        ReflexPerson person = body.person();
        Muscle muscle = electrodes.of(person);
        double stepMs = step.ms(person);
        person.checkPlace(place);
        files.check();
        sweep.check();
        ReflexLegs legs = person.legs(spec);
        double usedMa = currentMa == null
                ? new FWaveStudy(legs.healthy(), muscle.name(), place, stepMs).supramaximalMa(pulseMs)
                : currentMa;
        List<ReflexLegs.Found<Leg>> found;
        AtomicInteger done = new AtomicInteger();
        try (RunProgress progress =
                new RunProgress(spec.commandLine().getErr(), Terminal.showsProgress(), shocks * person.studied())) {
            found = legs.each(limb -> {
                FWaveStudy study = new FWaveStudy(limb, muscle.name(), place, stepMs);
                FWaveStudy.Result result = study.run(
                        shocks,
                        usedMa,
                        pulseMs,
                        sweep.ms(study::sweepMs),
                        shock -> progress.accept(done.incrementAndGet()));
                return new Leg(result, study.earliestMs());
            });
        }
        files.write(spec, () -> picture(muscle, found), () -> tape(muscle, found));
        answer(person, muscle, usedMa, found).print(spec, output);
    }

    private ReflexAnswer answer(ReflexPerson person, Muscle muscle, double usedMa, List<ReflexLegs.Found<Leg>> found) {
        ReflexAnswer answer = new ReflexAnswer(person, given -> given.given("muscle", muscle.name())
                .given("place", place)
                .given("shocks", shocks)
                .given("currentMa", NumberList.rounded(usedMa))
                .given("pulseMs", pulse.ms()));
        for (ReflexLegs.Found<Leg> leg : found) {
            FWaveStudy.Result result = leg.found().result();
            answer.side(
                    leg.side(),
                    new Answer()
                            .found("mMv", result.mMv())
                            .found("mOnsetMs", result.mOnsetMs())
                            .found("persistence", result.persistence())
                            .found("minimumMs", result.minimumMs())
                            .found("meanMs", result.meanMs())
                            .found("maximumMs", result.maximumMs())
                            .found("chronodispersionMs", result.chronodispersionMs())
                            .found("meanPercentOfM", result.meanPercentOfM())
                            .found("largestPercentOfM", result.largestPercentOfM()),
                    "responses",
                    points(result));
        }
        if (found.size() > 1) {
            answer.comparison()
                    .found(
                            "sideMinimumDifferenceMs",
                            ReflexAnswer.difference(
                                    found.getFirst().found().result().minimumMs(),
                                    found.getLast().found().result().minimumMs()));
        }
        return answer;
    }

    private static List<Answer> points(FWaveStudy.Result result) {
        List<Answer> points = new ArrayList<>();
        for (FWaveStudy.Response response : result.responses()) {
            points.add(new Answer()
                    .given("shock", points.size() + 1)
                    .found("fLatencyMs", response.latencyMs())
                    .found("fMv", response.amplitudeMv()));
        }
        return points;
    }

    private static Picture picture(Muscle muscle, List<ReflexLegs.Found<Leg>> found) {
        List<RasterPicture.Panel> panels = new ArrayList<>();
        for (ReflexLegs.Found<Leg> leg : found) {
            String title = "%s, %s".formatted(muscle.name(), leg.side().label());
            panels.add(new RasterPicture.Panel(
                    title,
                    leg.found().earliestMs(),
                    leg.found().result().responses().stream()
                            .map(response -> new RasterPicture.Sweep(
                                    ReflexTraces.trace(title, response.recording()), response.latencyMs()))
                            .toList()));
        }
        return new RasterPicture().draw("F-waves", panels);
    }

    private ReflexTape tape(Muscle muscle, List<ReflexLegs.Found<Leg>> found) {
        List<String> stimuli = IntStream.rangeClosed(1, shocks)
                .mapToObj(shock -> "shock " + shock)
                .toList();
        return ReflexTape.ofEmg(muscle.name(), found, stimuli, (leg, sweep) -> leg.result()
                .responses()
                .get(sweep)
                .recording());
    }
}
