package org.rootlet.fiber;

import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;

/** What the fiber models accept. */
final class FiberRange {
    private final Ledger ledger;

    FiberRange(Ledger ledger) {
        this.ledger = ledger;
    }

    void check(FiberRun run) {
        Fiber fiber = run.fiber();
        checkFiber(fiber.myelinated(), fiber.diameterUm(), fiber.temperatureC());
        require(fiber.sites(), 2, ledger.value("fiber.most-sites"), "Number of sites of a fiber", "");
        if (!(fiber.siteMm() > 0 && Double.isFinite(fiber.siteMm()))) {
            throw new InputException("Distance between sites is %s mm; allowed is above 0.".formatted(fiber.siteMm()));
        }
        fiber.sodium().forEach(sodium -> require(sodium, 0, 1, "Sodium fraction left at a site", ""));
        fiber.internodes().forEach(state -> check(state, fiber.myelinated()));
        if (!(run.durationMs() > 0 && run.durationMs() <= ledger.value("fiber.longest-run-ms"))) {
            throw new InputException("Duration of a run is %s ms; allowed is above 0 to %s ms."
                    .formatted(run.durationMs(), ledger.value("fiber.longest-run-ms")));
        }
        if (!(run.sampleMs() >= 0 && Double.isFinite(run.sampleMs()))) {
            throw new InputException(
                    "Time between samples is %s ms; allowed is 0 (every step) or more.".formatted(run.sampleMs()));
        }
        run.watched().forEach(site -> checkSite(fiber, site, "Watched"));
        run.recorded().forEach(site -> checkSite(fiber, site, "Recorded"));
        run.stimuli().forEach(stimulus -> check(fiber, stimulus));
    }

    private static void checkSite(Fiber fiber, int site, String what) {
        if (site < 0 || site >= fiber.sites()) {
            throw new InputException("%s %s is %d; the fiber has %ss 0 to %d."
                    .formatted(
                            what,
                            fiber.myelinated() ? "node" : "cell",
                            site,
                            fiber.myelinated() ? "node" : "cell",
                            fiber.sites() - 1));
        }
    }

    private static void check(InternodeState state, boolean myelinated) {
        boolean fractions = state.myelin() > 0 && state.myelin() <= 1 && state.axon() > 0 && state.axon() <= 1;
        boolean widths = state.paranodeWidth() >= 1
                && state.paranodeWidth() <= 1e4
                && state.internodeWidth() >= 1
                && state.internodeWidth() <= 1e4;
        if (!fractions || !widths) {
            throw new InputException(
                    "An internode has %s of its myelin, %s of its axon's diameter and periaxonal widths times %s and %s; allowed are fractions above 0 to 1 and factors 1 to 10000."
                            .formatted(state.myelin(), state.axon(), state.paranodeWidth(), state.internodeWidth()));
        }
        if (!myelinated && !state.equals(InternodeState.INTACT) && !state.equals(InternodeState.CUT)) {
            throw new InputException(
                    "An unmyelinated fiber has no internodes to thin or widen; allowed are intact and interrupted stretches, and sodium by cell.");
        }
    }

    private static void check(Fiber fiber, Stimulus stimulus) {
        switch (stimulus) {
            case Stimulus.Inside inside -> checkSite(fiber, inside.site(), "Stimulated");
            case Stimulus.PointSource outside -> {
                Medium medium = outside.medium();
                boolean conducts = medium.alongSPerM() > 0
                        && medium.acrossSPerM() > 0
                        && Double.isFinite(medium.alongSPerM())
                        && Double.isFinite(medium.acrossSPerM());
                if (!conducts
                        || !(outside.distanceMm() > 0 && Double.isFinite(outside.distanceMm()))
                        || !Double.isFinite(outside.alongMm())) {
                    throw new InputException(
                            "A point source lies %s mm from the fiber at %s mm along it, in a medium of %s and %s S/m; allowed are finite places, distances above 0 and conductivities above 0."
                                    .formatted(
                                            outside.distanceMm(),
                                            outside.alongMm(),
                                            medium.alongSPerM(),
                                            medium.acrossSPerM()));
                }
                if (outside.alongMm() < -fiber.lengthMm() || outside.alongMm() > 2 * fiber.lengthMm()) {
                    throw new InputException(
                            "A point source lies at %s mm along a fiber of %s mm; allowed is up to one length of the fiber beyond either end."
                                    .formatted(outside.alongMm(), fiber.lengthMm()));
                }
            }
        }
    }

    void check(ConductionTask task) {
        checkFiber(task.myelinated(), task.diameterUm(), task.temperatureC());
        LesionZone zone = task.zone();
        require(zone.lengthMm(), 0, ledger.value("fiber.longest-zone-mm"), "Length of the lesion zone", " mm");
        require(zone.sodium(), 0, 1, "Sodium fraction left in the lesion zone", "");
        require(zone.edgeMm(), 0, ledger.value("fiber.longest-zone-mm"), "Length of an edge of the lesion zone", " mm");
        checkMyelin(zone.myelin());
        checkMyelin(zone.coreMyelin());
    }

    private static void checkMyelin(double fraction) {
        if (!(fraction > 0 && fraction <= 1)) {
            throw new InputException(
                    "Myelin fraction left in the lesion zone is %s; allowed is above 0 (some lamellae must stay) to 1."
                            .formatted(fraction));
        }
    }

    void checkFiber(boolean myelinated, double diameterUm, double temperatureC) {
        if (myelinated) {
            require(
                    diameterUm,
                    ledger.value("fiber.mrg.thinnest-um"),
                    ledger.value("fiber.mrg.thickest-um"),
                    "Diameter of a myelinated fiber",
                    " um");
        } else {
            require(
                    diameterUm,
                    ledger.value("fiber.sundt.thinnest-um"),
                    ledger.value("fiber.sundt.thickest-um"),
                    "Diameter of an unmyelinated fiber",
                    " um");
        }
        require(
                temperatureC,
                ledger.value("fiber.lowest-temperature-c"),
                ledger.value("fiber.highest-temperature-c"),
                "Temperature",
                " degrees C");
    }

    void checkThreads(int threads) {
        if (threads < 1) {
            throw new InputException("Number of threads is %d; allowed is 1 or more.".formatted(threads));
        }
    }

    void checkStep(Scheme scheme, double stepMs) {
        require(stepMs, ledger.value("fiber.shortest-step-ms"), scheme.longestStepMs(), "Time step", " ms");
    }

    private static void require(double given, double least, double most, String what, String unit) {
        if (!(given >= least && given <= most)) {
            throw new InputException(
                    "%s is %s%s; allowed is %s to %s%s.".formatted(what, given, unit, least, most, unit));
        }
    }
}
