package org.rootlet.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rootlet.evidence.Ledger;
import org.rootlet.patient.Patient;
import org.rootlet.patient.PatientSampler;
import org.rootlet.patient.Population;

/** What is written is read as the same person. */
class CaseWriterTest {
    private static final Ledger LEDGER = Ledger.load();
    private static final CaseReader READER = new CaseReader(AtlasVocabulary.VOCABULARY, LEDGER);
    private static final int SAMPLED = 400;

    private static void assertReadsAsWritten(String title, Patient patient, List<String> assumptions) {
        CaseWriter writer = new CaseWriter(title, patient, assumptions);
        for (String text : List.of(writer.yaml(), writer.jsonLine())) {
            ClinicalCase read = READER.read("written", text);
            assertThat(read.patient()).isEqualTo(patient);
            assertThat(read.title()).isEqualTo(title);
            assertThat(read.assumptions()).isEqualTo(assumptions);
            assertThat(read.reported()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Population.class)
    void whoeverIsDrawnIsReadAsWritten(Population population) {
        PatientSampler sampler = new PatientSampler(LEDGER, 5, population);
        for (int index = 0; index < SAMPLED; index++) {
            assertReadsAsWritten("Person " + index, sampler.patient(index), List.of());
        }
    }

    /** Examples hold what is never drawn: measured sizes, severities, stretch. */
    @ParameterizedTest
    @MethodSource("org.rootlet.casefile.ExamplesTest#examples")
    void everyExampleIsReadAsWritten(Path file) {
        ClinicalCase example = READER.read(file);
        Patient rounded = READER.read(
                        "rounded", new CaseWriter(example.title(), example.patient(), List.of()).jsonLine())
                .patient();
        assertReadsAsWritten(example.title(), rounded, example.assumptions());
        assertThat(rounded.lesions()).hasSameSizeAs(example.patient().lesions());
    }

    /** Lesions that are never drawn, with numbers over their whole ranges. */
    @Property(tries = 200)
    void measuredAndStretchedLesionsAreReadAsWritten(@ForAll("lesions") String lesion) {
        Patient patient = READER.read("given", TestCases.lesion(lesion)).patient();
        assertReadsAsWritten("x", patient, List.of());
    }

    @Provide
    Arbitrary<String> lesions() {
        Arbitrary<String> load = Arbitraries.oneOf(
                within(0, 25).map(size -> "cause: disc herniation, level: L5-S1, zone: far lateral, sizeMm: " + size),
                within(10, 400).map(area -> "cause: stenosis, level: L4-L5, zone: central, sacAreaMm2: " + area),
                within(1, 15)
                        .map(depth -> "cause: stenosis, level: L4-L5, zone: lateral recess, recessDepthMm: " + depth),
                within(1, 20).map(width -> "cause: stenosis, level: L5-S1, zone: foraminal, foramenWidthMm: " + width),
                within(0, 30).map(strain -> "cause: stretch, ganglion: S1, strainPercent: " + strain),
                within(0, 30)
                        .map(strain ->
                                "cause: trauma, level: S1 foramen, zone: foraminal, severity: severe, strainPercent: "
                                        + strain));
        return Combinators.combine(
                        load,
                        Arbitraries.of("left", "right", "both"),
                        Arbitraries.of("sudden", "subacute", "gradual"),
                        within(0, 3650),
                        within(0, 1),
                        within(0, 3650))
                .as((loaded, side, onset, days, inflammation, relief) ->
                        "%s, side: %s, onset: %s, daysSinceOnset: %s, inflammation: %s, decompressedOnDay: %s"
                                .formatted(loaded, side, onset, days, inflammation, relief));
    }

    private static Arbitrary<String> within(int least, int most) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(least), BigDecimal.valueOf(most))
                .ofScale(2)
                .map(BigDecimal::toPlainString);
    }

    @Test
    void titlesAndSentencesMayHoldWhatYamlTakesForItsOwn() {
        Patient patient = new PatientSampler(LEDGER, 5, Population.GENERAL).patient(1);
        assertReadsAsWritten(
                "- {S1: #1}, \"quoted\" & 'quoted' \u00e9", patient, List.of("yes", "12", "a: b # c", "*x", "null"));
    }

    @Test
    void aLineOfJsonIsOneLine() {
        Patient patient = new PatientSampler(LEDGER, 5, Population.SPINE_CLINIC).patient(1);
        assertThat(new CaseWriter("x", patient, List.of("y")).jsonLine())
                .endsWith("}\n")
                .doesNotContain("\n ")
                .matches(line -> line.lines().count() == 1);
    }
}
