package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.rootlet.evidence.Ledger;

/** The unmyelinated cable without channels against the closed forms of cable theory. */
class PassiveCableTest {
    private static final double REST_MV = -60;

    private final Ledger ledger = Ledger.load();
    private final SundtModel passive =
            new SundtModel(100, 1, 0, 0, 1e-4, 50, -90, REST_MV, 10, 3, 4, Gate.read("sundt-gates.csv", ledger));

    @Test
    void steadyVoltageFallsByTheLengthConstant() {
        // Diameter 1 um: lambda = sqrt(d/(4 Ra g)) = 0.5 mm; input resistance of a half-infinite cable r_a lambda.
        double gridUm = 5;
        double lambdaUm = 500;
        SundtCable cable = cable(new SundtPlan(1, 35, gridUm, 2000, 1000, 0, 1, false), 0.05, Scheme.BACKWARD_EULER);
        double currentNa = 0.001;
        for (int step = 0; step < 4000; step++) {
            cable.step(currentNa);
        }
        double inputMohm = Membrane.axialMohm(100, lambdaUm, Math.PI / 4);
        for (int cell : new int[] {0, 50, 100, 200}) {
            double distanceUm = (cell + 0.5) * gridUm;
            assertThat(cable.voltageMv(cell) - REST_MV)
                    .isCloseTo(
                            currentNa * inputMohm * Math.exp(-distanceUm / lambdaUm),
                            within(2e-4 * currentNa * inputMohm));
        }
    }

    @Test
    void singleCellChargesAsAnRcCircuitToSecondOrder() {
        double coarse = chargingError(0.01, Scheme.CRANK_NICOLSON);
        double fine = chargingError(0.005, Scheme.CRANK_NICOLSON);
        assertThat(coarse / fine).isBetween(3.9, 4.1);
        assertThat(Math.abs(coarse)).isLessThan(1e-4);
    }

    @Test
    void backwardEulerChargesAnRcCircuitToFirstOrder() {
        double ratio = chargingError(0.01, Scheme.BACKWARD_EULER) / chargingError(0.005, Scheme.BACKWARD_EULER);
        assertThat(ratio).isBetween(1.95, 2.05);
    }

    @Test
    void cutCablePassesNothing() {
        SundtCable cable = cable(new SundtPlan(1, 35, 10, 60, 30, 1, 1, true), 0.01, Scheme.CRANK_NICOLSON);
        for (int step = 0; step < 2000; step++) {
            cable.step(0.001);
        }
        assertThat(cable.voltageMv(29)).isGreaterThan(REST_MV + 0.5);
        assertThat(cable.voltageMv(31)).isCloseTo(REST_MV, within(1e-9));
    }

    private double chargingError(double stepMs, Scheme scheme) {
        double gridUm = 10;
        SundtCable cable = cable(new SundtPlan(1, 35, gridUm, 1, 0, 0, 1, false), stepMs, scheme);
        double currentNa = 0.001;
        double durationMs = 5;
        int steps = (int) Math.round(durationMs / stepMs);
        for (int step = 0; step < steps; step++) {
            cable.step(currentNa);
        }
        double conductanceUs = Membrane.conductanceUs(1e-4, Math.PI * gridUm);
        double timeConstantMs = 10;
        double exact = REST_MV + currentNa / conductanceUs * (1 - Math.exp(-durationMs / timeConstantMs));
        return cable.voltageMv(0) - exact;
    }

    private SundtCable cable(SundtPlan plan, double stepMs, Scheme scheme) {
        return new SundtCable(passive, plan, Stepping.of(passive.gates(), 35, scheme, stepMs, ledger), true);
    }
}
