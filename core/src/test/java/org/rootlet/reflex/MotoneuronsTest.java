package org.rootlet.reflex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Root;
import org.rootlet.evidence.Ledger;
import org.rootlet.stream.KeyedStream;

class MotoneuronsTest {
    private static final Ledger LEDGER = Ledger.load();
    private static final MotoneuronTable TABLE = MotoneuronTable.load();
    private static final MotorUnit UNIT = new MotorUnit(UnitType.S, 0.5, Root.S1, 55, 10);

    private static Motoneurons cell(double stepMs) {
        return new Motoneurons(List.of(UNIT), TABLE, LEDGER, stepMs, KeyedStream.of(1, "threshold"));
    }

    private static double area(double diameterUm, double lengthUm) {
        return Math.PI * diameterUm * lengthUm * 1e-8;
    }

    /** A steady conductance on the dendrite takes the soma where two resistors in a row say. */
    @Test
    void aSteadyInputLeadsToTheClosedFormOfTwoCompartments() {
        double somaUm = TABLE.value("soma-size", UNIT);
        double dendriteUm = TABLE.value("dendrite-diameter", UNIT);
        double lengthUm = TABLE.value("dendrite-length", UNIT);
        double gS = 1e6 * area(somaUm, somaUm) / TABLE.value("soma-resistance", UNIT);
        double gD = 1e6 * area(dendriteUm, lengthUm) / TABLE.value("dendrite-resistance", UNIT);
        double axial = LEDGER.value("reflex.motoneuron.axial-resistivity-ohm-cm") * 4 / Math.PI * 1e4;
        double gC = 2e6 / (axial / somaUm + axial * lengthUm / (dendriteUm * dendriteUm));

        double inputUs = 0.02;
        double stepMs = 0.05;
        Motoneurons cell = cell(stepMs);
        for (int step = 0; step < 4000; step++) {
            // The amended charge of a step alone is a conductance that lasts one step.
            cell.excite(0, 0, 0, inputUs * stepMs);
            cell.step(step * stepMs, 0.5);
        }
        double reversal = LEDGER.value("reflex.synapse.excitation-reversal-mv");
        double somaInRow = gC * gS / (gC + gS);
        double dendrite = inputUs * reversal / (inputUs + gD + somaInRow);
        double soma = dendrite * gC / (gC + gS);
        double thresholdMv = TABLE.value("threshold", UNIT);
        assertThat(soma).isLessThan(0.9 * thresholdMv);
        assertThat(cell.firedCount()).isZero();
        assertThat(cell.depolarization(0)).isCloseTo(soma / thresholdMv, within(0.05 * soma / thresholdMv));
    }

    @Test
    void aPotentialDoesNotDependOnTheStep() {
        assertThat(peak(0.05) / peak(0.0125)).isCloseTo(1, within(1e-3));
    }

    private static double peak(double stepMs) {
        Motoneurons cell = cell(stepMs);
        Synapse synapse = MotoneuronConstants.synapse(LEDGER, "excitation");
        double highest = 0;
        double spikeMs = 1.0137;
        double peakUs = 0.2;
        for (int step = 0; step * stepMs < 20; step++) {
            double sinceMs = spikeMs - step * stepMs;
            if (sinceMs >= 0 && sinceMs < stepMs) {
                cell.excite(
                        0,
                        peakUs * synapse.slowAt(-sinceMs),
                        peakUs * synapse.fastAt(-sinceMs),
                        peakUs * synapse.amendMs(sinceMs));
            }
            cell.step(step * stepMs, 0.5);
            highest = Math.max(highest, cell.depolarization(0));
        }
        return highest;
    }
}
