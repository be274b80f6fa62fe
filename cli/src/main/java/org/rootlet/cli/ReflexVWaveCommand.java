package org.rootlet.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rootlet.anatomy.Muscle;
import org.rootlet.electrodiagnosis.EffortShock;
import org.rootlet.electrodiagnosis.HReflexStudy;
import org.rootlet.evidence.InputException;
import org.rootlet.report.Picture;
import org.rootlet.report.SignalMark;
import org.rootlet.report.SignalTrace;
import org.rootlet.report.TracePicture;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rootlet reflex v-wave}: a shock during voluntary effort. */
@Command(
        name = "v-wave",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Shocks to the tibial nerve at the popliteal fossa during voluntary effort: V-wave, silent period, and how far the"
                        + " muscle comes back.",
        footer = {
            "",
            "Examples:",
            "  rootlet reflex v-wave --svg v.svg",
            "  rootlet reflex v-wave --effort 0.5 --sweeps 20 --side left --format json"
        })
final class ReflexVWaveCommand implements Runnable {
    private static final int MOST_SWEEPS = 1000;
    private static final double DRAWN_BACKGROUNDS = 5;
    private static final double DRAWN_FROM_MS = -100;
    private static final double DRAWN_TO_MS = 400;

    @Mixin
    private ReflexBody body = new ReflexBody();

    @Mixin
    private ReflexMuscle electrodes = new ReflexMuscle("soleus");

    @Option(
            names = "--effort",
            paramLabel = "SHARE",
            description = "Share of the maximal effort, above 0 to 1; default: ${DEFAULT-VALUE}.")
    private double effort = 1;

    @Option(
            names = "--sweeps",
            paramLabel = "N",
            description = "Shocks to average, 1 to 1000; default: ${DEFAULT-VALUE}.")
    private int sweeps = 10;

    @Option(
            names = "--current",
            paramLabel = "MA",
            description = "Current of the shock, mA; default: enough for every motor axon.")
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

    /** The shock during effort, and the M-wave of the same shock at rest. */
    private record Leg(EffortShock shock, double mMv) {}

    @Override
    public void run() {
        if (!(effort > 0 && effort <= 1)) {
            throw new InputException("--effort is %s; allowed is above 0 to 1.".formatted(NumberList.plain(effort)));
        }
        if (sweeps < 1 || sweeps > MOST_SWEEPS) {
            throw new InputException("--sweeps %d is outside 1 to %d.".formatted(sweeps, MOST_SWEEPS));
        }
        double pulseMs = pulse.ms();
        ReflexPerson person = body.person();
        Muscle muscle = electrodes.of(person);
        double stepMs = step.ms(person);
        files.check();
        ReflexLegs legs = person.legs(spec);
        double usedMa = currentMa == null
                ? new HReflexStudy(legs.healthy(), muscle.name(), stepMs).supramaximalMa(pulseMs)
                : currentMa;
        List<ReflexLegs.Found<Leg>> found = legs.each(limb -> {
            HReflexStudy study = new HReflexStudy(limb, muscle.name(), stepMs);
            return new Leg(
                    study.voluntaryShock(effort, usedMa, pulseMs, sweeps),
                    study.curve(List.of(usedMa), pulseMs, point -> {}).mMaxMv());
        });
        files.write(spec, () -> picture(muscle, found), () -> tape(muscle, found));
        ReflexAnswer answer = new ReflexAnswer(person, given -> given.given("muscle", muscle.name())
                .given("place", ReflexHCurveCommand.PLACE)
                .given("effort", effort)
                .given("sweeps", sweeps)
                .given("currentMa", NumberList.rounded(usedMa))
                .given("pulseMs", pulseMs));
        for (ReflexLegs.Found<Leg> leg : found) {
            answer.side(leg.side(), answer(leg.found()));
        }
        if (found.size() > 1) {
            answer.comparison()
                    .found(
                            "sideRatio",
                            ReflexAnswer.ratio(
                                    found.getFirst().found().shock().vMv(),
                                    found.getLast().found().shock().vMv()));
        }
        answer.print(spec, output);
    }

    private static Answer answer(Leg leg) {
        EffortShock shock = leg.shock();
        return new Answer()
                .found("mMv", leg.mMv())
                .found("vMv", shock.vMv())
                .found("vOverM", ReflexAnswer.ratio(shock.vMv(), leg.mMv()))
                .found("backgroundMv", shock.backgroundMv())
                .found("silentFromMs", shock.silentFromMs())
                .found("silentToMs", shock.silentToMs())
                .found("silentMs", ReflexAnswer.difference(shock.silentToMs(), shock.silentFromMs()))
                .found("recovery", shock.recovery());
    }

    private static Picture picture(Muscle muscle, List<ReflexLegs.Found<Leg>> found) {
        List<TracePicture.Panel> panels = new ArrayList<>();
        for (ReflexLegs.Found<Leg> leg : found) {
            panels.add(ReflexTraces.panel(
                    "%s, average".formatted(leg.side().label()),
                    leg.found().shock().average()));
        }
        for (ReflexLegs.Found<Leg> leg : found) {
            panels.add(rectified(leg));
        }
        return new TracePicture()
                .draw(
                        "Shock during effort, %s".formatted(muscle.name()),
                        found.size(),
                        panels,
                        DRAWN_FROM_MS,
                        DRAWN_TO_MS);
    }

    /** The rectified average, cut off above, where the M-wave would dwarf the rest. */
    private static TracePicture.Panel rectified(ReflexLegs.Found<Leg> leg) {
        EffortShock shock = leg.found().shock();
        SignalTrace whole = ReflexTraces.trace("rectified", shock.rectified());
        double mostMv = DRAWN_BACKGROUNDS * shock.backgroundMv();
        double[] cut = mostMv > 0
                ? Arrays.stream(whole.samples()).map(mv -> Math.min(mv, mostMv)).toArray()
                : whole.samples();
        List<SignalMark> marks = new ArrayList<>(ReflexTraces.marks(shock.rectified()));
        shock.silentFromMs().ifPresent(ms -> marks.add(SignalMark.onset("silent from", ms)));
        shock.silentToMs().ifPresent(ms -> marks.add(SignalMark.onset("to", ms)));
        return new TracePicture.Panel(
                "%s, rectified average, cut off above".formatted(leg.side().label()),
                List.of(new SignalTrace(whole.label(), whole.unit(), whole.startMs(), whole.stepMs(), cut)),
                marks);
    }

    private static ReflexTape tape(Muscle muscle, List<ReflexLegs.Found<Leg>> found) {
        ReflexTape tape = new ReflexTape();
        tape.add(
                "shock",
                found.stream()
                        .map(leg -> new ReflexTape.Channel(
                                ReflexTape.EMG,
                                muscle.name(),
                                leg.side(),
                                leg.found().shock().average()))
                        .toList());
        return tape;
    }
}
