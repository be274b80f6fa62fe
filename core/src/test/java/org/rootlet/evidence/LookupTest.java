package org.rootlet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rootlet.evidence.Lookup.Match;

class LookupTest {
    private static final List<Evidence> ENTRIES = List.of(
            entry("clinical.ankle-reflex.absent-over-60-percent", "Healthy people"),
            entry("clinical.knee-reflex.absent-percent", "Seen beside a lost ankle jerk"),
            entry("muscle.torque.plantar-flexion-nm", "Knee extended"));

    @Test
    void veryNameWinsAlone() {
        assertFound("muscle.torque.plantar-flexion-nm", Match.EXACT, "muscle.torque.plantar-flexion-nm");
    }

    @Test
    void wordsOfANameAreFoundInAnyOrderAndCase() {
        assertFound("Flexion PLANTAR", Match.WORDS, "muscle.torque.plantar-flexion-nm");
    }

    @Test
    void nameComesBeforeNote() {
        assertFound(
                "ankle",
                Match.WORDS,
                "clinical.ankle-reflex.absent-over-60-percent",
                "clinical.knee-reflex.absent-percent");
    }

    @Test
    void mistypedNameFindsTheNearest() {
        assertFound("muscle.torqe.planter-flexion-nm", Match.NEAREST, "muscle.torque.plantar-flexion-nm");
    }

    @Test
    void mistypedWordsFindTheNearest() {
        assertFound("anlke refelx", Match.NEAREST, "clinical.ankle-reflex.absent-over-60-percent");
    }

    @Test
    void whatIsNearNothingFindsNothing() {
        assertFound("gastrointestinal", Match.NONE);
        assertFound("  ", Match.NONE);
    }

    private static void assertFound(String given, Match match, String... names) {
        Lookup answer = Lookup.in(ENTRIES, given);
        assertThat(answer.match()).isEqualTo(match);
        assertThat(answer.entries()).extracting(Evidence::name).containsExactly(names);
    }

    private static Evidence entry(String name, String note) {
        return new Evidence(name, 1, "1", "", "KEY", Grade.MEASURED, note);
    }
}
