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

/** What comes from what harms a nerve and not from the nerve: back pain ({@code complaints.csv}), the rash of zoster, and diabetes. */
final class Complaints {
    static final String BACK_PAIN = "back pain";
    static final String RASH = "rash";
    static final String DIABETES = "diabetes";
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

    /** Writes whether the back hurts, on which side there is a rash, and whether there is diabetes. */
    void write(DrawnLoads.Harm harm, byte[] codes, ParticleCoder coder, RandomGenerator random) {
        if (harm.diabetes()) {
            inTheMiddle(DIABETES, codes, coder);
        }
        List<Load> loads = harm.own();
        for (Load load : loads) {
            if (load.lesion().cause() == Cause.ZOSTER) {
                coder.set(codes, new FindingName(Kind.SYMPTOM, RASH), load.side(), INTENSITY);
            }
        }
        double most = loads.stream().mapToDouble(this::chance).max().orElse(0);
        if (random.nextDouble() < most) {
            inTheMiddle(BACK_PAIN, codes, coder);
        }
    }

    private static void inTheMiddle(String symptom, byte[] codes, ParticleCoder coder) {
        for (Side side : Side.values()) {
            coder.set(codes, new FindingName(Kind.SYMPTOM, symptom), side, INTENSITY);
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
