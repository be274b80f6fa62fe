package org.rootlet.lesion;

import java.util.List;
import org.rootlet.anatomy.Pathway;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.Site;

/**
 * The load that a lesion puts on one place of one side: what its mechanics come to.
 *
 * @param lesion the lesion
 * @param where the place in words, such as {@code S1 root in the lateral recess at L5-S1}
 * @param side side of the body
 * @param sites places on fiber-carrying structures that are loaded
 * @param pressureMmHg contact pressure there, mmHg
 * @param inflammation chemical irritation there, 0 to 1
 * @param lengthMm length of fiber under it, mm
 * @param inSpine whether cerebrospinal-fluid pressure and traction on the roots reach the place
 */
public record Load(
        Lesion lesion,
        String where,
        Side side,
        List<Site> sites,
        double pressureMmHg,
        double inflammation,
        double lengthMm,
        boolean inSpine) {
    public Load {
        sites = List.copyOf(sites);
    }

    /** Returns whether a pathway on the given side runs through the load. */
    public boolean meets(Pathway pathway, Side pathwaySide) {
        return side == pathwaySide && sites.stream().anyMatch(pathway::passes);
    }

    /** Returns whether the dorsal root ganglion itself is loaded. */
    public boolean onGanglion() {
        return sites.stream().anyMatch(site -> site.structureId().startsWith("ganglion:"));
    }
}
