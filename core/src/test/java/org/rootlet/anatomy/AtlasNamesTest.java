package org.rootlet.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.evidence.InputException;

class AtlasNamesTest {
    private static final Atlas ATLAS = Atlas.load();

    @ParameterizedTest
    @CsvSource({
        "S1, S1 root",
        "s1 dermatome, S1 root",
        "S1 vertebra, S1 vertebra",
        "L5/S1, L5-S1",
        "first web, first web space",
        "S1 ganglion, S1 dorsal root ganglion",
        "Conus, conus medullaris",
        "the Sciatic Nerve, sciatic nerve",
        "common fibular, common peroneal nerve",
        "gastrocnemius, medial gastrocnemius",
        "lateral border of foot, lateral foot",
        "foot_lat_border, lateral foot",
        "ankle jerk, ankle reflex",
        "Sacral Plexus, sacral plexus"
    })
    void aCardIsFoundByNameCaseAndSynonym(String asked, String found) {
        assertThat(ATLAS.card(asked).name()).isEqualTo(found);
    }

    @Test
    void everythingHasACardWithFactsAndASource() {
        Stream.of(
                        ATLAS.muscles().stream().map(Muscle::name),
                        ATLAS.regions().stream().map(SkinRegion::name),
                        ATLAS.nerves().stream().map(Nerve::name),
                        ATLAS.plexuses().stream().map(Plexus::name),
                        ATLAS.reflexArcs().stream().map(arc -> arc.name() + " reflex"),
                        ATLAS.levels().stream().map(SpinalLevel::name),
                        ATLAS.vertebrae().stream().map(vertebra -> vertebra.name() + " vertebra"),
                        Stream.of(Root.values()).map(Root::name))
                .flatMap(names -> names)
                .forEach(name -> {
                    AtlasCard card = ATLAS.card(name);
                    assertThat(card.facts()).as(name).isNotEmpty();
                    assertThat(card.provenance().sources()).as(name).isNotEmpty();
                });
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> ATLAS.muscle("solues"))
                .isInstanceOf(InputException.class)
                .hasMessage("There is no muscle 'solues'; did you mean soleus?");
        assertThatThrownBy(() -> ATLAS.region("latral foot")).hasMessageContaining("did you mean lateral foot");
        assertThatThrownBy(() -> ATLAS.paths("latral foot")).hasMessageContaining("did you mean lateral foot");
        assertThatThrownBy(() -> ATLAS.level("L7-L8")).hasMessageContaining("There is no level 'L7-L8'");
        assertThatThrownBy(() -> ATLAS.nervePlace("common peroneal", "elbow"))
                .hasMessageContaining("There is no place on common peroneal 'elbow'; allowed are popliteal fossa");
    }

    @Test
    void aPlaceIsFoundOnNerveAndPlexus() {
        assertThat(ATLAS.nervePlace("sural", "lateral malleolus")).isEqualTo(new Site("nerve:sural", 0.6));
        assertThat(ATLAS.nervePlace("sacral plexus", "pelvic side wall")).isEqualTo(new Site("plexus:sacral", 0.5));
    }
}
