package org.rootlet.report;

import java.util.List;
import java.util.Optional;
import org.rootlet.anatomy.Side;
import org.rootlet.simulation.Support;

/**
 * One finding with both sides beside each other.
 *
 * @param group what sort of finding
 * @param name what was tested
 * @param left result on the left, empty if not tested
 * @param right result on the right, empty if not tested
 * @param supports fibers behind it, by side
 */
record FindingRow(Group group, String name, Optional<Cell> left, Optional<Cell> right, List<Support> supports) {

    /** What sort of finding a row holds. */
    enum Group {
        STRENGTH("Strength"),
        REFLEX("Reflexes"),
        SENSATION("Sensation"),
        SIGN("Signs"),
        FUNCTION("Function");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /**
     * A result on one side.
     *
     * @param text the result in words
     * @param abnormal whether it is not what a healthy person shows
     */
    record Cell(String text, boolean abnormal) {}

    FindingRow {
        supports = List.copyOf(supports);
    }

    Optional<Cell> on(Side side) {
        return side == Side.LEFT ? left : right;
    }

    boolean abnormal() {
        return left.filter(Cell::abnormal).isPresent()
                || right.filter(Cell::abnormal).isPresent();
    }
}
