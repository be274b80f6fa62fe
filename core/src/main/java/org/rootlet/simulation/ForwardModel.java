package org.rootlet.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.exam.BedsideExaminer;
import org.rootlet.exam.Examination;
import org.rootlet.exam.ReflexExaminer;
import org.rootlet.lesion.Lesion;
import org.rootlet.lesion.LesionMechanics;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.Load;
import org.rootlet.patient.Patient;

/**
 * From a patient with lesions to findings: mechanics, fibers, reflexes, muscles, skin, examiner, in that order. The
 * result depends on the patient and the seed alone.
 */
public final class ForwardModel {
    private final Atlas atlas;
    private final Ledger ledger;

    /** Creates the model over an atlas and a ledger. */
    public ForwardModel(Atlas atlas, Ledger ledger) {
        this.atlas = atlas;
        this.ledger = ledger;
    }

    /**
     * Runs the model.
     *
     * @param patient who is simulated
     * @param seed seed of every random stream
     * @param threads threads for the fibers; the result does not depend on it
     * @param progress told how many fibers have been integrated so far
     */
    public Simulation run(Patient patient, long seed, int threads, IntConsumer progress) {
        Atlas body = atlas.variant(patient.plexus());
        LesionMechanics mechanics = new LesionMechanics(body, ledger);
        List<Load> loads = new ArrayList<>();
        for (Lesion lesion : patient.lesions()) {
            loads.addAll(mechanics.loads(lesion));
        }
        LesionedFibers fibers = LesionedFibers.integrate(
                loads, body.pathways(), patient.temperatureC(), seed, threads, ledger, progress);
        ReflexExaminer.Findings reflexes = new ReflexExaminer(body, fibers, patient, ledger, seed).examine(threads);
        BedsideExaminer examiner = new BedsideExaminer(body, fibers, patient, ledger, seed, reflexes.found());
        Examination examination = examiner.examine();
        Examination healthy =
                new BedsideExaminer(body, fibers.withoutLoads(), patient, ledger, seed, reflexes.unharmed()).examine();
        FiberCensus census = new FiberCensus(body, fibers, patient, ledger);

        FiberPictures pictures = new FiberPictures(fibers);
        return new Simulation(
                patient,
                seed,
                examination,
                census.counts(),
                census.contacts(),
                Arrays.stream(Side.values())
                        .flatMap(side -> examiner.functions(side).stream().map(demand -> new LegReserve(side, demand)))
                        .toList(),
                new FindingSupport(body, fibers, ledger).supports(),
                new TriadReading(body, ledger, healthy).read(examination),
                pictures.intact(),
                pictures.lesioned(),
                new RunWarnings(ledger).of(patient, fibers, examination));
    }
}
