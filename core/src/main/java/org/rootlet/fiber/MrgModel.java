package org.rootlet.fiber;

import java.util.List;
import org.rootlet.evidence.Ledger;

/**
 * Constants of the MRG axon (McIntyre, Richardson and Grill 2002, doi:10.1152/jn.00353.2001), from the evidence ledger.
 *
 * <p>Absolute values for a compartment are in nF, uS, nA and mV, which go together with ms.
 */
record MrgModel(
        double axoplasmOhmCm,
        double periaxonalOhmCm,
        double axolemmaUfPerCm2,
        double mysaLeakSPerCm2,
        double flutLeakSPerCm2,
        double stinLeakSPerCm2,
        double internodeLeakMv,
        double nodeLengthUm,
        double mysaLengthUm,
        double paranodeWidthUm,
        double internodeWidthUm,
        double lamellaUfPerCm2,
        double lamellaSPerCm2,
        double fastSodiumSPerCm2,
        double persistentSodiumSPerCm2,
        double slowPotassiumSPerCm2,
        double nodeLeakSPerCm2,
        double sodiumMv,
        double potassiumMv,
        double nodeLeakMv,
        List<Gate> gates) {

    static MrgModel from(Ledger ledger) {
        return new MrgModel(
                ledger.value("fiber.mrg.axoplasm-resistivity-ohm-cm"),
                ledger.value("fiber.mrg.periaxonal-resistivity-ohm-cm"),
                ledger.value("fiber.mrg.axolemma-capacitance-uf-per-cm2"),
                ledger.value("fiber.mrg.mysa-leak-s-per-cm2"),
                ledger.value("fiber.mrg.flut-leak-s-per-cm2"),
                ledger.value("fiber.mrg.stin-leak-s-per-cm2"),
                ledger.value("fiber.mrg.internode-leak-reversal-mv"),
                ledger.value("fiber.mrg.node-length-um"),
                ledger.value("fiber.mrg.mysa-length-um"),
                ledger.value("fiber.mrg.paranode-periaxonal-width-um"),
                ledger.value("fiber.mrg.internode-periaxonal-width-um"),
                ledger.value("fiber.mrg.lamella-membrane-capacitance-uf-per-cm2"),
                ledger.value("fiber.mrg.lamella-membrane-conductance-s-per-cm2"),
                ledger.value("fiber.mrg.fast-sodium-s-per-cm2"),
                ledger.value("fiber.mrg.persistent-sodium-s-per-cm2"),
                ledger.value("fiber.mrg.slow-potassium-s-per-cm2"),
                ledger.value("fiber.mrg.node-leak-s-per-cm2"),
                ledger.value("fiber.mrg.sodium-reversal-mv"),
                ledger.value("fiber.mrg.potassium-reversal-mv"),
                ledger.value("fiber.mrg.node-leak-reversal-mv"),
                Gate.read("mrg-gates.csv", ledger));
    }

    /** Returns the membrane of a healthy node, voltages counted from the internodal leak reversal. */
    SiteMembrane node(MrgGeometry geometry) {
        double areaUm2 = Math.PI * geometry.nodeUm() * nodeLengthUm;
        return new SiteMembrane(
                Membrane.capacitanceNf(axolemmaUfPerCm2, areaUm2),
                Membrane.conductanceUs(fastSodiumSPerCm2, areaUm2),
                Membrane.conductanceUs(persistentSodiumSPerCm2, areaUm2),
                Membrane.conductanceUs(slowPotassiumSPerCm2, areaUm2),
                0,
                Membrane.conductanceUs(nodeLeakSPerCm2, areaUm2),
                nodeLeakMv - internodeLeakMv);
    }
}
