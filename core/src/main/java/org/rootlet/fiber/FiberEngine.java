package org.rootlet.fiber;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.rootlet.evidence.InputException;
import org.rootlet.fiber.kernel.Kernels;
import org.rootlet.fiber.kernel.Precision;

/**
 * Integrates fibers, many at once.
 *
 * <p>Fibers of the same model and temperature run side by side in batches, each batch to its end before the next begins. What a fiber
 * gives depends neither on the fibers beside it, nor on their order, nor on the number of threads.
 */
public final class FiberEngine {
    private final FiberModels models;
    private final Scheme scheme;
    private final OptionalDouble stepMs;
    private final KernelChoice kernel;
    private final Precision precision;
    private final int threads;

    /** Receives results as they come, on the calling thread, in no particular order. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes a result.
         *
         * @param run index of the run
         * @param result what it gave
         */
        void accept(int run, FiberResult result);
    }

    private FiberEngine(
            FiberModels models,
            Scheme scheme,
            OptionalDouble stepMs,
            KernelChoice kernel,
            Precision precision,
            int threads) {
        this.models = models;
        this.scheme = scheme;
        this.stepMs = stepMs;
        this.kernel = kernel;
        this.precision = precision;
        this.threads = threads;
    }

    /** Returns an engine with the default scheme and steps, 64 bits, one thread. */
    public static FiberEngine standard() {
        return new FiberEngine(
                new FiberModels(), Scheme.EXPONENTIAL, OptionalDouble.empty(), KernelChoice.AUTO, Precision.DOUBLE, 1);
    }

    /** Returns the same engine with another scheme. */
    public FiberEngine with(Scheme other) {
        return new FiberEngine(models, other, stepMs, kernel, precision, threads);
    }

    /**
     * Returns the same engine with a step of choice.
     *
     * @param step step, ms: from 0.0001 to the longest that the scheme allows
     */
    public FiberEngine withStepMs(double step) {
        return new FiberEngine(models, scheme, OptionalDouble.of(step), kernel, precision, threads);
    }

    /** Returns the same engine with a kernel of choice. */
    public FiberEngine with(KernelChoice other) {
        return new FiberEngine(models, scheme, stepMs, other, precision, threads);
    }

    /** Returns the same engine with another arithmetic; 32 bits need the vector kernel. */
    public FiberEngine with(Precision other) {
        return new FiberEngine(models, scheme, stepMs, kernel, other, threads);
    }

    /** Returns the same engine with a number of threads, 1 or more. */
    public FiberEngine withThreads(int count) {
        return new FiberEngine(models, scheme, stepMs, kernel, precision, count);
    }

    FiberModels models() {
        return models;
    }

    /** Returns the scheme that fibers are integrated by. */
    public Scheme scheme() {
        return scheme;
    }

    /** Returns the step of fibers of a kind, ms. */
    public double stepMs(boolean myelinated) {
        return stepMs.orElseGet(() -> models.ledger().value(myelinated ? "fiber.mrg.step-ms" : "fiber.sundt.step-ms"));
    }

    /**
     * Runs fibers.
     *
     * @param runs what to run
     * @return results in the order of the runs
     * @throws InputException if a run is outside the range of the models
     */
    public List<FiberResult> run(List<FiberRun> runs) {
        return run(runs, done -> {});
    }

    /**
     * Runs fibers and tells how far it is.
     *
     * @param runs what to run
     * @param progress told, on the calling thread, how many runs are done
     * @return results in the order of the runs
     * @throws InputException if a run is outside the range of the models
     */
    public List<FiberResult> run(List<FiberRun> runs, IntConsumer progress) {
        FiberResult[] results = new FiberResult[runs.size()];
        int[] done = {0};
        run(runs, (run, result) -> {
            results[run] = result;
            progress.accept(++done[0]);
        });
        return List.of(results);
    }

    /**
     * Runs fibers and hands each result on as soon as its batch is done, so that not all of them need to be kept.
     *
     * @param runs what to run
     * @param sink takes the results
     * @throws InputException if a run is outside the range of the models
     */
    public void run(List<FiberRun> runs, Sink sink) {
        Settings settings = settings(runs);
        models.range().checkThreads(threads);
        models.range().checkStep(settings.scheme(), stepMs(true));
        models.range().checkStep(settings.scheme(), stepMs(false));
        runs.forEach(run -> models.range().check(run));
        List<int[]> batches = batches(runs, settings.lanes());
        if (threads == 1 || batches.size() == 1) {
            for (int[] batch : batches) {
                deliver(batch, batchRun(settings, runs, batch).run(), sink);
            }
            return;
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            var completed = new ExecutorCompletionService<Runnable>(pool);
            List<Future<Runnable>> futures = new ArrayList<>();
            try {
                for (int[] batch : batches) {
                    futures.add(completed.submit(() -> {
                        List<FiberResult> results =
                                batchRun(settings, runs, batch).run();
                        return () -> deliver(batch, results, sink);
                    }));
                }
                for (int i = 0; i < batches.size(); i++) {
                    completed.take().get().run();
                }
            } finally {
                futures.forEach(future -> future.cancel(false));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The integration of the fibers was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private static void deliver(int[] batch, List<FiberResult> results, Sink sink) {
        for (int lane = 0; lane < batch.length; lane++) {
            sink.accept(batch[lane], results.get(lane));
        }
    }

    private BatchRun batchRun(Settings settings, List<FiberRun> runs, int[] batch) {
        return new BatchRun(
                models,
                settings,
                stepMs(runs.get(batch[0]).fiber().myelinated()),
                Arrays.stream(batch).mapToObj(runs::get).toList());
    }

    /**
     * How batches are integrated.
     *
     * @param kind kernel, AUTO resolved
     * @param precision arithmetic
     * @param scheme scheme
     * @param lanes lanes of a batch
     */
    record Settings(KernelChoice kind, Precision precision, Scheme scheme, int lanes) {}

    private Settings settings(List<FiberRun> runs) {
        KernelChoice kind = kernel;
        if (kind == KernelChoice.AUTO) {
            kind = precision == Precision.FLOAT || worthVectors(runs) ? KernelChoice.VECTOR : KernelChoice.PLAIN;
        }
        if (kind == KernelChoice.VECTOR && !Kernels.vectorsAvailable()) {
            throw new InputException(
                    "The vector kernel%s needs the module jdk.incubator.vector; start java with --add-modules jdk.incubator.vector, or choose kernel auto, plain or scalar in double precision."
                            .formatted(precision == Precision.FLOAT ? " (and with it 32 bits)" : ""));
        }
        if (kind != KernelChoice.VECTOR && precision == Precision.FLOAT) {
            throw new InputException("The %s kernel computes in 64 bits; 32 bits need the vector kernel."
                    .formatted(kind.name().toLowerCase(java.util.Locale.ROOT)));
        }
        Scheme used = scheme;
        if (kind == KernelChoice.SCALAR && scheme == Scheme.EXPONENTIAL) {
            used = Scheme.CRANK_NICOLSON;
        }
        return new Settings(kind, precision, used, kind == KernelChoice.VECTOR ? Kernels.vectorLanes(precision) : 1);
    }

    /** A vector kernel is slow until it has been compiled; little work is done sooner without it. */
    private boolean worthVectors(List<FiberRun> runs) {
        if (!Kernels.vectorsAvailable() || Kernels.vectorLanes(precision) < 8) {
            return false;
        }
        double siteSteps = 0;
        for (FiberRun run : runs) {
            siteSteps +=
                    run.fiber().sites() * run.durationMs() / stepMs(run.fiber().myelinated());
        }
        return siteSteps > models.ledger().value("fiber.vector-from-site-steps");
    }

    /** Groups runs so that fibers of a batch share model and temperature and are alike in length and speed. */
    private static List<int[]> batches(List<FiberRun> runs, int lanes) {
        Integer[] order = new Integer[runs.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.<Integer, Boolean>comparing(i -> runs.get(i).fiber().myelinated())
                        .thenComparing(i -> runs.get(i).fiber().temperatureC())
                        .thenComparing(i -> runs.get(i).fiber().sites())
                        .thenComparing(i -> runs.get(i).durationMs())
                        .thenComparing(i -> runs.get(i).fiber().diameterUm()));
        List<int[]> batches = new ArrayList<>();
        for (int from = 0; from < order.length; ) {
            int to = from;
            Fiber first = runs.get(order[from]).fiber();
            while (to < order.length && to < from + lanes) {
                Fiber next = runs.get(order[to]).fiber();
                if (next.myelinated() != first.myelinated() || next.temperatureC() != first.temperatureC()) {
                    break;
                }
                to++;
            }
            int[] batch = new int[to - from];
            for (int i = from; i < to; i++) {
                batch[i - from] = order[i];
            }
            batches.add(batch);
            from = to;
        }
        return batches;
    }
}
