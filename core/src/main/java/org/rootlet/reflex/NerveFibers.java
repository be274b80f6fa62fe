package org.rootlet.reflex;

import java.util.List;
import org.rootlet.evidence.DataTable;

/**
 * What the fiber engine says of myelinated fibers by diameter, tabulated so that a nerve of a thousand fibers need not be
 * integrated for every shock: velocity at 37 degrees C, and threshold of a short cathodal pulse at several distances.
 *
 * <p>Between rows and columns logarithms are interpolated linearly; outside the table the last slope goes on.
 */
final class NerveFibers {
    /** Duration of the pulse of the tabulated thresholds, ms. */
    static final double PULSE_MS = 0.05;

    private static final double[] DISTANCES_MM = {2, 4, 6, 8, 10, 12, 15};

    private final double[] logDiameter;
    private final double[] logVelocity;
    private final double[][] logThreshold;

    private NerveFibers(double[] logDiameter, double[] logVelocity, double[][] logThreshold) {
        this.logDiameter = logDiameter;
        this.logVelocity = logVelocity;
        this.logThreshold = logThreshold;
    }

    static NerveFibers load() {
        List<DataTable.Row> rows =
                DataTable.beside(NerveFibers.class, "nerve-fibers.csv").rows();
        double[] diameters = new double[rows.size()];
        double[] velocities = new double[rows.size()];
        double[][] thresholds = new double[rows.size()][DISTANCES_MM.length];
        for (int i = 0; i < rows.size(); i++) {
            diameters[i] = Math.log(rows.get(i).number("diameter_um"));
            velocities[i] = Math.log(rows.get(i).number("velocity_m_per_s"));
            for (int j = 0; j < DISTANCES_MM.length; j++) {
                thresholds[i][j] = Math.log(rows.get(i).number("threshold_at_%.0f_mm_ma".formatted(DISTANCES_MM[j])));
            }
        }
        return new NerveFibers(diameters, velocities, thresholds);
    }

    /** Returns the diameter that conducts at a velocity at 37 degrees C, um. */
    double diameterUm(double velocityMPerS) {
        return Math.exp(interpolated(logVelocity, logDiameter, Math.log(velocityMPerS)));
    }

    /** Returns the velocity of a diameter at 37 degrees C, m/s. */
    double velocityMPerS(double diameterUm) {
        return Math.exp(interpolated(logDiameter, logVelocity, Math.log(diameterUm)));
    }

    /** Returns the threshold of a pulse of {@link #PULSE_MS} at a distance, mA. */
    double thresholdMa(double diameterUm, double distanceMm) {
        double[] column = new double[logDiameter.length];
        double[] distances = new double[DISTANCES_MM.length];
        for (int j = 0; j < distances.length; j++) {
            distances[j] = Math.log(DISTANCES_MM[j]);
        }
        for (int i = 0; i < column.length; i++) {
            column[i] = interpolated(distances, logThreshold[i], Math.log(distanceMm));
        }
        return Math.exp(interpolated(logDiameter, column, Math.log(diameterUm)));
    }

    private static double interpolated(double[] x, double[] y, double at) {
        int upper = 1;
        while (upper < x.length - 1 && x[upper] < at) {
            upper++;
        }
        double share = (at - x[upper - 1]) / (x[upper] - x[upper - 1]);
        return y[upper - 1] + share * (y[upper] - y[upper - 1]);
    }
}
