package org.rootlet.fiber.kernel;

/**
 * A step of one gate as two functions of voltage.
 *
 * <p>A fast gate takes its exact exponential step: x becomes first(v) + second(v) x, with first = x_inf (1 - exp(-dt/tau)) and
 * second = exp(-dt/tau). A slow gate, many of whose time constants are far longer than a step, takes its trapezoidal one from
 * opening rate first(v)/dt and closing rate second(v)/dt: x becomes (x (1 - s) + first)/(1 + s) with s = (first + second)/2.
 *
 * @param first first function
 * @param second second function
 */
record GateStep(VoltageTable first, VoltageTable second) {}
