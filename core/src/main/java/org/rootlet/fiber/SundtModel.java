package org.rootlet.fiber;

import java.util.List;
import org.rootlet.evidence.Ledger;

/**
 * Constants of the C-fiber of Sundt, Gamper and Jaffe 2015 (doi:10.1152/jn.00226.2015; axon of ModelDB 187473), from the evidence
 * ledger. Sodium m^3 h, delayed rectifier n^3 l (Borg-Graham), and a leak that balances them at rest.
 */
record SundtModel(
        double axoplasmOhmCm,
        double capacitanceUfPerCm2,
        double sodiumSPerCm2,
        double potassiumSPerCm2,
        double leakSPerCm2,
        double sodiumMv,
        double potassiumMv,
        double restMv,
        double gridUm,
        double marginMm,
        List<Gate> gates) {

    static SundtModel from(Ledger ledger) {
        return new SundtModel(
                ledger.value("fiber.sundt.axoplasm-resistivity-ohm-cm"),
                ledger.value("fiber.sundt.capacitance-uf-per-cm2"),
                ledger.value("fiber.sundt.sodium-s-per-cm2"),
                ledger.value("fiber.sundt.potassium-s-per-cm2"),
                ledger.value("fiber.sundt.leak-s-per-cm2"),
                ledger.value("fiber.sundt.sodium-reversal-mv"),
                ledger.value("fiber.sundt.potassium-reversal-mv"),
                ledger.value("fiber.sundt.rest-mv"),
                ledger.value("fiber.sundt.grid-um"),
                ledger.value("fiber.sundt.margin-mm"),
                Gate.read("sundt-gates.csv", ledger));
    }

    /** Returns the leak reversal that makes the resting potential the published one at a temperature, mV. */
    double leakMv(double temperatureC) {
        double m = gates.get(0).steadyState(restMv, temperatureC);
        double h = gates.get(1).steadyState(restMv, temperatureC);
        double n = gates.get(2).steadyState(restMv, temperatureC);
        double l = gates.get(3).steadyState(restMv, temperatureC);
        double currentPerCm2 = sodiumSPerCm2 * m * m * m * h * (restMv - sodiumMv)
                + potassiumSPerCm2 * n * n * n * l * (restMv - potassiumMv);
        return restMv + currentPerCm2 / leakSPerCm2;
    }

    /** Returns the membrane of a healthy cell, voltages counted from rest. */
    SiteMembrane cell(double diameterUm, double lengthUm, double temperatureC) {
        double areaUm2 = Math.PI * diameterUm * lengthUm;
        return new SiteMembrane(
                Membrane.capacitanceNf(capacitanceUfPerCm2, areaUm2),
                Membrane.conductanceUs(sodiumSPerCm2, areaUm2),
                0,
                0,
                Membrane.conductanceUs(potassiumSPerCm2, areaUm2),
                Membrane.conductanceUs(leakSPerCm2, areaUm2),
                leakMv(temperatureC) - restMv);
    }

    /** Returns the conductance along the axon from the middle of a cell to the middle of the next, uS. */
    double couplingUs(double diameterUm, double lengthUm) {
        return 1 / Membrane.axialMohm(axoplasmOhmCm, lengthUm, Membrane.circleUm2(diameterUm));
    }
}
