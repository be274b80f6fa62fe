package org.rootlet.anatomy;

import java.util.List;
import java.util.Set;

/**
 * A plexus, or the trunk that joins two of them.
 *
 * @param name such as {@code sacral plexus}
 * @param roots roots that it carries, from the head down
 * @param lengthMm length of the way through it, mm at the reference height
 * @param places named places on it
 * @param ontologyId UBERON identifier; empty where not certain
 * @param provenance source and grade
 */
public record Plexus(
        String name,
        Set<Root> roots,
        double lengthMm,
        List<NervePlace> places,
        String ontologyId,
        Provenance provenance) {
    public Plexus {
        roots = RootSets.ordered(roots);
        places = List.copyOf(places);
    }

    /** Returns the atlas identifier, such as {@code plexus:sacral}. */
    public String id() {
        return StructureIds.plexus(name);
    }
}
