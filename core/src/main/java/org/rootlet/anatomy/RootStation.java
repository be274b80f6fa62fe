package org.rootlet.anatomy;

import java.util.List;

/**
 * Where a root passes a level of the spine: the compartment it lies in there, and the sites on it that a mass in that
 * compartment meets.
 *
 * @param root the root
 * @param level disc or foramen, such as {@code L5-S1} or {@code S1 foramen}
 * @param compartment part of the canal or foramen in which the root lies at that level
 * @param sites places on the root's structures at this station (ventral and dorsal root, ganglion or spinal nerve)
 */
public record RootStation(Root root, String level, Compartment compartment, List<Site> sites) {

    /** Compartment of the spinal canal, medial to lateral. */
    public enum Compartment {
        /** Inside the thecal sac, among the roots of the cauda equina. */
        THECAL_SAC,
        /** Lateral recess (subarticular zone), where the traversing root lies. */
        LATERAL_RECESS,
        /** Intervertebral or sacral foramen, where the exiting root lies. */
        FORAMEN,
        /** Beyond the foramen (far lateral). */
        EXTRAFORAMINAL
    }

    public RootStation {
        sites = List.copyOf(sites);
    }
}
