package org.rootlet.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.RootStation;

class CaseVocabularyTest {
    private static final CaseVocabulary VOCABULARY = AtlasVocabulary.VOCABULARY;

    @Test
    void givesPlantarFlexionToTheThreeMusclesOfTheCalf() {
        assertThat(VOCABULARY.actions())
                .contains(Map.entry(
                        "plantar flexion", List.of("medial gastrocnemius", "lateral gastrocnemius", "soleus")));
    }

    @Test
    void givesEachRegionToOneDermatome() {
        assertThat(VOCABULARY.dermatomes().values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(VOCABULARY.regions());
        assertThat(VOCABULARY.dermatomes().get(Root.S1)).contains("lateral foot", "lateral heel", "lateral malleolus");
        assertThat(VOCABULARY.dermatomes().get(Root.L5)).contains("first web space");
    }

    @Test
    void listsLevelsFromTheHeadDown() {
        assertThat(VOCABULARY.levels())
                .containsExactly(
                        "L1-L2",
                        "L2-L3",
                        "L3-L4",
                        "L4-L5",
                        "L5-S1",
                        "S1 foramen",
                        "S2 foramen",
                        "S3 foramen",
                        "S4 foramen");
    }

    @Test
    void namesOnlyPlacesThatTheAtlasFindsOnANerve() {
        Atlas atlas = Atlas.load();

        VOCABULARY.nervePlaces().forEach((nerve, places) -> {
            for (String place : places) {
                assertThat(atlas.nervePlace(nerve, place).fraction())
                        .as("%s at %s", nerve, place)
                        .isBetween(0.0, 1.0);
            }
        });
    }

    @Test
    void namesOnlyLevelsAtWhichTheAtlasKnowsRoots() {
        Atlas atlas = Atlas.load();

        assertThat(VOCABULARY.levels()).allSatisfy(level -> assertThat(atlas.stations(level))
                .extracting(RootStation::compartment)
                .contains(RootStation.Compartment.FORAMEN));
    }
}
