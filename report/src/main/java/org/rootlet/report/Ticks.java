package org.rootlet.report;

/** Round steps for the ticks of an axis. */
final class Ticks {
    private Ticks() {}

    /** Returns a step of 1, 2 or 5 times a power of ten that gives about so many ticks. */
    static double step(double span, int about) {
        double raw = span / about;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double lead = raw / power;
        return power * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
    }
}
