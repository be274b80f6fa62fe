package org.rootlet.fiber;

import java.util.List;

/** Open fractions at which four gates come to rest, tabulated finely; interpolated linearly they are right to about 1e-7. */
final class SteadyGates {
    private static final double LOWEST_MV = -150;
    private static final double HIGHEST_MV = 150;
    private static final int PER_MV = 64;
    private static final int GATES = 4;

    private final double zeroMv;
    private final double[] table;

    SteadyGates(List<Gate> gates, double temperatureC, double zeroMv) {
        this.zeroMv = zeroMv;
        int rows = (int) Math.round((HIGHEST_MV - LOWEST_MV) * PER_MV) + 1;
        table = new double[rows * GATES];
        for (int row = 0; row < rows; row++) {
            for (int gate = 0; gate < GATES; gate++) {
                table[row * GATES + gate] =
                        gates.get(gate).steadyState(LOWEST_MV + (double) row / PER_MV, temperatureC);
            }
        }
    }

    /** Writes the four fractions at a voltage against the zero of the model. */
    void at(double voltageMv, double[] open) {
        double position = (Math.clamp(voltageMv + zeroMv, LOWEST_MV, HIGHEST_MV - 1) - LOWEST_MV) * PER_MV;
        int row = (int) position;
        double part = position - row;
        for (int gate = 0; gate < GATES; gate++) {
            double low = table[row * GATES + gate];
            open[gate] = low + part * (table[(row + 1) * GATES + gate] - low);
        }
    }
}
