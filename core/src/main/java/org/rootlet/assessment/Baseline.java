package org.rootlet.assessment;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rootlet.anatomy.Atlas;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.Ledger;
import org.rootlet.inference.FindingName;
import org.rootlet.inference.Kind;
import org.rootlet.inference.Observation;
import org.rootlet.inference.Prior;
import org.rootlet.inference.Structure;

/** Ways to localize without a model of the nerves, to be measured against. Sides are left out. */
public final class Baseline {
    /** Names of the ways. */
    public static final List<String> NAMES = List.of("prior alone", "textbook sets", "naive Bayes");

    private static final Set<String> SOUND = Set.of("5", "normal", "negative", "possible");

    private static final Set<String> SOUND_REFLEX = Set.of("2", "normal");

    private final Textbook textbook;
    private final double textbookMiss;
    private final Map<FindingName, Rate> rates = new HashMap<>();

    private record Rate(double sensitivity, double falsePositive) {}

    /** Creates the ways. */
    public Baseline(Atlas atlas, Ledger ledger) {
        textbook = new Textbook(atlas);
        textbookMiss = ledger.value("inference.baseline.textbook-miss");
        for (DataTable.Row row :
                DataTable.beside(Baseline.class, "baseline.csv").rows()) {
            rates.put(
                    new FindingName(Kind.valueOf(row.required("kind")), row.text("name")),
                    new Rate(row.number("sensitivity"), row.number("false_positive")));
        }
    }

    /**
     * Forecasts a structure.
     *
     * @param name one of {@link #NAMES}
     * @param findings what was found
     * @param prior what is expected before
     * @return probabilities, which sum to one
     */
    public Map<Structure, Double> forecast(String name, List<Observation> findings, Prior prior) {
        Map<Structure, Double> weights = new EnumMap<>(Structure.class);
        double sum = 0;
        for (Structure structure : Structure.values()) {
            double weight = prior.of(structure);
            for (Observation finding : findings) {
                weight *= switch (name) {
                    case "prior alone" -> 1;
                    case "textbook sets" -> set(structure, finding);
                    case "naive Bayes" -> naive(structure, finding);
                    default -> throw new IllegalArgumentException("There is no baseline " + name);
                };
            }
            weights.put(structure, weight);
            sum += weight;
        }
        double all = sum;
        weights.replaceAll((structure, weight) -> weight / all);
        return weights;
    }

    /** Keeps structures that explain what is abnormal; those that do not are nearly struck out. */
    private double set(Structure structure, Observation finding) {
        return abnormal(finding).orElse(false) && !textbook.disturbs(structure, finding.finding()) ? textbookMiss : 1;
    }

    private double naive(Structure structure, Observation finding) {
        Optional<Boolean> abnormal = abnormal(finding);
        FindingName plain =
                new FindingName(finding.finding().kind(), finding.finding().name());
        Optional<Rate> rate = Optional.ofNullable(rates.get(plain))
                .or(() -> Optional.ofNullable(rates.get(new FindingName(plain.kind(), ""))));
        if (abnormal.isEmpty() || rate.isEmpty()) {
            return 1;
        }
        double chance = textbook.disturbs(structure, finding.finding())
                ? rate.get().sensitivity()
                : rate.get().falsePositive();
        return abnormal.get() ? chance : 1 - chance;
    }

    /** Returns whether a finding is abnormal; empty for those that textbooks do not put into sets. */
    private static Optional<Boolean> abnormal(Observation finding) {
        return switch (finding.finding().kind()) {
            case FIELD -> Optional.empty();
            case SYMPTOM ->
                finding.finding().name().equals(FindingName.BLADDER)
                        ? Optional.of(finding.said().equals("present"))
                        : Optional.empty();
            case REFLEX -> Optional.of(!SOUND_REFLEX.contains(finding.said()));
            default -> Optional.of(!SOUND.contains(finding.said()));
        };
    }
}
