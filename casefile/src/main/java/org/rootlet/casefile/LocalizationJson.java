package org.rootlet.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.rootlet.inference.CauseGroup;
import org.rootlet.inference.LesionAge;
import org.rootlet.inference.Localization;
import org.rootlet.inference.Observation;
import org.rootlet.inference.Severity;
import org.rootlet.inference.Structure;
import tools.jackson.databind.node.ObjectNode;

/** Writes what findings say about where a lesion sits. */
public final class LocalizationJson {
    private static final int MOST_CANDIDATES = 10;

    private LocalizationJson() {}

    /**
     * Returns the JSON document, on many lines.
     *
     * @param file what was localized
     * @param prior name of the prior
     * @param localization the answer
     */
    public static String write(ExaminationFile file, String prior, Localization localization) {
        return DocumentWriter.json(document(file, prior, localization));
    }

    /** Returns the same on one line. */
    public static String line(ExaminationFile file, String prior, Localization localization) {
        return DocumentWriter.jsonLine(document(file, prior, localization));
    }

    private static ObjectNode document(ExaminationFile file, String prior, Localization localization) {
        ObjectNode node = DocumentWriter.document().put("name", file.name());
        if (!file.title().isEmpty()) {
            node.put("title", file.title());
        }
        node.put("prior", prior);
        List<Localization.Candidate> shown =
                localization.posterior().stream().limit(MOST_CANDIDATES).toList();
        node.set("posterior", DocumentWriter.array(shown, LocalizationJson::candidate));
        double rest = 1
                - shown.stream()
                        .mapToDouble(Localization.Candidate::probability)
                        .sum();
        node.set("remainder", DocumentWriter.number(Math.max(0, rest)));
        ObjectNode structures = node.putObject("structures");
        for (Structure structure : Structure.values()) {
            structures.set(structure.id(), DocumentWriter.number(localization.probability(structure)));
        }
        node.set("power", DocumentWriter.number(localization.power()));
        node.put("cannotTell", localization.cannotTell());
        node.set("redFlags", DocumentWriter.texts(localization.redFlags()));
        node.set("evidence", DocumentWriter.array(localization.evidence(), LocalizationJson::evidence));
        node.set("unexplained", DocumentWriter.array(localization.unexplained(), LocalizationJson::finding));
        node.set("counterfactual", DocumentWriter.array(localization.counterfactual(), change -> finding(
                        change.finding())
                .put("instead", change.instead())
                .put("leader", change.leader().id())));
        node.set("nextTests", DocumentWriter.array(localization.nextTests(), LocalizationJson::test));
        node.set("notModeled", DocumentWriter.texts(file.notModeled()));
        return node.put("disclaimer", SimulationJson.DISCLAIMER);
    }

    private static ObjectNode candidate(Localization.Candidate candidate) {
        ObjectNode node = DocumentWriter.object()
                .put("structure", candidate.structure().id())
                .put("side", candidate.side().name().toLowerCase(Locale.ROOT));
        node.set("probability", DocumentWriter.number(candidate.probability()));
        node.set("severity", shares(candidate.severities(), Severity::label));
        node.set("cause", shares(candidate.causes(), CauseGroup::label));
        return node.set("lesionAge", shares(candidate.ages(), LesionAge::label));
    }

    private static <K> ObjectNode shares(Map<K, Double> probabilities, Function<K, String> label) {
        ObjectNode node = DocumentWriter.object();
        probabilities.forEach((key, probability) -> node.set(label.apply(key), DocumentWriter.number(probability)));
        return node;
    }

    private static ObjectNode finding(Observation observation) {
        return DocumentWriter.object()
                .put("finding", observation.finding().words())
                .put("side", observation.sideLabel())
                .put("said", observation.said());
    }

    private static ObjectNode evidence(Localization.Evidence evidence) {
        ObjectNode node = finding(evidence.finding());
        ObjectNode odds = node.putObject("log10Odds");
        evidence.log10Odds().forEach((structure, value) -> odds.set(structure.id(), DocumentWriter.number(value)));
        return node;
    }

    private static ObjectNode test(Localization.NextTest test) {
        ObjectNode node =
                DocumentWriter.object().put("test", test.test().words()).put("side", test.sideLabel());
        node.set("expectedBits", DocumentWriter.number(test.expectedBits()));
        node.set("bitsPerMinute", DocumentWriter.number(test.bitsPerMinute()));
        node.set("minutes", DocumentWriter.number(test.minutes()));
        node.set("discomfort", DocumentWriter.number(test.discomfort()));
        node.set("cost", DocumentWriter.number(test.cost()));
        return node.set("outcomes", DocumentWriter.array(test.outcomes(), outcome -> {
            ObjectNode each = DocumentWriter.object().put("answer", outcome.answer());
            each.set("probability", DocumentWriter.number(outcome.probability()));
            each.put("leader", outcome.leader().id());
            return each.set("leaderProbability", DocumentWriter.number(outcome.leaderProbability()));
        }));
    }
}
