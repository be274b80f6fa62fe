package org.rootlet.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.ConductionResult;
import org.rootlet.fiber.ConductionStudy;
import org.rootlet.fiber.ConductionTask;
import org.rootlet.fiber.LesionZone;
import org.rootlet.fiber.MrgGeometryTable;
import org.rootlet.fiber.SpaceTime;

/** One fiber, on one thread, as a conduction study runs it: too little work for vectors, so that the plain kernel integrates it. */
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FiberBenchmark {
    /** Compartments of an internode of the MRG axon: two MYSA, two FLUT, six STIN. */
    private static final int PER_INTERNODE = 10;

    private static final double TEMPERATURE_C = 37;

    /** A myelinated fiber through a zone of thinned myelin that still conducts. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // the harness fills the fields
    public static class Myelinated {
        /** Fiber diameter, um. */
        @Param({"3", "10"})
        public double diameterUm;

        ConductionStudy study;
        ConductionTask intact;
        ConductionTask lesioned;
        long compartmentSteps;

        /** Lays out the fibers, and counts the steps that the intact one takes. */
        @Setup(Level.Trial)
        public void layOut() {
            study = ConductionStudy.standard();
            intact = new ConductionTask(true, diameterUm, TEMPERATURE_C, new LesionZone(10, 1, 1, false));
            lesioned = new ConductionTask(true, diameterUm, TEMPERATURE_C, new LesionZone(10, 0.2, 1, false));
            Ledger ledger = Ledger.load();
            double stepMs = ledger.value("fiber.mrg.step-ms");
            SpaceTime picture = study.spaceTime(intact);
            double lastMs = picture.timeMs()[picture.timeMs().length - 1] - ledger.value("fiber.mrg.picture-tail-ms");
            int internodes = intact.zone().internodes(MrgGeometryTable.load().at(diameterUm))
                    + 2 * (int) ledger.value("fiber.mrg.margin-nodes");
            compartmentSteps = Math.round(lastMs / stepMs) * (internodes * (PER_INTERNODE + 1) + 1);
        }
    }

    /** Counts what an intact myelinated fiber is made of. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Work {
        /** Compartments times steps. */
        public long compartmentSteps;
    }

    /** A C-fiber, whose zone is healthy. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // the harness fills the fields
    public static class Unmyelinated {
        /** Fiber diameter, um. */
        @Param("1")
        public double diameterUm;

        ConductionStudy study;
        ConductionTask intact;

        /** Lays out the fiber. */
        @Setup(Level.Trial)
        public void layOut() {
            study = ConductionStudy.standard();
            intact = new ConductionTask(false, diameterUm, TEMPERATURE_C, new LesionZone(10, 1, 1, false));
        }
    }

    /** Compartment-steps per millisecond of an intact myelinated fiber; a million over it is nanoseconds per step. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public List<ConductionResult> myelinatedSteps(Myelinated fiber, Work work) {
        work.compartmentSteps += fiber.compartmentSteps;
        return fiber.study.run(List.of(fiber.intact), 1, done -> {});
    }

    /** A lesioned myelinated fiber and its healthy twin, as every fiber of a simulation is run. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public List<ConductionResult> myelinatedWithTwin(Myelinated fiber) {
        return fiber.study.run(List.of(fiber.lesioned), 1, done -> {});
    }

    /** An intact C-fiber over 10 mm and the margins on either side. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public List<ConductionResult> unmyelinated(Unmyelinated fiber) {
        return fiber.study.run(List.of(fiber.intact), 1, done -> {});
    }
}
