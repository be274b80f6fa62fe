package org.rootlet.sensation;

import java.util.ArrayList;
import java.util.List;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.lesion.Load;
import org.rootlet.lesion.Posture;

/**
 * Pain over seconds and minutes while a person coughs, strains, sits, walks or has a leg raised.
 *
 * <p><b>Algorithm.</b> What is done raises cerebrospinal-fluid pressure, changes posture, or pulls on nerves; {@link Pain} says what rise of
 * contact pressure u that comes to. Firing answers to u less what it has adapted to, a: da/dt = (u - a) / tau, and never falls below rest.
 * A normal root adapts within seconds, a sensitized one within minutes, a ganglion within many (Howe, Loeser and Calvin 1977,
 * doi:10.1016/0304-3959(77)90033-1). In walking and standing, blood flow fails where the canal is narrow; the drive that this adds
 * builds up and clears over minutes, without adaptation. Fixed steps; the exact solution within a step.
 *
 * <p><b>Known limits.</b> No summation in the spinal cord. Walking presses steadily with the crest of its wave.
 */
public final class PainCourse {
    private final Pain pain;
    private final Ledger ledger;

    /** Creates the courses of one person. */
    public PainCourse(Pain pain, Ledger ledger) {
        this.pain = pain;
        this.ledger = ledger;
    }

    /** What acts at one moment. */
    private record Drivers(double csfRiseMmHg, double angleDeg, Posture posture) {}

    /** A load: what stays the same, how far its firing has adapted, and how far flow has failed. */
    private final class State {
        private final Load load;
        private final double restDrive;
        private final double gain;
        private final double adaptationS;
        private final double pullScale;
        private double adaptedMmHg;
        private double starved;

        private State(Load load, Exertion exertion) {
            this.load = load;
            restDrive = pain.drive(load, new Pain.Maneuver.Rest());
            gain = pain.gain(load);
            adaptationS = adaptationS(load);
            pullScale = switch (exertion) {
                case STRAIGHT_LEG_RAISE, CROSSED_STRAIGHT_LEG_RAISE, SLUMP -> pain.pullScale(load, "nerve:sciatic");
                case FEMORAL_STRETCH -> pain.pullScale(load, "nerve:femoral");
                case COUGH, SNEEZE, VALSALVA, SITTING, STANDING, WALKING -> 0;
            };
        }
    }

    /**
     * Returns the pain on a side.
     *
     * @param exertion what is done
     * @param side side on which pain is rated, and on which a leg is raised or a knee bent; the other in the crossed raise
     */
    public PainTrace trace(Exertion exertion, Side side) {
        List<State> states = pain.painful(side).stream()
                .map(load -> new State(load, exertion))
                .toList();
        boolean slow = exertion == Exertion.WALKING || exertion == Exertion.STANDING || exertion == Exertion.SITTING;
        double stepS = ledger.value(slow ? "pain.course.slow-step-s" : "pain.course.step-s");
        double endS = ledger.value("pain.course.%s-end-s".formatted(slow ? "posture" : "maneuver"));
        int steps = (int) Math.round(endS / stepS);
        List<PainTrace.Sample> samples = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            Drivers drivers = drivers(exertion, i * stepS);
            double worst = 0;
            double contact = 0;
            for (State state : states) {
                double discharge = step(state, exertion, drivers, side, i == 0 ? 0 : stepS);
                if (discharge >= worst) {
                    worst = discharge;
                    contact = pain.pressureMmHg(state.load, drivers.posture());
                }
            }
            samples.add(new PainTrace.Sample(
                    i * stepS, drivers.csfRiseMmHg(), drivers.angleDeg(), contact, worst, pain.felt(worst)));
        }
        return new PainTrace(exertion, side, samples);
    }

    private double step(State state, Exertion exertion, Drivers drivers, Side side, double stepS) {
        Load load = state.load;
        Side moved = exertion == Exertion.CROSSED_STRAIGHT_LEG_RAISE ? side.opposite() : side;
        double lyingMmHg = pain.pressureMmHg(load, Posture.LYING);
        double postureMmHg = pain.pressureMmHg(load, drivers.posture()) - lyingMmHg;
        double riseMmHg = pain.spinalRise(load, drivers.csfRiseMmHg())
                + state.pullScale * pain.strainPercent(load, moved, drivers.angleDeg())
                + postureMmHg;
        state.adaptedMmHg += (riseMmHg - state.adaptedMmHg) * (1 - Math.exp(-stepS / state.adaptationS));
        double narrowed = Math.clamp(postureMmHg / pain.referenceMmHg(), 0, 1);
        double starving =
                exertion == Exertion.WALKING ? narrowed : narrowed * ledger.value("pain.course.standing-share");
        state.starved += (starving - state.starved) * (1 - Math.exp(-stepS / ledger.value("pain.course.ischemia-s")));
        double evoked = Math.max(0, riseMmHg - state.adaptedMmHg) / pain.referenceMmHg();
        return state.restDrive + state.gain * evoked + ledger.value("pain.course.ischemia-drive") * state.starved;
    }

    /** A root that nothing has sensitized adapts in seconds; the more of its sensitivity is added, the longer it fires. */
    private double adaptationS(Load load) {
        if (load.onGanglion()) {
            return ledger.value("pain.course.ganglion-adaptation-s");
        }
        double added = pain.sensitization(load);
        double share = added / (added + ledger.value("pain.drive.root-sensitivity"));
        double normalS = ledger.value("pain.course.root-adaptation-s");
        return normalS + share * (ledger.value("pain.course.injured-adaptation-s") - normalS);
    }

    private Drivers drivers(Exertion exertion, double timeS) {
        double fromS = ledger.value("pain.course.start-s");
        double since = timeS - fromS;
        return switch (exertion) {
            case COUGH -> new Drivers(burst(since, "cough"), 0, Posture.LYING);
            case SNEEZE -> new Drivers(burst(since, "sneeze"), 0, Posture.LYING);
            case VALSALVA ->
                new Drivers(held(since, "valsalva") * ledger.value("exam.csf.valsalva-rise-mmhg"), 0, Posture.LYING);
            case SITTING -> new Drivers(0, 0, since < 0 ? Posture.LYING : Posture.SITTING);
            case STANDING -> new Drivers(0, 0, posture(since, Posture.STANDING));
            case WALKING -> new Drivers(0, 0, posture(since, Posture.WALKING));
            case STRAIGHT_LEG_RAISE, CROSSED_STRAIGHT_LEG_RAISE, FEMORAL_STRETCH ->
                new Drivers(0, held(since, "raise") * ledger.value("pain.slr.full-deg"), Posture.LYING);
            case SLUMP ->
                new Drivers(
                        0,
                        held(since, "raise") * ledger.value("pain.slr.full-deg"),
                        since < 0 ? Posture.LYING : Posture.SITTING);
        };
    }

    /** On the feet for some minutes, then sitting. */
    private Posture posture(double since, Posture upright) {
        if (since < 0) {
            return Posture.LYING;
        }
        return since < ledger.value("pain.course.upright-s") ? upright : Posture.SITTING;
    }

    /** Half a sine of pressure. */
    private double burst(double since, String what) {
        double lastsS = ledger.value("pain.course.%s-s".formatted(what));
        double peak = ledger.value("exam.csf.%s-rise-mmhg".formatted(what));
        return since < 0 || since > lastsS ? 0 : peak * Math.sin(Math.PI * since / lastsS);
    }

    /** Up over a while, held, and down again: 0 to 1. */
    private double held(double since, String what) {
        double rampS = ledger.value("pain.course.%s-ramp-s".formatted(what));
        double holdS = ledger.value("pain.course.%s-hold-s".formatted(what));
        double up = since / rampS;
        double down = (2 * rampS + holdS - since) / rampS;
        return Math.clamp(Math.min(up, down), 0, 1);
    }
}
