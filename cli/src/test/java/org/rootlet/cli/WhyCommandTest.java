package org.rootlet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rootlet.cli.RootletTest.Run;
import org.rootlet.evidence.Evidence;
import org.rootlet.evidence.Ledger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WhyCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Ledger ledger = Ledger.load();
    private final Evidence entry = ledger.all().getFirst();

    @Test
    void aNameIsAnsweredWithValueGradeNoteAndSource() {
        Run run = Run.of("why", entry.name());
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(entry.name() + " = ")
                .contains(
                        entry.grade().label(),
                        entry.note(),
                        ledger.source(entry).citation(),
                        ledger.source(entry).readLevel());
    }

    @Test
    void aNameAsJsonIsOneObjectWithKeysInAFixedOrder() {
        JsonNode answer =
                JSON.readTree(Run.of("why", entry.name(), "--format", "json").out());
        assertThat(List.copyOf(answer.propertyNames()))
                .containsExactly(
                        "name", "value", "unit", "spread", "grade", "note", "source", "citation", "url", "readLevel");
        assertThat(answer.get("value").doubleValue()).isEqualTo(entry.value());
    }

    @Test
    void allAsJsonListsEveryEntryOfTheLedger() {
        JsonNode answer =
                JSON.readTree(Run.of("why", "--all", "--format", "json").out());
        assertThat(answer.valueStream().map(node -> node.get("name").stringValue()))
                .containsExactlyElementsOf(
                        ledger.all().stream().map(Evidence::name).toList());
    }

    @Test
    void aMistypedNameIsAnsweredWithTheNearest() {
        String mistyped = entry.name().replaceFirst("\\.(.)(.)", ".$2$1");
        assertThat(mistyped).isNotEqualTo(entry.name());
        Run run = Run.of("why", mistyped);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith(entry.name() + " = ");
        assertThat(run.err()).contains("no constant '" + mistyped + "'").hasLineCount(1);
    }
}
