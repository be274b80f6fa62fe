package org.rootlet.sensation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.Load;
import org.rootlet.lesion.LoadedBody;

class ProprioceptionTest {
    private static Proprioception under(Load... loads) {
        LesionedFibers fibers = LoadedBody.under(loads);
        return new Proprioception(LoadedBody.ATLAS, fibers);
    }

    private static Load cut(Root root, String part) {
        return LoadedBody.cut("root:%s:%s".formatted(root, part), Side.LEFT);
    }

    @Test
    void everyActionOfAJointBelongsToAMuscleOfTheAtlas() {
        for (Joint joint : Joint.values()) {
            assertThat(joint.actions()).allMatch(action -> LoadedBody.ATLAS.muscles().stream()
                    .anyMatch(muscle -> muscle.action().equals(action)));
        }
    }

    @Test
    void theHealthyKnowWhereTheirJointsAre() {
        for (Joint joint : Joint.values()) {
            for (Side side : Side.values()) {
                assertThat(under().surviving(joint, side)).isCloseTo(1, within(1e-9));
            }
        }
    }

    @Test
    void aCutDorsalRootTakesItsShareOfEachDirectionAndAVentralOneNothing() {
        double extensor = weight("extensor hallucis longus");
        double flexor = weight("flexor hallucis longus");
        assertThat(under(cut(Root.S1, "dorsal")).surviving(Joint.GREAT_TOE, Side.LEFT))
                .isCloseTo(1 - (extensor + flexor) / 2, within(1e-9));
        assertThat(under(cut(Root.S1, "dorsal")).surviving(Joint.GREAT_TOE, Side.RIGHT))
                .isCloseTo(1, within(1e-9));
        assertThat(under(cut(Root.S1, "ventral")).surviving(Joint.GREAT_TOE, Side.LEFT))
                .isCloseTo(1, within(1e-9));
    }

    private static double weight(String muscle) {
        return LoadedBody.ATLAS.muscle(muscle).roots().weight(Root.S1);
    }

    @Test
    void aRootCutInAdditionNeverHelpsAndAllRootsTogetherLeaveNothing() {
        List<Proprioception> worse = List.of(
                under(),
                under(cut(Root.S1, "dorsal")),
                under(cut(Root.S1, "dorsal"), cut(Root.L5, "dorsal")),
                under(cut(Root.S1, "dorsal"), cut(Root.L5, "dorsal"), cut(Root.L4, "dorsal"), cut(Root.S2, "dorsal")));
        for (Joint joint : Joint.values()) {
            for (int i = 1; i < worse.size(); i++) {
                assertThat(worse.get(i).surviving(joint, Side.LEFT))
                        .isLessThan(worse.get(i - 1).surviving(joint, Side.LEFT));
            }
            assertThat(worse.getLast().surviving(joint, Side.LEFT)).isCloseTo(0, within(1e-9));
        }
    }
}
