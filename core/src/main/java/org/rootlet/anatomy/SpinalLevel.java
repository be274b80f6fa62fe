package org.rootlet.anatomy;

/**
 * A level of the spinal canal below the conus at which a root leaves.
 *
 * @param name such as {@code L5-S1} or {@code S1 foramen}
 * @param kind disc or sacral foramen
 * @param depthMm depth below the middle of the L1-L2 disc, mm
 * @param exitingRoot root that leaves the canal there
 * @param provenance source and grade
 */
public record SpinalLevel(String name, Kind kind, double depthMm, Root exitingRoot, Provenance provenance) {

    /** What bounds the level. */
    public enum Kind {
        DISC,
        SACRAL_FORAMEN
    }

    /** Returns the name of the foramen by which the exiting root leaves. */
    public String foramen() {
        return kind == Kind.DISC ? name + " foramen" : name;
    }
}
