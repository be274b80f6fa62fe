package org.rootlet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rootlet.cli.RootletTest.Run;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FiberSweepTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SWEEP = "fiber velocity --diameter 5.7,20 --temperature 30:37:7 --dt 0.005 --format ";

    @Test
    void aListMixesNumbersAndRanges() {
        assertThat(new NumberListConverter().convert("5.7,7.3,10:16:1").values())
                .containsExactly(5.7, 7.3, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0);
        assertThat(new CountListConverter().convert("0,2:10:4").values()).containsExactly(0, 2, 6, 10);
    }

    @Test
    void aRangeStepsInDecimalsAndNeverPassesItsEnd() {
        assertThat(new NumberListConverter().convert("0.1:0.75:0.1").values())
                .containsExactly(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7);
        assertThat(new NumberListConverter().convert("3:3:1").values()).containsExactly(3.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,", "1:2", "1:2:3:4", "2:1:1", "1:2:0", "1:2:-1", "1:2:x", "1:2:1e-300", "1:NaN:1"})
    void whatIsNoListIsRefused(String given) {
        assertThatThrownBy(() -> new NumberListConverter().convert(given)).isInstanceOf(TypeConversionException.class);
    }

    @Test
    void aSweepIsAnArrayInJson() {
        JsonNode answers = JSON.readTree(out(SWEEP + "json"));
        assertThat(answers).hasSize(4);
        assertThat(answers.get(1).get("diameterUm").doubleValue()).isEqualTo(5.7);
        assertThat(answers.get(1).get("temperatureC").doubleValue()).isEqualTo(37);
        assertThat(answers.get(3).get("warnings")).hasSize(1);
    }

    @Test
    void aSweepIsARowPerCombinationInCsv() {
        List<String> lines = out(SWEEP + "csv").lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst())
                .isEqualTo("model,diameter_um,temperature_c,dt_ms,velocity_m_per_s,scheme,warnings");
        assertThat(lines.get(1)).startsWith("MRG2002,5.7,30,0.005,2").endsWith(",crank-nicolson,");
        assertThat(lines.get(4)).startsWith("MRG2002,20,37,0.005,").contains("extrapolated");
    }

    @Test
    void aSweepIsATableInTextWithWhatAllShareAboveIt() {
        assertThat(out(SWEEP + "text").lines())
                .contains("model: MRG2002", "dtMs: 0.005", "diameterUm  temperatureC  velocityMPerS")
                .filteredOn(line -> line.contains("extrapolated"))
                .hasSize(1);
    }

    @Test
    void aSweepTooLargeIsRefusedBeforeItBegins() {
        Run run = Run.of("fiber", "velocity", "--diameter", "1:22:0.01", "--temperature", "20:40:0.1");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("combinations", "100000").hasLineCount(1);
    }

    @Test
    void theNumberOfThreadsChangesNoByte() {
        assertThat(out(SWEEP + "csv --threads 2")).isEqualTo(out(SWEEP + "csv --threads 1"));
    }

    private static String out(String line) {
        Run run = Run.of(line.split(" ", -1));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run.out();
    }
}
