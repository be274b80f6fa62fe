package org.rootlet.fiber.passport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.evidence.DataTable;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.FiberEngine;
import org.rootlet.fiber.FiberResult;
import org.rootlet.fiber.FiberRun;
import org.rootlet.fiber.Medium;
import org.rootlet.fiber.Stimulus;
import org.rootlet.fiber.ThresholdStudy;
import org.rootlet.fiber.ThresholdStudy.Question;
import org.rootlet.fiber.Waveform;

/** Values published for the same models by others. */
record PublishedSheet() implements Sheet {
    private static final Medium MEDIUM = Medium.isotropic(10);
    /** The fits do not pass through the published rows, and are used for every diameter but theirs. */
    private static final double NEXT_TO = 1e-7;

    /** The end nodes differ from those of the published runs, which moves block by 1.5 %, and their search stops at 1 %. */
    private static final double BLOCK_MARGIN = 0.03;

    private static final double BLOCK_FROM_MS = 10;
    private static final int PHASES = 1000;
    private static final double CELL_MM = 0.025 / 3;

    @Override
    public String table() {
        return "published_fibers";
    }

    @Override
    public List<PassportPoint> check(Laboratory laboratory) {
        List<PassportPoint> points = new ArrayList<>();
        for (DataTable.Row row : rows()) {
            FiberEngine engine = laboratory.neuron(row.number("dt_ms"));
            Fiber fiber = fiber(row);
            String setup = "%s, %s um %s, %s, step %s ms"
                    .formatted(
                            row.text("model"),
                            row.text("diameter_um"),
                            row.text("geometry"),
                            row.text("quantity"),
                            row.text("dt_ms"));
            switch (row.required("quantity")) {
                case "threshold_outside" ->
                    points.add(laboratory.judge(
                            table(), row, setup, "value", threshold(engine, fiber, biphasic(fiber, row), 0.3)));
                case "threshold_inside" ->
                    points.add(laboratory.judge(
                            table(),
                            row,
                            setup,
                            "value",
                            threshold(engine, fiber, Laboratory.inside(fiber.sites() / 2, 1, 1), 0.2)));
                case "block_20khz" -> points.addAll(block(laboratory, engine, fiber, row, setup));
                default -> throw row.fault("has a quantity that no set-up is known for");
            }
        }
        return points;
    }

    private static Fiber fiber(DataTable.Row row) {
        double diameterUm = row.number("diameter_um");
        int sites = (int) row.number("sites");
        if (row.text("model").equals("sundt")) {
            return Fiber.unmyelinated(diameterUm, sites, CELL_MM);
        }
        return Fiber.myelinated(row.text("geometry").equals("fits") ? diameterUm + NEXT_TO : diameterUm, sites);
    }

    private static Stimulus biphasic(Fiber fiber, DataTable.Row row) {
        return source(fiber, row, new Waveform(new double[] {0, 0.2, 0.4}, new double[] {-1, 1}));
    }

    private static Stimulus source(Fiber fiber, DataTable.Row row, Waveform waveform) {
        return new Stimulus.PointSource(fiber.lengthMm() / 2, row.number("distance_um") / 1000, MEDIUM, waveform);
    }

    private static OptionalDouble threshold(FiberEngine engine, Fiber fiber, Stimulus unit, double guess) {
        int arrival = (int) (0.9 * (fiber.sites() - 1));
        return new ThresholdStudy(engine)
                .thresholds(List.of(Question.ofRest(fiber, unit, guess, arrival)))
                .getFirst();
    }

    /** A little below the published amplitude action potentials must arrive, a little above none may. */
    private List<PassportPoint> block(
            Laboratory laboratory, FiberEngine engine, Fiber fiber, DataTable.Row row, String setup) {
        double[] samples = new double[PHASES];
        Arrays.setAll(samples, i -> i % 2 == 0 ? -1 : 1);
        Waveform wave = Waveform.sampled(0.025, samples);
        List<Double> parts = List.of(1 - BLOCK_MARGIN, 1 + BLOCK_MARGIN);
        List<FiberRun> runs = new ArrayList<>();
        for (double part : parts) {
            runs.add(new FiberRun(
                    fiber,
                    List.of(
                            source(fiber, row, wave).times(part * row.number("value")),
                            new Stimulus.Inside(2, Waveform.train(BLOCK_FROM_MS, 0.1, 4, 3, 200))),
                    wave.endMs(),
                    List.of((int) (0.9 * (fiber.sites() - 1))),
                    FiberRun.End.AT_DURATION,
                    List.of(),
                    0));
        }
        List<FiberResult> results = engine.run(runs);
        List<PassportPoint> points = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            boolean arrives =
                    Arrays.stream(results.get(i).crossingsMs().getFirst()).anyMatch(time -> time > BLOCK_FROM_MS);
            points.add(laboratory.judge(
                    table(),
                    row,
                    "%s, at %s of the published amplitude".formatted(setup, parts.get(i)),
                    "conducted",
                    OptionalDouble.of(i == 0 ? 1 : 0),
                    OptionalDouble.of(arrives ? 1 : 0)));
        }
        return points;
    }
}
