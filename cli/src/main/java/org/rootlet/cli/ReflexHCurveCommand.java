package org.rootlet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.rootlet.anatomy.Muscle;
import org.rootlet.electrodiagnosis.HReflexStudy;
import org.rootlet.electrodiagnosis.Recording;
import org.rootlet.evidence.InputException;
import org.rootlet.report.Picture;
import org.rootlet.report.RecruitmentPicture;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rootlet reflex h-curve}: M and H over the current. */
@Command(
        name = "h-curve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Recruitment curves of M-wave and H-reflex: shocks of growing current to the tibial nerve at the popliteal"
                        + " fossa.",
        footer = {
            "",
            "Examples:",
            "  rootlet reflex h-curve --svg h.svg --edf h.edf",
            "  rootlet reflex h-curve --lose ia=0.5 --format json | jq .sideRatio",
            "  rootlet reflex h-curve --current 2:30:1 --muscle \"medial gastrocnemius\" --side left --format csv",
            "  rootlet reflex h-curve --lesion \"disc herniation,level=L5-S1,zone=paracentral,side=left,pressure=120\""
        })
final class ReflexHCurveCommand implements Runnable {
    static final String PLACE = "popliteal fossa";
    private static final int LEAST_DRAWN = 2;

    @Mixin
    private ReflexBody body = new ReflexBody();

    @Mixin
    private ReflexMuscle electrodes = new ReflexMuscle("soleus");

    @Option(
            names = "--current",
            paramLabel = "MA",
            converter = NumberListConverter.class,
            description = "Currents, mA: a list or ranges FROM:TO:STEP; default: in equal ratios from below the first"
                    + " response of a healthy leg to above its largest M.")
    private @Nullable NumberList currentsMa;

    @Mixin
    private ReflexPulse pulse = new ReflexPulse(1);

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

    /** The curve of a leg, and its sweeps where they are asked for. */
    private record Leg(HReflexStudy.Curve curve, List<Recording> sweeps) {}

    @Override
    public void run() {
        double pulseMs = pulse.ms();
        ReflexPerson person = body.person();
        Muscle muscle = electrodes.of(person);
        double stepMs = step.ms(person);
        files.check();
        sweep.check();
        if (files.isDrawn() && currentsMa != null && ascending(currentsMa).size() < LEAST_DRAWN) {
            throw new InputException("A curve is drawn through two or more currents; --current has one.");
        }
        ReflexLegs legs = person.legs(spec);
        List<Double> currents = currentsMa == null
                ? new HReflexStudy(legs.healthy(), muscle.name(), stepMs).defaultCurrentsMa(pulseMs)
                : ascending(currentsMa);
        List<ReflexLegs.Found<Leg>> found;
        int total = currents.size() * person.studied();
        AtomicInteger done = new AtomicInteger();
        try (RunProgress progress = new RunProgress(spec.commandLine().getErr(), Terminal.showsProgress(), total)) {
            found = legs.each(limb -> {
                HReflexStudy study = new HReflexStudy(limb, muscle.name(), stepMs);
                double sweepMs = sweep.ms(study::sweepMs);
                HReflexStudy.Curve curve =
                        study.curve(currents, pulseMs, sweepMs, point -> progress.accept(done.incrementAndGet()));
                List<Recording> sweeps = files.isRecorded()
                        ? currents.stream()
                                .map(ma -> study.trace(ma, pulseMs, sweepMs, 0))
                                .toList()
                        : List.of();
                return new Leg(curve, sweeps);
            });
        }
        files.write(spec, () -> picture(muscle, found), () -> tape(muscle, currents, found));
        answer(person, muscle, found).print(spec, output);
    }

    private static List<Double> ascending(NumberList given) {
        return given.values().stream().distinct().sorted().toList();
    }

    private ReflexAnswer answer(ReflexPerson person, Muscle muscle, List<ReflexLegs.Found<Leg>> found) {
        ReflexAnswer answer = new ReflexAnswer(person, given -> given.given("muscle", muscle.name())
                .given("place", PLACE)
                .given("pulseMs", pulse.ms()));
        for (ReflexLegs.Found<Leg> leg : found) {
            HReflexStudy.Curve curve = leg.found().curve();
            answer.side(
                    leg.side(),
                    new Answer()
                            .found("hMaxMv", curve.hMaxMv())
                            .found("mMaxMv", curve.mMaxMv())
                            .found("hMaxOverMMax", curve.hMaxOverMMax())
                            .found("mAtHMaxPercent", curve.mAtHMaxPercent())
                            .found("hLatencyMs", curve.hLatencyMs())
                            .found("hThresholdMa", curve.hThresholdMa())
                            .found("mThresholdMa", curve.mThresholdMa()),
                    "points",
                    curve.points().stream().map(ReflexHCurveCommand::point).toList());
        }
        if (found.size() > 1) {
            HReflexStudy.Curve first = found.getFirst().found().curve();
            HReflexStudy.Curve other = found.getLast().found().curve();
            answer.comparison()
                    .found("sideRatio", ReflexAnswer.ratio(first.hMaxMv(), other.hMaxMv()))
                    .found("sideLatencyDifferenceMs", ReflexAnswer.difference(first.hLatencyMs(), other.hLatencyMs()));
        }
        return answer;
    }

    private static Answer point(HReflexStudy.Point point) {
        return new Answer()
                .given("currentMa", NumberList.rounded(point.currentMa()))
                .found("mMv", point.mMv())
                .found("hMv", point.hMv())
                .found("hLatencyMs", point.hLatencyMs());
    }

    private Picture picture(Muscle muscle, List<ReflexLegs.Found<Leg>> found) {
        HReflexStudy.Curve first = found.getFirst().found().curve();
        List<RecruitmentPicture.Mark> marks = new ArrayList<>();
        String side = found.getFirst().side().label();
        mark(marks, "H, %s, from".formatted(side), first.hThresholdMa());
        mark(marks, "M, %s, from".formatted(side), first.mThresholdMa());
        String title =
                "M-wave and H-reflex of %s, pulses of %s ms".formatted(muscle.name(), NumberList.plain(pulse.ms()));
        RecruitmentPicture.Curves curves = curves(found.getFirst());
        return found.size() == 1
                ? new RecruitmentPicture().draw(title, curves, marks)
                : new RecruitmentPicture().draw(title, curves, curves(found.getLast()), marks);
    }

    private static void mark(List<RecruitmentPicture.Mark> marks, String label, OptionalDouble currentMa) {
        currentMa.ifPresent(ma -> marks.add(new RecruitmentPicture.Mark(label, ma)));
    }

    private static RecruitmentPicture.Curves curves(ReflexLegs.Found<Leg> leg) {
        List<HReflexStudy.Point> points = leg.found().curve().points();
        return new RecruitmentPicture.Curves(
                leg.side().label(),
                points.stream().mapToDouble(HReflexStudy.Point::currentMa).toArray(),
                points.stream().mapToDouble(HReflexStudy.Point::mMv).toArray(),
                points.stream().mapToDouble(HReflexStudy.Point::hMv).toArray());
    }

    private static ReflexTape tape(Muscle muscle, List<Double> currents, List<ReflexLegs.Found<Leg>> found) {
        List<String> stimuli = currents.stream()
                .map(ma -> String.format(Locale.ROOT, "%.2f mA", ma))
                .toList();
        return ReflexTape.ofEmg(
                muscle.name(), found, stimuli, (leg, sweep) -> leg.sweeps().get(sweep));
    }
}
