package org.rootlet.fiber.kernel;

/** Makes kernels for lanes, of the kind that this machine can run. */
public final class Kernels {
    private static final String VECTOR_MODULE = "jdk.incubator.vector";

    private Kernels() {}

    /** Returns whether this process was started with the vector module. */
    public static boolean vectorsAvailable() {
        return ModuleLayer.boot().findModule(VECTOR_MODULE).isPresent();
    }

    /**
     * Returns how many fibers a vector kernel takes at once.
     *
     * @param precision its arithmetic
     */
    public static int vectorLanes(Precision precision) {
        return precision == Precision.DOUBLE ? DoubleVectorKernel.LANES : FloatVectorKernel.LANES;
    }

    /** Returns a kernel in plain Java, in 64 bits. */
    public static Kernel plain(LaneProgram program, MembraneStep membrane, Fields fields, Rest rest) {
        return new PlainKernel(program, membrane, fields, rest);
    }

    /** Returns a vector kernel; the program must have {@link #vectorLanes} lanes. */
    public static Kernel vector(
            Precision precision, LaneProgram program, MembraneStep membrane, Fields fields, Rest rest) {
        return precision == Precision.DOUBLE
                ? new DoubleVectorKernel(program, membrane, fields, rest)
                : new FloatVectorKernel(program, membrane, fields, rest);
    }
}
