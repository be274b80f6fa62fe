package org.rootlet.fiber;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rootlet.evidence.InputException;

/**
 * A fiber to integrate, as a chain of sites: nodes of a myelinated fiber, cells of an unmyelinated one. Its ends are sealed.
 *
 * @param myelinated MRG axon if true, Sundt C-fiber if false
 * @param diameterUm fiber diameter (myelin included), um
 * @param temperatureC temperature, degrees C
 * @param siteMm distance between neighboring sites, mm
 * @param internodes state of what lies between neighboring sites; one less than there are sites
 * @param sodium fraction of the fast sodium conductance left at each site, 0 to 1
 */
public record Fiber(
        boolean myelinated,
        double diameterUm,
        double temperatureC,
        double siteMm,
        List<InternodeState> internodes,
        List<Double> sodium) {
    private static final double BODY_C = 37;

    /** Checks that states and fractions fit together. */
    public Fiber {
        if (sodium.size() < 2 || internodes.size() != sodium.size() - 1) {
            throw new InputException(
                    "A fiber of %d sites has %d internodes; it has one less than sites, and at least one."
                            .formatted(sodium.size(), internodes.size()));
        }
    }

    /**
     * Returns a healthy myelinated fiber at 37 degrees C.
     *
     * @param diameterUm fiber diameter, 1 to 22 um; beyond 16 um its geometry is extrapolated
     * @param nodes number of nodes, 2 or more
     * @throws InputException if a value is outside its range
     */
    public static Fiber myelinated(double diameterUm, int nodes) {
        return myelinated(MrgGeometryTable.load().at(diameterUm), nodes);
    }

    /** Returns a healthy myelinated fiber of a geometry that was looked up already. */
    static Fiber myelinated(MrgGeometry geometry, int nodes) {
        return chain(true, geometry.diameterUm(), geometry.spacingMm(), nodes);
    }

    /**
     * Returns a healthy unmyelinated fiber at 37 degrees C.
     *
     * @param diameterUm fiber diameter, 0.2 to 2 um
     * @param cells number of cells, 2 or more
     * @param cellMm length of a cell, mm; 0.008 for the velocity of the equations
     * @throws InputException if a value is outside its range
     */
    public static Fiber unmyelinated(double diameterUm, int cells, double cellMm) {
        return chain(false, diameterUm, cellMm, cells);
    }

    private static Fiber chain(boolean myelinated, double diameterUm, double siteMm, int sites) {
        if (sites < 2) {
            throw new InputException(
                    "Number of %s is %d; allowed is 2 or more.".formatted(myelinated ? "nodes" : "cells", sites));
        }
        return new Fiber(
                myelinated,
                diameterUm,
                BODY_C,
                siteMm,
                Collections.nCopies(sites - 1, InternodeState.INTACT),
                Collections.nCopies(sites, 1.0));
    }

    /** Returns the number of sites. */
    public int sites() {
        return sodium.size();
    }

    /** Returns the length from the first site to the last, mm. */
    public double lengthMm() {
        return (sites() - 1) * siteMm;
    }

    /** Returns the same fiber at another temperature, degrees C. */
    public Fiber at(double celsius) {
        return new Fiber(myelinated, diameterUm, celsius, siteMm, internodes, sodium);
    }

    /**
     * Returns the same fiber with some internodes in another state.
     *
     * @param first first internode; internode i lies between sites i and i + 1
     * @param count how many
     * @param state their state
     * @throws InputException if the fiber does not have them
     */
    public Fiber withInternodes(int first, int count, InternodeState state) {
        return new Fiber(
                myelinated,
                diameterUm,
                temperatureC,
                siteMm,
                replaced(internodes, first, count, state, "internode"),
                sodium);
    }

    /**
     * Returns the same fiber with less fast sodium conductance at some sites.
     *
     * @param first first site
     * @param count how many
     * @param fraction what is left, 0 to 1
     * @throws InputException if the fiber does not have them
     */
    public Fiber withSodium(int first, int count, double fraction) {
        return new Fiber(
                myelinated,
                diameterUm,
                temperatureC,
                siteMm,
                internodes,
                replaced(sodium, first, count, fraction, "site"));
    }

    /** Returns the same fiber without harm. */
    public Fiber intact() {
        return new Fiber(
                myelinated,
                diameterUm,
                temperatureC,
                siteMm,
                Collections.nCopies(sites() - 1, InternodeState.INTACT),
                Collections.nCopies(sites(), 1.0));
    }

    /** Returns what to call the fiber in a message. */
    public String name() {
        return "the %s fiber of %s um at %s degrees C"
                .formatted(myelinated ? "myelinated" : "unmyelinated", diameterUm, temperatureC);
    }

    private static <T> List<T> replaced(List<T> whole, int first, int count, T value, String what) {
        if (first < 0 || count < 0 || count > whole.size() - first) {
            throw new InputException("The %ss %d to %d are outside the fiber, which has %ss 0 to %d."
                    .formatted(what, first, (long) first + count - 1, what, whole.size() - 1));
        }
        if (count == 0) {
            return whole;
        }
        List<T> parts = new ArrayList<>(whole);
        Collections.fill(parts.subList(first, first + count), value);
        return List.copyOf(parts);
    }
}
