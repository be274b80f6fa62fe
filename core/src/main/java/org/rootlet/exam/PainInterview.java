package org.rootlet.exam;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.evidence.Ledger;
import org.rootlet.sensation.Exertion;
import org.rootlet.sensation.Pain;
import org.rootlet.sensation.PainCourse;
import org.rootlet.sensation.PainQuality;
import org.rootlet.sensation.PainReferral;
import org.rootlet.sensation.PainTrace;

/** What a person answers about pain in the legs, at rest and while something is done. */
final class PainInterview {
    private static final Map<Exertion, String> ON = on();
    private static final double SECONDS_PER_MINUTE = 60;

    private final Pain pain;
    private final PainReferral referral;
    private final Ledger ledger;
    private final PainCourse course;

    PainInterview(Pain pain, PainReferral referral, Ledger ledger) {
        this.pain = pain;
        this.referral = referral;
        this.ledger = ledger;
        course = new PainCourse(pain, ledger);
    }

    private static Map<Exertion, String> on() {
        Map<Exertion, String> names = new EnumMap<>(Exertion.class);
        names.put(Exertion.COUGH, "coughing");
        names.put(Exertion.SNEEZE, "sneezing");
        names.put(Exertion.VALSALVA, "straining");
        names.put(Exertion.SITTING, "sitting");
        names.put(Exertion.STANDING, "standing");
        names.put(Exertion.WALKING, "walking");
        return names;
    }

    /** Returns the stretch tests of a side, and how long the person walks before the leg hurts. */
    List<SignFinding> signs(Side side) {
        double needed = ledger.value("pain.slr.positive-drive-rise");
        List<SignFinding> signs = new ArrayList<>();
        for (Exertion stretch : List.of(
                Exertion.STRAIGHT_LEG_RAISE,
                Exertion.CROSSED_STRAIGHT_LEG_RAISE,
                Exertion.SLUMP,
                Exertion.FEMORAL_STRETCH)) {
            OptionalDouble angleDeg = course.trace(stretch, side).angleDeg(needed);
            signs.add(new SignFinding(
                    stretch.label(),
                    side,
                    angleDeg.isPresent() ? "positive" : "negative",
                    angleDeg.isPresent() ? said("leg pain from %.0f degrees", angleDeg.getAsDouble()) : ""));
        }
        OptionalDouble walkedS = course.trace(Exertion.WALKING, side)
                .toleratedS(ledger.value("pain.walking.stop-intensity"), ledger.value("pain.walking.stop-rise"));
        signs.add(new SignFinding(
                "walking tolerance",
                side,
                walkedS.isPresent() ? "limited" : "possible",
                walkedS.isPresent()
                        ? said("stops after %.1f minutes", walkedS.getAsDouble() / SECONDS_PER_MINUTE)
                        : ""));
        return signs;
    }

    /** Returns leg pain at rest, what brings on more of it, and paresthesia. */
    List<Symptom> symptoms(Side side) {
        List<String> field = pain.field(side, referral).keySet().stream()
                .map(SkinRegion::name)
                .toList();
        List<String> qualities =
                pain.qualities(side).stream().map(PainQuality::label).toList();
        double rest = pain.intensity(side);
        double felt = ledger.value("pain.felt.minimum-intensity");
        List<Symptom> symptoms = new ArrayList<>();
        if (rest >= felt) {
            symptoms.add(new Symptom("leg pain", side, rest, field, qualities));
        }
        ON.forEach((exertion, doing) -> {
            PainTrace trace = course.trace(exertion, side);
            if (trace.peakIntensity() - rest >= ledger.value("pain.cough.noticed-rise")) {
                symptoms.add(new Symptom("leg pain on " + doing, side, trace.peakIntensity(), field));
            }
        });
        double tingling = pain.paresthesia(side);
        if (tingling >= felt) {
            symptoms.add(
                    new Symptom("paresthesia", side, tingling, field, List.of(PainQuality.PINS_AND_NEEDLES.label())));
        }
        return symptoms;
    }

    private static String said(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
