package org.rootlet.cohort;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.Ledger;
import org.rootlet.inference.FindingName;
import org.rootlet.inference.Kind;
import org.rootlet.lesion.Cause;
import org.rootlet.lesion.Lesion;
import org.rootlet.lesion.Load;

/** What people tell that comes from what harms a nerve and not from the nerve: back pain ({@code back_pain.csv}), a rash, diabetes, how it began. */
final class History {
    private static final int INTENSITY = 5;

    private record Chance(double inSpine, double outside) {}

    private final Map<Cause, Chance> chances = new EnumMap<>(Cause.class);

    private final Ledger ledger;

    History(Ledger ledger) {
        this.ledger = ledger;
        for (DataTable.Row row :
                DataTable.beside(History.class, "back_pain.csv").rows()) {
            chances.put(
                    Cause.valueOf(row.required("cause").toUpperCase(Locale.ROOT).replace(' ', '_')),
                    new Chance(row.number("in_spine"), row.number("outside")));
        }
    }

    /** Writes what was drawn. */
    void write(DrawnLoads.Harm harm, byte[] codes, ParticleCoder coder, RandomGenerator random) {
        write(FindingName.DIABETES, harm.diabetes(), codes, coder);
        List<Load> loads = harm.own();
        for (Load load : loads) {
            if (load.lesion().cause() == Cause.ZOSTER) {
                coder.set(codes, new FindingName(Kind.SYMPTOM, FindingName.RASH), load.side(), INTENSITY);
            }
        }
        if (!loads.isEmpty()) {
            began(loads.getFirst().lesion(), codes, coder);
        }
        onUse(loads, codes, coder, random);
        write(
                FindingName.BACK_PAIN,
                loads.stream().mapToDouble(this::chance).max().orElse(0),
                codes,
                coder);
    }

    private void began(Lesion lesion, byte[] codes, ParticleCoder coder) {
        String onset = lesion.onset().name().toLowerCase(Locale.ROOT);
        write(FindingName.SUDDEN, ledger.value("inference.history.sudden-if-" + onset), codes, coder);
        boolean torn = lesion.cause() == Cause.TRAUMA || lesion.cause() == Cause.STRETCH;
        write(
                FindingName.INJURY,
                ledger.value("inference.history.injury-if-" + (torn ? "trauma" : "other")),
                codes,
                coder);
    }

    /** A nerve that is trapped in the leg is stretched and squeezed with every step, which postures of the spine do not tell. */
    private void onUse(List<Load> loads, byte[] codes, ParticleCoder coder, RandomGenerator random) {
        for (String use : List.of("leg pain on walking", "leg pain on standing")) {
            boolean worse = random.nextDouble() < ledger.value("inference.history.entrapment-worse-on-use");
            for (Load load : loads) {
                boolean hurts = coder.code(codes, new FindingName(Kind.SYMPTOM, "leg pain"), load.side()) > 0;
                if (worse && hurts && load.lesion().cause() == Cause.ENTRAPMENT && !load.inSpine()) {
                    coder.set(codes, new FindingName(Kind.SYMPTOM, use), load.side(), INTENSITY);
                }
            }
        }
    }

    private static void write(String name, double chance, byte[] codes, ParticleCoder coder) {
        for (Side side : Side.values()) {
            coder.set(codes, FindingName.told(name), side, percent(chance));
        }
    }

    /** Returns the code of something that this share of people has to tell. */
    static long percent(double chance) {
        return Math.round((Kind.HISTORY.codes() - 1) * chance);
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
