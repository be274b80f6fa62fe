package org.rootlet.cohort;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.exam.BedsideExaminer;
import org.rootlet.exam.Examination;
import org.rootlet.exam.ManualMuscleTest;
import org.rootlet.exam.MotorFinding;
import org.rootlet.exam.ReflexExaminer;
import org.rootlet.exam.SensoryFinding;
import org.rootlet.inference.Catalog;
import org.rootlet.inference.CauseGroup;
import org.rootlet.inference.FindingName;
import org.rootlet.inference.Kind;
import org.rootlet.inference.Particles;
import org.rootlet.inference.Prior;
import org.rootlet.inference.Severity;
import org.rootlet.inference.Signs;
import org.rootlet.inference.Structure;
import org.rootlet.lesion.KeptConduction;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.Load;
import org.rootlet.patient.Patient;
import org.rootlet.patient.PatientSampler;
import org.rootlet.patient.Population;
import org.rootlet.sensation.Modality;
import org.rootlet.stream.KeyedStream;
import org.rootlet.stream.Workers;

/**
 * Draws particles: many bodies, and in each of them every structure harmed a number of times, examined by the forward model. A body does not
 * depend on how many are drawn.
 */
public final class ParticleBuilder {
    private final Atlas atlas;
    private final Ledger ledger;
    private final KeptConduction kept = KeptConduction.load();
    private final DrawnLoads loads;
    private final Signs signs = Signs.load();
    private final History history;
    private final ParticleCoder coder;
    private final Conditions conditions;
    private final Actions actions;
    private final Wasting wasting;
    private final ThinFibers thinFibers;

    /** Creates a builder. */
    public ParticleBuilder(Atlas atlas, Ledger ledger) {
        this.atlas = atlas;
        this.ledger = ledger;
        Catalog catalog = new Catalog(atlas);
        loads = new DrawnLoads(ledger);
        history = new History(ledger);
        coder = new ParticleCoder(catalog);
        conditions = new Conditions(catalog, coder);
        actions = new Actions(atlas);
        wasting = new Wasting(signs, actions, ledger);
        thinFibers = new ThinFibers(atlas, ledger);
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
        Atlas body = atlas.variant(person.variation())
                .scattered(
                        ledger.value("inference.scatter.motor-log-sd"),
                        ledger.value("inference.scatter.sensory-log-sd"),
                        KeyedStream.of(seed, "shares", Integer.toString(index)));
        List<Drawn> all = Arrays.stream(Structure.values())
                .flatMap(structure ->
                        IntStream.range(0, perBody(structure)).mapToObj(number -> new Drawn(structure, number)))
                .toList();
        List<DrawnLoads.Harm> harm = all.stream()
                .map(each -> loads.draw(each.structure(), body, person.ageYears(), stream(seed, index, each)))
                .toList();
        List<LesionedFibers> fibers = Workers.map(
                threads,
                harm,
                each -> LesionedFibers.recall(
                        each.all(), body.pathways(), person.temperatureC(), seed, 1, ledger, kept, done -> {}));
        List<ReflexExaminer.Findings> reflexes =
                new ReflexExaminer(body, person, ledger, seed).examine(fibers, threads);
        NerveStudies studies = new NerveStudies(body, person, fibers.getFirst().withoutLoads(), ledger, seed);
        Palpation palpation = new Palpation(body, ledger, signs);
        ManualMuscleTest manualTest = new ManualMuscleTest(person, ledger);
        List<Integer> numbers = IntStream.range(0, all.size()).boxed().toList();
        return Workers.map(threads, numbers, number -> {
            Drawn each = all.get(number);
            // The seed of the person's answers, so that pain is referred differently in each particle.
            long own = stream(seed, index, each).nextLong();
            BedsideExaminer examiner = new BedsideExaminer(
                    body,
                    fibers.get(number),
                    person,
                    ledger,
                    own,
                    reflexes.get(number).found());
            Examination found = examiner.examine();
            byte[] codes = coder.codes(found);
            actions.write(found, manualTest, codes, coder);
            palpation.write(fibers.get(number), codes, coder);
            if (each.structure() == Structure.POLYNEUROPATHY
                    || !harm.get(number).beside().isEmpty()) {
                thinFibers.write(codes, coder, stream(own + 1, index, each));
            }
            wasting.write(examiner.denervation(), days(harm.get(number)), codes, coder);
            studies.write(fibers.get(number), codes, coder);
            RandomGenerator random = stream(own, index, each);
            history.write(harm.get(number), codes, coder, random);
            byte[] nerves = codes.clone();
            OptionalDouble median = conditions.write(each.structure(), codes, random);
            actions.rewrite(nerves, codes, coder);
            return person(
                    each.structure(),
                    harm.get(number).own(),
                    found,
                    codes,
                    person.ageYears(),
                    median.isPresent() ? loads.days(median.getAsDouble(), random) : days(harm.get(number)));
        });
    }

    /** Days since the onset; none if no nerve is harmed. */
    private static double days(DrawnLoads.Harm harm) {
        return harm.own().isEmpty() ? 0 : harm.own().getFirst().lesion().daysSinceOnset();
    }

    private Particles.Person person(
            Structure drawn, List<Load> harm, Examination found, byte[] codes, double ageYears, double days) {
        boolean bothSides =
                Arrays.stream(Side.values()).allMatch(side -> harm.stream().anyMatch(load -> load.side() == side));
        Severity severity = Severity.of(loss(found));
        boolean direct = drawn == Structure.CONUS || drawn == Structure.POLYNEUROPATHY;
        return new Particles.Person(
                named(drawn, severity, codes),
                bothSides,
                direct || harm.isEmpty()
                        ? CauseGroup.OTHER
                        : CauseGroup.of(harm.getFirst().lesion().cause()),
                severity,
                (int) ageYears,
                (int) days,
                codes);
    }

    /**
     * Lesions in the canal are told apart by what they do, as the definition of a cauda equina syndrome has it: several roots harmed so that
     * the bladder fails are one, and a mass that neither makes it fail nor costs much is only one of several roots.
     */
    private Structure named(Structure drawn, Severity severity, byte[] codes) {
        FindingName bladder = new FindingName(Kind.SYMPTOM, FindingName.BLADDER);
        boolean fails = coder.code(codes, bladder, Side.LEFT) >= ledger.value("inference.bladder.cauda-equina-from");
        return switch (drawn) {
            case MULTIROOT -> fails ? Structure.CAUDA_EQUINA : drawn;
            case CAUDA_EQUINA -> fails || severity == Severity.SEVERE ? drawn : Structure.MULTIROOT;
            default -> drawn;
        };
    }

    private static double loss(Examination found) {
        double force = found.motor().stream()
                .mapToDouble(MotorFinding::forceFraction)
                .min()
                .orElse(1);
        double touch = found.sensation().stream()
                .filter(skin -> skin.modality() == Modality.TOUCH)
                .mapToDouble(SensoryFinding::survivingFraction)
                .min()
                .orElse(1);
        return 1 - Math.min(force, touch);
    }

    private static RandomGenerator stream(long seed, int body, Drawn drawn) {
        return KeyedStream.of(
                seed, "particle", Integer.toString(body), drawn.structure().id(), Integer.toString(drawn.number()));
    }

    private int perBody(Structure structure) {
        return (int) ledger.value("inference.per-body." + Prior.key(structure));
    }
}
