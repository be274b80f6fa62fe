package org.rootlet.anatomy;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How the lumbosacral plexus is supplied, against the usual. */
public enum PlexusShift {
    /** The usual supply. */
    NORMAL(0),
    /** Prefixed: part of every supply comes from one root higher. */
    PREFIXED(-1),
    /** Postfixed: part of every supply comes from one root lower. */
    POSTFIXED(1);

    private final int step;

    PlexusShift(int step) {
        this.step = step;
    }

    /** Returns the root from which the moved part comes; at the end of the row the root itself. */
    Root neighbor(Root root) {
        Root[] roots = Root.values();
        return roots[Math.clamp(root.ordinal() + (long) step, 0, roots.length - 1)];
    }

    /** Returns the roots and their neighbors. */
    Set<Root> widened(Collection<Root> roots) {
        EnumSet<Root> wide = EnumSet.copyOf(roots);
        roots.forEach(root -> wide.add(neighbor(root)));
        return Collections.unmodifiableSet(wide);
    }
}
