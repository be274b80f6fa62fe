package org.rootlet.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.lesion.KeptConduction;
import org.rootlet.lesion.Lesion;
import org.rootlet.lesion.LesionMechanics;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.Load;
import org.rootlet.lesion.Place;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;
import org.rootlet.reflex.Limb;
import org.rootlet.reflex.StimulusPlaces;
import picocli.CommandLine;

/**
 * Whose legs are studied, before any fiber is integrated.
 *
 * @param atlas the body of this person
 * @param ledger constants
 * @param patient the patient with the lesions
 * @param sides one side or both, the one of interest first
 * @param lost fibers that are gone on that side without a lesion
 * @param run how it is run
 */
record ReflexPerson(Atlas atlas, Ledger ledger, Patient patient, List<Side> sides, Limb.Loss lost, Run run) {

    /**
     * How it is run.
     *
     * @param seed seed
     * @param threads threads, on which the result does not depend
     */
    record Run(long seed, int threads) {}

    ReflexPerson {
        sides = List.copyOf(sides);
    }

    /** Returns the atlas name of a muscle by any of its names. */
    Muscle muscle(String name) {
        return atlas.muscle(name);
    }

    /** Refuses the name of a place of stimulation that there is not. */
    void checkPlace(String name) {
        new StimulusPlaces(atlas, ledger).get(name);
    }

    /** Returns how many legs have to be studied: where nothing tells them apart, one stands for both. */
    int studied() {
        return isSymmetric() ? 1 : sides.size();
    }

    /** Returns whether nothing tells the two legs apart. */
    boolean isSymmetric() {
        return patient.lesions().isEmpty() && lost.equals(Limb.Loss.NONE);
    }

    /** Lays out the fibers. */
    ReflexLegs legs(CommandLine.Model.CommandSpec spec) {
        List<Load> loads = new LesionMechanics(atlas, ledger).loads(patient.lesions());
        try (RunProgress progress = new RunProgress(spec.commandLine().getErr(), Terminal.showsProgress())) {
            LesionedFibers fibers = LesionedFibers.recall(
                    loads,
                    atlas.pathways(),
                    patient.temperatureC(),
                    run.seed(),
                    run.threads(),
                    ledger,
                    KeptConduction.load(),
                    progress);
            return new ReflexLegs(this, fibers);
        }
    }

    /** Returns who it is, for JSON. */
    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("ageYears", patient.ageYears());
        document.put("sex", patient.sex().label());
        document.put("heightCm", patient.heightCm());
        document.put("massKg", patient.massKg());
        document.put("temperatureC", patient.temperatureC());
        document.put("plexus", patient.plexus().label());
        return document;
    }

    /** Returns who it is, for people. */
    String words() {
        return "%s of %s, %s cm, %s kg, nerves at %s degrees C"
                .formatted(
                        patient.sex() == Sex.MALE ? "man" : "woman",
                        NumberList.plain(patient.ageYears()),
                        NumberList.plain(patient.heightCm()),
                        NumberList.plain(patient.massKg()),
                        NumberList.plain(patient.temperatureC()));
    }

    /** Returns the lesions in words. */
    List<String> lesions() {
        return patient.lesions().stream().map(ReflexPerson::words).toList();
    }

    private static String words(Lesion lesion) {
        String stretch =
                lesion.strainPercent() > 0 ? ", %s %% stretch".formatted(NumberList.plain(lesion.strainPercent())) : "";
        String relieved = lesion.relievedOnDay().isPresent()
                ? ", decompressed on day "
                        + NumberList.plain(lesion.relievedOnDay().getAsDouble())
                : "";
        return "%s, %s, %s, %s mmHg%s, %s onset, day %s%s"
                .formatted(
                        lesion.cause().label(),
                        place(lesion.place()),
                        lesion.side().label(),
                        NumberList.plain(lesion.pressureMmHg()),
                        stretch,
                        lesion.onset().label(),
                        NumberList.plain(lesion.daysSinceOnset()),
                        relieved);
    }

    private static String place(Place place) {
        return switch (place) {
            case Place.Spinal spinal ->
                spinal.level() + " " + spinal.zone().label()
                        + spinal.size()
                                .map(size -> " " + size.kind().words(NumberList.plain(size.value())))
                                .orElse("");
            case Place.Ganglion ganglion -> ganglion.root() + " ganglion";
            case Place.Nerve nerve -> nerve.nerve() + " nerve at " + nerve.at();
        };
    }

    /** Returns what is gone without a lesion, in words; empty if nothing is. */
    List<String> losses() {
        List<String> losses = new ArrayList<>();
        if (lost.motor() > 0) {
            losses.add("%s of motor axons, %s"
                    .formatted(NumberList.plain(lost.motor()), sides.getFirst().label()));
        }
        if (lost.ia() > 0) {
            losses.add("%s of Ia afferents, %s"
                    .formatted(NumberList.plain(lost.ia()), sides.getFirst().label()));
        }
        return losses;
    }
}
