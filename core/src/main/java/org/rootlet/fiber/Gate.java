package org.rootlet.fiber;

import java.util.ArrayList;
import java.util.List;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.kernel.MembraneStep;

/**
 * A Hodgkin-Huxley gate: dx/dt = alpha (1 - x) - beta x.
 *
 * @param name letter of the gate
 * @param opening rate alpha
 * @param closing rate beta
 * @param q10 factor of both rates for 10 degrees
 * @param referenceC temperature at which the factor is one, degrees C
 * @param openingRange voltages over which the opening rate is tabulated; beyond it the rate keeps its value
 * @param closingRange the same for the closing rate
 */
record Gate(
        String name,
        GateRate opening,
        GateRate closing,
        double q10,
        double referenceC,
        MembraneStep.Range openingRange,
        MembraneStep.Range closingRange) {

    /** Reads gates from a data file beside this class; each gate has its opening rate first, then its closing rate. */
    static List<Gate> read(String file, Ledger ledger) {
        List<DataTable.Row> rows = DataTable.beside(Gate.class, file).rows();
        List<Gate> gates = new ArrayList<>();
        for (int i = 0; i < rows.size(); i += 2) {
            DataTable.Row opening = rows.get(i);
            if (i + 1 == rows.size() || !opening.required("direction").equals("alpha")) {
                throw opening.fault("is not the alpha row of a pair");
            }
            DataTable.Row closing = rows.get(i + 1);
            if (!closing.required("direction").equals("beta")
                    || !closing.required("gate").equals(opening.required("gate"))) {
                throw closing.fault("is not the beta row of gate " + opening.required("gate"));
            }
            gates.add(new Gate(
                    opening.required("gate"),
                    GateRate.of(opening, ledger),
                    GateRate.of(closing, ledger),
                    opening.number("q10"),
                    opening.number("q10_reference_c"),
                    range(opening),
                    range(closing)));
        }
        return List.copyOf(gates);
    }

    private static MembraneStep.Range range(DataTable.Row row) {
        return new MembraneStep.Range(row.number("table_low_mv"), row.number("table_high_mv"));
    }

    /** Returns the kinetics at a temperature as functions of the voltage against a zero, mV. */
    MembraneStep.Kinetics kinetics(double temperatureC, double zeroMv) {
        double factor = temperatureFactor(temperatureC);
        return new MembraneStep.Kinetics(
                v -> factor * opening.perMs(v + zeroMv, temperatureC),
                shifted(openingRange, zeroMv),
                v -> factor * closing.perMs(v + zeroMv, temperatureC),
                shifted(closingRange, zeroMv));
    }

    private static MembraneStep.Range shifted(MembraneStep.Range range, double zeroMv) {
        return new MembraneStep.Range(range.lowMv() - zeroMv, range.highMv() - zeroMv);
    }

    private double temperatureFactor(double temperatureC) {
        return StrictMath.pow(q10, (temperatureC - referenceC) / 10);
    }

    /** Returns the open fraction at which the gate comes to rest. */
    double steadyState(double voltageMv, double temperatureC) {
        double alpha = opening.perMs(voltageMv, temperatureC);
        return alpha / (alpha + closing.perMs(voltageMv, temperatureC));
    }

    /** Returns the time constant, ms. */
    double timeConstantMs(double voltageMv, double temperatureC) {
        return 1
                / (temperatureFactor(temperatureC)
                        * (opening.perMs(voltageMv, temperatureC) + closing.perMs(voltageMv, temperatureC)));
    }
}
