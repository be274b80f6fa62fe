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
    private final double slackDeg;
    private final double fullDeg;
    private final double fullStrainPercent;

    /** Creates the courses of one person. */
    public PainCourse(Pain pain, Ledger ledger) {
        this.pain = pain;
        this.ledger = ledger;
        slackDeg = ledger.value("pain.slr.start-deg");
        fullDeg = ledger.value("pain.slr.full-deg");
        fullStrainPercent = ledger.value("pain.slr.strain-full-percent");
    }

    /** A load: what stays the same, how far its firing has adapted, and how far flow has failed. */
    private static final class State {
        private final Load load;
        private final double restDrive;
        private final double gain;
        private final double adaptedPerStep;
        private final double csfScale;
        private final double pullMmHg;
        private double adaptedMmHg;
        private double starved;

        private State(Load load, Exertion exertion, Side rated, double stepS, Pain pain, double adaptationS) {
            this.load = load;
            restDrive = pain.restDrive(load);
            gain = pain.gain(load);
            adaptedPerStep = 1 - Math.exp(-stepS / adaptationS);
            csfScale = pain.spinalScale(load);
            pullMmHg = exertion.stretched()
                            .map(nerve -> pain.pullScale(load, nerve))
                            .orElse(0.0)
                    * pain.strainShare(load, exertion.moved(rated));
        }
    }

    /**
     * Returns the pain on a side.
     *
     * @param exertion what is done
     * @param side side on which pain is rated, and on which a leg is raised or a knee bent; the other in the crossed raise
     */
    public PainTrace trace(Exertion exertion, Side side) {
        ExertionProfile profile = new ExertionProfile(exertion, ledger);
        List<State> states = pain.painful(side).stream()
                .map(load -> new State(load, exertion, side, profile.stepS(), pain, adaptationS(load)))
                .toList();
        double referenceMmHg = pain.referenceMmHg();
        double starvedPerStep = 1 - Math.exp(-profile.stepS() / ledger.value("pain.course.ischemia-s"));
        double ischemiaDrive = ledger.value("pain.course.ischemia-drive");
        double need = exertion == Exertion.WALKING ? 1 : ledger.value("pain.course.standing-share");
        List<PainTrace.Sample> samples = new ArrayList<>();
        for (int i = 0; i <= profile.steps(); i++) {
            double timeS = i * profile.stepS();
            double csfRiseMmHg = profile.csfRiseMmHg(timeS);
            double angleDeg = profile.angleDeg(timeS);
            double strainPercent = strainPercent(angleDeg);
            Posture posture = profile.posture(timeS);
            double worst = 0;
            double contact = 0;
            for (State state : states) {
                double postureMmHg =
                        pain.pressureMmHg(state.load, posture) - pain.pressureMmHg(state.load, Posture.LYING);
                double riseMmHg = state.csfScale * csfRiseMmHg + state.pullMmHg * strainPercent + postureMmHg;
                if (i > 0) {
                    state.adaptedMmHg += (riseMmHg - state.adaptedMmHg) * state.adaptedPerStep;
                    double starving = need * Math.clamp(postureMmHg / referenceMmHg, 0, 1);
                    state.starved += (starving - state.starved) * starvedPerStep;
                }
                double evoked = Math.max(0, riseMmHg - state.adaptedMmHg) / referenceMmHg;
                double discharge = state.restDrive + state.gain * evoked + ischemiaDrive * state.starved;
                if (discharge >= worst) {
                    worst = discharge;
                    contact = pain.pressureMmHg(state.load, posture);
                }
            }
            samples.add(new PainTrace.Sample(timeS, csfRiseMmHg, angleDeg, contact, worst, pain.felt(worst)));
        }
        return new PainTrace(exertion, side, profile.startS(), samples);
    }

    /** Strain of the nerve of a leg that is moved, percent: none at first, then in proportion to the angle. */
    private double strainPercent(double angleDeg) {
        double share = (angleDeg - slackDeg) / (fullDeg - slackDeg);
        return fullStrainPercent * Math.clamp(share, 0, 1);
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
}
