package org.rootlet.fiber.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.evidence.DataTable;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.Medium;
import org.rootlet.fiber.Stimulus;
import org.rootlet.fiber.StrengthDuration;
import org.rootlet.fiber.ThresholdStudy;
import org.rootlet.fiber.ThresholdStudy.Question;
import org.rootlet.fiber.Waveform;

/** Rheobase and chronaxie from six pulse widths outside the fiber. */
record WeissSheet() implements Sheet {
    private static final double[] PULSES_MS = {0.02, 0.05, 0.1, 0.2, 0.5, 1};

    @Override
    public String table() {
        return "weiss_fit";
    }

    @Override
    public List<PassportPoint> check(Laboratory laboratory) {
        List<PassportPoint> points = new ArrayList<>();
        for (DataTable.Row row : rows()) {
            double diameterUm = row.number("fiberD_um");
            Fiber fiber = Fiber.myelinated(diameterUm, Laboratory.nodes(diameterUm));
            List<Question> questions = new ArrayList<>();
            for (double pulseMs : PULSES_MS) {
                Stimulus unit = new Stimulus.PointSource(
                        fiber.lengthMm() / 2, 1, Medium.isotropic(0.2), Waveform.pulse(0, pulseMs, -1));
                questions.add(Question.ofRest(fiber, unit, 0.2, Laboratory.arrival(fiber)));
            }
            double[] thresholdsMa = new ThresholdStudy(laboratory.neuron(row.number("dt_ms")))
                    .thresholds(questions).stream()
                            .mapToDouble(OptionalDouble::orElseThrow)
                            .toArray();
            StrengthDuration law = StrengthDuration.fit(PULSES_MS, thresholdsMa);
            String setup =
                    "%s um, 1 mm over the center node, step %s ms".formatted(row.text("fiberD_um"), row.text("dt_ms"));
            points.add(laboratory.judge(table(), row, setup, "rheobase_uA", 1000 * law.rheobase()));
            points.add(laboratory.judge(table(), row, setup, "chronaxie_us", 1000 * law.chronaxieMs()));
        }
        return points;
    }
}
