package org.rootlet.lesion;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
 * @param pressureByPosture contact pressure there in every posture, mmHg; that of lying is what acts from day to day
 * @param strainPercent lasting stretch there, percent
 * @param inflammation chemical irritation there, 0 to 1
 * @param lengthMm length of fiber under it, mm
 * @param levels how many levels of the spine load the same root on this side, this one included, 1 or more
 * @param inSpine whether cerebrospinal-fluid pressure and traction on the roots reach the place
 */
public record Load(
        Lesion lesion,
        String where,
        Side side,
        List<Site> sites,
        Map<Posture, Double> pressureByPosture,
        double strainPercent,
        double inflammation,
        double lengthMm,
        int levels,
        boolean inSpine) {
    public Load {
        sites = List.copyOf(sites);
        pressureByPosture = Collections.unmodifiableMap(new EnumMap<>(pressureByPosture));
    }

    /** Creates a load that is the same in every posture, does not stretch, and is the only one on its root. */
    public Load(
            Lesion lesion,
            String where,
            Side side,
            List<Site> sites,
            double pressureMmHg,
            double inflammation,
            double lengthMm,
            boolean inSpine) {
        this(lesion, where, side, sites, everywhere(pressureMmHg), 0, inflammation, lengthMm, 1, inSpine);
    }

    private static Map<Posture, Double> everywhere(double pressureMmHg) {
        Map<Posture, Double> pressures = new EnumMap<>(Posture.class);
        for (Posture posture : Posture.values()) {
            pressures.put(posture, pressureMmHg);
        }
        return pressures;
    }

    /** Returns the contact pressure while the person lies still, mmHg. */
    public double pressureMmHg() {
        return pressureMmHg(Posture.LYING);
    }

    /** Returns the contact pressure in a posture, mmHg. */
    public double pressureMmHg(Posture posture) {
        return pressureByPosture.getOrDefault(posture, 0.0);
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
