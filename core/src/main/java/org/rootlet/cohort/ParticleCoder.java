package org.rootlet.cohort;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rootlet.anatomy.Side;
import org.rootlet.exam.Examination;
import org.rootlet.exam.MotorFinding;
import org.rootlet.exam.ReflexFinding;
import org.rootlet.exam.SensoryFinding;
import org.rootlet.exam.SignFinding;
import org.rootlet.exam.Symptom;
import org.rootlet.inference.Catalog;
import org.rootlet.inference.FindingName;
import org.rootlet.inference.Kind;
import org.rootlet.sensation.Modality;

/**
 * Writes an examination as codes, one for each own finding of a {@link Catalog} and side.
 *
 * <p>The bladder is no part of the forward model. It is driven by the roots that feel around the anus, S2 to S4 of both sides (anatomy texts),
 * and its code is what those have lost of touch there.
 */
final class ParticleCoder {
    /** Code of a sign that is present, and of one that is possible with limits. */
    static final byte PRESENT = 2;

    static final byte LIMITED = 1;
    private static final int SENSORY_STEPS = Kind.SENSATION.codes() - 1;
    private static final int INTENSITIES = Kind.SYMPTOM.codes() - 1;
    private static final String PERIANAL = "perianal";

    private final Catalog catalog;

    ParticleCoder(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Returns the codes: left and right of the first own finding, of the second, and so on. */
    byte[] codes(Examination examination) {
        int sides = Side.values().length;
        byte[] codes = new byte[catalog.own().size() * sides];
        for (MotorFinding motor : examination.motor()) {
            set(codes, new FindingName(Kind.MOTOR, motor.muscle()), motor.side(), Math.round(2 * motor.mrc()));
        }
        for (ReflexFinding reflex : examination.reflexes()) {
            set(codes, new FindingName(Kind.REFLEX, reflex.name()), reflex.side(), reflex.grade());
        }
        double perianal = 0;
        for (SensoryFinding skin : examination.sensation()) {
            FindingName name = new FindingName(
                    Kind.SENSATION, skin.region(), skin.modality().label());
            set(codes, name, skin.side(), Math.round(SENSORY_STEPS * skin.survivingFraction()));
            if (skin.region().equals(PERIANAL) && skin.modality() == Modality.TOUCH) {
                perianal += skin.survivingFraction() / sides;
            }
        }
        for (SignFinding sign : examination.signs()) {
            byte code =
                    switch (sign.result()) {
                        case "positive", "impossible" -> PRESENT;
                        case "limited" -> LIMITED;
                        default -> 0;
                    };
            set(codes, new FindingName(Kind.SIGN, sign.name()), sign.side(), code);
        }
        for (Symptom symptom : examination.symptoms()) {
            set(codes, new FindingName(Kind.SYMPTOM, symptom.name()), symptom.side(), Math.round(symptom.intensity()));
        }
        for (Side side : Side.values()) {
            set(
                    codes,
                    new FindingName(Kind.SYMPTOM, FindingName.BLADDER),
                    side,
                    Math.round(INTENSITIES * (1 - perianal)));
            for (String region : felt(examination.symptoms(), side)) {
                set(codes, new FindingName(Kind.FIELD, catalog.zones().of(region)), side, 1);
            }
        }
        return codes;
    }

    private static Set<String> felt(List<Symptom> symptoms, Side side) {
        Set<String> regions = new HashSet<>();
        symptoms.stream()
                .filter(symptom -> symptom.side() == side && FindingName.isFelt(symptom.name()))
                .forEach(symptom -> regions.addAll(symptom.regions()));
        return regions;
    }

    /** Returns the code of a finding. */
    int code(byte[] codes, FindingName name, Side side) {
        int index = catalog.index(name)
                .orElseThrow(() -> new IllegalArgumentException("There is no finding " + name.words()));
        return codes[index * Side.values().length + side.ordinal()];
    }

    /** Writes a code; a finding that nobody asks for is left out. */
    void set(byte[] codes, FindingName name, Side side, long code) {
        catalog.index(name)
                .ifPresent(index -> codes[index * Side.values().length + side.ordinal()] =
                        (byte) Math.clamp(code, 0, name.kind().codes() - 1));
    }
}
