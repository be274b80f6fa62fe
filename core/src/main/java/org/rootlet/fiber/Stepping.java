package org.rootlet.fiber;

import java.util.List;
import org.rootlet.evidence.Ledger;

/**
 * How a cable steps: scheme, step, and the gates' steps at one temperature, tabulated. Shared by all fibers of that temperature.
 *
 * @param scheme scheme of integration
 * @param stepMs step, ms
 * @param temperatureC temperature, degrees C
 * @param table gate steps of {@code stepMs}
 * @param settleStepMs long step by which a fiber settles to rest, ms
 * @param settleSteps how many of them
 * @param settleTable gate steps of {@code settleStepMs}
 */
record Stepping(
        Scheme scheme,
        double stepMs,
        double temperatureC,
        GateTable table,
        double settleStepMs,
        int settleSteps,
        GateTable settleTable) {

    static Stepping of(List<Gate> gates, double temperatureC, Scheme scheme, double stepMs, Ledger ledger) {
        double settleStepMs = ledger.value("fiber.settle-step-ms");
        return new Stepping(
                scheme,
                stepMs,
                temperatureC,
                new GateTable(gates, temperatureC, stepMs),
                settleStepMs,
                (int) Math.round(ledger.value("fiber.settle-ms") / settleStepMs),
                new GateTable(gates, temperatureC, settleStepMs));
    }
}
