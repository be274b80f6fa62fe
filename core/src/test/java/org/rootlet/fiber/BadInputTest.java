package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rootlet.evidence.InputException;
import org.rootlet.fiber.kernel.Precision;

class BadInputTest {
    private final FiberEngine engine = FiberEngine.standard();
    private final Fiber fiber = Fiber.myelinated(10, 21);
    private final Stimulus stimulus = new Stimulus.Inside(0, Waveform.pulse(0, 0.1, 2));

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, 0, -10, 0.99, 22.1, Double.POSITIVE_INFINITY})
    void diameterOutsideTheModelIsRefused(double diameterUm) {
        refuses(
                () -> Fiber.myelinated(diameterUm, 21),
                "Diameter of a myelinated fiber is %s um; allowed is 1.0 to 22.0 um.".formatted(diameterUm));
        refuses(run(Fiber.unmyelinated(diameterUm * 10, 21, 0.01)), "Diameter of an unmyelinated fiber is");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, 0, -0.01, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void cellWithoutALengthIsRefused(double cellMm) {
        refuses(run(Fiber.unmyelinated(1, 21, cellMm)), "Distance between sites is %s mm".formatted(cellMm));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, 14, 43, -300, Double.POSITIVE_INFINITY})
    void temperatureOutsideTheModelIsRefused(double celsius) {
        refuses(run(fiber.at(celsius)), "Temperature is %s degrees C; allowed is 15.0 to 42.0".formatted(celsius));
    }

    @Test
    void fiberNeedsTwoSitesAndOneInternodeLess() {
        for (int nodes : new int[] {1, 0, -5}) {
            refuses(() -> Fiber.myelinated(10, nodes), "Number of nodes is %d; allowed is 2 or more.".formatted(nodes));
            refuses(() -> Fiber.unmyelinated(1, nodes, 0.01), "Number of cells is %d".formatted(nodes));
        }
        List<InternodeState> three = Collections.nCopies(3, InternodeState.INTACT);
        refuses(() -> new Fiber(true, 10, 37, 1.15, three, Collections.nCopies(3, 1.0)), "3 sites has 3 internodes");
        refuses(() -> new Fiber(true, 10, 37, 1.15, List.of(), List.of()), "0 sites");
    }

    @Test
    void harmOutsideTheFiberIsRefused() {
        InternodeState state = InternodeState.demyelinated(0.5);
        refuses(() -> fiber.withInternodes(-1, 2, state), "internodes -1 to 0 are outside the fiber");
        refuses(() -> fiber.withInternodes(19, 2, state), "internodes 19 to 20 are outside the fiber");
        refuses(() -> fiber.withInternodes(0, -1, state), "outside the fiber");
        refuses(() -> fiber.withSodium(20, 2, 0.5), "sites 20 to 21 are outside the fiber, which has sites 0 to 20.");
        refuses(() -> fiber.withSodium(1, Integer.MAX_VALUE, 0.5), "outside the fiber");
    }

    @ParameterizedTest
    @CsvSource({
        "NaN,1,1,1",
        "0,1,1,1",
        "-1,1,1,1",
        "1.1,1,1,1",
        "1,0,1,1",
        "1,NaN,1,1",
        "1,2,1,1",
        "1,1,0.9,1",
        "1,1,NaN,1",
        "1,1,1,0",
        "1,1,1,Infinity",
        "1,1,1e9,1"
    })
    void impossibleInternodeIsRefused(double myelin, double axon, double paranode, double internode) {
        InternodeState state = new InternodeState(myelin, axon, paranode, internode, false);
        refuses(run(fiber.withInternodes(3, 1, state)), "An internode has");
        refuses(run(Fiber.unmyelinated(1, 21, 0.01).withInternodes(3, 1, state)), "");
    }

    @Test
    void cFiberHasNoMyelinToHarm() {
        refuses(
                run(Fiber.unmyelinated(1, 21, 0.01).withInternodes(3, 1, InternodeState.demyelinated(0.5))),
                "An unmyelinated fiber has no internodes");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -0.01, 1.01, Double.POSITIVE_INFINITY})
    void impossibleSodiumIsRefused(double fraction) {
        refuses(run(fiber.withSodium(3, 1, fraction)), "Sodium fraction left at a site is " + fraction);
    }

    @Test
    void siteOutsideTheFiberIsRefused() {
        for (int site : new int[] {-1, 21, Integer.MAX_VALUE}) {
            Stimulus inside = new Stimulus.Inside(site, Waveform.pulse(0, 0.1, 2));
            refuses(run(1, List.of(inside), List.of(), List.of(), 0), "Stimulated node is %d".formatted(site));
            refuses(run(1, List.of(stimulus), List.of(site), List.of(), 0), "Watched node is %d".formatted(site));
            refuses(run(1, List.of(stimulus), List.of(), List.of(site), 0), "Recorded node is %d".formatted(site));
        }
    }

    @Test
    void impossibleSourceIsRefused() {
        Waveform pulse = Waveform.pulse(0, 0.1, -1);
        Medium medium = Medium.isotropic(0.2);
        for (double distanceMm : new double[] {Double.NaN, 0, -1, Double.POSITIVE_INFINITY}) {
            refuses(beside(new Stimulus.PointSource(5, distanceMm, medium, pulse)), "A point source lies");
        }
        for (double alongMm : new double[] {Double.NaN, Double.NEGATIVE_INFINITY, -24, 47, 1e9}) {
            refuses(beside(new Stimulus.PointSource(alongMm, 1, medium, pulse)), "A point source lies");
        }
        for (double sPerM : new double[] {Double.NaN, 0, -0.2, Double.POSITIVE_INFINITY}) {
            refuses(beside(new Stimulus.PointSource(5, 1, new Medium(sPerM, 0.2), pulse)), "A point source lies");
            refuses(beside(new Stimulus.PointSource(5, 1, new Medium(0.2, sPerM), pulse)), "A point source lies");
        }
    }

    private ThrowingCallable beside(Stimulus.PointSource source) {
        return run(1, List.of(source), List.of(), List.of(), 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, 0, -1, 60_001, Double.POSITIVE_INFINITY})
    void impossibleDurationIsRefused(double durationMs) {
        refuses(
                run(durationMs, List.of(stimulus), List.of(), List.of(), 0),
                "Duration of a run is %s ms".formatted(durationMs));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -1, Double.POSITIVE_INFINITY})
    void impossibleSamplingIsRefused(double sampleMs) {
        refuses(
                run(1, List.of(stimulus), List.of(), List.of(0), sampleMs),
                "Time between samples is %s ms".formatted(sampleMs));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1e7, 1e12, 1e300})
    void samplingLongerThanTheRunKeepsTheFirstSample(double sampleMs) {
        FiberRun run =
                new FiberRun(fiber, List.of(stimulus), 0.5, List.of(), FiberRun.End.AT_DURATION, List.of(0), sampleMs);
        assertThat(engine.run(List.of(run)).getFirst().timesMs()).containsExactly(0);
    }

    @Test
    void impossibleWaveformIsRefused() {
        double[] none = {};
        refuses(() -> new Waveform(none, none), "A waveform has 0 moments and 0 values");
        refuses(() -> new Waveform(new double[] {0}, none), "A waveform has 1 moments");
        refuses(() -> new Waveform(new double[] {0, 1}, new double[] {1, 2}), "2 moments and 2 values");
        refuses(() -> Waveform.sampled(0.1), "A waveform has 1 moments and 0 values");
        refuses(() -> new Waveform(new double[] {0, 2, 1}, new double[] {1, 2}), "Moment 2 of a waveform is 1.0 ms");
        refuses(() -> new Waveform(new double[] {0, 1, 1}, new double[] {1, 2}), "Moment 2 of a waveform is 1.0 ms");
        refuses(() -> new Waveform(new double[] {-1, 1}, new double[] {1}), "Moment 0 of a waveform is -1.0 ms");
        refuses(() -> new Waveform(new double[] {0, Double.NaN}, new double[] {1}), "Moment 1 of a waveform is NaN");
        refuses(() -> Waveform.pulse(0, 1, Double.NaN), "A value of a waveform is NaN");
        refuses(() -> Waveform.pulse(0, 1, 1e300).times(1e300), "A value of a waveform is Infinity");
        refuses(() -> stimulus.times(Double.NaN), "A value of a waveform is NaN");
        for (double bad : new double[] {Double.NaN, 0, -1, Double.POSITIVE_INFINITY}) {
            refuses(() -> Waveform.pulse(0, bad, 1), "Duration of a pulse is %s ms".formatted(bad));
            refuses(() -> Waveform.sampled(bad, 1, 2), "Time between samples of a waveform is %s ms".formatted(bad));
            refuses(() -> Waveform.train(0, 0.1, 1, 3, bad), "Frequency of a train is %s Hz".formatted(bad));
        }
        refuses(() -> Waveform.train(0, 0.1, 1, 0, 100), "A train has 0 pulses");
        refuses(() -> Waveform.train(0, 10, 1, 3, 100), "A train has 3 pulses of 10.0 ms every 10.0 ms");
    }

    @ParameterizedTest
    @CsvSource({
        "BACKWARD_EULER,0.051",
        "CRANK_NICOLSON,0.011",
        "EXPONENTIAL,0.011",
        "EXPONENTIAL,0",
        "EXPONENTIAL,NaN",
        "BACKWARD_EULER,-1",
        "CRANK_NICOLSON,0.00009",
        "EXPONENTIAL,Infinity"
    })
    void stepThatTheSchemeDoesNotAllowIsRefused(Scheme scheme, double stepMs) {
        FiberEngine chosen = engine.with(scheme).withStepMs(stepMs);
        refuses(() -> chosen.run(List.of(brief(stimulus))), "Time step is %s ms; allowed is".formatted(stepMs));
    }

    @Test
    void impossibleEngineIsRefused() {
        refuses(
                () -> engine.withThreads(0).run(List.of(brief(stimulus))),
                "Number of threads is 0; allowed is 1 or more.");
        for (KernelChoice kernel : List.of(KernelChoice.SCALAR, KernelChoice.PLAIN)) {
            refuses(
                    () -> engine.with(kernel).with(Precision.FLOAT).run(List.of(brief(stimulus))),
                    "32 bits need the vector kernel");
        }
        refuses(
                () -> new VelocityStudy(engine.with(Scheme.BACKWARD_EULER))
                        .convergedMPerS(List.of(new VelocityStudy.Subject(true, 10, 37))),
                "needs a scheme of second order");
    }

    @ParameterizedTest
    @CsvSource({"AUTO,DOUBLE", "SCALAR,DOUBLE", "PLAIN,DOUBLE", "VECTOR,DOUBLE", "VECTOR,FLOAT"})
    void absurdStimulusNamesFiberNodeAndTime(KernelChoice kernel, Precision precision) {
        FiberEngine chosen = engine.with(kernel).with(precision);
        for (double currentNa : new double[] {1e9, -1e9, 1e38, 1e300, 1.7e308}) {
            Stimulus absurd = new Stimulus.Inside(7, Waveform.pulse(0.011, 0.1, currentNa));
            // Shorter than the time between two looks at the voltages, and ended by the site that fires.
            List<FiberRun> runs = new ArrayList<>(List.of(brief(absurd)));
            for (double durationMs : new double[] {0.014, 0.03, 0.11}) {
                runs.add(FiberRun.recording(fiber, absurd, durationMs));
            }
            runs.add(new FiberRun(
                    fiber, List.of(absurd, absurd), 5, List.of(7), FiberRun.End.WHEN_DECIDED, List.of(7), 0));
            for (FiberRun run : runs) {
                assertThatThrownBy(() -> chosen.run(List.of(run)))
                        .isInstanceOf(InputException.class)
                        .hasMessageContaining(
                                "The integration of the myelinated fiber of 10.0 um at 37.0 degrees C diverged")
                        .hasMessageMatching(".* mV from rest at node \\d+ after 0\\.\\d+ ms; .*");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"SCALAR,DOUBLE", "PLAIN,DOUBLE", "VECTOR,DOUBLE", "VECTOR,FLOAT"})
    void absurdSourceBesideAFiberIsRefusedToo(KernelChoice kernel, Precision precision) {
        Stimulus absurd = new Stimulus.PointSource(11, 0.001, Medium.isotropic(1e-3), Waveform.pulse(0, 0.1, -1e9));
        refuses(() -> engine.with(kernel).with(precision).run(List.of(brief(absurd))), "diverged");
        Fiber cells = Fiber.unmyelinated(1, 100, 0.01);
        Stimulus along = new Stimulus.PointSource(0.3, 0.001, Medium.isotropic(1e-3), Waveform.pulse(0, 0.1, -1e9));
        assertThatThrownBy(() -> engine.with(kernel).with(precision).run(List.of(FiberRun.recording(cells, along, 1))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("the unmyelinated fiber of 1.0 um")
                .hasMessageContaining("at cell ");
    }

    private FiberRun brief(Stimulus given) {
        return FiberRun.recording(fiber, given, 1);
    }

    private ThrowingCallable run(Fiber given) {
        return () -> engine.run(List.of(FiberRun.recording(given, stimulus, 1)));
    }

    private ThrowingCallable run(
            double durationMs, List<Stimulus> stimuli, List<Integer> watched, List<Integer> recorded, double sampleMs) {
        return () -> engine.run(List.of(
                new FiberRun(fiber, stimuli, durationMs, watched, FiberRun.End.AT_DURATION, recorded, sampleMs)));
    }

    private static void refuses(ThrowingCallable act, String part) {
        assertThatThrownBy(act)
                .isInstanceOf(InputException.class)
                .hasMessageContaining(part)
                // One sentence.
                .hasMessageMatching("[A-Z0-9].*[^.]\\.")
                .hasMessageNotContaining("\n")
                .hasMessageNotContaining("null");
    }
}
