package org.rootlet.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rootlet.fiber.FiberEngine;
import org.rootlet.fiber.FiberResult;
import org.rootlet.fiber.FiberRun;

/**
 * Kernels, in nanoseconds per compartment-step of one fiber, on one thread: an operation is one compartment of one fiber over one step.
 *
 * <p>A myelinated fiber has 441 compartments (41 nodes and ten sections between two of them), an unmyelinated one 600. Long runs are of
 * 20,000 steps, so that laying out does not count; short ones last 1.5 ms, where it does. With {@code -prof gc} the allocation of a run is
 * {@code gc.alloc.rate.norm} times its operations; it is the same for short and long runs, so that a step allocates nothing.
 *
 * <pre>java -jar bench/target/rootlet-bench-0.1.0.jar KernelBenchmark -prof gc
 *java -jar bench/target/rootlet-bench-0.1.0.jar KernelBenchmark -jvmArgsAppend "--add-modules=jdk.incubator.vector -XX:UseAVX=2"</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class KernelBenchmark {
    /** As many as the widest vector has lanes, so that no lane is idle. */
    private static final int FIBERS = 16;

    private static final int MRG_COMPARTMENTS = 441;
    private static final int LONG_STEPS = 20_000;
    private static final int SHORT_STEPS = 300;
    private static final int SCALAR_STEPS = 2_000;

    /** An engine and its runs. */
    private record Work(FiberEngine engine, List<FiberRun> runs) {
        static Work of(String kernel, BenchFibers fibers, int count, int steps) {
            double stepMs = fibers.stepMs();
            FiberRun run = BenchFibers.run(fibers.fiber(BenchFibers.NODES, 10), steps * stepMs);
            return new Work(BenchFibers.engine(kernel).withStepMs(stepMs), BenchFibers.copies(run, count));
        }

        List<FiberResult> run() {
            return engine.run(runs);
        }
    }

    /** A fast kernel. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // the harness fills the fields
    public static class Fast {
        /** Vectors of 32 or 64 bits, or 64 bits without vectors. */
        @Param({"float", "double", "plain"})
        public String kernel = "";

        Work mrg;
        Work mrgShort;
        Work lesion;
        Work cFiber;

        /** Describes the fibers. */
        @Setup(Level.Trial)
        public void describe() {
            mrg = Work.of(kernel, BenchFibers.MRG, FIBERS, LONG_STEPS);
            mrgShort = Work.of(kernel, BenchFibers.MRG, FIBERS, SHORT_STEPS);
            lesion = Work.of(kernel, BenchFibers.LESION, FIBERS, LONG_STEPS);
            cFiber = Work.of(kernel, BenchFibers.C_FIBER, FIBERS, LONG_STEPS);
        }
    }

    /** The reference: every compartment of the cable. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // the harness fills the fields
    public static class Full {
        Work mrg;

        /** Describes the fiber. */
        @Setup(Level.Trial)
        public void describe() {
            mrg = Work.of("scalar", BenchFibers.MRG, 1, SCALAR_STEPS);
        }
    }

    /** Intact myelinated fibers of 10 um. */
    @Benchmark
    @OperationsPerInvocation(FIBERS * MRG_COMPARTMENTS * LONG_STEPS)
    public List<FiberResult> mrg(Fast fast) {
        return fast.mrg.run();
    }

    /** The same for 1.5 ms, laying out included. */
    @Benchmark
    @OperationsPerInvocation(FIBERS * MRG_COMPARTMENTS * SHORT_STEPS)
    public List<FiberResult> mrgShort(Fast fast) {
        return fast.mrgShort.run();
    }

    /** Myelinated fibers with ten internodes that have each lost another part of their myelin. */
    @Benchmark
    @OperationsPerInvocation(FIBERS * MRG_COMPARTMENTS * LONG_STEPS)
    public List<FiberResult> lesion(Fast fast) {
        return fast.lesion.run();
    }

    /** Unmyelinated fibers of 600 cells, 1 um. */
    @Benchmark
    @OperationsPerInvocation(FIBERS * BenchFibers.CELLS * LONG_STEPS)
    public List<FiberResult> cFiber(Fast fast) {
        return fast.cFiber.run();
    }

    /** An intact myelinated fiber, compartment by compartment. */
    @Benchmark
    @OperationsPerInvocation(MRG_COMPARTMENTS * SCALAR_STEPS)
    public List<FiberResult> mrgScalar(Full full) {
        return full.mrg.run();
    }
}
