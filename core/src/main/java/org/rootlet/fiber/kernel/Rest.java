package org.rootlet.fiber.kernel;

/**
 * Where a batch begins: voltages and gates by site, lanes side by side.
 *
 * @param voltageMv voltages, mV
 * @param m activation of fast sodium
 * @param h inactivation of fast sodium
 * @param c third gate
 * @param d fourth gate
 */
public record Rest(double[] voltageMv, double[] m, double[] h, double[] c, double[] d) {}
