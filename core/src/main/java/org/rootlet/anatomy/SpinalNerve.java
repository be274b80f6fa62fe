package org.rootlet.anatomy;

/**
 * The short mixed nerve beyond the ganglion and the two rami into which it parts.
 *
 * @param root the root
 * @param lengthMm length of the spinal nerve, mm at the reference height
 * @param ventralRamusMm length of the ventral ramus up to the plexus, mm
 * @param dorsalRamusMm length of the dorsal ramus up to its branches, mm
 * @param provenance source and grade
 */
public record SpinalNerve(
        Root root, double lengthMm, double ventralRamusMm, double dorsalRamusMm, Provenance provenance) {

    /** Returns the atlas identifier, such as {@code spinal-nerve:S1}. */
    public String id() {
        return StructureIds.spinalNerve(root);
    }
}
