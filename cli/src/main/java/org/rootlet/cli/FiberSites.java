package org.rootlet.cli;

import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.InternodeState;
import org.rootlet.fiber.VelocityStudy;
import picocli.CommandLine.Option;

/** The option that says how long a fiber is, and where on it an action potential counts. */
final class FiberSites {
    private static final int FEWEST = 11;
    private static final double UM_PER_MM = 1000;

    @Option(
            names = "--nodes",
            paramLabel = "N",
            description = "Nodes of the fiber, 11 to 100000; default: 41. In a C-fiber: cells of 8 um times the root of"
                    + " the diameter; default: 5 mm of them.")
    private @Nullable Integer nodes;

    private @Nullable Ledger ledger;

    /** Returns the ledger; it is read when first needed, since options are made for every command. */
    private Ledger ledger() {
        Ledger read = ledger;
        if (read == null) {
            read = Ledger.load();
            ledger = read;
        }
        return read;
    }

    /** Returns a healthy fiber. */
    Fiber fiber(FiberOptions options, VelocityStudy.Subject subject) {
        double siteMm;
        int sites;
        if (subject.myelinated()) {
            siteMm = options.geometries().at(subject.diameterUm()).spacingMm();
            sites = (int) ledger().value("fiber.mrg.velocity-nodes");
        } else {
            checkUnmyelinated(subject.diameterUm());
            siteMm = ledger().value("fiber.sundt.velocity-grid-um") * Math.sqrt(subject.diameterUm()) / UM_PER_MM;
            sites = (int) Math.round(ledger().value("fiber.sundt.velocity-length-mm") / siteMm);
        }
        if (nodes != null) {
            int most = (int) ledger().value("fiber.most-sites");
            if (nodes < FEWEST || nodes > most) {
                throw new InputException("--nodes %d is outside %d to %d.".formatted(nodes, FEWEST, most));
            }
            sites = nodes;
        }
        return new Fiber(
                subject.myelinated(),
                subject.diameterUm(),
                subject.temperatureC(),
                siteMm,
                Collections.nCopies(sites - 1, InternodeState.INTACT),
                Collections.nCopies(sites, 1.0));
    }

    private void checkUnmyelinated(double diameterUm) {
        double thinnest = ledger().value("fiber.sundt.thinnest-um");
        double thickest = ledger().value("fiber.sundt.thickest-um");
        if (!(diameterUm >= thinnest && diameterUm <= thickest)) {
            throw new InputException("Diameter of an unmyelinated fiber is %s um; allowed is %s to %s um."
                    .formatted(diameterUm, thinnest, thickest));
        }
    }

    /** Returns what the sites of a fiber are called. */
    String name(Fiber fiber) {
        return fiber.myelinated() ? "nodes" : "cells";
    }

    /** Returns the site in the middle. */
    static int center(Fiber fiber) {
        return fiber.sites() / 2;
    }

    /** Returns the site that an action potential has to reach. */
    int watched(Fiber fiber) {
        return fiber.myelinated()
                ? fiber.sites() - 1 - (int) ledger().value("fiber.mrg.nodes-beyond-end")
                : 3 * fiber.sites() / 4;
    }
}
