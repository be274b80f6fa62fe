package org.rootlet.fiber;

/**
 * The membrane of one healthy site. Voltages count from the zero of the model: the internodal leak reversal of a myelinated fiber, the
 * resting potential of an unmyelinated one.
 *
 * @param capacityNf capacitance, nF
 * @param sodiumUs fast sodium, uS
 * @param persistentUs persistent sodium, uS
 * @param linearUs potassium that opens with the fourth gate, uS
 * @param cubicUs potassium that opens with the third gate cubed and the fourth, uS
 * @param leakUs leak, uS
 * @param leakMv leak reversal, mV
 */
record SiteMembrane(
        double capacityNf,
        double sodiumUs,
        double persistentUs,
        double linearUs,
        double cubicUs,
        double leakUs,
        double leakMv) {}
