package org.rootlet.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rootlet.evidence.InputException;

class AtlasPathwayTest {
    private static final Atlas ATLAS = Atlas.load();

    private static List<Pathway> every(Atlas atlas) {
        List<Pathway> paths = new ArrayList<>();
        atlas.muscles().forEach(muscle -> paths.addAll(atlas.paths(muscle.name())));
        atlas.regions().forEach(region -> paths.addAll(atlas.paths(region.key())));
        return paths;
    }

    private static List<String> structures(Pathway path) {
        return path.segments().stream().map(PathSegment::structureId).toList();
    }

    @ParameterizedTest
    @EnumSource(PlexusVariant.class)
    void everyPathwayBeginsAtItsRootAndEndsAtItsTarget(PlexusVariant shift) {
        assertThat(every(ATLAS.variant(shift))).hasSizeGreaterThan(200).allSatisfy(path -> {
            String half = path.kind() == Pathway.Kind.MOTOR ? "ventral" : "dorsal";
            assertThat(structures(path).getFirst()).isEqualTo("root:" + path.root() + ":" + half);
            assertThat(path.segments().getLast().name()).endsWith(" to " + path.target());
        });
    }

    @ParameterizedTest
    @EnumSource(PlexusVariant.class)
    void noPathwayMeetsAStructureTwiceOrHasAnEmptyStretch(PlexusVariant shift) {
        assertThat(every(ATLAS.variant(shift))).allSatisfy(path -> {
            assertThat(structures(path)).doesNotHaveDuplicates();
            assertThat(path.segments()).allSatisfy(segment -> {
                assertThat(segment.referenceLengthMm()).isPositive();
                assertThat(segment.fromFraction()).isZero();
                assertThat(segment.toFraction()).isBetween(0.0, 1.0);
            });
        });
    }

    @Test
    void onlySensoryPathwaysRunThroughTheGanglion() {
        assertThat(every(ATLAS)).allSatisfy(path -> assertThat(structures(path).contains("ganglion:" + path.root()))
                .isEqualTo(path.kind() != Pathway.Kind.MOTOR));
    }

    @Test
    void motorAndAfferentWayOfAMuscleAreEquallyLong() {
        Muscle soleus = ATLAS.muscle("soleus");
        assertThat(ATLAS.pathway(soleus, Root.S1).referenceLengthMm())
                .isCloseTo(ATLAS.afferentPathway(soleus, Root.S1).referenceLengthMm(), within(1e-9));
    }

    @Test
    void sharesOfEveryMuscleRegionAndReflexSumToOneInEveryVariant() {
        for (PlexusVariant shift : PlexusVariant.values()) {
            Atlas atlas = ATLAS.variant(shift);
            List<RootWeights> all = new ArrayList<>();
            atlas.muscles().forEach(muscle -> all.add(muscle.roots()));
            atlas.regions().forEach(region -> all.add(region.roots()));
            atlas.reflexArcs().forEach(arc -> all.add(arc.roots()));
            assertThat(all).allSatisfy(weights -> assertThat(weights.byRoot().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isCloseTo(1, within(1e-9)));
        }
    }

    @Test
    void aRootWithoutShareHasNoPathway() {
        assertThatThrownBy(() -> ATLAS.pathway(ATLAS.muscle("soleus"), Root.L2))
                .isInstanceOf(InputException.class)
                .hasMessage("Root L2 has no share in soleus; its roots are [L5, S1, S2].");
    }

    @Test
    void nervesLeaveBehindWhatBranchesOffAboveAPlace() {
        Site fibularHead = ATLAS.nervePlace("common fibular", "fibular neck");
        assertThat(ATLAS.pathway(ATLAS.muscle("tibialis anterior"), Root.L5).passes(fibularHead))
                .isTrue();
        assertThat(ATLAS.pathway(ATLAS.muscle("biceps femoris short head"), Root.S1)
                        .passes(fibularHead))
                .isFalse();
        assertThat(ATLAS.pathway(ATLAS.region("upper lateral leg"), Root.L5).passes(fibularHead))
                .isFalse();
        Site tarsalTunnel = ATLAS.nervePlace("tibial", "tarsal tunnel");
        assertThat(ATLAS.pathway(ATLAS.muscle("abductor hallucis"), Root.S1).passes(tarsalTunnel))
                .isTrue();
        assertThat(ATLAS.pathway(ATLAS.muscle("soleus"), Root.S1).passes(tarsalTunnel))
                .isFalse();
        assertThat(ATLAS.pathway(ATLAS.muscle("gluteus maximus"), Root.S1)
                        .passes(ATLAS.nervePlace("sciatic", "piriformis")))
                .isFalse();
        assertThat(ATLAS.pathway(ATLAS.muscle("lumbosacral multifidus"), Root.S1)
                        .passes(ATLAS.nervePlace("sacral plexus", "pelvic side wall")))
                .isFalse();
    }

    @Test
    void lengthsArePhysiologicAndScaleWithHeight() {
        Muscle soleus = ATLAS.muscle("soleus");
        Pathway arc = ATLAS.afferentPathway(soleus, Root.S1);
        double stimulus = arc.referenceDistanceMm(ATLAS.nervePlace("tibial", "popliteal fossa"))
                .orElseThrow();
        // Peers use 600 mm; body proportions of an adult of 172 cm give up to 720 mm between fossa and conus.
        assertThat(stimulus).isBetween(600.0, 720.0);
        assertThat(arc.referenceLengthMm() - stimulus).isBetween(150.0, 220.0);
        assertThat(ATLAS.course(Root.S1).duralTakeOffMm()
                        - ATLAS.segment(Root.S1).middleMm())
                .isBetween(130.0, 170.0);
        assertThat(ATLAS.lengthMm(stimulus, ATLAS.referenceHeightCm())).isEqualTo(stimulus);
        assertThat(ATLAS.lengthMm(100, 86)).isCloseTo(50, within(1e-9));
    }

    @Test
    void sidesAreAlikeBecauseNoSiteOrSegmentNamesASide() {
        assertThat(every(ATLAS))
                .flatExtracting(AtlasPathwayTest::structures)
                .noneMatch(id -> id.contains("left") || id.contains("right"));
    }
}
