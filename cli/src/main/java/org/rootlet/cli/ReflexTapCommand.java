package org.rootlet.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rootlet.anatomy.ReflexArc;
import org.rootlet.electrodiagnosis.TapStudy;
import org.rootlet.exam.ReflexGrading;
import org.rootlet.reflex.Hammer;
import org.rootlet.reflex.Limb;
import org.rootlet.reflex.TendonTap;
import org.rootlet.report.Picture;
import org.rootlet.report.SignalTrace;
import org.rootlet.report.TracePicture;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rootlet reflex tap}: a tap on a tendon. */
@Command(
        name = "tap",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Taps a tendon: T-wave, twitch of the first muscle of the arc, grade as an examiner gives it; for the ankle also"
                        + " torque of the calf and rotation of the foot.",
        footer = {
            "",
            "Examples:",
            "  rootlet reflex tap --svg tap.svg",
            "  rootlet reflex tap --patient age=75 --jendrassik",
            "  rootlet reflex tap --reflex knee --force 50",
            "  rootlet reflex tap --lesion \"disc herniation,level=L5-S1,zone=paracentral,side=left,pressure=120\""
        })
final class ReflexTapCommand implements Runnable {
    @Mixin
    private ReflexBody body = new ReflexBody();

    @Option(
            names = "--reflex",
            paramLabel = "NAME",
            description = "ankle, knee or another of the atlas; default: ankle.")
    private String name = "ankle";

    @Option(
            names = "--force",
            paramLabel = "N",
            description = "Peak force of the hammer, 1 to 150 N; default: that of an examiner (35.5 N).")
    private @Nullable Double forceN;

    @Option(
            names = "--speed",
            paramLabel = "M/S",
            description = "Speed of the hammer, 0.2 to 5 m/s; default: that of an examiner (1.5 m/s).")
    private @Nullable Double speedMPerS;

    @Option(names = "--jendrassik", description = "The person pulls the hands apart meanwhile.")
    private boolean jendrassik;

    @Mixin
    private ReflexFiles files = new ReflexFiles();

    @Mixin
    private AnswerOutput output = new AnswerOutput();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        ReflexPerson person = body.person();
        ReflexArc arc = person.atlas().reflexArc(name);
        Hammer hammer = hammer(person);
        files.check();
        ReflexLegs legs = person.legs(spec);
        List<ReflexLegs.Found<TapStudy.Result>> found = legs.each(limb -> tap(limb, arc, hammer));
        files.write(spec, () -> picture(arc, found), () -> tape(arc, found));
        ReflexAnswer answer = new ReflexAnswer(person, given -> given.given("reflex", arc.name())
                .given("muscle", arc.muscles().getFirst().name())
                .given("hammerForceN", hammer.peakForceN())
                .given("hammerSpeedMPerS", hammer.speedMPerS())
                .given("jendrassik", jendrassik));
        ReflexGrading.Norms norms = TapStudy.norms(legs.healthy(), arc);
        ReflexGrading grading = new ReflexGrading(person.ledger());
        double lastN = found.size() > 1
                ? found.getLast().found().forceN()
                : tap(legs.opposite(), arc, hammer).forceN();
        for (ReflexLegs.Found<TapStudy.Result> leg : found) {
            TapStudy.Result result = leg.found();
            boolean first = leg.side() == found.getFirst().side();
            double otherN = first ? lastN : found.getFirst().found().forceN();
            answer.side(
                    leg.side(),
                    new Answer()
                            .found("grade", (Object) grading.grade(result.forceN(), otherN, norms))
                            .found("tLatencyMs", result.latencyMs())
                            .found("tMv", result.amplitudeMv())
                            .found("twitchN", result.forceN())
                            .found("torqueNm", result.torqueNm())
                            .found("rotationDeg", result.rotationDeg()));
        }
        if (found.size() > 1) {
            TapStudy.Result first = found.getFirst().found();
            TapStudy.Result other = found.getLast().found();
            answer.comparison()
                    .found("sideRatio", ReflexAnswer.ratio(first.forceN(), other.forceN()))
                    .found("sideLatencyDifferenceMs", ReflexAnswer.difference(first.latencyMs(), other.latencyMs()));
        }
        answer.print(spec, output);
    }

    private Hammer hammer(ReflexPerson person) {
        Hammer standard = TendonTap.of(person.ledger()).standardHammer();
        return new Hammer(
                forceN == null ? standard.peakForceN() : forceN,
                speedMPerS == null ? standard.speedMPerS() : speedMPerS);
    }

    private TapStudy.Result tap(Limb limb, ReflexArc arc, Hammer hammer) {
        return new TapStudy(limb, arc).tap(hammer, jendrassik, 0);
    }

    private static Picture picture(ReflexArc arc, List<ReflexLegs.Found<TapStudy.Result>> found) {
        String muscle = arc.muscles().getFirst().name();
        List<TracePicture.Panel> emg = new ArrayList<>();
        List<TracePicture.Panel> force = new ArrayList<>();
        for (ReflexLegs.Found<TapStudy.Result> leg : found) {
            TapStudy.Result result = leg.found();
            emg.add(ReflexTraces.panel("EMG, %s %s".formatted(muscle, leg.side().label()), result.emg()));
            force.add(new TracePicture.Panel(
                    "Twitch, %s %s".formatted(muscle, leg.side().label()),
                    List.of(new SignalTrace(
                            "force",
                            "N",
                            result.forceGrid().fromMs(),
                            result.forceGrid().stepMs(),
                            result.newtons())),
                    List.of()));
        }
        return new TracePicture()
                .draw("Tap, %s reflex".formatted(arc.name()), found.size(), emg)
                .above(new TracePicture().draw("Force", found.size(), force));
    }

    private static ReflexTape tape(ReflexArc arc, List<ReflexLegs.Found<TapStudy.Result>> found) {
        String muscle = arc.muscles().getFirst().name();
        List<ReflexTape.Channel> channels = new ArrayList<>();
        for (ReflexLegs.Found<TapStudy.Result> leg : found) {
            channels.add(new ReflexTape.Channel(
                    ReflexTape.EMG, muscle, leg.side(), leg.found().emg()));
        }
        for (ReflexLegs.Found<TapStudy.Result> leg : found) {
            channels.add(ReflexTape.Channel.force(
                    muscle, leg.side(), leg.found().forceGrid(), leg.found().newtons()));
        }
        ReflexTape tape = new ReflexTape();
        tape.add("tap", channels);
        return tape;
    }
}
