package org.rootlet.anatomy;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Immutable sets of roots in anatomical order. */
final class RootSets {
    private RootSets() {}

    static Set<Root> ordered(Collection<Root> roots) {
        EnumSet<Root> ordered = EnumSet.noneOf(Root.class);
        ordered.addAll(roots);
        return Collections.unmodifiableSet(ordered);
    }
}
