package org.rootlet.inference;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.DataTable;
import org.rootlet.lesion.Cause;
import org.rootlet.lesion.Load;

/** Back pain, which comes from what presses on the nerve and not from the nerve: {@code complaints.csv}. */
final class Complaints {
    static final String BACK_PAIN = "back pain";
    private static final int INTENSITY = 5;

    private record Chance(double inSpine, double outside) {}

    private final Map<Cause, Chance> chances = new EnumMap<>(Cause.class);

    Complaints() {
        for (DataTable.Row row :
                DataTable.beside(Complaints.class, "complaints.csv").rows()) {
            chances.put(
                    Cause.valueOf(row.required("cause").toUpperCase(Locale.ROOT).replace(' ', '_')),
                    new Chance(row.number("in_spine"), row.number("outside")));
        }
    }

    /** Writes whether the back hurts. */
    void write(List<Load> loads, byte[] codes, ParticleCoder coder, RandomGenerator random) {
        double most = loads.stream().mapToDouble(this::chance).max().orElse(0);
        if (random.nextDouble() < most) {
            for (Side side : Side.values()) {
                coder.set(codes, new FindingName(Kind.SYMPTOM, BACK_PAIN), side, INTENSITY);
            }
        }
    }

    private double chance(Load load) {
        Chance chance = chances.get(load.lesion().cause());
        if (chance == null) {
            throw new IllegalStateException(
                    "No back pain is given for " + load.lesion().cause());
        }
        return load.inSpine() ? chance.inSpine() : chance.outside();
    }
}
