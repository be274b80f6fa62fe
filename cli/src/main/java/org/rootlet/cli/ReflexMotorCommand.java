package org.rootlet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.anatomy.Muscle;
import org.rootlet.electrodiagnosis.MotorStudy;
import org.rootlet.evidence.InputException;
import org.rootlet.reflex.Limb;
import org.rootlet.report.Picture;
import org.rootlet.report.TracePicture;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rootlet reflex motor}: compound muscle action potential and motor conduction. */
@Command(
        name = "motor",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Compound muscle action potential (CMAP) after a supramaximal shock; with two places also the conduction"
                        + " velocity between them.",
        footer = {
            "",
            "Examples:",
            "  rootlet reflex motor",
            "  rootlet reflex motor --muscle soleus --place \"popliteal fossa\" --format json",
            "  rootlet reflex motor --muscle \"extensor digitorum brevis\" --place \"fibular head\"",
            "  rootlet reflex motor --lesion \"entrapment,nerve=tibial,place=popliteal fossa,side=left,pressure=150\""
        })
final class ReflexMotorCommand implements Runnable {
    private static final int MOST_PLACES = 2;
    /** Time after the latest onset that is drawn: longer than a potential. */
    private static final double DRAWN_MS = 20;

    @Mixin
    private ReflexBody body = new ReflexBody();

    @Mixin
    private ReflexMuscle electrodes = new ReflexMuscle("abductor hallucis");

    @Option(
            names = "--place",
            paramLabel = "NAME",
            split = ",",
            description = "Where the nerve is shocked: one place, or the distal and the proximal one; default:"
                    + " ankle,popliteal fossa.")
    private List<String> places = List.of("ankle", "popliteal fossa");

    @Mixin
    private ReflexPulse pulse = new ReflexPulse(0.2);

    @Mixin
    private ReflexFiles files = new ReflexFiles();

    @Mixin
    private AnswerOutput output = new AnswerOutput();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** The responses of a leg, the distal one first, and what lies between two. */
    private record Leg(List<MotorStudy.Response> responses, OptionalDouble distanceMm, OptionalDouble velocityMPerS) {}

    @Override
    public void run() {
        if (places.size() > MOST_PLACES) {
            throw new InputException("--place has %d places; allowed are one or two.".formatted(places.size()));
        }
        double pulseMs = pulse.ms();
        ReflexPerson person = body.person();
        Muscle muscle = electrodes.of(person);
        places.forEach(person::checkPlace);
        files.check();
        ReflexLegs legs = person.legs(spec);
        if (places.size() == MOST_PLACES) {
            new MotorStudy(legs.healthy(), muscle.name()).checkOrder(places.getFirst(), places.getLast());
        }
        List<ReflexLegs.Found<Leg>> found = legs.each(limb -> leg(limb, muscle));
        files.write(spec, () -> picture(muscle, found), () -> tape(muscle, found));
        ReflexAnswer answer = new ReflexAnswer(
                person, given -> given.given("muscle", muscle.name()).given("pulseMs", pulseMs));
        for (ReflexLegs.Found<Leg> leg : found) {
            MotorStudy.Response distal = leg.found().responses().getFirst();
            answer.side(
                    leg.side(),
                    new Answer()
                            .found("distalLatencyMs", distal.onsetMs())
                            .found("amplitudeMv", distal.negativePeakMv())
                            .found("distanceMm", leg.found().distanceMm())
                            .found("velocityMPerS", leg.found().velocityMPerS()),
                    "responses",
                    leg.found().responses().stream()
                            .map(ReflexMotorCommand::point)
                            .toList());
        }
        if (found.size() > 1) {
            answer.comparison()
                    .found(
                            "sideRatio",
                            ReflexAnswer.ratio(amplitudeMv(found.getFirst()), amplitudeMv(found.getLast())));
        }
        answer.print(spec, output);
    }

    private static double amplitudeMv(ReflexLegs.Found<Leg> leg) {
        return leg.found().responses().getFirst().negativePeakMv();
    }

    private Leg leg(Limb limb, Muscle muscle) {
        MotorStudy study = new MotorStudy(limb, muscle.name());
        if (places.size() == 1) {
            return new Leg(
                    List.of(study.response(places.getFirst(), pulse.ms())),
                    OptionalDouble.empty(),
                    OptionalDouble.empty());
        }
        MotorStudy.Conduction conduction = study.conduction(places.getFirst(), places.getLast(), pulse.ms());
        return new Leg(
                List.of(conduction.distal(), conduction.proximal()),
                OptionalDouble.of(conduction.distanceMm()),
                conduction.velocityMPerS());
    }

    private static Answer point(MotorStudy.Response response) {
        return new Answer()
                .given("place", response.place())
                .found("currentMa", response.currentMa())
                .found("onsetMs", response.onsetMs())
                .found("negativePeakMv", response.negativePeakMv())
                .found("peakToPeakMv", response.peakToPeakMv());
    }

    private Picture picture(Muscle muscle, List<ReflexLegs.Found<Leg>> found) {
        List<TracePicture.Panel> panels = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            for (ReflexLegs.Found<Leg> leg : found) {
                String title = "%s, %s, shock at the %s"
                        .formatted(muscle.name(), leg.side().label(), places.get(i));
                panels.add(
                        ReflexTraces.panel(title, leg.found().responses().get(i).recording()));
            }
        }
        double lastMs = found.stream()
                .flatMap(leg -> leg.found().responses().stream())
                .mapToDouble(response -> response.onsetMs().orElse(0) + DRAWN_MS)
                .max()
                .orElse(DRAWN_MS);
        return new TracePicture().draw("Motor conduction", found.size(), panels, 0, lastMs);
    }

    private ReflexTape tape(Muscle muscle, List<ReflexLegs.Found<Leg>> found) {
        List<String> stimuli =
                places.stream().map(place -> "shock at the " + place).toList();
        return ReflexTape.ofEmg(muscle.name(), found, stimuli, (leg, sweep) -> leg.responses()
                .get(sweep)
                .recording());
    }
}
