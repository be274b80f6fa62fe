package org.rootlet.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rootlet.anatomy.RootStation.Compartment;

class VariationTest {
    private static final Atlas ATLAS = Atlas.load();

    private static Atlas ganglionMoved(double shiftMm) {
        return ATLAS.variant(new Variation(PlexusVariant.NORMAL, 1, 1, shiftMm, ConjoinedRoots.NONE));
    }

    private static Atlas overlapping(double overlap) {
        return ATLAS.variant(new Variation(PlexusVariant.NORMAL, overlap, overlap, 0, ConjoinedRoots.NONE));
    }

    private static RootStation station(Atlas atlas, Root root, String level, Compartment compartment) {
        return atlas.stations(level).stream()
                .filter(station -> station.root() == root && station.compartment() == compartment)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> met(Atlas atlas, String level, Compartment compartment) {
        return station(atlas, Root.S1, level, compartment).sites().stream()
                .map(Site::structureId)
                .toList();
    }

    @Test
    void theUsualBodyIsTheAtlas() {
        Atlas same = ATLAS.variant(Variation.USUAL);
        assertThat(same.stations()).isEqualTo(ATLAS.stations());
        assertThat(same.pathways()).isEqualTo(ATLAS.pathways());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-20, -7.5, 3, 10})
    void theWayFromCordToSkinAndMuscleKeepsItsLength(double shiftMm) {
        List<Pathway> usual = ATLAS.pathways();
        List<Pathway> moved = ganglionMoved(shiftMm).pathways();
        for (int i = 0; i < usual.size(); i++) {
            assertThat(moved.get(i).referenceLengthMm()).isCloseTo(usual.get(i).referenceLengthMm(), within(1e-9));
        }
    }

    @Test
    void theDiscMeetsRootGanglionOrSpinalNerveAsTheGanglionLies() {
        assertThat(met(ganglionMoved(5), "L5-S1", Compartment.LATERAL_RECESS))
                .containsExactly("root:S1:ventral", "root:S1:dorsal");
        assertThat(met(ganglionMoved(-10), "L5-S1", Compartment.LATERAL_RECESS))
                .containsExactly("root:S1:ventral", "ganglion:S1");
        assertThat(met(ganglionMoved(-20), "L5-S1", Compartment.LATERAL_RECESS)).containsExactly("spinal-nerve:S1");
    }

    @Test
    void theFirstSacralForamenMeetsTheGanglionThatLiesInIt() {
        assertThat(met(ATLAS, "S1 foramen", Compartment.FORAMEN)).containsExactly("spinal-nerve:S1");
        assertThat(met(ganglionMoved(8), "S1 foramen", Compartment.FORAMEN))
                .containsExactly("root:S1:ventral", "ganglion:S1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-20, -14, -6, -3, 4, 10})
    void everySiteOfS1LiesOnAWay(double shiftMm) {
        Atlas body = ganglionMoved(shiftMm);
        List<Pathway> ways = body.pathways();
        assertThat(body.stations(Root.S1)).allSatisfy(station -> assertThat(station.sites())
                .allSatisfy(site -> assertThat(ways).anyMatch(way -> way.passes(site))));
    }

    @Test
    void conjoinedRootsLieTogetherInTheRecessOfTheUpperOne() {
        Atlas body = ATLAS.variant(new Variation(PlexusVariant.NORMAL, 1, 1, 0, ConjoinedRoots.L5_S1));
        assertThat(ATLAS.stations("L4-L5")).noneMatch(VariationTest::isS1InRecess);
        assertThat(body.stations("L4-L5")).anyMatch(VariationTest::isS1InRecess);
        assertThat(body.stations("L5-S1")).isEqualTo(ATLAS.stations("L5-S1"));
        assertThat(body.course(Root.S1).duralTakeOffMm())
                .isEqualTo(ATLAS.course(Root.L5).duralTakeOffMm());
    }

    private static boolean isS1InRecess(RootStation station) {
        return station.root() == Root.S1 && station.compartment() == Compartment.LATERAL_RECESS;
    }

    @Test
    void moreOverlapMakesSharesMoreEven() {
        RootWeights narrow = overlapping(0.6).region("lateral foot").roots();
        RootWeights usual = ATLAS.region("lateral foot").roots();
        RootWeights wide = overlapping(1.6).region("lateral foot").roots();
        assertThat(narrow.weight(Root.S1)).isGreaterThan(usual.weight(Root.S1));
        assertThat(wide.weight(Root.S1)).isLessThan(usual.weight(Root.S1));
        assertThat(wide.roots()).isEqualTo(usual.roots());
    }

    @Test
    void labelsAreFoundAgain() {
        for (ConjoinedRoots roots : ConjoinedRoots.values()) {
            assertThat(ConjoinedRoots.of(roots.label())).isEqualTo(roots);
        }
    }
}
