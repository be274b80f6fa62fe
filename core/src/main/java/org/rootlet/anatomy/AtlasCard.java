package org.rootlet.anatomy;

import java.util.List;

/**
 * What the atlas says of one structure, ready to be printed or written as JSON.
 *
 * @param name name of the structure, such as {@code sciatic nerve}
 * @param kind what it is: root, vertebra, level, conus, ganglion, cord segment, plexus, nerve, muscle, skin region, reflex
 * @param id identifier that pathways and sites use; empty where fibers do not run through it
 * @param facts what holds for it, the most telling first
 * @param relations what it is joined to
 * @param provenance source and grade of the row it comes from
 */
public record AtlasCard(
        String name, String kind, String id, List<Fact> facts, List<Fact> relations, Provenance provenance) {
    public AtlasCard {
        facts = List.copyOf(facts);
        relations = List.copyOf(relations);
    }

    /**
     * One line of a card.
     *
     * @param key what it is about, such as {@code length}
     * @param text the answer, with its unit
     */
    public record Fact(String key, String text) {}
}
