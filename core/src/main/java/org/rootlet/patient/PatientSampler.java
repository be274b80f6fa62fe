package org.rootlet.patient;

import java.util.List;
import java.util.Locale;
import org.rootlet.anatomy.ConjoinedRoots;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.Variation;
import org.rootlet.evidence.Ledger;

/**
 * Draws people from what is published of how they differ ({@code variation.*} of the ledger).
 *
 * <p>The same seed, population and index give the same person, however many are drawn. Traits are independent but for these:
 * height and body mass index follow sex; in a spine clinic age is that of two kinds of patient, those with a herniated disc
 * and those with a narrowed spine; the temperature of the nerves follows that of the skin in part. <b>Known limits.</b> Both
 * sides of a body are alike, height does not fall with age, and mass does not rise with it.
 */
public final class PatientSampler {
    private final Ledger ledger;
    private final long seed;
    private final Population population;
    private final LesionSampler lesions;

    /**
     * Creates a sampler.
     *
     * @param ledger where the distributions stand
     * @param seed seed of the sample
     * @param population who is drawn from
     */
    public PatientSampler(Ledger ledger, long seed, Population population) {
        this.ledger = ledger;
        this.seed = seed;
        this.population = population;
        this.lesions = new LesionSampler(ledger, seed, population);
    }

    /**
     * Returns a person with what is wrong with the nerves.
     *
     * @param index which person, 0 or more
     */
    public Patient patient(long index) {
        Patient person = person(index);
        return person.with(lesions.lesions(index, person.ageYears()));
    }

    /**
     * Returns a person whose nerves are well.
     *
     * @param index which person, 0 or more
     */
    public Patient person(long index) {
        Draw draw = new Draw(ledger, seed, index);
        Sex sex = draw.chance("sex", draw.value(population.label() + ".male-share")) ? Sex.MALE : Sex.FEMALE;
        double heightCm = Draw.tenths(draw.normal(
                "height",
                draw.value(sex.label() + ".height-mean-cm"),
                draw.value(sex.label() + ".height-sd-cm"),
                draw.value("height-least-cm"),
                draw.value("height-most-cm")));
        return new Patient(
                ageYears(draw),
                sex,
                heightCm,
                massKg(draw, sex, heightCm),
                temperatureC(draw),
                variation(draw),
                List.of());
    }

    /** Whole years, since files and norms speak of them so. */
    private double ageYears(Draw draw) {
        String group = population.label();
        if (population == Population.SPINE_CLINIC) {
            boolean narrowed = draw.chance("kind", draw.value("spine-clinic.stenosis-share"));
            group = narrowed ? "stenosis" : "disc-herniation";
        }
        return Math.rint(draw.normal(
                "age",
                draw.value(group + ".age-mean-years"),
                draw.value(group + ".age-sd-years"),
                draw.value("age-least-years"),
                draw.value("age-most-years")));
    }

    private static double massKg(Draw draw, Sex sex, double heightCm) {
        double bodyMassIndex = draw.lognormal(
                "body mass index",
                draw.value(sex.label() + ".bmi-median"),
                draw.value(sex.label() + ".bmi-log-sd"),
                draw.value("bmi-least"),
                draw.value("bmi-most"));
        double heightM = heightCm / 100;
        return Math.clamp(
                Draw.tenths(bodyMassIndex * heightM * heightM),
                draw.value("mass-least-kg"),
                draw.value("mass-most-kg"));
    }

    private double temperatureC(Draw draw) {
        double meanC = draw.value("skin-temperature.mean-c");
        double skinC = draw.normal(
                "skin temperature",
                meanC,
                draw.value("skin-temperature.sd-c"),
                draw.value("skin-temperature.least-c"),
                draw.value("skin-temperature.most-c"));
        double nerveShare = draw.value("skin-temperature.nerve-share");
        return Draw.tenths(ledger.value("patient.default.temperature-c") + nerveShare * (skinC - meanC));
    }

    private static Variation variation(Draw draw) {
        return new Variation(
                plexus(draw),
                Draw.hundredths(draw.lognormal(
                        "sensory overlap",
                        Variation.USUAL.sensoryOverlap(),
                        draw.value("sensory-overlap.log-sd"),
                        draw.value("sensory-overlap.least"),
                        draw.value("sensory-overlap.most"))),
                Draw.hundredths(draw.lognormal(
                        "motor overlap",
                        draw.value("motor-overlap.median"),
                        draw.value("motor-overlap.log-sd"),
                        draw.value("motor-overlap.least"),
                        draw.value("motor-overlap.most"))),
                Draw.tenths(draw.normal(
                        "ganglion",
                        draw.value("s1-ganglion.shift-mean-mm"),
                        draw.value("s1-ganglion.shift-sd-mm"),
                        draw.value("s1-ganglion.shift-least-mm"),
                        draw.value("s1-ganglion.shift-most-mm"))),
                draw.chance("conjoined", draw.value("conjoined.share"))
                        ? ConjoinedRoots.of(draw.choice("conjoined roots", "conjoined.roots")
                                .toUpperCase(Locale.ROOT))
                        : ConjoinedRoots.NONE);
    }

    private static PlexusVariant plexus(Draw draw) {
        double drawn = draw.even("plexus", 0, 1);
        double prefixed = draw.value("plexus.prefixed-share");
        if (drawn < prefixed) {
            return PlexusVariant.PREFIXED;
        }
        return drawn < prefixed + draw.value("plexus.postfixed-share") ? PlexusVariant.POSTFIXED : PlexusVariant.NORMAL;
    }
}
