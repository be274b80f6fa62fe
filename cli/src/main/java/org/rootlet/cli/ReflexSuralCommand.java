package org.rootlet.cli;

import java.util.List;
import org.rootlet.electrodiagnosis.SuralStudy;
import org.rootlet.report.Picture;
import org.rootlet.report.TracePicture;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rootlet reflex sural}: the sensory potential of the sural nerve. */
@Command(
        name = "sural",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Sensory nerve action potential (SNAP) of the sural nerve: shocked in the calf, recorded behind the lateral"
                        + " malleolus. A lesion between ganglion and cord leaves it, one beyond the ganglion does not.",
        footer = {
            "",
            "Examples:",
            "  rootlet reflex sural",
            "  rootlet reflex sural --lesion \"disc herniation,level=L5-S1,zone=paracentral,side=left,pressure=200,days=60\"",
            "  rootlet reflex sural --lesion \"trauma,nerve=sciatic,place=mid-thigh,side=left,pressure=300,days=60\""
        })
final class ReflexSuralCommand implements Runnable {
    @Mixin
    private ReflexBody body = new ReflexBody();

    @Mixin
    private ReflexPulse pulse = new ReflexPulse(0.1);

    @Mixin
    private ReflexFiles files = new ReflexFiles();

    @Mixin
    private AnswerOutput output = new AnswerOutput();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        double pulseMs = pulse.ms();
        ReflexPerson person = body.person();
        files.check();
        List<ReflexLegs.Found<SuralStudy.Result>> found =
                person.legs(spec).each(limb -> new SuralStudy(limb).run(pulseMs));
        files.write(spec, () -> picture(found), () -> tape(found));
        ReflexAnswer answer =
                new ReflexAnswer(person, given -> given.given("nerve", "sural").given("pulseMs", pulseMs));
        for (ReflexLegs.Found<SuralStudy.Result> leg : found) {
            SuralStudy.Result result = leg.found();
            answer.side(
                    leg.side(),
                    new Answer()
                            .found("amplitudeUv", result.amplitudeUv())
                            .found("onsetMs", result.onsetMs())
                            .found("peakMs", result.peakMs())
                            .found("velocityMPerS", result.velocityMPerS())
                            .found("distanceMm", result.distanceMm())
                            .found("fibers", (Object) result.fibers()));
        }
        if (found.size() > 1) {
            answer.comparison()
                    .found(
                            "sideRatio",
                            ReflexAnswer.ratio(
                                    found.getFirst().found().amplitudeUv(),
                                    found.getLast().found().amplitudeUv()));
        }
        answer.print(spec, output);
    }

    private static Picture picture(List<ReflexLegs.Found<SuralStudy.Result>> found) {
        return new TracePicture()
                .draw(
                        "Sural nerve, calf to lateral malleolus",
                        found.size(),
                        found.stream()
                                .map(leg -> new TracePicture.Panel(
                                        leg.side().label(),
                                        List.of(ReflexTraces.microvolts(
                                                "SNAP", leg.found().recording())),
                                        ReflexTraces.marks(leg.found().recording())))
                                .toList());
    }

    private static ReflexTape tape(List<ReflexLegs.Found<SuralStudy.Result>> found) {
        ReflexTape tape = new ReflexTape();
        tape.add(
                "shock",
                found.stream()
                        .map(leg -> new ReflexTape.Channel(
                                "SNAP", "sural", leg.side(), leg.found().recording()))
                        .toList());
        return tape;
    }
}
