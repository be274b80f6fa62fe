package org.rootlet.inference;

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

    void addTo(double[] logs, Particles particles, Presentation presentation) {
        presentation.ageYears().ifPresent(age -> {
            for (int particle = 0; particle < particles.size(); particle++) {
                add(logs, particle, (particles.ageYears(particle) - age) / ageSdYears);
            }
        });
        presentation.daysSinceOnset().ifPresent(days -> {
            for (int particle = 0; particle < particles.size(); particle++) {
                add(logs, particle, Math.log((particles.days(particle) + 1) / (days + 1)) / daysLogSd);
            }
        });
    }

    private void add(double[] logs, int particle, double z) {
        double log = Math.log(lapse + (1 - lapse) * Math.exp(-z * z / 2));
        logs[2 * particle] += log;
        logs[2 * particle + 1] += log;
    }
}
