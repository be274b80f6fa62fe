package org.rootlet.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rootlet.evidence.InputException;
import org.rootlet.fiber.FiberEngine;
import org.rootlet.fiber.KernelChoice;
import org.rootlet.fiber.Scheme;
import org.rootlet.fiber.kernel.Precision;
import picocli.CommandLine.Option;

/** The options that say how fibers are integrated. */
final class FiberEngineOptions {
    private static final int MOST_THREADS = 1024;

    private final Scheme usualScheme;
    private final double usualStepMs;
    private double resolvedStepMs;

    @Option(
            names = "--scheme",
            paramLabel = "SCHEME",
            converter = SchemeConverter.class,
            description =
                    "exponential, crank-nicolson (both second order), backward-euler or neuron (both NEURON's fixed"
                            + " step); default: exponential, in velocity and lesion crank-nicolson.")
    private @Nullable Scheme scheme;

    @Option(
            names = "--dt",
            paramLabel = "MS",
            description = "Time step, 0.0001 to 0.01 ms (backward-euler: to 0.05); default: 0.002, in lesion 0.001,"
                    + " C-fibers 0.01.")
    private @Nullable Double stepMs;

    @Option(
            names = "--kernel",
            paramLabel = "KERNEL",
            converter = LowerCaseConverter.OfKernel.class,
            description = "auto, scalar (the full cable, slow), plain or vector; default: auto.")
    private KernelChoice kernel = KernelChoice.AUTO;

    @Option(
            names = "--precision",
            paramLabel = "BITS",
            converter = LowerCaseConverter.OfPrecision.class,
            description = "double or float (needs the vector kernel); default: double.")
    private Precision precision = Precision.DOUBLE;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads, 1 to 1024; default: all processors. The result does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** Creates the options of a command that leaves scheme and step to the engine. */
    FiberEngineOptions() {
        this(Scheme.EXPONENTIAL, 0);
    }

    /**
     * Creates the options of a command with a scheme and step of its own.
     *
     * @param usualScheme scheme unless another one is asked for
     * @param usualStepMs step of myelinated fibers unless another one is asked for, ms; 0 for that of the engine
     */
    FiberEngineOptions(Scheme usualScheme, double usualStepMs) {
        this.usualScheme = usualScheme;
        this.usualStepMs = usualStepMs;
    }

    /** Returns the engine for fibers of a kind. */
    FiberEngine engine(boolean myelinated) {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new InputException("--threads %d is outside 1 to %d.".formatted(threads, MOST_THREADS));
        }
        FiberEngine engine = FiberEngine.standard()
                .with(scheme())
                .with(kernel)
                .with(precision)
                .withThreads(threads);
        if (stepMs != null) {
            return engine.withStepMs(stepMs);
        }
        return myelinated && usualStepMs > 0 ? engine.withStepMs(usualStepMs) : engine;
    }

    /** Returns the step of the fibers, ms; it is read from the engine only once. */
    double stepMs(FiberOptions fibers) {
        double read = resolvedStepMs;
        if (read == 0) {
            read = engine(fibers.myelinated()).stepMs(fibers.myelinated());
            resolvedStepMs = read;
        }
        return read;
    }

    int threads() {
        return threads;
    }

    /** Returns the scheme that fibers are integrated by. */
    Scheme scheme() {
        Scheme asked = scheme == null ? usualScheme : scheme;
        return isReplaced(asked) ? Scheme.CRANK_NICOLSON : asked;
    }

    private boolean isReplaced(Scheme asked) {
        return kernel == KernelChoice.SCALAR && asked == Scheme.EXPONENTIAL;
    }

    /** Returns what a reader should know about how fibers were integrated. */
    List<String> warnings() {
        return isReplaced(scheme == null ? usualScheme : scheme)
                ? List.of("The scalar kernel has no exponential scheme; crank-nicolson was used.")
                : List.of();
    }
}
