package org.rootlet.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rootlet.anatomy.Side;
import org.rootlet.exam.Examination;
import org.rootlet.exam.MotorFinding;
import org.rootlet.exam.ReflexFinding;
import org.rootlet.exam.SensoryFinding;
import org.rootlet.exam.SignFinding;
import org.rootlet.exam.Symptom;

/**
 * A finding of an examination by the name that a reader calls it.
 *
 * @param name such as {@code soleus}, {@code ankle reflex}, {@code lateral foot, touch}, {@code push-off}, {@code leg pain}
 * @param side side of the body
 * @param kind what kind of finding
 * @param value what was found, in words
 */
record NamedFinding(String name, Side side, Kind kind, String value) {
    enum Kind {
        MUSCLE,
        REFLEX,
        SKIN,
        SIGN,
        SYMPTOM
    }

    static List<NamedFinding> of(Examination examination) {
        List<NamedFinding> all = new ArrayList<>();
        for (MotorFinding motor : examination.motor()) {
            all.add(new NamedFinding(
                    motor.muscle(),
                    motor.side(),
                    Kind.MUSCLE,
                    String.format(
                            Locale.ROOT,
                            "grade %.1f of 5, %.0f %% of its force",
                            motor.mrc(),
                            100 * motor.forceFraction())));
        }
        for (ReflexFinding reflex : examination.reflexes()) {
            all.add(new NamedFinding(
                    reflex.name() + " reflex",
                    reflex.side(),
                    Kind.REFLEX,
                    String.format(
                            Locale.ROOT,
                            "grade %d, %.0f %% of a young adult's response",
                            reflex.grade(),
                            100 * reflex.responseFraction())));
        }
        for (SensoryFinding skin : examination.sensation()) {
            all.add(new NamedFinding(
                    skin.region() + ", " + skin.modality().label(),
                    skin.side(),
                    Kind.SKIN,
                    String.format(
                            Locale.ROOT,
                            "%s, %.0f %% of the afferents conduct",
                            skin.result().label(),
                            100 * skin.survivingFraction())));
        }
        for (SignFinding sign : examination.signs()) {
            String detail = sign.detail().isEmpty() ? "" : ", " + sign.detail();
            all.add(new NamedFinding(sign.name(), sign.side(), Kind.SIGN, sign.result() + detail));
        }
        for (Symptom symptom : examination.symptoms()) {
            all.add(new NamedFinding(
                    symptom.name(),
                    symptom.side(),
                    Kind.SYMPTOM,
                    String.format(Locale.ROOT, "%.1f of 10", symptom.intensity())));
        }
        return all;
    }
}
