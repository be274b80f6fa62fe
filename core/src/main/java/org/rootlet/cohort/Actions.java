package org.rootlet.cohort;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.DataTable;
import org.rootlet.exam.Examination;
import org.rootlet.exam.ManualMuscleTest;
import org.rootlet.exam.MotorFinding;
import org.rootlet.inference.FindingName;
import org.rootlet.inference.Kind;

/** Grades actions by what their muscles hold together ({@code action_shares.csv}), as an examiner's hand does. */
final class Actions {
    private final Map<String, Double> shares = new HashMap<>();
    private final List<Muscle> muscles;
    private final List<String> actions;

    Actions(Atlas atlas) {
        for (DataTable.Row row :
                DataTable.beside(Actions.class, "action_shares.csv").rows()) {
            shares.put(row.required("muscle"), row.number("pcsa_cm2"));
        }
        muscles = atlas.muscles().stream().filter(ManualMuscleTest::tests).toList();
        actions = muscles.stream().map(Muscle::action).distinct().toList();
    }

    /** Writes the grades of all actions. */
    void write(Examination found, ManualMuscleTest test, byte[] codes, ParticleCoder coder) {
        Map<Side, Map<String, MotorFinding>> motor = new HashMap<>();
        for (MotorFinding finding : found.motor()) {
            motor.computeIfAbsent(finding.side(), side -> new HashMap<>()).put(finding.muscle(), finding);
        }
        motor.forEach((side, bySide) -> {
            for (String action : actions) {
                List<Muscle> of = of(action);
                // The heads of the calf are graded together already.
                boolean together = of.stream()
                                .mapToDouble(muscle -> motorOf(bySide, muscle).mrc())
                                .distinct()
                                .count()
                        == 1;
                double grade = together
                        ? motorOf(bySide, of.getFirst()).mrc()
                        : test.grade(of.getFirst(), mean(of, muscle -> motorOf(bySide, muscle)
                                .forceFraction()));
                set(codes, coder, action, side, grade);
            }
        });
    }

    private static MotorFinding motorOf(Map<String, MotorFinding> bySide, Muscle muscle) {
        MotorFinding finding = bySide.get(muscle.name());
        if (finding == null) {
            throw new IllegalStateException("%s was not examined".formatted(muscle.name()));
        }
        return finding;
    }

    /** Writes the grades of actions of which a muscle has another code than before, from the grades of their muscles. */
    void rewrite(byte[] before, byte[] codes, ParticleCoder coder) {
        for (Side side : Side.values()) {
            for (String action : actions) {
                List<Muscle> of = of(action);
                boolean changed = of.stream()
                        .anyMatch(muscle -> code(before, coder, muscle, side) != code(codes, coder, muscle, side));
                if (changed) {
                    set(codes, coder, action, side, mean(of, muscle -> code(codes, coder, muscle, side) / 2.0));
                }
            }
        }
    }

    private static int code(byte[] codes, ParticleCoder coder, Muscle muscle, Side side) {
        return coder.code(codes, new FindingName(Kind.MOTOR, muscle.name()), side);
    }

    private static void set(byte[] codes, ParticleCoder coder, String action, Side side, double grade) {
        coder.set(codes, new FindingName(Kind.ACTION, action), side, Math.round(2 * grade));
    }

    private List<Muscle> of(String action) {
        return muscles.stream().filter(muscle -> muscle.action().equals(action)).toList();
    }

    /** Returns the mean of a value over muscles, each as thick as it is; those without a value have zero. */
    double mean(List<String> names, Map<String, Double> values) {
        return mean(
                muscles.stream().filter(muscle -> names.contains(muscle.name())).toList(),
                muscle -> values.getOrDefault(muscle.name(), 0.0));
    }

    private double mean(List<Muscle> of, ToDoubleFunction<Muscle> value) {
        double sum = of.stream().mapToDouble(this::share).sum();
        return of.stream()
                .mapToDouble(muscle -> share(muscle) / sum * value.applyAsDouble(muscle))
                .sum();
    }

    private double share(Muscle muscle) {
        Double share = shares.get(muscle.name());
        if (share == null) {
            throw new IllegalStateException("action_shares.csv has no %s".formatted(muscle.name()));
        }
        return share;
    }
}
