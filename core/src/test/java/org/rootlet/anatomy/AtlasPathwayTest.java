package org.rootlet.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtlasPathwayTest {
    private final Atlas atlas = Atlas.load();

    private List<Pathway> every() {
        List<Pathway> paths = new ArrayList<>();
        atlas.muscles().forEach(muscle -> paths.addAll(atlas.paths(muscle.name())));
        atlas.regions().forEach(region -> paths.addAll(atlas.paths(region.key())));
        return paths;
    }

    @Test
    void everyPathwayBeginsAtItsRootAndEndsAtItsTarget() {
        assertThat(every()).isNotEmpty().allSatisfy(path -> {
            String half = path.kind() == Pathway.Kind.MOTOR ? "ventral" : "dorsal";
            assertThat(path.segments().getFirst().structureId()).isEqualTo("root:" + path.root() + ":" + half);
            assertThat(path.segments().getLast().name()).endsWith(path.target());
        });
    }
}
