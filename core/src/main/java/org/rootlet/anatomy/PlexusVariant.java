package org.rootlet.anatomy;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How the lumbosacral plexus is supplied, against the usual. */
public enum PlexusVariant {
    /** The usual supply. */
    NORMAL(0),
    /** Prefixed: part of every supply comes from one root higher. */
    PREFIXED(-1),
    /** Postfixed: part of every supply comes from one root lower. */
    POSTFIXED(1);

    private final int step;

    PlexusVariant(int step) {
        this.step = step;
    }

    /** Returns the lower-case name used in files and reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the root from which the moved part comes; at the end of the row the root itself. */
    Root neighbor(Root root) {
        return root.moved(step);
    }

    /** Returns the roots and their neighbors. */
    Set<Root> widened(Collection<Root> roots) {
        EnumSet<Root> wide = EnumSet.copyOf(roots);
        roots.forEach(root -> wide.add(neighbor(root)));
        return Collections.unmodifiableSet(wide);
    }
}
