package org.rootlet.fiber;

/** Electrical values of a piece of membrane or cable, in nF and uS, from densities and sizes. */
final class Membrane {
    private static final double CM2_PER_UM2 = 1e-8;
    private static final double NF_PER_UF = 1e3;
    private static final double US_PER_S = 1e6;
    private static final double CM_PER_UM = 1e-4;

    private Membrane() {}

    static double capacitanceNf(double densityUfPerCm2, double areaUm2) {
        return densityUfPerCm2 * NF_PER_UF * areaUm2 * CM2_PER_UM2;
    }

    static double conductanceUs(double densitySPerCm2, double areaUm2) {
        return densitySPerCm2 * US_PER_S * areaUm2 * CM2_PER_UM2;
    }

    /** Resistance along a stretch of conductor, in MOhm (the inverse of uS). */
    static double axialMohm(double resistivityOhmCm, double lengthUm, double crossSectionUm2) {
        return resistivityOhmCm * lengthUm * CM_PER_UM / (crossSectionUm2 * CM2_PER_UM2) / US_PER_S;
    }

    static double circleUm2(double diameterUm) {
        return Math.PI * diameterUm * diameterUm / 4;
    }

    /** Cross section of the gap of a given width around a cylinder. */
    static double ringUm2(double diameterUm, double widthUm) {
        return circleUm2(diameterUm + 2 * widthUm) - circleUm2(diameterUm);
    }
}
