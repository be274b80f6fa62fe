package org.rootlet.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.anatomy.RootStation.Compartment;

/** What is generally held of the S1 root, as far as an atlas can hold it. */
class S1RootFactsTest {
    private static final Atlas ATLAS = Atlas.load();

    private static List<String> names(List<SkinRegion> regions) {
        return regions.stream().map(SkinRegion::name).toList();
    }

    private static List<String> structures(Pathway path) {
        return path.segments().stream().map(PathSegment::structureId).toList();
    }

    private static Compartment compartment(Root root, String level) {
        return ATLAS.stations(level).stream()
                .filter(station -> station.root() == root)
                .findFirst()
                .orElseThrow()
                .compartment();
    }

    @Test
    void s1IsTheFirstOfFiveSacralRoots() {
        assertThat(ATLAS.card("S1").facts()).contains(new AtlasCard.Fact("order", "first of five sacral roots"));
        assertThat(ATLAS.card("S5").facts()).contains(new AtlasCard.Fact("order", "fifth of five sacral roots"));
    }

    @Test
    void theCordEndsAtAboutL1ToL2AndVariesBetweenPeople() {
        assertThat(ATLAS.conus().median().level()).isEqualTo("lower L1");
        double aroundL1L2 = ATLAS.conus().levels().stream()
                .filter(share -> share.level().contains("L1") || share.level().equals("upper L2"))
                .mapToDouble(Conus.Share::share)
                .sum();
        assertThat(aroundL1L2).isGreaterThan(0.9);
        assertThat(ATLAS.conus().atQuantile(0).level()).isEqualTo("middle T12");
        assertThat(ATLAS.conus().atQuantile(1).level()).isEqualTo("upper L3");
    }

    @Test
    void allSacralSegmentsLieWithinThreeCentimetersOfCord() {
        CordSegment first = ATLAS.segment(Root.S1);
        CordSegment last = ATLAS.segment(Root.S5);
        double top = first.middleMm() - first.lengthMm() / 2;
        double bottom = last.middleMm() + last.lengthMm() / 2;
        assertThat(bottom - top).isLessThanOrEqualTo(30.0 + 1e-9);
    }

    @Test
    void theRootRunsInTheCaudaEquinaAndLeavesByTheFirstSacralForamen() {
        assertThat(List.of("L1-L2", "L2-L3", "L3-L4", "L4-L5"))
                .allSatisfy(level -> assertThat(compartment(Root.S1, level)).isEqualTo(Compartment.THECAL_SAC));
        assertThat(compartment(Root.S1, "L5-S1")).isEqualTo(Compartment.LATERAL_RECESS);
        assertThat(compartment(Root.S1, "S1 foramen")).isEqualTo(Compartment.FORAMEN);
        assertThat(ATLAS.course(Root.S1).exit()).isEqualTo("S1 foramen");
        assertThat(ATLAS.stations(Root.S1))
                .extracting(RootStation::level)
                .doesNotContain("S2 foramen", "S3 foramen", "S4 foramen");
    }

    @Test
    void theRootJoinsL4L5S2S3InThePlexusAndReachesTheLegThroughTheSciaticNerve() {
        assertThat(ATLAS.rootsOf("sacral plexus")).contains(Root.L4, Root.L5, Root.S1, Root.S2, Root.S3);
        assertThat(ATLAS.rootsOf("sciatic")).isEqualTo(Set.of(Root.L4, Root.L5, Root.S1, Root.S2, Root.S3));
        for (String target : List.of("soleus", "lateral foot", "abductor hallucis", "lateral malleolus")) {
            assertThat(ATLAS.paths(target))
                    .filteredOn(path -> path.root() == Root.S1)
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(structures(path))
                            .containsSubsequence("ramus:S1:ventral", "plexus:sacral", "nerve:sciatic"));
        }
    }

    @Test
    void l5ReachesTheSacralPlexusByTheLumbosacralTrunkAndS1WithoutIt() {
        Muscle muscle = ATLAS.muscle("extensor hallucis longus");
        assertThat(structures(ATLAS.pathway(muscle, Root.L5)))
                .containsSubsequence("plexus:lumbosacral-trunk", "plexus:sacral");
        assertThat(structures(ATLAS.pathway(muscle, Root.S1))).doesNotContain("plexus:lumbosacral-trunk");
    }

    @Test
    void theRootIsMixed() {
        assertThat(ATLAS.paths("soleus"))
                .filteredOn(path -> path.root() == Root.S1)
                .extracting(Pathway::kind)
                .containsExactly(Pathway.Kind.MOTOR, Pathway.Kind.MUSCLE_AFFERENT);
        assertThat(ATLAS.paths("lateral foot")).extracting(Pathway::kind).containsOnly(Pathway.Kind.CUTANEOUS);
    }

    @Test
    void itsDermatomeIsBackOfThighCalfLateralAnkleLateralFootSoleAndHeel() {
        assertThat(names(ATLAS.dermatome(Root.S1)))
                .contains(
                        "lower posterior thigh",
                        "lower posterior calf",
                        "lateral malleolus",
                        "lateral foot",
                        "fifth toe",
                        "lateral sole",
                        "lateral heel")
                .doesNotContain("dorsal hallux", "first web space", "medial malleolus", "shin");
    }

    @Test
    void dermatomesOfNeighborsOverlap() {
        assertThat(names(ATLAS.dermatome(Root.S1))).containsAnyElementsOf(names(ATLAS.dermatome(Root.L5)));
        assertThat(names(ATLAS.dermatome(Root.S1))).containsAnyElementsOf(names(ATLAS.dermatome(Root.S2)));
        assertThat(ATLAS.regions())
                .filteredOn(region -> region.roots().weight(Root.S1) > 0)
                .allSatisfy(region -> assertThat(region.roots().roots()).hasSizeGreaterThan(1));
    }

    @Test
    void itsMyotomeIsCalfGluteusMaximusAndSharesOfHamstringsToeFlexorsEvertorsAndIntrinsics() {
        for (String main : List.of(
                "medial gastrocnemius", "lateral gastrocnemius", "soleus", "gluteus maximus", "biceps femoris")) {
            assertThat(ATLAS.muscle(main).roots().mainRoot()).as(main).isEqualTo(Root.S1);
        }
        for (String shared : List.of(
                "semitendinosus",
                "flexor digitorum longus",
                "flexor hallucis longus",
                "peroneus longus",
                "abductor hallucis",
                "abductor digiti minimi")) {
            assertThat(ATLAS.muscle(shared).roots().weight(Root.S1)).as(shared).isGreaterThanOrEqualTo(0.25);
        }
        assertThat(ATLAS.muscle("soleus").action()).isEqualTo("plantar flexion");
        assertThat(ATLAS.muscle("gluteus maximus").action()).isEqualTo("hip extension");
    }

    @Test
    void theAchillesReflexIsMainlyS1AndRunsThroughTheCalf() {
        ReflexArc ankle = ATLAS.reflexArc("Achilles");
        assertThat(ankle.name()).isEqualTo("ankle");
        assertThat(ankle.roots().mainRoot()).isEqualTo(Root.S1);
        assertThat(ankle.roots().weight(Root.S2)).isBetween(0.05, 0.4);
        assertThat(ankle.muscles().getFirst().name()).isEqualTo("soleus");
        assertThat(ATLAS.reflexArc("knee").roots().weight(Root.S1)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"L3-L4,L3,L4", "L4-L5,L4,L5", "L5-S1,L5,S1"})
    void aDiscMeetsTheExitingRootInTheForamenTheNextInTheRecessAndTheRestInTheSac(
            String level, Root exiting, Root traversing) {
        assertThat(ATLAS.stations(level))
                .filteredOn(station -> station.compartment() == Compartment.FORAMEN)
                .extracting(RootStation::root)
                .containsExactly(exiting);
        assertThat(ATLAS.stations(level))
                .filteredOn(station -> station.compartment() == Compartment.EXTRAFORAMINAL)
                .extracting(RootStation::root)
                .containsExactly(exiting);
        assertThat(ATLAS.stations(level))
                .filteredOn(station -> station.compartment() == Compartment.LATERAL_RECESS)
                .extracting(RootStation::root)
                .containsExactly(traversing);
        assertThat(ATLAS.stations(level))
                .filteredOn(station -> station.compartment() == Compartment.THECAL_SAC)
                .extracting(RootStation::root)
                .isNotEmpty()
                .allSatisfy(root -> assertThat(root).isGreaterThan(traversing));
    }

    @Test
    void theSuralPathMeetsTheGanglionAfterTheRootAndBeforeTheSciaticNerve() {
        assertThat(structures(ATLAS.pathway(ATLAS.region("lateral foot"), Root.S1)))
                .containsSubsequence(
                        "root:S1:dorsal",
                        "ganglion:S1",
                        "spinal-nerve:S1",
                        "plexus:sacral",
                        "nerve:sciatic",
                        "nerve:tibial",
                        "nerve:sural");
    }

    @Test
    void theL5S1DiscMeetsTheS1RootJustProximalToItsIntraspinalGanglion() {
        assertThat(ATLAS.ganglion(Root.S1).position()).isEqualTo(Ganglion.Position.INTRASPINAL);
        RootStation recess = ATLAS.stations("L5-S1").stream()
                .filter(station -> station.root() == Root.S1)
                .findFirst()
                .orElseThrow();
        assertThat(recess.sites()).extracting(Site::structureId).containsExactly("root:S1:ventral", "root:S1:dorsal");
        assertThat(recess.sites().getLast().fraction()).isBetween(0.9, 1.0);
    }

    @Test
    void aForaminalDiscMeetsTheL5GanglionAndAFarLateralOneTheNerveBeyondIt() {
        List<RootStation> l5 = ATLAS.stations("L5-S1").stream()
                .filter(station -> station.root() == Root.L5)
                .toList();
        assertThat(l5.getFirst().sites()).extracting(Site::structureId).contains("ganglion:L5");
        assertThat(l5.getLast().sites()).extracting(Site::structureId).containsExactly("spinal-nerve:L5");
        Pathway touch = ATLAS.pathway(ATLAS.region("dorsal hallux"), Root.L5);
        double ganglion =
                touch.referenceDistanceMm(l5.getFirst().sites().getLast()).orElseThrow();
        double beyond =
                touch.referenceDistanceMm(l5.getLast().sites().getLast()).orElseThrow();
        assertThat(beyond).isGreaterThan(ganglion);
    }

    @Test
    void everyFiberMeetsAStationAtMostOnce() {
        for (RootStation station : ATLAS.stations()) {
            for (SkinRegion region : ATLAS.dermatome(station.root())) {
                Pathway path = ATLAS.pathway(region, station.root());
                assertThat(station.sites().stream().filter(path::passes)).hasSize(1);
            }
            for (Muscle muscle : ATLAS.myotome(station.root())) {
                boolean backMuscleOutside = muscle.name().equals("lumbosacral multifidus")
                        && station.compartment() == Compartment.EXTRAFORAMINAL
                        && ATLAS.level(station.level()).kind() == SpinalLevel.Kind.SACRAL_FORAMEN;
                Pathway path = ATLAS.pathway(muscle, station.root());
                assertThat(station.sites().stream().filter(path::passes)).hasSize(backMuscleOutside ? 0 : 1);
            }
        }
    }

    @Test
    void aPostfixedPlexusMovesTheAnkleTowardS2AndAPrefixedOneTowardL5() {
        Muscle usual = ATLAS.muscle("soleus");
        Muscle prefixed = ATLAS.variant(PlexusVariant.PREFIXED).muscle("soleus");
        Muscle postfixed = ATLAS.variant(PlexusVariant.POSTFIXED).muscle("soleus");
        assertThat(prefixed.roots().weight(Root.L5)).isGreaterThan(usual.roots().weight(Root.L5));
        assertThat(postfixed.roots().weight(Root.S2))
                .isGreaterThan(usual.roots().weight(Root.S2));
        assertThat(ATLAS.variant(PlexusVariant.POSTFIXED)
                        .reflexArc("ankle")
                        .roots()
                        .weight(Root.S2))
                .isGreaterThan(ATLAS.reflexArc("ankle").roots().weight(Root.S2));
        assertThat(ATLAS.variant(PlexusVariant.POSTFIXED)
                        .muscle("lumbosacral multifidus")
                        .roots())
                .isEqualTo(ATLAS.muscle("lumbosacral multifidus").roots());
    }
}
