package org.rootlet.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.FiberEngine;
import org.rootlet.fiber.FiberResult;
import org.rootlet.fiber.FiberRun;
import org.rootlet.fiber.Scheme;
import org.rootlet.fiber.kernel.Kernels;
import org.rootlet.fiber.kernel.Precision;

/**
 * Times Rootlet on the fibers that {@code bench/neuron/mrg_axon.py} times NEURON on, and prints one JSON object per measurement.
 *
 * <p>A measurement is one call of the engine from descriptions to results, laying out included. Calls before the warm-up is over
 * are not counted, because the Java compiler works beside them; the first call of the process is given by itself, and stands for the
 * median where no repetition is asked for. Numbers of threads that are given as a list are measured in alternation.
 */
public final class PeerRun {
    private static final double NS_PER_S = 1e9;
    private static final double MS_PER_S = 1e3;
    /** A run that is long enough, and one that is short enough, to tell what a step allocates from what laying out does. */
    private static final int[] ALLOCATING_STEPS = {2000, 22000};

    private final Map<String, String> options;

    private PeerRun(Map<String, String> options) {
        this.options = options;
    }

    /**
     * Runs one measurement.
     *
     * @param arguments names with two dashes, each followed by its value
     */
    public static void main(String[] arguments) {
        // Defaults, in the order in which the usage lists them.
        Map<String, String> options = new LinkedHashMap<>();
        options.put("kernel", "float");
        options.put("fiber", "mrg");
        options.put("scheme", "exponential");
        options.put("dt", "0.005");
        options.put("duration-ms", "2");
        options.put("diameter", "10");
        options.put("thickest", "");
        options.put("nodes", "41");
        options.put("fibers", "256");
        options.put("threads", "1");
        options.put("warm-s", "4");
        options.put("repeat", "5");
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
            if (!options.containsKey(name) || i + 1 == arguments.length) {
                System.err.printf(
                        "'%s' is not an option with a value; allowed are --%s.%n",
                        arguments[i], String.join(", --", options.keySet()));
                System.exit(2);
            }
            options.put(name, arguments[i + 1]);
        }
        new PeerRun(options).measure();
    }

    private String text(String name) {
        return options.getOrDefault(name, "");
    }

    private double number(String name) {
        return Double.parseDouble(text(name));
    }

    private int count(String name) {
        return Integer.parseInt(text(name));
    }

    private FiberEngine engine() {
        return BenchFibers.engine(text("kernel"))
                .with(Scheme.valueOf(text("scheme").toUpperCase(Locale.ROOT).replace('-', '_')))
                .withStepMs(number("dt"));
    }

    private BenchFibers kind() {
        return BenchFibers.valueOf(text("fiber").toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private List<FiberRun> runs(double durationMs) {
        if (!text("thickest").isEmpty()) {
            return BenchFibers.spectrum(
                    count("nodes"), number("diameter"), number("thickest"), count("fibers"), durationMs);
        }
        return BenchFibers.copies(
                BenchFibers.run(kind().fiber(count("nodes"), number("diameter")), durationMs), count("fibers"));
    }

    private void measure() {
        FiberEngine engine = engine();
        List<FiberRun> runs = runs(number("duration-ms"));
        int[] threads = Arrays.stream(text("threads").split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        Ends ends = new Ends(runs.size());
        double firstCallS = timed(engine.withThreads(threads[0]), runs, ends);
        double sinceStartS = (System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime())
                / MS_PER_S;
        long warmUntil = System.nanoTime() + (long) (number("warm-s") * NS_PER_S);
        int warmCalls = 1;
        while (System.nanoTime() < warmUntil) {
            timed(engine.withThreads(threads[warmCalls++ % threads.length]), runs, ends);
        }
        List<Times> times = Arrays.stream(threads).mapToObj(Times::new).toList();
        for (int repeat = 0; repeat < count("repeat"); repeat++) {
            for (Times each : times) {
                long cpu = thread().getCurrentThreadCpuTime();
                each.wallS().add(timed(engine.withThreads(each.threads()), runs, ends));
                each.cpuS().add((thread().getCurrentThreadCpuTime() - cpu) / NS_PER_S);
            }
        }
        double bytesPerStep = number("warm-s") > 0 ? bytesPerStep(engine) : Double.NaN;
        for (Times each : times) {
            print(runs, firstCallS, sinceStartS, warmCalls, each, bytesPerStep, ends);
        }
    }

    private static com.sun.management.ThreadMXBean thread() {
        return (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    }

    /** Seconds of calls with a number of threads; processor time is that of the calling thread, all there is with one thread. */
    private record Times(int threads, List<Double> wallS, List<Double> cpuS) {
        Times(int threads) {
            this(threads, new ArrayList<>(), new ArrayList<>());
        }

        static double median(List<Double> values, double ifNone) {
            List<Double> sorted = values.stream().sorted().toList();
            int count = sorted.size();
            return count == 0 ? ifNone : (sorted.get((count - 1) / 2) + sorted.get(count / 2)) / 2;
        }
    }

    /** What is kept of each run: when the watched sites fired first. */
    private record Ends(double[] startMs, double[] endMs) {
        Ends(int runs) {
            this(new double[runs], new double[runs]);
        }

        void take(int run, FiberResult result) {
            startMs[run] = first(result.crossingsMs().getFirst());
            endMs[run] = first(result.crossingsMs().getLast());
        }

        private static double first(double[] timesMs) {
            return timesMs.length == 0 ? Double.NaN : timesMs[0];
        }

        long conducted() {
            return Arrays.stream(endMs).filter(Double::isFinite).count();
        }
    }

    private static double timed(FiberEngine engine, List<FiberRun> runs, Ends ends) {
        long start = System.nanoTime();
        engine.run(runs, ends::take);
        return (System.nanoTime() - start) / NS_PER_S;
    }

    /** Returns what a step of one batch allocates in a warm process, bytes, on the measuring thread. */
    private double bytesPerStep(FiberEngine engine) {
        double[] bytes = new double[ALLOCATING_STEPS.length];
        for (int repeat = 0; repeat < 2; repeat++) {
            for (int i = 0; i < bytes.length; i++) {
                List<FiberRun> one = runs(ALLOCATING_STEPS[i] * number("dt")).subList(0, 1);
                long before = thread().getCurrentThreadAllocatedBytes();
                engine.run(one, (run, result) -> {});
                bytes[i] = thread().getCurrentThreadAllocatedBytes() - before;
            }
        }
        return (bytes[1] - bytes[0]) / (ALLOCATING_STEPS[1] - ALLOCATING_STEPS[0]);
    }

    private void print(
            List<FiberRun> runs,
            double firstCallS,
            double sinceStartS,
            int warmCalls,
            Times times,
            double bytesPerStep,
            Ends ends) {
        Fiber fiber = runs.getFirst().fiber();
        double durationMs = number("duration-ms");
        long steps = Math.round(durationMs / number("dt"));
        double medianS = Times.median(times.wallS(), firstCallS);
        double cpuMedianS = times.threads() == 1 ? Times.median(times.cpuS(), Double.NaN) : Double.NaN;
        double compartmentSteps = (double) BenchFibers.compartments(fiber) * steps * runs.size();
        double fibersTimesMs = runs.size() * durationMs;
        boolean vector = text("kernel").equals("float") || text("kernel").equals("double");
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("peer", "Rootlet");
        result.put("kernel", text("kernel"));
        result.put(
                "lanes",
                vector ? Kernels.vectorLanes(text("kernel").equals("float") ? Precision.FLOAT : Precision.DOUBLE) : 1);
        result.put("scheme", text("scheme"));
        result.put("dtMs", number("dt"));
        result.put("fiber", text("fiber"));
        result.put("diameterUm", fiber.diameterUm());
        result.put("sites", fiber.sites());
        result.put("compartments", BenchFibers.compartments(fiber));
        result.put("durationMs", durationMs);
        result.put("steps", steps);
        result.put("fibers", runs.size());
        result.put("threads", times.threads());
        result.put("firstCallSeconds", firstCallS);
        result.put("firstCallDoneSecondsAfterStart", sinceStartS);
        result.put("warmUpCallsDiscarded", warmCalls);
        result.put("secondsPerCall", times.wallS());
        result.put("secondsPerCallMedian", medianS);
        result.put("cpuSecondsPerCallMedian", cpuMedianS);
        result.put("nsPerCompartmentStep", medianS * NS_PER_S / compartmentSteps);
        result.put("cpuNsPerCompartmentStep", cpuMedianS * NS_PER_S / compartmentSteps);
        result.put("secondsPerFiberMs", medianS / fibersTimesMs);
        result.put("cpuSecondsPerFiberMs", cpuMedianS / fibersTimesMs);
        result.put("bytesAllocatedPerStep", bytesPerStep);
        result.put("conducted", ends.conducted());
        int last = runs.size() - 1;
        double siteMm = runs.get(last).fiber().siteMm();
        int sites = 3 * fiber.sites() / 4 - fiber.sites() / 4;
        result.put("velocityMPerS", sites * siteMm / (ends.endMs()[last] - ends.startMs()[last]));
        result.put("heapLimitMiB", Runtime.getRuntime().maxMemory() >> 20);
        result.put("heapPeakMiB", heapPeakBytes() >> 20);
        result.put("residentPeakMiB", residentPeakMiB());
        System.out.println(result.entrySet().stream()
                .map(entry -> "\"%s\": %s".formatted(entry.getKey(), json(entry.getValue())))
                .collect(Collectors.joining(", ", "{", "}")));
    }

    private static String json(Object value) {
        if (value instanceof Double number && !Double.isFinite(number)) {
            return "null";
        }
        return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }

    private static long heapPeakBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
    }

    /** Returns the highest resident set of the process, MiB, where the system tells it; else -1. */
    private static long residentPeakMiB() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) >> 10)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException e) {
            return -1;
        }
    }
}
