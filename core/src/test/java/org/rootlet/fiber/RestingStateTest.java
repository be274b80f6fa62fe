package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rootlet.evidence.DataTable;
import org.rootlet.fiber.kernel.Fields;
import org.rootlet.fiber.kernel.Kernel;
import org.rootlet.fiber.kernel.Kernels;
import org.rootlet.fiber.kernel.LaneProgram;
import org.rootlet.fiber.kernel.MembraneStep;
import org.rootlet.fiber.kernel.Precision;
import org.rootlet.fiber.kernel.Rest;

class RestingStateTest {
    private static final double SETTLING_STEP_MS = 5;
    private static final int SETTLING_STEPS = 40;
    private static final int CENTER = 20;
    private static final MembraneStep.Range NEAR_REST = new MembraneStep.Range(-2, 2);

    private final FiberModels models = new FiberModels();

    @ParameterizedTest
    @ValueSource(strings = {"cv_vs_diameter.csv", "cv_vs_dt.csv", "cv_vs_temperature_10um.csv", "cv_converged.csv"})
    void whereNeuronSettledTheFiberRestsAtTheSameVoltage(String file) {
        for (DataTable.Row row : Reference.rows(file)) {
            Fiber fiber = Fiber.myelinated(row.number("fiberD_um"), 41).at(row.number("celsius"));
            double restMv = RestingState.voltagesMv(models, fiber)[CENTER] + models.zeroMv(fiber);
            Kernel kernel = unsettled(fiber);
            settle(kernel, SETTLING_STEPS);
            // In the cold, and far from the ends of thin fibers, the reference had not quite come to rest.
            assertThat(kernel.voltageMv(CENTER, 0) + models.zeroMv(fiber))
                    .as(row.where())
                    .isCloseTo(row.number("vrest_mV"), within(2e-4));
            settle(kernel, 50 * SETTLING_STEPS);
            assertThat(kernel.voltageMv(CENTER, 0) + models.zeroMv(fiber))
                    .as(row.where())
                    .isCloseTo(restMv, within(1e-5));
        }
    }

    private static void settle(Kernel kernel, int steps) {
        for (int step = 0; step < steps; step++) {
            kernel.step();
        }
    }

    /** The protocol of the reference: from -80 mV by long implicit steps, all gates by their exact exponential. */
    private Kernel unsettled(Fiber fiber) {
        LaneProgram program =
                new LaneLayout(models, List.of(fiber), 1).program(Scheme.BACKWARD_EULER, SETTLING_STEP_MS);
        double[][] open = new double[4][fiber.sites()];
        List<MembraneStep.Kinetics> kinetics = new ArrayList<>();
        for (Gate gate : models.gates(fiber)) {
            DoubleUnaryOperator goal = v -> gate.steadyState(v + models.zeroMv(fiber), fiber.temperatureC());
            DoubleUnaryOperator tauMs = v -> gate.timeConstantMs(v + models.zeroMv(fiber), fiber.temperatureC());
            // The rate by which a trapezoidal step does what an exponential one does.
            DoubleUnaryOperator perMs = kinetics.size() < 2
                    ? v -> 1 / tauMs.applyAsDouble(v)
                    : v -> 2 / SETTLING_STEP_MS * Math.tanh(SETTLING_STEP_MS / (2 * tauMs.applyAsDouble(v)));
            Arrays.fill(open[kinetics.size()], goal.applyAsDouble(0));
            kinetics.add(new MembraneStep.Kinetics(
                    v -> perMs.applyAsDouble(v) * goal.applyAsDouble(v),
                    NEAR_REST,
                    v -> perMs.applyAsDouble(v) * (1 - goal.applyAsDouble(v)),
                    NEAR_REST));
        }
        MembraneStep membrane = MembraneStep.of(
                kinetics, SETTLING_STEP_MS, 1, Precision.DOUBLE, models.sodiumMv(fiber), models.potassiumMv(fiber));
        Rest start = new Rest(new double[fiber.sites()], open[0], open[1], open[2], open[3]);
        return Kernels.plain(program, membrane, Fields.NONE, start);
    }

    @ParameterizedTest
    @EnumSource(value = KernelChoice.class, names = "AUTO", mode = EnumSource.Mode.EXCLUDE)
    void nothingMovesAtRest(KernelChoice kind) {
        InternodeState thin = new InternodeState(0.2, 0.7, 3, 2, false);
        List<Fiber> fibers = new ArrayList<>();
        fibers.add(Fiber.myelinated(10, 21));
        fibers.add(Fiber.myelinated(2, 11).at(20).withInternodes(3, 2, thin).withSodium(2, 4, 0.3));
        fibers.add(Fiber.myelinated(16, 12).withInternodes(5, 1, InternodeState.CUT));
        fibers.add(Fiber.unmyelinated(0.8, 50, 0.01).withSodium(10, 20, 0));
        for (Fiber fiber : fibers) {
            for (Scheme scheme : Scheme.values()) {
                Scheme used =
                        kind == KernelChoice.SCALAR && scheme == Scheme.EXPONENTIAL ? Scheme.CRANK_NICOLSON : scheme;
                Kernel kernel = BareKernels.of(kind, models, fiber, used, 0.005);
                double[] restMv = RestingState.voltagesMv(models, fiber);
                for (int step = 0; step < 400; step++) {
                    kernel.step();
                }
                for (int site = 0; site < fiber.sites(); site++) {
                    assertThat(kernel.voltageMv(site, 0))
                            .as("%s, %s, site %d", fiber.name(), scheme, site)
                            .isCloseTo(restMv[site], within(2e-4));
                }
            }
        }
    }

    @Test
    void fiberWhoseUsualRestHasJustVanishedFindsTheNextOne() {
        // So thin and short that the load of its one internode no longer holds it near -79 mV.
        Fiber fiber = Fiber.myelinated(1.2121239783516136, 2);
        for (double voltageMv : RestingState.voltagesMv(models, fiber)) {
            assertThat(voltageMv + models.zeroMv(fiber)).isBetween(-68.0, -65.0);
        }
    }

    @Test
    void cFiberRestsAtThePublishedVoltage() {
        for (double celsius : new double[] {20, 35, 37}) {
            Fiber fiber = Fiber.unmyelinated(1, 30, 0.01).at(celsius);
            for (double voltageMv : RestingState.voltagesMv(models, fiber)) {
                assertThat(voltageMv + models.zeroMv(fiber)).isCloseTo(-60, within(1e-6));
            }
        }
    }
}
