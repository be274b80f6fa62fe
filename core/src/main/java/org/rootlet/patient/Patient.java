package org.rootlet.patient;

import java.util.List;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.Variation;
import org.rootlet.evidence.Ledger;
import org.rootlet.lesion.Lesion;

/**
 * A person and what is wrong with the nerves: pure data.
 *
 * @param ageYears 18 to 100
 * @param sex sex
 * @param heightCm standing height, cm, 140 to 210
 * @param massKg body mass, kg, 35 to 200
 * @param temperatureC temperature of the nerves, degrees C, 30 to 40
 * @param variation how the person's roots differ from the atlas
 * @param lesions none, one or several
 */
public record Patient(
        double ageYears,
        Sex sex,
        double heightCm,
        double massKg,
        double temperatureC,
        Variation variation,
        List<Lesion> lesions) {
    public Patient {
        lesions = List.copyOf(lesions);
    }

    /** Creates a person who differs from the atlas by the plexus at most. */
    public Patient(
            double ageYears,
            Sex sex,
            double heightCm,
            double massKg,
            double temperatureC,
            PlexusVariant plexus,
            List<Lesion> lesions) {
        this(ageYears, sex, heightCm, massKg, temperatureC, Variation.of(plexus), lesions);
    }

    /** Returns the supply of the plexus. */
    public PlexusVariant plexus() {
        return variation.plexus();
    }

    /** Returns the same person with other lesions. */
    public Patient with(List<Lesion> others) {
        return new Patient(ageYears, sex, heightCm, massKg, temperatureC, variation, others);
    }

    /** Returns the same person without any lesion. */
    public Patient withoutLesions() {
        return with(List.of());
    }

    /**
     * Returns the same person on another day of the course.
     *
     * @param days days since the onset of the oldest lesion, 0 or more; younger lesions that are yet to come are left out
     * @param ledger where the time constants of inflammation stand
     */
    public Patient on(double days, Ledger ledger) {
        double oldest =
                lesions.stream().mapToDouble(Lesion::daysSinceOnset).max().orElse(0);
        List<Lesion> then = lesions.stream()
                .filter(lesion -> days - (oldest - lesion.daysSinceOnset()) >= 0)
                .map(lesion -> lesion.on(days - (oldest - lesion.daysSinceOnset()), ledger))
                .toList();
        return with(then);
    }
}
