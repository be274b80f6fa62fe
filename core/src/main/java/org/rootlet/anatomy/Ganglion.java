package org.rootlet.anatomy;

/**
 * A dorsal root ganglion, the seat of the cell bodies of a root's sensory fibers.
 *
 * @param root the root
 * @param position where it lies in most people; the atlas places it there
 * @param depthMm depth of its upper end below the middle of the L1-L2 disc, mm
 * @param lengthMm length, mm at the reference height
 * @param intraspinalProbability share of people in whom it lies inside the canal, 0 to 1
 * @param ontologyId UBERON identifier; empty where not certain
 * @param provenance source and grade
 */
public record Ganglion(
        Root root,
        Position position,
        double depthMm,
        double lengthMm,
        double intraspinalProbability,
        String ontologyId,
        Provenance provenance) {

    /** Place of a ganglion in relation to the foramen. */
    public enum Position {
        /** In the foramen by which the root leaves. */
        FORAMINAL,
        /** In the canal, before the foramen. */
        INTRASPINAL
    }

    /** Returns the atlas identifier, such as {@code ganglion:S1}. */
    public String id() {
        return StructureIds.ganglion(root);
    }
}
