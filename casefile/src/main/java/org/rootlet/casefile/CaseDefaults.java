package org.rootlet.casefile;

import java.util.Locale;
import org.rootlet.evidence.Ledger;
import org.rootlet.lesion.Cause;
import org.rootlet.lesion.ContactPressure;
import org.rootlet.lesion.ImagedSize;
import org.rootlet.lesion.Zone;
import org.rootlet.patient.Sex;

/** What a case file may leave out, and the value of the ledger that stands for it. */
final class CaseDefaults {
    private final Ledger ledger;

    CaseDefaults(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Returns the standing height in cm for a sex. */
    double heightCm(Sex sex) {
        return ledger.value("patient.default.%s-height-cm".formatted(sex.label()));
    }

    /** Returns the body mass in kg for a sex. */
    double massKg(Sex sex) {
        return ledger.value("patient.default.%s-mass-kg".formatted(sex.label()));
    }

    /** Returns the temperature of the nerves in degrees C. */
    double temperatureC() {
        return ledger.value("patient.default.temperature-c");
    }

    /** Returns the contact pressure in mmHg that a word for severity stands for. */
    double pressureMmHg(Severity severity) {
        return ledger.value("lesion.severity.%s-mmhg".formatted(severity.label()));
    }

    /** Returns the contact pressure in mmHg that follows from what imaging measures in a zone. */
    double pressureMmHg(ImagedSize size, Zone zone) {
        return new ContactPressure(ledger).lyingMmHg(size, zone);
    }

    /**
     * Returns the chemical irritation, 0 to 1, that a cause leaves after some days: a start that belongs to the cause,
     * decaying exponentially.
     */
    double inflammation(Cause cause, double daysSinceOnset) {
        String name = cause.label().replace(' ', '-');
        double start = ledger.value("lesion.inflammation.%s-start".formatted(name));
        double decayDays = ledger.value("lesion.inflammation.%s-decay-days".formatted(name));
        return start * Math.exp(-daysSinceOnset / decayDays);
    }

    /** Words for how hard a lesion presses. */
    enum Severity {
        MILD,
        MODERATE,
        SEVERE;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
