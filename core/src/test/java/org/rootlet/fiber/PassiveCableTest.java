package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.kernel.Kernel;
import org.rootlet.fiber.kernel.Kernels;
import org.rootlet.fiber.kernel.Precision;

/** The unmyelinated cable without channels against the closed forms of cable theory, on every kernel. */
class PassiveCableTest {
    private static final double CURRENT_NA = 0.001;

    private final FiberModels passive = new FiberModels(
            new SundtModel(100, 1, 0, 0, 1e-4, 50, -90, -60, 10, 3, Gate.read("sundt-gates.csv", Ledger.load())));

    @ParameterizedTest
    @EnumSource(value = KernelChoice.class, names = "AUTO", mode = EnumSource.Mode.EXCLUDE)
    void steadyVoltageFallsByTheLengthConstant(KernelChoice kind) {
        // Diameter 1 um: lambda = sqrt(d/(4 Ra g)) = 0.5 mm; input resistance of a half-infinite cable r_a lambda.
        double cellUm = 5;
        double lambdaUm = 500;
        Kernel cable = inject(kind, Fiber.unmyelinated(1, 1000, cellUm / 1000), Scheme.BACKWARD_EULER, 0.05, 3000);
        double inputMohm = Membrane.axialMohm(100, lambdaUm, Math.PI / 4);
        for (int cell : new int[] {0, 50, 100, 200}) {
            double distanceUm = (cell + 0.5) * cellUm;
            assertThat(cable.voltageMv(cell, 0))
                    .isCloseTo(
                            CURRENT_NA * inputMohm * Math.exp(-distanceUm / lambdaUm),
                            within(2e-4 * CURRENT_NA * inputMohm));
        }
    }

    @ParameterizedTest
    @EnumSource(value = KernelChoice.class, names = "AUTO", mode = EnumSource.Mode.EXCLUDE)
    void singleCellChargesAsAnRcCircuitToSecondOrder(KernelChoice kind) {
        double coarse = chargingError(kind, 0.01, Scheme.CRANK_NICOLSON);
        double fine = chargingError(kind, 0.005, Scheme.CRANK_NICOLSON);
        assertThat(coarse / fine).isBetween(3.9, 4.1);
        assertThat(Math.abs(coarse)).isLessThan(1e-4);
    }

    @ParameterizedTest
    @EnumSource(value = KernelChoice.class, names = "AUTO", mode = EnumSource.Mode.EXCLUDE)
    void backwardEulerChargesAnRcCircuitToFirstOrder(KernelChoice kind) {
        double ratio =
                chargingError(kind, 0.01, Scheme.BACKWARD_EULER) / chargingError(kind, 0.005, Scheme.BACKWARD_EULER);
        assertThat(ratio).isBetween(1.95, 2.05);
    }

    @ParameterizedTest
    @EnumSource(value = KernelChoice.class, names = "AUTO", mode = EnumSource.Mode.EXCLUDE)
    void cutCablePassesNothing(KernelChoice kind) {
        Fiber cut = Fiber.unmyelinated(1, 60, 0.01).withInternodes(29, 1, InternodeState.CUT);
        Kernel cable = inject(kind, cut, Scheme.CRANK_NICOLSON, 0.01, 2000);
        assertThat(cable.voltageMv(29, 0)).isGreaterThan(0.5);
        assertThat(cable.voltageMv(30, 0)).isCloseTo(0, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(value = KernelChoice.class, names = "AUTO", mode = EnumSource.Mode.EXCLUDE)
    void distantSourcePolarizesTheCableAsTheActivatingFunctionSays(KernelChoice kind) {
        // Steady: the second derivative of the outside potential times lambda^2, the fourth times lambda^4, and so on.
        double lambdaMm = 0.5;
        double awayMm = 20;
        Fiber fiber = Fiber.unmyelinated(1, 1000, 0.05);
        Stimulus.PointSource source = new Stimulus.PointSource(
                fiber.siteMm() * 500, awayMm, Medium.isotropic(0.2), Waveform.pulse(0, 100, 1));
        FiberRun run =
                new FiberRun(fiber, List.of(source), 100, List.of(), FiberRun.End.AT_DURATION, List.of(500), 100);
        int lanes = kind == KernelChoice.VECTOR ? Kernels.vectorLanes(Precision.DOUBLE) : 1;
        var settings = new FiberEngine.Settings(kind, Precision.DOUBLE, Scheme.BACKWARD_EULER, lanes);
        double[] voltageMv = new BatchRun(passive, settings, 0.05, List.of(run))
                .run()
                .getFirst()
                .voltagesMv()
                .getFirst();
        // 1 mA in S/m and m is 1 mV.
        double potentialMv = 1 / (4 * Math.PI * 0.2 * awayMm / 1000);
        double square = lambdaMm * lambdaMm / (awayMm * awayMm);
        double expected = potentialMv * (-square + 9 * square * square);
        assertThat(voltageMv[1] + 60).isCloseTo(expected, within(1e-3 * Math.abs(expected)));
    }

    private double chargingError(KernelChoice kind, double stepMs, Scheme scheme) {
        double cellUm = 10;
        double durationMs = 5;
        Fiber cell = Fiber.unmyelinated(1, 2, cellUm / 1000).withInternodes(0, 1, InternodeState.CUT);
        Kernel cable = inject(kind, cell, scheme, stepMs, (int) Math.round(durationMs / stepMs));
        double conductanceUs = Membrane.conductanceUs(1e-4, Math.PI * cellUm);
        double timeConstantMs = 10;
        double exact = CURRENT_NA / conductanceUs * (1 - Math.exp(-durationMs / timeConstantMs));
        return cable.voltageMv(0, 0) - exact;
    }

    private Kernel inject(KernelChoice kind, Fiber fiber, Scheme scheme, double stepMs, int steps) {
        Kernel cable = BareKernels.of(kind, passive, fiber, scheme, stepMs);
        cable.inject(0, 0, CURRENT_NA);
        for (int step = 0; step < steps; step++) {
            cable.step();
        }
        return cable;
    }
}
