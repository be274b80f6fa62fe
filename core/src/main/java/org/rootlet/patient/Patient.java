package org.rootlet.patient;

import java.util.List;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.lesion.Lesion;

/**
 * A person and what is wrong with the nerves: pure data.
 *
 * @param ageYears 18 to 100
 * @param sex sex
 * @param heightCm standing height, cm, 140 to 210
 * @param massKg body mass, kg, 35 to 200
 * @param temperatureC temperature of the nerves, degrees C, 30 to 40
 * @param plexus supply of the plexus
 * @param lesions none, one or several
 */
public record Patient(
        double ageYears,
        Sex sex,
        double heightCm,
        double massKg,
        double temperatureC,
        PlexusVariant plexus,
        List<Lesion> lesions) {
    public Patient {
        lesions = List.copyOf(lesions);
    }
}
