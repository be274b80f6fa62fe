package org.rootlet.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;

/** Pain drawings of some who feel pain in the calf and the sole of the left leg, and nowhere else. */
class PainDrawingTest {
    private static final Catalog CATALOG = new Catalog(Atlas.load());
    private static final ExaminerModel EXAMINER = new ExaminerModel(Ledger.load());
    private static final Particles PEOPLE = new Particles(CATALOG, Collections.nCopies(3, person("calf", "sole")));
    private static final PainDrawing DRAWING = new PainDrawing(PEOPLE, CATALOG, EXAMINER);

    private static Particles.Person person(String... zones) {
        byte[] codes = new byte[2 * CATALOG.own().size()];
        for (String zone : zones) {
            codes[2 * CATALOG.index(field(zone)).orElseThrow() + Side.LEFT.ordinal()] = 1;
        }
        return new Particles.Person(Structure.ROOT_S1, false, CauseGroup.DISC, Severity.MILD, 50, 10, codes);
    }

    private static FindingName field(String zone) {
        return new FindingName(Kind.FIELD, zone);
    }

    private static Observation told(String zone, Side side, boolean present) {
        return new Observation(field(zone), side, present ? "present" : "absent");
    }

    /** How likely these people tell what is told. */
    private static double likelihood(List<Observation> told) {
        Reading reading = DRAWING.readings(told).getFirst();
        Drawing drawing = PEOPLE.drawing(told.getFirst().side());
        return reading.likelihood()[drawing.own()[0]];
    }

    private static double likelihood(Observation... told) {
        return likelihood(List.of(told));
    }

    @Test
    void drawingsAreNumberedBySideAndMirrored() {
        BitSet felt = PEOPLE.drawings().get(PEOPLE.drawing(Side.LEFT).own()[1]);

        assertThat(felt.stream().mapToObj(CATALOG.zones().names()::get)).containsExactly("calf", "sole");
        assertThat(PEOPLE.drawing(Side.RIGHT).mirrored()[2])
                .isEqualTo(PEOPLE.drawing(Side.LEFT).own()[0]);
        assertThat(PEOPLE.drawings().get(PEOPLE.drawing(Side.RIGHT).own()[0]).cardinality())
                .isZero();
    }

    @Test
    void allThatCanBeToldOfSomeZonesSumsToOne() {
        List<String> zones = List.of("calf", "sole", "groin", "knee");
        double sum = IntStream.range(0, 1 << zones.size())
                .mapToDouble(each -> {
                    List<Observation> told = new ArrayList<>();
                    for (int zone = 0; zone < zones.size(); zone++) {
                        told.add(told(zones.get(zone), Side.LEFT, (each >> zone & 1) == 1));
                    }
                    return likelihood(told);
                })
                .sum();

        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Test
    void oneZoneIsReadAsTheExaminerModelHasIt() {
        assertThat(likelihood(told("calf", Side.LEFT, true)))
                .isCloseTo(EXAMINER.answers(field("calf"), 1)[1], within(1e-12));
        assertThat(likelihood(told("knee", Side.LEFT, true)))
                .isCloseTo(EXAMINER.answers(field("knee"), 0)[1], within(1e-12));
    }

    @Test
    void whoNamesOneZoneNamesTheNextMoreOften() {
        double both = likelihood(told("calf", Side.LEFT, true), told("sole", Side.LEFT, true));
        double calf = likelihood(told("calf", Side.LEFT, true));
        double sole = likelihood(told("sole", Side.LEFT, true));

        assertThat(both).isGreaterThan(calf * sole);
    }

    @Test
    void whoLeavesOutOneZoneLeavesOutTheNextMoreOften() {
        double both = likelihood(told("calf", Side.LEFT, false), told("sole", Side.LEFT, false));
        double calf = likelihood(told("calf", Side.LEFT, false));
        double sole = likelihood(told("sole", Side.LEFT, false));

        assertThat(both).isGreaterThan(calf * sole);
    }
}
