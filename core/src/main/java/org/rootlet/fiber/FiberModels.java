package org.rootlet.fiber;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rootlet.evidence.Ledger;

/** The models, and the tables that all fibers of one temperature share. Safe for use by several threads. */
final class FiberModels {
    /** What decides the contents of a gate table. */
    private record Key(boolean myelinated, double temperatureC, Scheme scheme, double stepMs) {}

    private final Ledger ledger = Ledger.load();
    private final FiberRange range = new FiberRange(ledger);
    private final MrgModel mrg = MrgModel.from(ledger);
    private final MrgGeometryTable geometries = MrgGeometryTable.load(ledger);
    private final SundtModel sundt = SundtModel.from(ledger);
    private final Map<Key, Stepping> steppings = new ConcurrentHashMap<>();

    Ledger ledger() {
        return ledger;
    }

    FiberRange range() {
        return range;
    }

    MrgGeometryTable geometries() {
        return geometries;
    }

    SundtModel sundt() {
        return sundt;
    }

    MrgCable cable(MrgPlan plan, Scheme scheme, double stepMs) {
        return new MrgCable(
                mrg, geometries.at(plan.diameterUm()), plan, stepping(true, plan.temperatureC(), scheme, stepMs));
    }

    SundtCable cable(SundtPlan plan, Scheme scheme, double stepMs, boolean whole) {
        return new SundtCable(sundt, plan, stepping(false, plan.temperatureC(), scheme, stepMs), whole);
    }

    Passage.Rule rule(boolean myelinated, double diameterUm, double temperatureC) {
        String model = myelinated ? "fiber.mrg." : "fiber.sundt.";
        double slower = StrictMath.pow(ledger.value("fiber.quiet-q10"), Math.max(0, (37 - temperatureC) / 10));
        return new Passage.Rule(
                ledger.value(model + "stimulus-na-per-um") * diameterUm,
                ledger.value(model + "stimulus-ms"),
                ledger.value("fiber.crossing-mv"),
                ledger.value(model + "quiet-below-mv"),
                ledger.value(model + "quiet-ms") * slower);
    }

    static String describe(boolean myelinated, double diameterUm, double temperatureC) {
        return "the %s fiber of %s um at %s degrees C"
                .formatted(myelinated ? "myelinated" : "unmyelinated", diameterUm, temperatureC);
    }

    private Stepping stepping(boolean myelinated, double temperatureC, Scheme scheme, double stepMs) {
        return steppings.computeIfAbsent(
                new Key(myelinated, temperatureC, scheme, stepMs),
                key -> Stepping.of(myelinated ? mrg.gates() : sundt.gates(), temperatureC, scheme, stepMs, ledger));
    }
}
