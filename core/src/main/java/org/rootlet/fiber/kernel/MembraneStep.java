package org.rootlet.fiber.kernel;

import java.util.function.DoubleUnaryOperator;

/**
 * The gates of a membrane over one step: activation m and inactivation h of fast sodium, and two slower gates c and d.
 *
 * <p>Currents, outward: sodium (g_Na m^3 h + g_persistent c^3)(v - E_Na), potassium d (g_linear + g_cubic c^3)(v - E_K), leak.
 * With g_cubic = 0 this is the node of the MRG axon (c = p, d = s), with g_persistent = g_linear = 0 the Sundt C-fiber (c = n, d = l).
 *
 * @param m activation of fast sodium
 * @param h inactivation of fast sodium
 * @param c third gate
 * @param d fourth gate
 * @param slowStride number of steps after which c and d are stepped, by that many at once
 * @param sodiumMv sodium reversal, mV, against the same zero as all voltages of a run
 * @param potassiumMv potassium reversal, mV
 */
public record MembraneStep(
        GateStep m, GateStep h, GateStep c, GateStep d, int slowStride, double sodiumMv, double potassiumMv) {

    /** Opening and closing rate of a gate, 1/ms, and the range of voltage over which each of them matters, mV. */
    public record Kinetics(
            DoubleUnaryOperator openingPerMs, Range opening, DoubleUnaryOperator closingPerMs, Range closing) {}

    /** A range of voltage, mV. */
    public record Range(double lowMv, double highMv) {}

    /**
     * Tabulates a membrane.
     *
     * @param gates kinetics of m, h, c and d
     * @param stepMs step, ms
     * @param slowStride steps between two steps of c and d
     * @param precision how fine the tables are
     */
    public static MembraneStep of(
            java.util.List<Kinetics> gates,
            double stepMs,
            int slowStride,
            Precision precision,
            double sodiumMv,
            double potassiumMv) {
        if (!gates.get(0).opening().equals(gates.get(1).opening())) {
            throw new IllegalArgumentException(
                    "Kernels look m and h up at one place; their tables have to cover the same range");
        }
        return new MembraneStep(
                exponential(gates.get(0), stepMs, precision),
                exponential(gates.get(1), stepMs, precision),
                trapezoidal(gates.get(2), slowStride * stepMs, precision),
                trapezoidal(gates.get(3), slowStride * stepMs, precision),
                slowStride,
                sodiumMv,
                potassiumMv);
    }

    private static GateStep exponential(Kinetics gate, double stepMs, Precision precision) {
        DoubleUnaryOperator keep = v -> StrictMath.exp(-stepMs
                * (gate.openingPerMs().applyAsDouble(v) + gate.closingPerMs().applyAsDouble(v)));
        DoubleUnaryOperator gain = v -> {
            double open = gate.openingPerMs().applyAsDouble(v);
            double rate = open + gate.closingPerMs().applyAsDouble(v);
            return -StrictMath.expm1(-stepMs * rate) * open / rate;
        };
        return new GateStep(precision.table(gain, gate.opening()), precision.table(keep, gate.opening()));
    }

    private static GateStep trapezoidal(Kinetics gate, double stepMs, Precision precision) {
        return new GateStep(
                precision.table(v -> stepMs * gate.openingPerMs().applyAsDouble(v), gate.opening()),
                precision.table(v -> stepMs * gate.closingPerMs().applyAsDouble(v), gate.closing()));
    }
}
