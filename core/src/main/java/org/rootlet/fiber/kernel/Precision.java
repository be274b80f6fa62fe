package org.rootlet.fiber.kernel;

import java.util.function.DoubleUnaryOperator;

/** Arithmetic of a kernel, and how finely it tabulates rates. */
public enum Precision {
    /** 64 bits. Tables are right to about 1e-6. */
    DOUBLE(8, 7),
    /** 32 bits, twice as many fibers per vector. Tables are right to about 1e-4, and velocities to about 1e-5. */
    FLOAT(16, 3);

    private final int intervals;
    private final int degree;

    Precision(int intervals, int degree) {
        this.intervals = intervals;
        this.degree = degree;
    }

    int intervals() {
        return intervals;
    }

    VoltageTable table(DoubleUnaryOperator function, MembraneStep.Range range) {
        return VoltageTable.of(function, range.lowMv(), range.highMv(), intervals, degree);
    }
}
