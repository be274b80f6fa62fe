package org.rootlet.fiber;

import static org.rootlet.fiber.InternodeModes.COMPARTMENTS_IN_HALF;
import static org.rootlet.fiber.InternodeModes.MODES;

/**
 * The electrical values of half an internode, from the node to its middle: MYSA, FLUT and three STIN compartments.
 *
 * <p>Unknowns are ordered inside voltage, periaxonal voltage, compartment by compartment.
 */
final class HalfInternode {
    private static final int STIN_PER_INTERNODE = 6;

    private final double[] axolemmaNf = new double[COMPARTMENTS_IN_HALF];
    private final double[] sheathNf = new double[COMPARTMENTS_IN_HALF];
    private final double[] leakUs = new double[COMPARTMENTS_IN_HALF];
    private final double[] sheathUs = new double[COMPARTMENTS_IN_HALF];
    /** Conductances along the axon towards the node (first) and between compartments; the last leads across the middle. */
    private final double[] axoplasmUs = new double[COMPARTMENTS_IN_HALF + 1];

    private final double[] periaxonalUs = new double[COMPARTMENTS_IN_HALF + 1];

    private final double[] centerUm = new double[COMPARTMENTS_IN_HALF];

    private HalfInternode() {}

    static HalfInternode of(MrgModel model, MrgGeometry geometry, InternodeState state) {
        double stinUm = (geometry.spacingUm() - model.nodeLengthUm() - 2 * model.mysaLengthUm() - 2 * geometry.flutUm())
                / STIN_PER_INTERNODE;
        double membranes = 2 * geometry.lamellae() * state.myelin();
        HalfInternode half = new HalfInternode();
        double insideMohm = Membrane.axialMohm(
                model.axoplasmOhmCm(), model.nodeLengthUm() / 2, Membrane.circleUm2(geometry.nodeUm()));
        double periaxonalMohm = Membrane.axialMohm(
                model.periaxonalOhmCm(),
                model.nodeLengthUm() / 2,
                Membrane.ringUm2(geometry.nodeUm(), model.paranodeWidthUm()));
        double fromNodeUm = model.nodeLengthUm() / 2;
        for (int i = 0; i <= COMPARTMENTS_IN_HALF; i++) {
            boolean paranode = i == 0;
            double lengthUm = paranode ? model.mysaLengthUm() : i == 1 ? geometry.flutUm() : stinUm;
            double axonUm = paranode ? geometry.nodeUm() : geometry.axonUm() * state.axon();
            double widthUm = paranode
                    ? model.paranodeWidthUm() * state.paranodeWidth()
                    : model.internodeWidthUm() * state.internodeWidth();
            double insideHalf = Membrane.axialMohm(model.axoplasmOhmCm(), lengthUm / 2, Membrane.circleUm2(axonUm));
            double periaxonalHalf =
                    Membrane.axialMohm(model.periaxonalOhmCm(), lengthUm / 2, Membrane.ringUm2(axonUm, widthUm));
            half.axoplasmUs[i] = state.interrupted() ? 0 : 1 / (insideMohm + insideHalf);
            half.periaxonalUs[i] = 1 / (periaxonalMohm + periaxonalHalf);
            insideMohm = insideHalf;
            periaxonalMohm = periaxonalHalf;
            if (i < COMPARTMENTS_IN_HALF) {
                half.centerUm[i] = fromNodeUm + lengthUm / 2;
                fromNodeUm += lengthUm;
                double axolemmaUm2 = Math.PI * axonUm * lengthUm;
                double sheathUm2 = Math.PI * geometry.diameterUm() * lengthUm;
                double leak =
                        paranode ? model.mysaLeakSPerCm2() : i == 1 ? model.flutLeakSPerCm2() : model.stinLeakSPerCm2();
                half.axolemmaNf[i] = Membrane.capacitanceNf(model.axolemmaUfPerCm2(), axolemmaUm2);
                half.leakUs[i] = Membrane.conductanceUs(leak, axolemmaUm2);
                half.sheathNf[i] = Membrane.capacitanceNf(model.lamellaUfPerCm2() / membranes, sheathUm2);
                half.sheathUs[i] = Membrane.conductanceUs(model.lamellaSPerCm2() / membranes, sheathUm2);
            }
        }
        return half;
    }

    /** Returns the distance of a compartment's middle from the middle of its node, um. */
    double centerUm(int compartment) {
        return centerUm[compartment];
    }

    /**
     * Returns the activating current, nA, into a row when the outside potential at the node, in the compartments of this half and in the
     * first compartment of the other half is as given, mV: what flows along the axon and along the periaxonal space because
     * neighbors lie at other outside potentials (Rattay 1986, doi:10.1109/TBME.1986.325670).
     */
    double activatingNa(int row, double[] outsideMv) {
        int compartment = row / 2;
        double[] alongUs = row % 2 == 0 ? axoplasmUs : periaxonalUs;
        double here = outsideMv[compartment + 1];
        return alongUs[compartment] * (outsideMv[compartment] - here)
                + alongUs[compartment + 1] * (outsideMv[compartment + 2] - here);
    }

    double axolemmaNf(int compartment) {
        return axolemmaNf[compartment];
    }

    double leakUs(int compartment) {
        return leakUs[compartment];
    }

    double sheathNf(int compartment) {
        return sheathNf[compartment];
    }

    double sheathUs(int compartment) {
        return sheathUs[compartment];
    }

    /** Returns the conductance of the axoplasm towards the node (0), between compartments, and across the middle (last). */
    double axoplasmUs(int link) {
        return axoplasmUs[link];
    }

    /** Returns the conductance of the periaxonal space along the same links. */
    double periaxonalUs(int link) {
        return periaxonalUs[link];
    }

    double nodeCouplingUs() {
        return axoplasmUs[0];
    }

    /** The matrix K for even modes (nothing flows across the middle) or odd modes (the middle lies at zero). */
    double[][] conductance(boolean odd) {
        double[][] matrix = new double[MODES][MODES];
        for (int i = 0; i < COMPARTMENTS_IN_HALF; i++) {
            int inside = 2 * i;
            int periaxonal = inside + 1;
            join(matrix, inside, periaxonal, leakUs[i]);
            matrix[periaxonal][periaxonal] += sheathUs[i];
            if (i == 0) {
                matrix[inside][inside] += axoplasmUs[0];
                matrix[periaxonal][periaxonal] += periaxonalUs[0];
            } else {
                join(matrix, inside - 2, inside, axoplasmUs[i]);
                join(matrix, periaxonal - 2, periaxonal, periaxonalUs[i]);
            }
        }
        if (odd) {
            matrix[MODES - 2][MODES - 2] += 2 * axoplasmUs[COMPARTMENTS_IN_HALF];
            matrix[MODES - 1][MODES - 1] += 2 * periaxonalUs[COMPARTMENTS_IN_HALF];
        }
        return matrix;
    }

    /** A matrix T with T' M T = 1 for the capacitance matrix M: the inverse of its transposed Cholesky factor. */
    double[][] inverseCapacitanceRoot() {
        double[][] matrix = new double[MODES][MODES];
        for (int i = 0; i < COMPARTMENTS_IN_HALF; i++) {
            int inside = 2 * i;
            matrix[inside][inside] = 1 / Math.sqrt(axolemmaNf[i]);
            matrix[inside][inside + 1] = 1 / Math.sqrt(sheathNf[i]);
            matrix[inside + 1][inside + 1] = 1 / Math.sqrt(sheathNf[i]);
        }
        return matrix;
    }

    private static void join(double[][] matrix, int a, int b, double conductanceUs) {
        matrix[a][a] += conductanceUs;
        matrix[b][b] += conductanceUs;
        matrix[a][b] -= conductanceUs;
        matrix[b][a] -= conductanceUs;
    }
}
