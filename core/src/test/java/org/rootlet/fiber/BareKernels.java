package org.rootlet.fiber;

import java.util.List;
import org.rootlet.fiber.kernel.Kernel;
import org.rootlet.fiber.kernel.Kernels;
import org.rootlet.fiber.kernel.Precision;

/** Kernels of one fiber without the engine around them, so that gates and cells can be read between two steps. */
final class BareKernels {
    private BareKernels() {}

    static Kernel of(KernelChoice kind, FiberModels models, Fiber fiber, Scheme scheme, double stepMs) {
        if (kind == KernelChoice.SCALAR) {
            return new FullCable(models, fiber, List.of(), scheme, stepMs);
        }
        boolean vector = kind == KernelChoice.VECTOR;
        int lanes = vector ? Kernels.vectorLanes(Precision.DOUBLE) : 1;
        LaneLayout layout = new LaneLayout(models, List.of(fiber), lanes);
        var program = layout.program(scheme, stepMs);
        var fields = layout.fields(List.of(List.of()), scheme, stepMs, program.modes());
        var membrane = models.membrane(fiber, stepMs, models.slowStride(fiber, scheme, stepMs), Precision.DOUBLE);
        var rest = BatchRun.rest(models, List.of(fiber), layout.sites(), lanes);
        return vector
                ? Kernels.vector(Precision.DOUBLE, program, membrane, fields, rest)
                : Kernels.plain(program, membrane, fields, rest);
    }
}
