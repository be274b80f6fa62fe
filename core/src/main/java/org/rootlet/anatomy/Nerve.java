package org.rootlet.anatomy;

import java.util.List;
import java.util.Set;

/**
 * A peripheral nerve.
 *
 * @param name such as {@code common peroneal}
 * @param parent nerve or plexus from which it comes, or {@code dorsal rami}
 * @param leavesAtFraction position on the parent at which it leaves, 0 to 1
 * @param lengthMm length, mm at the reference height
 * @param roots roots that it carries, from the head down
 * @param fascicle division of the sciatic nerve in which its fibers run; empty elsewhere
 * @param places named passages
 * @param synonyms other names
 * @param ontologyId UBERON identifier; empty where not certain
 * @param provenance source and grade
 */
public record Nerve(
        String name,
        String parent,
        double leavesAtFraction,
        double lengthMm,
        Set<Root> roots,
        String fascicle,
        List<NervePlace> places,
        List<String> synonyms,
        String ontologyId,
        Provenance provenance) {
    /** Parent of the nerves that come from dorsal rami and so bypass every plexus. */
    public static final String DORSAL_RAMI = "dorsal rami";

    public Nerve {
        roots = RootSets.ordered(roots);
        places = List.copyOf(places);
        synonyms = List.copyOf(synonyms);
    }

    /** Returns the atlas identifier, such as {@code nerve:common-peroneal}. */
    public String id() {
        return StructureIds.nerve(name);
    }

    /** Returns the name as a reader writes it, such as {@code sciatic nerve}. */
    public String title() {
        return name.startsWith("nerve ") || name.contains("branch") ? name : name + " nerve";
    }
}
