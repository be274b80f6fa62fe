package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.rootlet.evidence.InputException;
import org.rootlet.fiber.kernel.Precision;

/** Whatever a run is made of, it is either refused in a sentence or gives finite numbers, and the same on plain and vector kernels. */
class FiberFuzzTest {
    private static final double[] ODD = {
        Double.NaN, 0, -0.0, -1, 1e-300, 1e300, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
    };

    @Property(tries = 150)
    void anythingIsRefusedOrFinite(@ForAll long seed) {
        Random random = new Random(seed);
        FiberEngine engine = FiberEngine.standard().withStepMs(0.005).with(pick(random, Scheme.values()));
        boolean single = random.nextInt(4) == 0;
        KernelChoice kernel = single ? KernelChoice.VECTOR : pick(random, KernelChoice.values());
        Precision precision = single ? Precision.FLOAT : Precision.DOUBLE;
        List<FiberRun> runs;
        List<FiberResult> results;
        try {
            runs = runs(random);
            results = engine.with(kernel).with(precision).run(runs);
        } catch (InputException e) {
            assertThat(e).hasMessageEndingWith(".").hasMessageNotContaining("null");
            return;
        }
        assertThat(results).hasSameSizeAs(runs);
        for (int run = 0; run < runs.size(); run++) {
            FiberResult result = results.get(run);
            List<Integer> watched = runs.get(run).watched();
            assertThat(result.crossingsMs()).hasSameSizeAs(watched).allSatisfy(FiberFuzzTest::rises);
            assertThat(result.voltagesMv())
                    .hasSameSizeAs(runs.get(run).recorded())
                    .allSatisfy(voltagesMv -> {
                        assertThat(voltagesMv).hasSameSizeAs(result.timesMs());
                        assertThat(DoubleStream.of(voltagesMv).allMatch(v -> Math.abs(v) < 1e6))
                                .isTrue();
                    });
            rises(result.timesMs());
        }
        if (kernel == KernelChoice.PLAIN) {
            SameBits.assertSame(engine.with(KernelChoice.VECTOR).run(runs), results);
        }
    }

    private static void rises(double[] timesMs) {
        for (int i = 0; i < timesMs.length; i++) {
            assertThat(timesMs[i]).isFinite().isGreaterThan(i == 0 ? -1 : timesMs[i - 1]);
        }
    }

    private static List<FiberRun> runs(Random random) {
        List<FiberRun> runs = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            Fiber fiber = fiber(random);
            List<Stimulus> stimuli = new ArrayList<>();
            for (int k = random.nextInt(3); k > 0; k--) {
                stimuli.add(stimulus(random, fiber));
            }
            runs.add(new FiberRun(
                    fiber,
                    stimuli,
                    Math.min(3, number(random, 0.001, 2)),
                    List.of(site(random, fiber), site(random, fiber)),
                    pick(random, FiberRun.End.values()),
                    List.of(site(random, fiber)),
                    number(random, 0, 0.1)));
        }
        return runs;
    }

    private static Fiber fiber(Random random) {
        int sites = 2 + random.nextInt(30);
        Fiber fiber = random.nextInt(3) > 0
                ? Fiber.myelinated(number(random, 1, 22), sites)
                : Fiber.unmyelinated(number(random, 0.2, 2), sites, number(random, 0.001, 0.1));
        fiber = fiber.at(number(random, 15, 42));
        for (int i = random.nextInt(3); i > 0; i--) {
            int first = random.nextInt(sites - 1);
            InternodeState state = fiber.myelinated()
                    ? new InternodeState(
                            number(random, 0.001, 1),
                            number(random, 0.05, 1),
                            number(random, 1, 1000),
                            number(random, 1, 100),
                            random.nextInt(5) == 0)
                    : random.nextBoolean() ? InternodeState.CUT : InternodeState.INTACT;
            fiber = fiber.withInternodes(first, 1 + random.nextInt(sites - 1 - first), state)
                    .withSodium(first, 1 + random.nextInt(sites - first), number(random, 0, 1));
        }
        return fiber;
    }

    private static Stimulus stimulus(Random random, Fiber fiber) {
        double magnitude = Math.pow(10, random.nextInt(5) - 2);
        double startMs = number(random, 0, 1);
        double endMs = startMs + number(random, 0.001, 1);
        Waveform waveform = new Waveform(
                new double[] {startMs, endMs, endMs + number(random, 0.001, 1)},
                new double[] {number(random, -magnitude, magnitude), number(random, -magnitude, magnitude)});
        return random.nextBoolean()
                ? new Stimulus.Inside(site(random, fiber), waveform)
                : new Stimulus.PointSource(
                        number(random, 0, 2 * fiber.lengthMm()),
                        number(random, 0.01, 3),
                        new Medium(number(random, 0.05, 2), number(random, 0.05, 2)),
                        waveform);
    }

    private static int site(Random random, Fiber fiber) {
        return random.nextInt(60) == 0 ? -1 - random.nextInt(9) : random.nextInt(fiber.sites());
    }

    /** A number in a range, once in a while an odd one. */
    private static double number(Random random, double least, double most) {
        return random.nextInt(100) == 0
                ? ODD[random.nextInt(ODD.length)]
                : least + (most - least) * random.nextDouble();
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
