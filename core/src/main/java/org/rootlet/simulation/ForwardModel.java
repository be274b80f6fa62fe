package org.rootlet.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.exam.BedsideExaminer;
import org.rootlet.exam.Examination;
import org.rootlet.exam.ReflexExaminer;
import org.rootlet.lesion.KeptConduction;
import org.rootlet.lesion.LesionMechanics;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.Load;
import org.rootlet.patient.Patient;
import org.rootlet.sensation.Exertion;
import org.rootlet.sensation.Pain;
import org.rootlet.sensation.PainCourse;
import org.rootlet.sensation.PainTrace;
import org.rootlet.stream.Workers;

/**
 * From a patient with lesions to findings: mechanics, fibers, reflexes, muscles, skin, examiner, in that order. The
 * result depends on the patient and the seed alone.
 */
public final class ForwardModel {
    private final Atlas atlas;
    private final Ledger ledger;
    private final Optional<KeptConduction> kept;

    /** Creates the model over an atlas and a ledger; fibers are those that the engine has integrated before. */
    public ForwardModel(Atlas atlas, Ledger ledger) {
        this(atlas, ledger, Optional.of(KeptConduction.load()));
    }

    private ForwardModel(Atlas atlas, Ledger ledger, Optional<KeptConduction> kept) {
        this.atlas = atlas;
        this.ledger = ledger;
        this.kept = kept;
    }

    /** Returns the model with every fiber integrated anew; its results are the same. */
    public static ForwardModel integrating(Atlas atlas, Ledger ledger) {
        return new ForwardModel(atlas, ledger, Optional.empty());
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
        Atlas body = atlas.variant(patient.variation());
        LesionedFibers fibers = fibers(body, patient, seed, threads, progress);
        ReflexExaminer.Findings reflexes = new ReflexExaminer(body, patient, ledger, seed).examine(fibers, threads);
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

    /**
     * Runs the model day by day, from minutes to years after onset.
     *
     * @param patient who is simulated; lesions are taken back or forward to each day
     * @param days days since the onset of the oldest lesion, 0 or more
     * @param seed seed of every random stream
     * @param threads threads; the result does not depend on it
     */
    public List<CourseDay> course(Patient patient, List<Double> days, long seed, int threads) {
        Atlas body = atlas.variant(patient.variation());
        List<Patient> then = days.stream().map(day -> patient.on(day, ledger)).toList();
        List<LesionedFibers> fibers = then.stream()
                .map(each -> fibers(body, each, seed, threads, done -> {}))
                .toList();
        List<ReflexExaminer.Findings> reflexes =
                new ReflexExaminer(body, patient, ledger, seed).examine(fibers, threads);
        return Workers.map(threads, IntStream.range(0, days.size()).boxed().toList(), i -> {
            BedsideExaminer examiner = new BedsideExaminer(
                    body,
                    fibers.get(i),
                    then.get(i),
                    ledger,
                    seed,
                    reflexes.get(i).found());
            return new CourseDay(
                    days.get(i),
                    examiner.examine(),
                    new FiberCensus(body, fibers.get(i), then.get(i), ledger).counts(),
                    new NerveResponses(body, fibers.get(i), then.get(i), ledger, seed).read(),
                    examiner.denervation());
        });
    }

    /**
     * Follows pain in both legs while something is done.
     *
     * @param patient who is simulated
     * @param exertions what is done, each on its own
     * @param seed seed of every random stream
     * @param threads threads; the result does not depend on it
     * @return traces in the order of the exertions, left before right
     */
    public List<PainTrace> pain(Patient patient, List<Exertion> exertions, long seed, int threads) {
        Atlas body = atlas.variant(patient.variation());
        LesionedFibers fibers = fibers(body, patient, seed, threads, done -> {});
        PainCourse course = new PainCourse(new Pain(body, fibers, ledger), ledger);
        return exertions.stream()
                .flatMap(exertion -> Arrays.stream(Side.values()).map(side -> course.trace(exertion, side)))
                .toList();
    }

    private LesionedFibers fibers(Atlas body, Patient patient, long seed, int threads, IntConsumer progress) {
        List<Load> loads = new LesionMechanics(body, ledger).loads(patient.lesions());
        double celsius = patient.temperatureC();
        return kept.isPresent()
                ? LesionedFibers.recall(loads, body.pathways(), celsius, seed, threads, ledger, kept.get(), progress)
                : LesionedFibers.integrate(loads, body.pathways(), celsius, seed, threads, ledger, progress);
    }
}
