package org.rootlet.anatomy;

import java.util.Arrays;
import java.util.Optional;

/**
 * Two neighboring roots that leave the dural sac in one sleeve and part at the pedicle to their own foramina (Neidre and MacNab 1983,
 * type 1a; doi:10.1097/00007632-198304000-00013): the lower one lies beside the upper one in the lateral recess a level higher than
 * usual.
 */
public enum ConjoinedRoots {
    /** Every root has a sleeve of its own. */
    NONE(Optional.empty()),
    L4_L5(Optional.of(Root.L4)),
    L5_S1(Optional.of(Root.L5)),
    S1_S2(Optional.of(Root.S1));

    private final Optional<Root> upper;

    ConjoinedRoots(Optional<Root> upper) {
        this.upper = upper;
    }

    /** Returns the name used in files and reports, such as {@code L5-S1}. */
    public String label() {
        return upper.map(root -> root + "-" + root.moved(1)).orElse("none");
    }

    /**
     * Returns the roots of a label.
     *
     * @throws IllegalArgumentException if there are none of that label
     */
    public static ConjoinedRoots of(String label) {
        return Arrays.stream(values())
                .filter(roots -> roots.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No conjoined roots " + label));
    }

    /** Returns the upper of the two; empty if there are none. */
    public Optional<Root> upper() {
        return upper;
    }

    /** Returns the root in whose sleeve a root leaves the sac: itself, unless it is the lower of the two. */
    Root sleeve(Root root) {
        return upper.filter(above -> root.stepsBelow(above) == 1).orElse(root);
    }
}
