package org.rootlet.fiber;

import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;

/** What the fiber models accept. */
final class FiberRange {
    private final Ledger ledger;

    FiberRange(Ledger ledger) {
        this.ledger = ledger;
    }

    void check(ConductionTask task) {
        checkFiber(task.myelinated(), task.diameterUm(), task.temperatureC());
        LesionZone zone = task.zone();
        require(zone.lengthMm(), 0, ledger.value("fiber.longest-zone-mm"), "Length of the lesion zone", " mm");
        require(zone.sodium(), 0, 1, "Sodium fraction left in the lesion zone", "");
        if (!(zone.myelin() > 0 && zone.myelin() <= 1)) {
            throw new InputException(
                    "Myelin fraction left in the lesion zone is %s; allowed is above 0 (some lamellae must stay) to 1."
                            .formatted(zone.myelin()));
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
