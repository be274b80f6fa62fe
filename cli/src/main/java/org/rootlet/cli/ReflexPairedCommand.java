package org.rootlet.cli;

import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rootlet.anatomy.Muscle;
import org.rootlet.electrodiagnosis.HReflexStudy;
import org.rootlet.electrodiagnosis.Recording;
import org.rootlet.reflex.Limb;
import org.rootlet.report.Picture;
import org.rootlet.report.RecoveryPicture;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rootlet reflex paired}: how the H-reflex recovers after another one. */
@Command(
        name = "paired",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Pairs of equal shocks at several intervals: the second H-reflex over that of a single shock.",
        footer = {
            "",
            "Examples:",
            "  rootlet reflex paired --svg paired.svg",
            "  rootlet reflex paired --intervals 80,100,150,200,500 --side left --format csv"
        })
final class ReflexPairedCommand implements Runnable {
    @Mixin
    private ReflexBody body = new ReflexBody();

    @Mixin
    private ReflexMuscle electrodes = new ReflexMuscle("soleus");

    @Option(
            names = "--intervals",
            paramLabel = "MS",
            converter = NumberListConverter.class,
            description = "From shock to shock, ms; default: 60,80,100,150,200,300,500.")
    private NumberList intervalsMs = NumberList.of(60, 80, 100, 150, 200, 300, 500);

    @Option(
            names = "--current",
            paramLabel = "MA",
            description = "Current of both shocks, mA; default: that of the largest H of a healthy leg.")
    private @Nullable Double currentMa;

    @Mixin
    private ReflexPulse pulse = new ReflexPulse(1);

    @Mixin
    private ReflexStep step = new ReflexStep();

    @Mixin
    private ReflexFiles files = new ReflexFiles();

    @Mixin
    private AnswerOutput output = new AnswerOutput();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** The recovery of a leg, and its pairs where they are asked for. */
    private record Leg(List<HReflexStudy.Recovery> recovery, List<Recording> pairs) {}

    @Override
    public void run() {
        double pulseMs = pulse.ms();
        ReflexPerson person = body.person();
        Muscle muscle = electrodes.of(person);
        double stepMs = step.ms(person);
        files.check();
        ReflexLegs legs = person.legs(spec);
        double usedMa = currentMa == null ? usualMa(legs.healthy(), muscle, stepMs) : currentMa;
        List<ReflexLegs.Found<Leg>> found = legs.each(limb -> {
            HReflexStudy study = new HReflexStudy(limb, muscle.name(), stepMs);
            List<HReflexStudy.Recovery> recovery = study.recovery(intervalsMs.values(), usedMa, pulseMs);
            List<Recording> pairs = files.isRecorded()
                    ? intervalsMs.values().stream()
                            .map(intervalMs -> study.pair(intervalMs, usedMa, pulseMs))
                            .toList()
                    : List.of();
            return new Leg(recovery, pairs);
        });
        files.write(spec, () -> picture(muscle, found), () -> tape(muscle, found));
        ReflexAnswer answer = new ReflexAnswer(person, given -> given.given("muscle", muscle.name())
                .given("place", ReflexHCurveCommand.PLACE)
                .given("currentMa", NumberList.rounded(usedMa))
                .given("pulseMs", pulseMs));
        for (ReflexLegs.Found<Leg> leg : found) {
            List<HReflexStudy.Recovery> recovery = leg.found().recovery();
            answer.side(
                    leg.side(),
                    new Answer().found("singleHMv", single(recovery)),
                    "recovery",
                    recovery.stream().map(ReflexPairedCommand::point).toList());
        }
        answer.print(spec, output);
    }

    private double usualMa(Limb healthy, Muscle muscle, double stepMs) {
        HReflexStudy study = new HReflexStudy(healthy, muscle.name(), stepMs);
        return study.curve(study.defaultCurrentsMa(pulse.ms()), pulse.ms(), point -> {})
                .atHMax()
                .currentMa();
    }

    /** The H-reflex of a single shock, which the study gives by ratios to it; nothing where no second one came. */
    private static OptionalDouble single(List<HReflexStudy.Recovery> recoveries) {
        return recoveries.stream()
                .filter(recovery -> recovery.overUnconditioned() > 0)
                .mapToDouble(recovery -> recovery.hMv() / recovery.overUnconditioned())
                .findFirst();
    }

    private static Answer point(HReflexStudy.Recovery recovery) {
        return new Answer()
                .given("intervalMs", recovery.intervalMs())
                .found("hMv", recovery.hMv())
                .found("hOverSingle", recovery.overUnconditioned());
    }

    private static Picture picture(Muscle muscle, List<ReflexLegs.Found<Leg>> found) {
        return new RecoveryPicture()
                .draw(
                        "H-reflex of %s after another one".formatted(muscle.name()),
                        "H",
                        found.stream().map(ReflexPairedCommand::curve).toList());
    }

    private static RecoveryPicture.Curve curve(ReflexLegs.Found<Leg> leg) {
        NavigableMap<Double, Double> points = new TreeMap<>();
        leg.found().recovery().forEach(recovery -> points.put(recovery.intervalMs(), recovery.overUnconditioned()));
        return new RecoveryPicture.Curve(
                leg.side().label(),
                points.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
                points.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private ReflexTape tape(Muscle muscle, List<ReflexLegs.Found<Leg>> found) {
        List<String> stimuli = intervalsMs.values().stream()
                .map(ms -> "pair, %s ms".formatted(NumberList.plain(ms)))
                .toList();
        return ReflexTape.ofEmg(
                muscle.name(), found, stimuli, (leg, sweep) -> leg.pairs().get(sweep));
    }
}
