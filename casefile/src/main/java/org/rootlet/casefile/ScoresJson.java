package org.rootlet.casefile;

import org.rootlet.assessment.Scores;
import org.rootlet.inference.Structure;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes how good forecasts were: of published cases, and of a simulated clinic. */
public final class ScoresJson {
    private ScoresJson() {}

    /** Returns the JSON document of a benchmark. */
    public static String write(Benchmark benchmark) {
        ObjectNode node = DocumentWriter.document().put("prior", benchmark.prior());
        ArrayNode ways = node.putArray("ways");
        for (String way : benchmark.ways()) {
            ObjectNode entry = ways.addObject().put("way", way);
            if (!benchmark.scored().isEmpty()) {
                entry.set("scores", scores(benchmark.scores(way)));
                ObjectNode kinds = entry.putObject("byKind");
                benchmark.byKind(way).forEach((kind, scores) -> kinds.set(kind, scores(scores)));
                ObjectNode structures = entry.putObject("byStructure");
                benchmark.byStructure(way).forEach((id, scores) -> structures.set(id, scores(scores)));
            }
        }
        node.set("cases", DocumentWriter.array(benchmark.cases(), ScoresJson::scored));
        return DocumentWriter.json(node.put("disclaimer", SimulationJson.DISCLAIMER));
    }

    private static ObjectNode scored(Benchmark.Case each) {
        Scores.Forecast forecast = each.forecast(Benchmark.ROOTLET);
        Structure leader = forecast.ranked().getFirst();
        ObjectNode node = DocumentWriter.object()
                .put("name", each.file().name())
                .put("structure", each.answer().structure().id())
                .put("kind", each.answer().kind())
                .put("grade", each.answer().grade())
                .put("scored", each.scored())
                .put("rank", forecast.rank())
                .put("leader", leader.id());
        ObjectNode probabilities = node.putObject("probabilities");
        forecast.probabilities()
                .forEach((structure, probability) ->
                        probabilities.set(structure.id(), DocumentWriter.number(probability)));
        return node;
    }

    /**
     * Returns the JSON document of a calibration.
     *
     * @param prior name of the prior
     * @param shifted whether the clinic was of another model
     * @param scores scores in the clinic
     */
    public static String write(String prior, boolean shifted, Scores scores) {
        ObjectNode node = DocumentWriter.document().put("prior", prior).put("shifted", shifted);
        node.set("scores", scores(scores));
        return DocumentWriter.json(node.put("disclaimer", SimulationJson.DISCLAIMER));
    }

    private static ObjectNode scores(Scores scores) {
        ObjectNode node = DocumentWriter.object().put("cases", scores.cases());
        node.set("top1", DocumentWriter.number(scores.top1()));
        node.set("top3", DocumentWriter.number(scores.top3()));
        node.set("logLoss", DocumentWriter.number(scores.logLoss()));
        node.set("brier", DocumentWriter.number(scores.brier()));
        node.set("calibrationError", DocumentWriter.number(scores.calibrationError()));
        node.set("classwiseError", DocumentWriter.number(scores.classwiseError()));
        return node.set("reliability", DocumentWriter.array(scores.bins(), bin -> {
            ObjectNode entry = DocumentWriter.object();
            entry.set("from", DocumentWriter.number(bin.from()));
            entry.set("to", DocumentWriter.number(bin.to()));
            entry.put("count", bin.count());
            entry.set("meanProbability", DocumentWriter.number(bin.mean()));
            return entry.set("cameTrue", DocumentWriter.number(bin.came()));
        }));
    }
}
