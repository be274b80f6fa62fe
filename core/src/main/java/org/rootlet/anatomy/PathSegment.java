package org.rootlet.anatomy;

/**
 * The stretch of one structure that a pathway runs through, from proximal to distal.
 *
 * @param structureId atlas identifier of the structure
 * @param name the structure as a reader calls it, such as {@code sciatic nerve}
 * @param fromFraction where the pathway enters the structure (0 is the end next to the cord)
 * @param toFraction where it leaves the structure; a branch that leaves half way has 0.5
 * @param referenceLengthMm length of this stretch in a person of the atlas's reference height, mm
 */
public record PathSegment(
        String structureId, String name, double fromFraction, double toFraction, double referenceLengthMm) {

    /** Whether a fiber of this segment runs through the site; the far end itself is inside. */
    public boolean passes(Site site) {
        return structureId.equals(site.structureId())
                && site.fraction() >= fromFraction
                && site.fraction() <= toFraction;
    }
}
