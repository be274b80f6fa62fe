package org.rootlet.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Objects;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;

/**
 * Coverage-guided fuzzing of the reader. A normal build replays the seeds; {@code JAZZER_FUZZ=1 ./mvnw test -pl casefile -am
 * -Djazzer.hooks=true -Dtest=CaseReaderFuzzTest -Dsurefire.failIfNoSpecifiedTests=false} searches for five minutes.
 */
class CaseReaderFuzzTest {
    private static final CaseReader READER = new CaseReader(TestVocabulary.VOCABULARY, Ledger.load());

    @FuzzTest
    void givesACaseOrASentenceForAnyBytes(byte[] bytes) {
        try {
            assertThat(READER.read("fuzz", bytes).title()).isNotBlank();
        } catch (InputException e) {
            assertThat(Objects.requireNonNull(e.getMessage()))
                    .startsWith("fuzz ")
                    .matches("[^\\n]*[.?]");
        }
    }
}
