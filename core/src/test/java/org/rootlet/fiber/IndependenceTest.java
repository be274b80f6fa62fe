package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.evidence.InputException;
import org.rootlet.fiber.kernel.Precision;

/** What a fiber gives depends on nothing but the fiber and what is done to it. */
class IndependenceTest {
    private final FiberEngine engine = FiberEngine.standard().withStepMs(0.005);
    private final List<FiberRun> runs = endings(FiberZoo.runs());

    @ParameterizedTest
    @CsvSource({"PLAIN,DOUBLE", "VECTOR,DOUBLE", "VECTOR,FLOAT", "SCALAR,DOUBLE"})
    void resultsDependNeitherOnThreadsNorOnOrderNorOnCompany(KernelChoice kernel, Precision precision) {
        FiberEngine chosen = engine.with(kernel).with(precision);
        List<FiberRun> some = kernel == KernelChoice.SCALAR ? runs.subList(18, 32) : runs;
        List<FiberResult> expected = chosen.run(some);
        SameBits.assertSame(chosen.withThreads(2).run(some), expected);
        SameBits.assertSame(chosen.withThreads(7).run(some), expected);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, some.size()).boxed().toList());
        Collections.shuffle(order, new Random(5));
        List<FiberResult> shuffled =
                chosen.withThreads(3).run(order.stream().map(some::get).toList());
        for (int i = 0; i < order.size(); i++) {
            SameBits.assertSame("run %d".formatted(order.get(i)), shuffled.get(i), expected.get(order.get(i)));
        }
        for (int i = 0; i < some.size(); i += 3) {
            SameBits.assertSame(
                    "run %d alone".formatted(i),
                    chosen.run(List.of(some.get(i))).getFirst(),
                    expected.get(i));
        }
    }

    @ParameterizedTest
    @CsvSource({"PLAIN,DOUBLE", "VECTOR,DOUBLE", "VECTOR,FLOAT"})
    void runThatIsOverIsNotDisturbedByWhatWouldHaveComeLater(KernelChoice kernel, Precision precision) {
        Fiber fiber = Fiber.myelinated(10, 21);
        Stimulus.Inside pulse = new Stimulus.Inside(0, Waveform.pulse(0, 0.1, 2));
        Stimulus.Inside absurd = new Stimulus.Inside(0, Waveform.pulse(3, 0.1, 1e9));
        FiberRun brief = FiberZoo.run(fiber, List.of(pulse, absurd), 1);
        FiberRun longer = FiberZoo.run(fiber, List.of(pulse), 5);
        FiberEngine chosen = engine.with(kernel).with(precision);
        SameBits.assertSame(
                chosen.run(List.of(brief, longer)),
                List.of(
                        chosen.run(List.of(brief)).getFirst(),
                        chosen.run(List.of(longer)).getFirst()));
    }

    @Test
    void resultsComeInTheOrderOfTheRunsAndAreCounted() {
        List<Integer> seen = new ArrayList<>();
        List<FiberResult> results = engine.withThreads(2).run(runs, done -> seen.add(done));
        assertThat(results).hasSameSizeAs(runs);
        assertThat(seen).isEqualTo(IntStream.rangeClosed(1, runs.size()).boxed().toList());
    }

    @Test
    void nothingToRunGivesNothing() {
        assertThat(engine.run(List.of())).isEmpty();
        assertThat(engine.withThreads(2).run(List.of())).isEmpty();
    }

    @Test
    void faultOfOneFiberEndsTheCallOnEveryNumberOfThreads() {
        Fiber fiber = Fiber.myelinated(10, 21);
        FiberRun absurd = FiberZoo.run(fiber, FiberZoo.inside(1e9), 1);
        List<FiberRun> all = new ArrayList<>(Collections.nCopies(20, FiberZoo.run(fiber, FiberZoo.inside(2), 1)));
        all.add(absurd);
        for (int threads : new int[] {1, 2, 4}) {
            assertThatThrownBy(() -> engine.withThreads(threads).run(all)).isInstanceOf(InputException.class);
        }
    }

    /** The same runs with every way to end and to sample. */
    private static List<FiberRun> endings(List<FiberRun> runs) {
        List<FiberRun> ended = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            FiberRun run = runs.get(i);
            ended.add(new FiberRun(
                    run.fiber(),
                    run.stimuli(),
                    run.durationMs() - 0.0123 * (i % 5),
                    run.watched(),
                    FiberRun.End.values()[i % 3],
                    run.recorded().stream().filter(site -> site % 3 == 0).toList(),
                    0.004 * (i % 6)));
        }
        return ended;
    }
}
