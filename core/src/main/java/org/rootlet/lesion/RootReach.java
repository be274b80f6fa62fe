package org.rootlet.lesion;

import java.util.ArrayList;
import java.util.List;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Ganglion;
import org.rootlet.anatomy.RootStation;
import org.rootlet.anatomy.RootStation.Compartment;
import org.rootlet.anatomy.Site;
import org.rootlet.anatomy.SpinalLevel;

/**
 * What a mass of some length meets of a root beyond the station at its middle: in the canal and the sacral foramina, where
 * depth stands for length along the root, the ganglion as soon as the mass reaches into its span.
 */
final class RootReach {
    private static final double MIDDLE = 0.5;

    private final Atlas atlas;

    RootReach(Atlas atlas) {
        this.atlas = atlas;
    }

    /** Returns the sites of a root that a mass centered on a station meets. */
    List<Site> sites(RootStation station, double lengthMm) {
        Ganglion ganglion = atlas.ganglion(station.root());
        SpinalLevel level = atlas.level(station.level());
        boolean alongRoot = station.compartment() == Compartment.LATERAL_RECESS
                || station.compartment() == Compartment.THECAL_SAC
                || (station.compartment() == Compartment.FORAMEN && level.kind() == SpinalLevel.Kind.SACRAL_FORAMEN);
        if (!alongRoot) {
            return station.sites();
        }
        double from = Math.max(level.depthMm() - lengthMm / 2, ganglion.depthMm());
        double to = Math.min(level.depthMm() + lengthMm / 2, ganglion.depthMm() + ganglion.lengthMm());
        if (to <= from) {
            return station.sites();
        }
        double reached = ((from + to) / 2 - ganglion.depthMm()) / ganglion.lengthMm();
        double middleMm = ganglion.depthMm() + MIDDLE * ganglion.lengthMm();
        List<Site> sites = new ArrayList<>(station.sites());
        if (from <= middleMm && middleMm <= to) {
            // Cell bodies themselves lie under the mass; a fiber counts as met at its cell, not before it.
            sites.removeIf(site -> site.structureId().endsWith(":dorsal"));
        }
        sites.add(new Site(ganglion.id(), reached));
        return List.copyOf(sites);
    }
}
