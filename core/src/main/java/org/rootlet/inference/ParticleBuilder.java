package org.rootlet.inference;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.exam.BedsideExaminer;
import org.rootlet.exam.ReflexExaminer;
import org.rootlet.lesion.KeptConduction;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.Load;
import org.rootlet.patient.Patient;
import org.rootlet.patient.PatientSampler;
import org.rootlet.patient.Population;
import org.rootlet.stream.KeyedStream;
import org.rootlet.stream.Workers;

/**
 * Draws particles: many bodies, and in each of them every structure harmed a number of times, examined by the forward model. A body does not
 * depend on how many are drawn.
 */
public final class ParticleBuilder {
    private final Atlas atlas;
    private final Ledger ledger;
    private final Catalog catalog;
    private final KeptConduction kept = KeptConduction.load();
    private final DrawnLoads loads;

    /** Creates a builder. */
    public ParticleBuilder(Atlas atlas, Ledger ledger) {
        this.atlas = atlas;
        this.ledger = ledger;
        catalog = new Catalog(atlas);
        loads = new DrawnLoads(ledger);
    }

    /** One draw of a structure in a body. */
    private record Drawn(Structure structure, int number) {}

    /**
     * Draws and examines the people of one body.
     *
     * @param index which body, 0 or more
     * @param seed seed of bodies and lesions
     * @param threads threads; the result does not depend on it
     */
    public List<Particles.Person> people(int index, long seed, int threads) {
        Patient drawn = new PatientSampler(ledger, seed, Population.SPINE_CLINIC).person(index);
        // The fiber engine's kept answers are of this temperature.
        Patient person = new Patient(
                drawn.ageYears(),
                drawn.sex(),
                drawn.heightCm(),
                drawn.massKg(),
                ledger.value("patient.default.temperature-c"),
                drawn.variation(),
                List.of());
        Atlas body = atlas.variant(person.variation());
        List<Drawn> all = Arrays.stream(Structure.values())
                .flatMap(structure ->
                        IntStream.range(0, perBody(structure)).mapToObj(number -> new Drawn(structure, number)))
                .toList();
        List<LesionedFibers> fibers = Workers.map(threads, all, each -> {
            List<Load> harm = loads.draw(each.structure(), body, stream(seed, index, each));
            return LesionedFibers.recall(
                    harm, body.pathways(), person.temperatureC(), seed, 1, ledger, kept, done -> {});
        });
        List<ReflexExaminer.Findings> reflexes =
                new ReflexExaminer(body, person, ledger, seed).examine(fibers, threads);
        ParticleCoder coder = new ParticleCoder(catalog);
        Background background = new Background(body, coder, ledger);
        List<Integer> numbers = IntStream.range(0, all.size()).boxed().toList();
        return Workers.map(threads, numbers, number -> {
            Drawn each = all.get(number);
            // The seed of the person's answers, so that pain is referred differently in each particle.
            long own = stream(seed, index, each).nextLong();
            byte[] codes = coder.codes(new BedsideExaminer(
                            body,
                            fibers.get(number),
                            person,
                            ledger,
                            own,
                            reflexes.get(number).found())
                    .examine());
            background.write(each.structure(), codes, stream(own, index, each));
            boolean bothSides = Arrays.stream(Side.values())
                    .allMatch(side -> fibers.get(number).loads().stream().anyMatch(load -> load.side() == side));
            return new Particles.Person(each.structure(), bothSides, codes);
        });
    }

    private static RandomGenerator stream(long seed, int body, Drawn drawn) {
        return KeyedStream.of(
                seed, "particle", Integer.toString(body), drawn.structure().id(), Integer.toString(drawn.number()));
    }

    private int perBody(Structure structure) {
        return (int) ledger.value("inference.per-body." + Prior.key(structure));
    }
}
