package org.rootlet.cli;

import java.util.List;
import org.rootlet.electrodiagnosis.CentralLoopStudy;
import org.rootlet.report.Picture;
import org.rootlet.report.TracePicture;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rootlet reflex central-loop}: from the S1 root through the cord and back. */
@Command(
        name = "central-loop",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "The central loop of S1: a needle at the S1 spinal nerve evokes M and H of soleus; the time between them is that"
                        + " of the way to the cord, through it and back.",
        footer = {
            "",
            "Examples:",
            "  rootlet reflex central-loop",
            "  rootlet reflex central-loop --png loop.png --edf loop.edf",
            "  rootlet reflex central-loop --lesion \"disc herniation,level=L5-S1,zone=paracentral,side=left,pressure=60\""
        })
final class ReflexCentralLoopCommand implements Runnable {
    private static final String MUSCLE = "soleus";
    private static final String PLACE = "S1 root";

    @Mixin
    private ReflexBody body = new ReflexBody();

    @Mixin
    private ReflexPulse pulse = new ReflexPulse(1);

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
        List<ReflexLegs.Found<CentralLoopStudy.Result>> found =
                person.legs(spec).each(limb -> new CentralLoopStudy(limb).run(pulseMs));
        files.write(spec, () -> picture(found), () -> tape(found));
        ReflexAnswer answer = new ReflexAnswer(
                person,
                given -> given.given("muscle", MUSCLE).given("place", PLACE).given("pulseMs", pulseMs));
        for (ReflexLegs.Found<CentralLoopStudy.Result> leg : found) {
            answer.side(
                    leg.side(),
                    new Answer()
                            .found("currentMa", leg.found().currentMa())
                            .found("hMv", leg.found().hMv())
                            .found("mOnsetMs", leg.found().mOnsetMs())
                            .found("hOnsetMs", leg.found().hOnsetMs())
                            .found("centralLoopMs", leg.found().intervalMs()));
        }
        if (found.size() > 1) {
            answer.comparison()
                    .found(
                            "sideDifferenceMs",
                            ReflexAnswer.difference(
                                    found.getFirst().found().intervalMs(),
                                    found.getLast().found().intervalMs()));
        }
        answer.print(spec, output);
    }

    private static Picture picture(List<ReflexLegs.Found<CentralLoopStudy.Result>> found) {
        return new TracePicture()
                .draw(
                        "Central loop of S1, soleus",
                        found.size(),
                        found.stream()
                                .map(leg -> ReflexTraces.panel(
                                        leg.side().label(), leg.found().recording()))
                                .toList());
    }

    private static ReflexTape tape(List<ReflexLegs.Found<CentralLoopStudy.Result>> found) {
        ReflexTape tape = new ReflexTape();
        tape.add(
                "shock",
                found.stream()
                        .map(leg -> new ReflexTape.Channel(
                                ReflexTape.EMG, MUSCLE, leg.side(), leg.found().recording()))
                        .toList());
        return tape;
    }
}
