package org.rootlet.fiber;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/** How much of a fiber must be left in a zone for an action potential to pass. */
public final class BlockStudy {
    private static final int TRIES = 7;
    private static final double RELATIVE = 0.002;
    private static final double ABSOLUTE = 1e-4;

    private final FiberEngine engine;

    /**
     * The gap in which block sets in.
     *
     * @param blockedAt largest fraction that was seen to block; empty if the smallest tried conducts
     * @param conductsAt smallest fraction that was seen to conduct; empty if even a healthy zone blocks
     */
    public record Block(OptionalDouble blockedAt, OptionalDouble conductsAt) {}

    /** Creates a study that integrates with an engine. */
    public BlockStudy(FiberEngine engine) {
        this.engine = engine;
    }

    /**
     * Finds where block sets in between a fraction and 1, to 0.2 % or 0.0001.
     *
     * @param taskAt the task with a fraction left
     * @param least smallest fraction to try
     * @throws org.rootlet.evidence.InputException if a task is outside the range of the models
     */
    public Block find(DoubleFunction<ConductionTask> taskAt, double least) {
        ConductionStudy study = ConductionStudy.with(engine);
        double blocked = Double.NaN;
        double conducting = Double.NaN;
        double low = least;
        double high = 1;
        List<Double> tries = List.of(least, 1.0);
        while (true) {
            List<ConductionResult> results =
                    study.run(tries.stream().map(taskAt::apply).toList(), 1, done -> {});
            for (int i = 0; i < tries.size(); i++) {
                if (results.get(i).conducts()) {
                    high = tries.get(i);
                    conducting = high;
                    break;
                }
                low = tries.get(i);
                blocked = low;
            }
            boolean open = !Double.isNaN(blocked) && !Double.isNaN(conducting);
            if (!open || high - low <= Math.max(ABSOLUTE, RELATIVE * low)) {
                return new Block(optional(blocked), optional(conducting));
            }
            List<Double> next = new ArrayList<>();
            for (int i = 1; i <= TRIES; i++) {
                next.add(low + i * (high - low) / (TRIES + 1));
            }
            tries = next;
        }
    }

    private static OptionalDouble optional(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
