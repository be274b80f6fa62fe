package org.rootlet.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rootlet.fiber.FiberEngine;
import org.rootlet.fiber.KernelChoice;
import org.rootlet.fiber.Scheme;
import org.rootlet.fiber.VelocityStudy;

/** Prints how far each scheme's velocity lies from the converged one, by step and diameter, as the table of {@code docs/fiber-engine.md}. */
public final class SchemeTable {
    private static final double[] STEPS_MS = {0.01, 0.005, 0.003, 0.002, 0.001, 0.0005};
    private static final double TEMPERATURE_C = 37;
    private static final double PERCENT = 100;
    private static final double US_PER_MS = 1000;

    /** Converged velocities of the same fibers, m/s by um: NEURON 8.2.2, variable step at atol 1e-4. */
    private static final Map<Double, Double> CONVERGED_M_PER_S =
            new TreeMap<>(Map.of(1.0, 4.62817, 5.7, 25.7982, 10.0, 56.246, 16.0, 93.9993));

    private SchemeTable() {}

    /**
     * Prints the table.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        StringBuilder header = new StringBuilder("| scheme | step, us |");
        CONVERGED_M_PER_S.keySet().forEach(diameterUm -> header.append(" %s um |".formatted(diameterUm)));
        System.out.println(header);
        System.out.println("|---|---" + "|---".repeat(CONVERGED_M_PER_S.size()) + "|");
        List<VelocityStudy.Subject> subjects = CONVERGED_M_PER_S.keySet().stream()
                .map(diameterUm -> new VelocityStudy.Subject(true, diameterUm, TEMPERATURE_C))
                .toList();
        for (Scheme scheme : List.of(Scheme.EXPONENTIAL, Scheme.CRANK_NICOLSON, Scheme.BACKWARD_EULER)) {
            for (double stepMs : STEPS_MS) {
                FiberEngine engine = FiberEngine.standard()
                        .with(KernelChoice.PLAIN)
                        .with(scheme)
                        .withStepMs(stepMs);
                List<Double> velocities = new VelocityStudy(engine).steppedMPerS(subjects);
                StringBuilder row =
                        new StringBuilder(String.format(Locale.ROOT, "| %s | %s |", scheme, US_PER_MS * stepMs));
                int next = 0;
                for (double converged : CONVERGED_M_PER_S.values()) {
                    double error = PERCENT * (velocities.get(next++) / converged - 1);
                    row.append(String.format(Locale.ROOT, " %+.2f |", error));
                }
                System.out.println(row);
            }
        }
    }
}
