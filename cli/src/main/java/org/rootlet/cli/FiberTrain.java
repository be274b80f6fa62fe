package org.rootlet.cli;

/**
 * A train of pulses.
 *
 * @param pulses how many
 * @param frequencyHz pulses per second
 */
record FiberTrain(int pulses, double frequencyHz) {}
