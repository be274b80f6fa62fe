package org.rootlet.fiber.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.evidence.DataTable;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.Medium;
import org.rootlet.fiber.Stimulus;
import org.rootlet.fiber.ThresholdStudy;
import org.rootlet.fiber.ThresholdStudy.Question;
import org.rootlet.fiber.Waveform;

/**
 * Thresholds inside and outside a fiber at NEURON's own step.
 *
 * @param kind where the electrode is
 */
record ThresholdSheet(Kind kind) implements Sheet {
    /** Where the electrode is. */
    enum Kind {
        INSIDE("threshold_intracellular"),
        OUTSIDE("threshold_extracellular_sd"),
        SETUP_2002("mrg2002_setup_extracellular");

        private final String table;

        Kind(String table) {
            this.table = table;
        }
    }

    @Override
    public String table() {
        return kind.table;
    }

    @Override
    public List<PassportPoint> check(Laboratory laboratory) {
        List<PassportPoint> points = new ArrayList<>();
        List<DataTable.Row> rows = rows();
        for (double stepMs :
                rows.stream().map(row -> row.number("dt_ms")).distinct().toList()) {
            List<DataTable.Row> ofStep =
                    rows.stream().filter(row -> row.number("dt_ms") == stepMs).toList();
            ThresholdStudy study = new ThresholdStudy(laboratory.neuron(stepMs));
            List<Question> questions = new ArrayList<>();
            List<Asked> asked = new ArrayList<>();
            for (DataTable.Row row : ofStep) {
                ask(row, questions, asked);
            }
            List<OptionalDouble> thresholds = study.thresholds(questions);
            for (int i = 0; i < asked.size(); i++) {
                Asked each = asked.get(i);
                points.add(laboratory.judge(
                        table(),
                        each.row(),
                        each.setup() + ", step " + each.row().text("dt_ms") + " ms",
                        each.quantity(),
                        thresholds.get(i)));
            }
        }
        return points;
    }

    private record Asked(DataTable.Row row, String setup, String quantity) {}

    private void ask(DataTable.Row row, List<Question> questions, List<Asked> asked) {
        double pulseMs = row.number("pw_ms");
        String timing = row.text("pw_ms") + " ms pulse";
        switch (kind) {
            case INSIDE -> {
                double diameterUm = row.number("fiberD_um");
                Fiber fiber = Fiber.myelinated(diameterUm, Laboratory.nodes(diameterUm));
                int center = fiber.sites() / 2;
                for (int site : new int[] {center, 0}) {
                    Stimulus unit = Laboratory.inside(site, pulseMs, 1);
                    questions.add(Question.ofRest(fiber, unit, 0.05 * diameterUm, Laboratory.arrival(fiber)));
                    asked.add(new Asked(
                            row,
                            "%s um, inside node %d, %s".formatted(row.text("fiberD_um"), site, timing),
                            site == 0 ? "thr_end_nA" : "thr_centre_nA"));
                }
            }
            case OUTSIDE -> {
                double diameterUm = row.number("fiberD_um");
                Fiber fiber = Fiber.myelinated(diameterUm, Laboratory.nodes(diameterUm));
                double alongMm = fiber.lengthMm() / 2;
                Stimulus unit =
                        new Stimulus.PointSource(alongMm, 1, Medium.isotropic(0.2), Waveform.pulse(0, pulseMs, -1));
                questions.add(Question.ofRest(fiber, unit, 0.2, Laboratory.arrival(fiber)));
                asked.add(new Asked(
                        row,
                        "%s um, 1 mm over the center node, 0.2 S/m, %s".formatted(row.text("fiberD_um"), timing),
                        "thr_mA"));
            }
            case SETUP_2002 -> {
                Fiber fiber = Fiber.myelinated(10, 21);
                double alongMm = (10 + row.number("shift_internodes")) * fiber.siteMm();
                Stimulus unit = new Stimulus.PointSource(
                        alongMm,
                        row.number("dist_um") / 1000,
                        new Medium(1.0 / 3, 1.0 / 12),
                        Waveform.pulse(0, pulseMs, -1));
                questions.add(Question.ofRest(fiber, unit, 0.02, 18));
                asked.add(new Asked(
                        row,
                        "10 um, %s um away, %s internodes along, %s"
                                .formatted(row.text("dist_um"), row.text("shift_internodes"), timing),
                        "thr_mA"));
            }
        }
    }
}
