package org.rootlet.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;

/** How often the simulated people with a disc herniation at a root show a sign to the fallible examiner, beside published frequencies. */
class SimulatedSignsTest {
    private static final Ledger LEDGER = Ledger.load();
    private static final Catalog CATALOG = new Catalog(Atlas.load());
    private static final Particles PEOPLE = ParticleFile.load(CATALOG);
    private static final ExaminerModel EXAMINER = new ExaminerModel(LEDGER);

    private static final FindingName ANKLE = new FindingName(Kind.REFLEX, "ankle");
    private static final FindingName H_REFLEX = new FindingName(Kind.RESPONSE, FindingName.H_REFLEX);

    private static double percent(Structure root, FindingName finding, String... said) {
        Column column = PEOPLE.column(CATALOG.index(finding).orElseThrow(), Side.LEFT);
        double sum = 0;
        int people = 0;
        for (int person = 0; person < PEOPLE.size(); person++) {
            if (PEOPLE.structures()[person] == root.ordinal() && PEOPLE.cause(person) == CauseGroup.DISC) {
                double[] answers = EXAMINER.answers(finding, column.own()[person] & 0xFF);
                sum += Arrays.stream(said)
                        .mapToDouble(answer -> answers[finding.kind().answers().indexOf(answer)])
                        .sum();
                people++;
            }
        }
        return 100 * sum / people;
    }

    private static double published(String name) {
        return LEDGER.value("clinical." + name);
    }

    @Test
    void theAnkleJerkIsImpairedInS1AsOftenAsBetweenOperatedAndReferredPeople() {
        assertThat(percent(Structure.ROOT_S1, ANKLE, "absent", "reduced"))
                .isBetween(
                        published("ankle-reflex.impaired-before-l5s1-discectomy-percent"),
                        published("ankle-reflex.absent-in-s1-radiculopathy-percent"));
    }

    @Test
    void sensationOfTheS1DermatomeIsLessAsOftenAsPublished() {
        assertThat(percent(
                        Structure.ROOT_S1, new FindingName(Kind.SENSATION, "S1 dermatome", "any"), "absent", "reduced"))
                .isBetween(55.0, 75.0);
    }

    @Test
    void theHReflexIsAbnormalInS1AndNormalInL5AsOftenAsPublished() {
        assertThat(percent(Structure.ROOT_S1, H_REFLEX, "absent", "reduced")).isBetween(55.0, 80.0);
        assertThat(percent(Structure.ROOT_L5, H_REFLEX, "normal")).isBetween(80.0, 98.0);
    }

    @Test
    void straightLegRaisingHurtsAsOftenAsBetweenTheSeries() {
        for (Structure root : Set.of(Structure.ROOT_L5, Structure.ROOT_S1)) {
            assertThat(percent(root, new FindingName(Kind.SIGN, "straight leg raise"), "positive"))
                    .isBetween(
                            published("slr.positive-before-microdiscectomy-percent"),
                            published("slr.sensitivity-cochrane-percent"));
        }
    }

    @org.junit.jupiter.api.Test
    void print() {
        System.out.println(percent(Structure.ROOT_S1, ANKLE, "absent", "reduced") + " L5 "
                + percent(Structure.ROOT_L5, ANKLE, "absent", "reduced"));
        FindingName d = new FindingName(Kind.SENSATION, "S1 dermatome", "any");
        System.out.println(percent(Structure.ROOT_S1, d, "absent", "reduced") + " L5 "
                + percent(Structure.ROOT_L5, d, "absent", "reduced"));
        System.out.println(percent(Structure.ROOT_S1, H_REFLEX, "absent", "reduced") + " L5 normal "
                + percent(Structure.ROOT_L5, H_REFLEX, "normal"));
        for (String s : new String[] {"straight leg raise", "crossed straight leg raise", "single-leg heel raise"})
            System.out.println(s + percent(Structure.ROOT_S1, new FindingName(Kind.SIGN, s), "positive") + " L5 "
                    + percent(Structure.ROOT_L5, new FindingName(Kind.SIGN, s), "positive"));
        FindingName p = new FindingName(Kind.ACTION, "plantar flexion");
        System.out.println("pf weak " + (100 - percent(Structure.ROOT_S1, p, "5")) + " L5 "
                + (100 - percent(Structure.ROOT_L5, p, "5")));
        FindingName k = new FindingName(Kind.REFLEX, "knee");
        System.out.println("knee " + percent(Structure.ROOT_S1, k, "absent", "reduced") + " L5 "
                + percent(Structure.ROOT_L5, k, "absent", "reduced"));
    }
}
