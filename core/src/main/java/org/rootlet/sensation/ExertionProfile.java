package org.rootlet.sensation;

import java.util.Optional;
import org.rootlet.evidence.Ledger;
import org.rootlet.lesion.Posture;

/** What an exertion brings to the body, moment by moment: pressure of cerebrospinal fluid, posture, and a leg that is moved. */
final class ExertionProfile {
    private final Exertion exertion;
    private final double startS;
    private final double risesS;
    private final double holdsS;
    private final double peakMmHg;
    private final double fullDeg;
    private final double uprightS;
    private final double stepS;
    private final int steps;

    ExertionProfile(Exertion exertion, Ledger ledger) {
        this.exertion = exertion;
        boolean slow =
                exertion.posture() != Posture.LYING && exertion.stretched().isEmpty();
        startS = ledger.value("pain.course.start-s");
        stepS = ledger.value(slow ? "pain.course.slow-step-s" : "pain.course.step-s");
        steps = (int) Math.round(ledger.value("pain.course.%s-end-s".formatted(slow ? "posture" : "maneuver")) / stepS);
        uprightS = ledger.value("pain.course.upright-s");
        fullDeg = ledger.value("pain.slr.full-deg");
        Optional<String> pressure = exertion.pressure();
        peakMmHg = pressure.map(name -> ledger.value("exam.csf.%s-rise-mmhg".formatted(name)))
                .orElse(0.0);
        boolean burst = exertion == Exertion.COUGH || exertion == Exertion.SNEEZE;
        if (burst) {
            risesS = ledger.value("pain.course.%s-s".formatted(exertion.label()));
            holdsS = 0;
        } else {
            String what = pressure.orElse("raise");
            risesS = ledger.value("pain.course.%s-ramp-s".formatted(what));
            holdsS = ledger.value("pain.course.%s-hold-s".formatted(what));
        }
    }

    double startS() {
        return startS;
    }

    double stepS() {
        return stepS;
    }

    int steps() {
        return steps;
    }

    /** Rise of lumbar cerebrospinal-fluid pressure, mmHg: half a sine in a burst, a ramp and a hold in straining. */
    double csfRiseMmHg(double timeS) {
        double since = timeS - startS;
        return switch (exertion) {
            case COUGH, SNEEZE -> since < 0 || since > risesS ? 0 : peakMmHg * Math.sin(Math.PI * since / risesS);
            case VALSALVA -> peakMmHg * held(since);
            case SITTING, STANDING, WALKING, STRAIGHT_LEG_RAISE, CROSSED_STRAIGHT_LEG_RAISE, SLUMP, FEMORAL_STRETCH ->
                0;
        };
    }

    /** Angle of the joint that is moved, degrees. */
    double angleDeg(double timeS) {
        return exertion.stretched().isPresent() ? fullDeg * held(timeS - startS) : 0;
    }

    /** Who is on the feet sits down after some minutes. */
    Posture posture(double timeS) {
        double since = timeS - startS;
        if (since < 0) {
            return Posture.LYING;
        }
        boolean upright = exertion == Exertion.STANDING || exertion == Exertion.WALKING;
        return upright && since >= uprightS ? Posture.SITTING : exertion.posture();
    }

    /** Up over a while, held, and down again: 0 to 1. */
    private double held(double since) {
        double up = since / risesS;
        double down = (2 * risesS + holdsS - since) / risesS;
        return Math.clamp(Math.min(up, down), 0, 1);
    }
}
