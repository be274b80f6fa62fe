package org.rootlet.fiber;

import java.util.Locale;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.Ledger;

/** Opening or closing rate of a gate as a function of voltage, before the temperature factor. */
final class GateRate {
    /** Shapes of a rate, with x = (v - half)/slope. */
    private enum Form {
        LINOID,
        SIGMOID,
        EXPONENTIAL,
        CHARGE
    }

    private final Form form;
    private final double ratePerMs;
    private final double halfMv;
    private final double slope;
    private final double gasConstant;
    private final double faraday;
    private final double kelvinOffset;

    private GateRate(Form form, double ratePerMs, double halfMv, double slope, Ledger ledger) {
        this.form = form;
        this.ratePerMs = ratePerMs;
        this.halfMv = halfMv;
        this.slope = slope;
        this.gasConstant = ledger.value("fiber.gas-constant-j-per-mol-k");
        this.faraday = ledger.value("fiber.faraday-c-per-mol");
        this.kelvinOffset = ledger.value("fiber.kelvin-offset");
    }

    static GateRate of(DataTable.Row row, Ledger ledger) {
        String name = row.required("form");
        for (Form form : Form.values()) {
            if (form.name().toLowerCase(Locale.ROOT).equals(name)) {
                return new GateRate(
                        form, row.number("rate_per_ms"), row.number("half_mv"), row.number("slope"), ledger);
            }
        }
        throw row.fault("has form '%s'; allowed are linoid, sigmoid, exponential, charge".formatted(name));
    }

    /** Returns the rate, 1/ms. The temperature matters here only to a rate written in gating charges. */
    double perMs(double voltageMv, double temperatureC) {
        double distanceMv = voltageMv - halfMv;
        return switch (form) {
            case LINOID -> ratePerMs * Math.abs(slope) * linoid(distanceMv / slope);
            case SIGMOID -> ratePerMs / (1 + StrictMath.exp(-distanceMv / slope));
            case EXPONENTIAL -> ratePerMs * StrictMath.exp(distanceMv / slope);
            case CHARGE -> {
                double perMv = 1e-3 * faraday / (gasConstant * (kelvinOffset + temperatureC));
                yield ratePerMs * StrictMath.exp(slope * perMv * distanceMv);
            }
        };
    }

    /** x / (1 - exp(-x)), continued through zero. */
    private static double linoid(double x) {
        return x == 0 ? 1 : x / -StrictMath.expm1(-x);
    }
}
