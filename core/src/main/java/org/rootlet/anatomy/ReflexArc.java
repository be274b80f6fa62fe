package org.rootlet.anatomy;

import java.util.List;

/**
 * The arc of a tendon reflex: afferents and motor axons of the same muscles.
 *
 * @param name {@code ankle}, {@code knee}, {@code medial hamstring} or {@code adductor}
 * @param muscles muscles that are stretched and contract, the main one first
 * @param nerve nerve that carries both limbs of the arc
 * @param roots shares of the arc by root
 * @param synonyms other names
 * @param provenance source and grade
 */
public record ReflexArc(
        String name,
        List<Muscle> muscles,
        String nerve,
        RootWeights roots,
        List<String> synonyms,
        Provenance provenance) {
    public ReflexArc {
        muscles = List.copyOf(muscles);
        synonyms = List.copyOf(synonyms);
    }

    /** Returns the arc through other muscles and with other roots. */
    ReflexArc with(List<Muscle> through, RootWeights shares) {
        return new ReflexArc(name, through, nerve, shares, synonyms, provenance);
    }
}
