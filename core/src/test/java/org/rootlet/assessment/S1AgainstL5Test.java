package org.rootlet.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.inference.Catalog;
import org.rootlet.inference.CauseGroup;
import org.rootlet.inference.ExaminerModel;
import org.rootlet.inference.FindingName;
import org.rootlet.inference.Kind;
import org.rootlet.inference.Localization;
import org.rootlet.inference.Localizer;
import org.rootlet.inference.Observation;
import org.rootlet.inference.ParticleFile;
import org.rootlet.inference.Particles;
import org.rootlet.inference.Prior;
import org.rootlet.inference.Structure;
import org.rootlet.stream.KeyedStream;

/**
 * How well S1 is told from L5 in people with a disc herniation at one of them, by those of other bodies. Clinicians reached an area of 0.66
 * (0.54-0.77) for S1 in chronic pain (Iversen 2013).
 */
class S1AgainstL5Test {
    private static final Ledger LEDGER = Ledger.load();
    private static final Catalog CATALOG = new Catalog(Atlas.load());
    private static final ExaminerModel EXAMINER = new ExaminerModel(LEDGER);
    private static final Prior PRIOR = Prior.of("spine-clinic", LEDGER);
    /** Those of the first bodies. */
    private static final int PATIENTS = 4000;

    private static final List<FindingName> JERKS =
            List.of(new FindingName(Kind.REFLEX, "ankle"), new FindingName(Kind.REFLEX, "knee"));
    private static final List<FindingName> BEDSIDE = Stream.concat(
                    JERKS.stream(),
                    Stream.of(
                            new FindingName(Kind.ACTION, "dorsiflexion"),
                            new FindingName(Kind.ACTION, "great toe extension"),
                            new FindingName(Kind.ACTION, "plantar flexion"),
                            new FindingName(Kind.SENSATION, "lateral foot", "pinprick"),
                            new FindingName(Kind.SENSATION, "first web space", "pinprick"),
                            new FindingName(Kind.SIGN, "straight leg raise")))
            .toList();
    private static final List<FindingName> LABORATORY = Stream.concat(
                    BEDSIDE.stream(),
                    Stream.of(
                            new FindingName(Kind.RESPONSE, FindingName.H_REFLEX),
                            new FindingName(Kind.RESPONSE, FindingName.SURAL)))
            .toList();

    private static final List<FindingName> F_WAVES = List.of(
            new FindingName(Kind.RESPONSE, FindingName.TIBIAL_F),
            new FindingName(Kind.RESPONSE, FindingName.PERONEAL_F));

    private static final List<FindingName> LABORATORY_WITH_F_WAVES =
            Stream.concat(LABORATORY.stream(), F_WAVES.stream()).toList();

    private final List<Particles.Person> people = ParticleFile.release(CATALOG).people();
    private final Localizer localizer =
            new Localizer(new Particles(CATALOG, people.subList(PATIENTS, people.size())), CATALOG, LEDGER);

    /** Area under the receiver operating characteristic: how often an S1 is called more S1 than an L5 is. */
    private double area(List<FindingName> tested) {
        List<Double> s1 = shares(Structure.ROOT_S1, tested);
        List<Double> l5 = shares(Structure.ROOT_L5, tested);
        double right = 0;
        for (double ofS1 : s1) {
            for (double ofL5 : l5) {
                right += ofS1 > ofL5 ? 1 : ofS1 == ofL5 ? 0.5 : 0;
            }
        }
        return right / (s1.size() * l5.size());
    }

    private List<Double> shares(Structure truth, List<FindingName> tested) {
        List<Double> shares = new ArrayList<>();
        for (int person = 0; person < PATIENTS; person++) {
            Particles.Person patient = people.get(person);
            if (patient.structure() == truth && patient.cause() == CauseGroup.DISC) {
                Localization found = localizer.localize(examined(patient, person, tested), PRIOR);
                double s1 = found.probability(Structure.ROOT_S1);
                shares.add(s1 / (s1 + found.probability(Structure.ROOT_L5)));
            }
        }
        return shares;
    }

    private static List<Observation> examined(Particles.Person patient, int number, List<FindingName> tested) {
        RandomGenerator random = KeyedStream.of(1, "patient", Integer.toString(number));
        List<Observation> findings = new ArrayList<>();
        for (FindingName finding : tested) {
            int index = CATALOG.index(finding).orElseThrow();
            for (Side side : Side.values()) {
                double[] answers =
                        EXAMINER.answers(finding, patient.code(index * Side.values().length + side.ordinal()));
                double left = random.nextDouble();
                int answer = 0;
                while (answer < answers.length - 1 && left >= answers[answer]) {
                    left -= answers[answer++];
                }
                findings.add(
                        new Observation(finding, side, finding.kind().answers().get(answer)));
            }
        }
        return findings;
    }

    @Test
    void bedsideSignsTellThemApartModestlyAndTheLaboratoryDoesBetter() {
        double jerks = area(JERKS);
        double bedside = area(BEDSIDE);
        double laboratory = area(LABORATORY);
        assertThat(jerks).isBetween(0.6, 0.85);
        assertThat(bedside).isGreaterThan(jerks).isLessThan(0.9);
        assertThat(laboratory).isGreaterThan(bedside);
        assertThat(area(LABORATORY_WITH_F_WAVES)).isCloseTo(laboratory, within(0.02));
    }

    @Test
    void fWavesAloneTellThemApartLittle() {
        assertThat(area(F_WAVES)).isBetween(0.55, 0.75);
    }
}
