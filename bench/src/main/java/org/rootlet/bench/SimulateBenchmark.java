package org.rootlet.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.rootlet.casefile.CaseVocabulary;
import org.rootlet.casefile.Comparison;
import org.rootlet.casefile.SimulationJson;
import org.rootlet.casefile.SourceComparison;
import org.rootlet.exam.BedsideExaminer;
import org.rootlet.exam.Examination;
import org.rootlet.exam.ReflexExaminer;
import org.rootlet.fiber.ConductionResult;
import org.rootlet.fiber.ConductionStudy;
import org.rootlet.fiber.ConductionTask;
import org.rootlet.fiber.FiberClass;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.patient.Patient;
import org.rootlet.report.HtmlReport;
import org.rootlet.report.TextReport;
import org.rootlet.sensation.Exertion;
import org.rootlet.sensation.PainTrace;
import org.rootlet.simulation.CourseDay;
import org.rootlet.simulation.ForwardModel;
import org.rootlet.simulation.Simulation;

/**
 * The main job in a warm Java machine, whole and in its parts, without the vector module, as the launcher starts it. Run it from the checkout,
 * where {@code examples} is.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class SimulateBenchmark {
    private static final List<Double> YEAR = List.of(0.0, 1.0, 3.0, 7.0, 21.0, 42.0, 90.0, 180.0, 365.0);

    /** A case with its run done, so that the parts after the fibers can be timed alone. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // the harness fills the fields
    public static class Case {
        /** Case file. */
        @Param("examples/s1-disc-intraradicular-41m.yaml")
        public String file = "";

        ExampleRun run;
        LesionedFibers fibers;
        Simulation simulation;
        List<Comparison> comparisons;

        /** Reads the case and simulates it. */
        @Setup(Level.Trial)
        public void simulate() {
            run = ExampleRun.read(file);
            fibers = run.integrate(Runtime.getRuntime().availableProcessors());
            simulation = forward(run, Runtime.getRuntime().availableProcessors());
            comparisons = new SourceComparison(CaseVocabulary.of(run.atlas())).compare(run.clinicalCase(), simulation);
        }
    }

    /** Number of threads. */
    @State(Scope.Benchmark)
    public static class Threads {
        @Param({"1", "2"})
        public int threads;
    }

    /** Fibers of one class. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // the harness fills the fields
    public static class OneClass {
        @Param
        public FiberClass fiberClass;
    }

    private static Simulation forward(ExampleRun run, int threads) {
        return new ForwardModel(run.atlas(), run.ledger())
                .run(run.clinicalCase().patient(), ExampleRun.SEED, threads, done -> {});
    }

    /** The forward model: mechanics, fibers, examination, pictures' fibers. */
    @Benchmark
    public Simulation whole(Case example, Threads threads) {
        return forward(example.run, threads.threads);
    }

    /** The whole with every fiber integrated anew. */
    @Benchmark
    public Simulation wholeIntegrated(Case example, Threads threads) {
        ExampleRun run = example.run;
        return ForwardModel.integrating(run.atlas(), run.ledger())
                .run(run.clinicalCase().patient(), ExampleRun.SEED, threads.threads, done -> {});
    }

    /** A year in nine days of examination. */
    @Benchmark
    public List<CourseDay> course(Case example, Threads threads) {
        return new ForwardModel(example.run.atlas(), example.run.ledger())
                .course(example.run.clinicalCase().patient(), YEAR, ExampleRun.SEED, threads.threads);
    }

    /** Pain during everything that a person may do. */
    @Benchmark
    public List<PainTrace> pain(Case example) {
        return new ForwardModel(example.run.atlas(), example.run.ledger())
                .pain(example.run.clinicalCase().patient(), List.of(Exertion.values()), ExampleRun.SEED, 1);
    }

    /** Mechanics and fibers alone, integrated. */
    @Benchmark
    public LesionedFibers fibers(Case example, Threads threads) {
        return example.run.integrate(threads.threads);
    }

    /** Fibers of one class that the lesion meets, each with its healthy twin, on one thread. */
    @Benchmark
    public List<ConductionResult> fibersOfClass(Case example, OneClass one) {
        List<ConductionTask> tasks = ExampleRun.tasks(example.fibers, one.fiberClass);
        return ConductionStudy.standard().run(tasks, 1, done -> {});
    }

    /** From fibers to findings: reflexes, muscles, skin, pain, grades. */
    @Benchmark
    public Examination examination(Case example) {
        ExampleRun run = example.run;
        Patient patient = run.clinicalCase().patient();
        ReflexExaminer.Findings reflexes =
                new ReflexExaminer(run.atlas(), patient, run.ledger(), ExampleRun.SEED).examine(example.fibers, 1);
        return new BedsideExaminer(
                        run.atlas(), example.fibers, patient, run.ledger(), ExampleRun.SEED, reflexes.found())
                .examine();
    }

    /** The page for the terminal. */
    @Benchmark
    public String text(Case example) {
        return new TextReport(false).write(example.run.clinicalCase(), example.simulation, example.comparisons);
    }

    /** The JSON document. */
    @Benchmark
    public String json(Case example) {
        return SimulationJson.write(example.run.clinicalCase().title(), example.simulation, example.comparisons);
    }

    /** The HTML page with its pictures. */
    @Benchmark
    public String html(Case example) {
        return new HtmlReport(example.run.atlas())
                .write(example.run.clinicalCase(), example.simulation, example.comparisons);
    }
}
