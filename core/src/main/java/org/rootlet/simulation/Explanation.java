package org.rootlet.simulation;

import java.util.List;
import org.rootlet.anatomy.Side;

/**
 * The way back from a finding to the lesion.
 *
 * @param finding the finding, such as {@code ankle reflex}
 * @param side side of the body
 * @param steps from the finding to the lesion, and what would be found without it
 */
public record Explanation(String finding, Side side, List<Step> steps) {
    public Explanation {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param heading what it is about, such as {@code muscle}
     * @param sentences what happens there, with numbers
     * @param constants names of the constants of the ledger that decide it
     */
    public record Step(String heading, List<String> sentences, List<String> constants) {
        public Step {
            sentences = List.copyOf(sentences);
            constants = List.copyOf(constants);
        }
    }
}
