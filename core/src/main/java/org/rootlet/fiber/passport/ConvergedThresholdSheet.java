package org.rootlet.fiber.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.rootlet.evidence.DataTable;
import org.rootlet.fiber.ThresholdStudy;
import org.rootlet.fiber.ThresholdStudy.Question;

/**
 * Thresholds of the equations: NEURON's values at two steps, extrapolated to step zero by their first order, against the default scheme and
 * step.
 *
 * @param stepped the sheet of the stepped thresholds
 */
record ConvergedThresholdSheet(ThresholdSheet stepped) implements Sheet {
    @Override
    public String table() {
        return stepped.table();
    }

    /** Reference of one question, by step. */
    private record Asked(Question question, ThresholdSheet.Asked what, Map<Double, Double> byStep) {
        OptionalDouble converged() {
            double fineMs = byStep.keySet().iterator().next();
            double fine = byStep.getOrDefault(fineMs, Double.NaN);
            for (Map.Entry<Double, Double> coarse : byStep.entrySet()) {
                if (coarse.getKey() > fineMs) {
                    double slope = (coarse.getValue() - fine) / (coarse.getKey() - fineMs);
                    return OptionalDouble.of(fine - slope * fineMs);
                }
            }
            return OptionalDouble.empty();
        }
    }

    @Override
    public List<PassportPoint> check(Laboratory laboratory) {
        Map<String, Asked> bySetup = new java.util.LinkedHashMap<>();
        for (DataTable.Row row : rows()) {
            List<Question> questions = new ArrayList<>();
            List<ThresholdSheet.Asked> asked = new ArrayList<>();
            stepped.ask(row, questions, asked);
            for (int i = 0; i < asked.size(); i++) {
                ThresholdSheet.Asked what = asked.get(i);
                Question question = questions.get(i);
                bySetup.computeIfAbsent(
                                what.setup() + what.quantity(), key -> new Asked(question, what, new TreeMap<>()))
                        .byStep()
                        .put(row.number("dt_ms"), row.number(what.quantity()));
            }
        }
        List<Asked> converged = bySetup.values().stream()
                .filter(asked -> asked.converged().isPresent())
                .toList();
        List<OptionalDouble> ours = new ThresholdStudy(laboratory.standard())
                .thresholds(converged.stream().map(Asked::question).toList());
        List<PassportPoint> points = new ArrayList<>();
        for (int i = 0; i < converged.size(); i++) {
            Asked asked = converged.get(i);
            points.add(laboratory.judge(
                    table(),
                    asked.what().row(),
                    asked.what().setup() + ", default scheme and step against step zero",
                    asked.what().quantity() + " converged",
                    asked.converged(),
                    ours.get(i)));
        }
        return points;
    }
}
