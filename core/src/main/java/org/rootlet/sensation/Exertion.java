package org.rootlet.sensation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Names;
import org.rootlet.lesion.Posture;

/** What a person does for some seconds or minutes that can change pain in the leg. */
public enum Exertion {
    COUGH(Posture.LYING),
    SNEEZE(Posture.LYING),
    /** Straining against a closed glottis. */
    VALSALVA(Posture.LYING),
    SITTING(Posture.SITTING),
    /** On the feet for ten minutes, then sitting. */
    STANDING(Posture.STANDING),
    /** Walking for ten minutes, then sitting. */
    WALKING(Posture.WALKING),
    /** The own leg, knee straight, raised lying on the back. */
    STRAIGHT_LEG_RAISE(Posture.LYING),
    /** The other leg. */
    CROSSED_STRAIGHT_LEG_RAISE(Posture.LYING),
    /** Sitting bent forward, the knee straightened. */
    SLUMP(Posture.SITTING),
    /** The knee bent, lying face down. */
    FEMORAL_STRETCH(Posture.LYING);

    private final Posture posture;

    Exertion(Posture posture) {
        this.posture = posture;
    }

    /** Returns the lower-case name used in files and reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Returns the exertion of a name; {@code -} and {@code _} stand for a space.
     *
     * @throws InputException if there is none, with the nearest names
     */
    public static Exertion of(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        List<String> labels = Arrays.stream(values()).map(Exertion::label).toList();
        return Arrays.stream(values())
                .filter(exertion -> exertion.label().equals(plain))
                .findFirst()
                .orElseThrow(() -> new InputException("There is no maneuver '%s'.%s Allowed are %s."
                        .formatted(name.strip(), Names.suggestion(plain, labels), String.join(", ", labels))));
    }

    /** Returns the posture in which it is done. */
    Posture posture() {
        return posture;
    }

    /** Returns the rise of cerebrospinal-fluid pressure that it brings, by its name in the ledger, if any. */
    Optional<String> pressure() {
        return this == COUGH || this == SNEEZE || this == VALSALVA ? Optional.of(label()) : Optional.empty();
    }

    /** Returns the nerve that it stretches, if any. */
    Optional<String> stretched() {
        return switch (this) {
            case STRAIGHT_LEG_RAISE, CROSSED_STRAIGHT_LEG_RAISE, SLUMP -> Optional.of("nerve:sciatic");
            case FEMORAL_STRETCH -> Optional.of("nerve:femoral");
            case COUGH, SNEEZE, VALSALVA, SITTING, STANDING, WALKING -> Optional.empty();
        };
    }

    /** Returns the leg that is moved when pain is rated on a side. */
    Side moved(Side rated) {
        return this == CROSSED_STRAIGHT_LEG_RAISE ? rated.opposite() : rated;
    }
}
