package org.rootlet.inference;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.rootlet.evidence.Ledger;

/** Lets particles of about the same age and days since the onset count more, where these are known ({@code inference.person.*}). */
final class PersonKernel {
    private final double ageSdYears;
    private final double daysLogSd;
    private final double lapse;

    PersonKernel(Ledger ledger) {
        ageSdYears = ledger.value("inference.person.age-sd-years");
        daysLogSd = ledger.value("inference.person.days-log-sd");
        lapse = ledger.value("inference.person.lapse");
    }

    /** Adds to the logarithm of the weight of each particle. */
    void addTo(double[] logs, Particles particles, Presentation presentation) {
        presentation.ageYears().ifPresent(age -> add(logs, particles::ageYears, years -> (years - age) / ageSdYears));
        presentation
                .daysSinceOnset()
                .ifPresent(days -> add(logs, particles::days, own -> Math.log((own + 1) / (days + 1)) / daysLogSd));
    }

    private void add(double[] logs, IntUnaryOperator number, IntToDoubleFunction z) {
        // Ages and days are whole numbers of which many particles share each.
        double[] known =
                new double[IntStream.range(0, logs.length).map(number).max().orElse(0) + 1];
        Arrays.fill(known, Double.NaN);
        for (int particle = 0; particle < logs.length; particle++) {
            int own = number.applyAsInt(particle);
            if (Double.isNaN(known[own])) {
                known[own] = log(z.applyAsDouble(own));
            }
            logs[particle] += known[own];
        }
    }

    private double log(double z) {
        return Math.log(lapse + (1 - lapse) * Math.exp(-z * z / 2));
    }
}
