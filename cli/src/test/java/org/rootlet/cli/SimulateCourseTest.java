package org.rootlet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.cli.RootletTest.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulateCourseTest {
    private static final String CASE = "../examples/s1-sciatica-43f.yaml";
    private static final String HEALTHY = "../examples/healthy-30f.yaml";

    @TempDir
    private Path folder;

    @Test
    void aCourseIsGivenDayByDayAsTableDocumentAndPicture() throws IOException {
        Run run = Run.of("simulate", CASE, "--at-days", "0,7,90", "--out", folder.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Right side, day", "Reflex, % of a young adult's: ankle", "not a medical device");
        assertThat(run.err()).contains("course.json, course.svg");
        JsonNode course = JsonMapper.builder()
                .build()
                .readTree(Files.readString(folder.resolve("course.json")))
                .get("course");
        assertThat(course).hasSize(3);
        assertThat(course.get(1).get("day").doubleValue()).isEqualTo(7);
        assertThat(course.get(1).get("responses")).hasSize(2);
        assertThat(Files.readString(folder.resolve("course.svg"))).contains("<svg", "Motor fibers");
        assertThat(Run.of("simulate", CASE, "--at-days", "0,7,90", "--format", "json", "--threads", "1")
                        .out())
                .isEqualTo(Files.readString(folder.resolve("course.json")));
    }

    @Test
    void recalledAndIntegratedRunsAreTheSameBytes() {
        Run recalled = Run.of("simulate", CASE, "--format", "json");
        assertThat(Run.of("simulate", CASE, "--format", "json", "--integrate")).isEqualTo(recalled);
    }

    @Test
    void withoutALesionTheTableSaysThatNothingIsMet() {
        assertThat(Run.of("simulate", HEALTHY, "--at-days", "0,3").out()).contains("No nerve is met");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -1,3    | --at-days has -1; allowed are 0 to 3650 days since onset.
            3,3     | --at-days has 3 after 3; days must ascend.
            0,4000  | --at-days has 4000; allowed are 0 to 3650 days since onset.
            """)
    void daysThatCannotBeAreRefused(String days, String sentence) {
        Run run = Run.of("simulate", CASE, "--at-days=" + days);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(sentence);
    }
}
