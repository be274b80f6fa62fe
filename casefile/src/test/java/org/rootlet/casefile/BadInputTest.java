package org.rootlet.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;

/** Each way in which a file can be wrong, and the one sentence that tells it. */
class BadInputTest {
    private static final CaseReader READER = new CaseReader(TestVocabulary.VOCABULARY, Ledger.load());
    private static final String HEAD = "rootlet: 1\ntitle: x\n";
    private static final String PATIENT = "patient: {age: 41, sex: male}\n";
    private static final String DISC = "cause: disc herniation, level: L5-S1, zone: paracentral, side: left, "
            + "onset: sudden, daysSinceOnset: 10, ";

    @Test
    void namesTheNearestKeyForAnUnknownOne() {
        refused(HEAD + "patient: {agee: 41, sex: male}\n")
                .isEqualTo("case.yaml line 3, column 11: unknown key 'agee' in patient; did you mean 'age'?");
        refused(HEAD + PATIENT + "lesion: []\n")
                .isEqualTo("case.yaml line 4, column 1: unknown key 'lesion' in the case; did you mean 'lesions'?");
    }

    @Test
    void listsTheKeysWhereNoneIsNear() {
        refused(HEAD + "patient: {age: 41, sex: male, xyzzy: 1}\n")
                .isEqualTo(
                        "case.yaml line 3, column 31: unknown key 'xyzzy' in patient; allowed are age, sex, heightCm, "
                                + "massKg, temperatureC, plexus, sensoryOverlap, motorOverlap, s1GanglionShiftMm, conjoinedRoots");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    s1GanglionShift: 5 | unknown key 's1GanglionShift' in patient; the key is 's1GanglionShiftMm' and its unit is mm
                    heightM: 1.76   | unknown key 'heightM' in patient; the key is 'heightCm' and its unit is cm
                    massLb: 170     | unknown key 'massLb' in patient; the key is 'massKg' and its unit is kg
                    weight: 78      | unknown key 'weight' in patient; did you mean 'massKg'?
                    temperatureF: 98 | unknown key 'temperatureF' in patient; the key is 'temperatureC' and its unit is degrees C
                    ageMonths: 400  | unknown key 'ageMonths' in patient; the key is 'age' and its unit is years
                    """)
    void namesTheUnitForAKeyInAnother(String field, String sentence) {
        refused(HEAD + "patient: {" + field + ", sex: male}\n").isEqualTo("case.yaml line 3, column 11: " + sentence);
    }

    @Test
    void namesTheUnitOfPressure() {
        refused(TestCases.lesion(DISC + "pressureKPa: 16"))
                .contains("line 4", "unknown key 'pressureKPa'", "the key is 'pressureMmHg' and its unit is mmHg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    heightCm: 1.76 | heightCm 1.76 is outside 140 to 210, given in cm
                    heightCm: -170 | heightCm -170 is outside 140 to 210, given in cm
                    sensoryOverlap: 0.4 | sensoryOverlap 0.4 is outside 0.5 to 2, given as a ratio to the atlas
                    motorOverlap: 3 | motorOverlap 3 is outside 0.25 to 2, given as a ratio to the atlas
                    s1GanglionShiftMm: 11 | s1GanglionShiftMm 11 is outside -20 to 10, given in mm
                    conjoinedRoots: L5 | unknown conjoinedRoots 'L5'; allowed are none, L4-L5, L5-S1, S1-S2
                    massKg: 500    | massKg 500 is outside 35 to 200, given in kg
                    temperatureC: 98.6 | temperatureC 98.6 is outside 30 to 40, given in degrees C
                    heightCm: .inf | heightCm is the number .inf; a finite number is required
                    heightCm: .nan | heightCm is the number .nan; a finite number is required
                    heightCm: 1e999 | heightCm is the number 1e999; a finite number is required
                    heightCm: 176 cm | 'heightCm' of patient is the text '176 cm'; a number is required
                    heightCm: '176' | 'heightCm' of patient is the text '176'; a number is required
                    heightCm: true | 'heightCm' of patient is the truth value true; a number is required
                    heightCm: null | 'heightCm' of patient is nothing; a number is required
                    heightCm: [176] | 'heightCm' of patient is a list; a number is required
                    heightCm: {cm: 176} | 'heightCm' of patient is a mapping of keys; a number is required
                    """, quoteCharacter = '"')
    void namesRangeAndUnitForANumberThatCannotBe(String field, String sentence) {
        String column = String.valueOf("patient: {age: 41, sex: male, ".length() + field.indexOf(':') + 3);
        refused(HEAD + "patient: {age: 41, sex: male, " + field + "}\n")
                .isEqualTo("case.yaml line 3, column " + column + ": " + sentence);
    }

    @Test
    void namesWhatIsMissing() {
        refused("title: x\n" + PATIENT)
                .isEqualTo("case.yaml line 1, column 1: the case has no 'rootlet', which is required");
        refused(HEAD).isEqualTo("case.yaml line 1, column 1: the case has no 'patient', which is required");
        refused(HEAD + "patient: {age: 41}\n")
                .isEqualTo("case.yaml line 3, column 10: patient has no 'sex', which is required");
        refused(TestCases.lesion(DISC + "severity: mild").replace("side: left, ", ""))
                .isEqualTo("case.yaml line 4, column 11: lesion 1 has no 'side', which is required unless the zone is "
                        + "central; allowed are left, right, both");
        refused(TestCases.lesion(DISC.strip().replaceAll(",$", "")))
                .endsWith(
                        "lesion 1 has none of the keys pressureMmHg, severity, sizeMm; exactly one of them is required");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    L5-S1       | L5-S2 | unknown level 'L5-S2'; did you mean 'L5-S1'?
                    L5-S1       | L5/S1 | unknown level 'L5/S1'; did you mean 'L5-S1'?
                    L5-S1       | S9 foramen | unknown level 'S9 foramen'; did you mean 'S1 foramen' or 'S2 foramen' or 'S3 foramen'?
                    paracentral | paracentrl | unknown zone 'paracentrl'; did you mean 'paracentral'?
                    left        | Left  | unknown side 'Left'; did you mean 'left'?
                    sudden      | fast  | unknown onset 'fast'; allowed are sudden, subacute, gradual
                    disc herniation | disk herniation | unknown cause 'disk herniation'; did you mean 'disc herniation'?
                    """)
    void namesTheNearestOfAClosedListOfWords(String right, String wrong, String sentence) {
        refused(TestCases.lesion((DISC + "severity: mild").replace(right, wrong)))
                .contains("case.yaml line 4, column ")
                .endsWith(sentence);
    }

    @Test
    void namesTheNearestNerveMuscleAndRegion() {
        refused(TestCases.lesion("cause: entrapment, nerve: common peronial, at: fibular head, side: left, "
                        + "severity: mild, onset: gradual, daysSinceOnset: 3"))
                .endsWith("unknown nerve 'common peronial'; did you mean 'common peroneal'?");
        refused(TestCases.lesion("cause: entrapment, nerve: tibial, at: fibular head, side: left, severity: mild, "
                        + "onset: gradual, daysSinceOnset: 3"))
                .endsWith("unknown at 'fibular head'; allowed are popliteal fossa, tarsal tunnel");
        refused(HEAD + PATIENT + "reported:\n  motor:\n    - {muscle: solius, side: left, finding: weak}\n")
                .isEqualTo("case.yaml line 6, column 16: unknown muscle 'solius'; did you mean 'soleus'?");
        refused(
                        HEAD + PATIENT
                                + "reported:\n  sensation:\n    - {region: foot, side: left, modality: any, finding: reduced}\n")
                .isEqualTo("case.yaml line 6, column 16: unknown region 'foot'; did you mean 'lateral foot'?");
    }

    @Test
    void namesTheZonesThatALevelHas() {
        refused(TestCases.lesion("cause: trauma, level: S1 foramen, zone: paracentral, side: left, severity: mild, "
                        + "onset: sudden, daysSinceOnset: 3"))
                .isEqualTo(
                        "case.yaml line 4, column 46: level S1 foramen has no zone 'paracentral'; allowed there: foraminal");
    }

    @Test
    void namesKeysThatContradictEachOther() {
        refused(TestCases.lesion(DISC + "pressureMmHg: 30, severity: mild"))
                .endsWith(
                        "lesion 1 has both 'pressureMmHg' and 'severity', which contradict each other; exactly one of "
                                + "them is allowed");
        refused(TestCases.lesion("cause: trauma, level: L5-S1, zone: central, nerve: tibial, severity: mild, "
                        + "onset: sudden, daysSinceOnset: 1"))
                .endsWith("lesion 1 has both 'level' and 'nerve', which contradict each other; exactly one of them is "
                        + "allowed");
        refused(TestCases.lesion("cause: zoster, ganglion: L5, zone: central, side: left, severity: mild, "
                        + "onset: sudden, daysSinceOnset: 1"))
                .endsWith("lesion 1 has 'zone', which goes with 'level' and contradicts 'ganglion'");
        refused(TestCases.lesion("cause: zoster, level: L5-S1, zone: central, side: left, severity: mild, "
                        + "onset: sudden, daysSinceOnset: 1"))
                .endsWith("lesion 1 is caused by zoster and has 'level'; its place is given by ganglion");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    disc herniation | L5-S1, zone: paracentral | sacAreaMm2: 60 | lesion 1 has 'sacAreaMm2', which goes with a stenosis or epidural mass in the central zone at a disc; how hard this disc herniation presses is given by pressureMmHg or severity or sizeMm
                    stenosis | L4-L5, zone: central | sizeMm: 6 | lesion 1 has 'sizeMm', which goes with a disc herniation at a disc; how hard this stenosis presses is given by pressureMmHg or severity or sacAreaMm2
                    stenosis | L4-L5, zone: central | recessDepthMm: 2 | lesion 1 has 'recessDepthMm', which goes with a stenosis in the lateral recess at a disc; how hard this stenosis presses is given by pressureMmHg or severity or sacAreaMm2
                    stenosis | L4-L5, zone: lateral recess | foramenWidthMm: 3 | lesion 1 has 'foramenWidthMm', which goes with a foraminal stenosis at a disc; how hard this stenosis presses is given by pressureMmHg or severity or recessDepthMm
                    disc herniation | S1 foramen, zone: foraminal | sizeMm: 6 | lesion 1 has 'sizeMm', which goes with a disc herniation at a disc; how hard this disc herniation presses is given by pressureMmHg or severity
                    disc herniation | L5-S1, zone: paracentral | sizeMm: 26 | sizeMm 26 is outside 0 to 25, given in mm
                    stenosis | L4-L5, zone: central | sacAreaCm2: 0.6 | unknown key 'sacAreaCm2' in lesion 1; the key is 'sacAreaMm2' and its unit is mm2
                    disc herniation | L5-S1, zone: paracentral | sizeMm: 6, severity: mild | lesion 1 has both 'severity' and 'sizeMm', which contradict each other; exactly one of them is allowed
                    cyst | L5-S1, zone: paracentral | severity: mild, strainPercent: 5 | lesion 1 is caused by cyst and has 'strainPercent'; causes that stretch a nerve are trauma, stretch
                    stretch | L5-S1, zone: paracentral | strainPercent: 12, severity: mild | lesion 1 is caused by stretch and has 'severity'; it is given by strainPercent alone, and a fracture that presses as well is trauma
                    stretch | L5-S1, zone: paracentral | inflammation: 0 | lesion 1 has no 'strainPercent', which is required
                    stretch | L5-S1, zone: paracentral | strainPercent: 31 | strainPercent 31 is outside 0 to 30, given in percent
                    disc herniation | S2 foramen, zone: central | severity: mild | level S2 foramen has no zone 'central'; allowed there: foraminal
                    """, quoteCharacter = '"')
    void namesWhatASizeOrAStretchGoesWith(String cause, String place, String keys, String sentence) {
        refused(TestCases.lesion("cause: " + cause + ", level: " + place + ", side: left, onset: sudden, "
                        + "daysSinceOnset: 10, " + keys))
                .startsWith("case.yaml line 4, column ")
                .endsWith(sentence);
    }

    @Test
    void refusesADecompressionBeforeTheOnsetOrOfWhatHasNothingToDecompress() {
        refused(TestCases.lesion(DISC + "severity: mild, decompressedOnDay: -3"))
                .endsWith("decompressedOnDay -3 is outside 0 to 36500, given in days after the onset");
        refused(TestCases.lesion("cause: zoster, ganglion: L5, side: left, severity: mild, onset: sudden, "
                        + "daysSinceOnset: 10, decompressedOnDay: 3"))
                .endsWith(
                        "lesion 1 is caused by zoster and has 'decompressedOnDay', but there is nothing to decompress; "
                                + "causes that can be are disc herniation, stenosis, trauma, stretch, cyst, tumor, schwannoma, "
                                + "epidural mass, entrapment");
        refused(TestCases.lesion(DISC.replace("daysSinceOnset: 10", "daysSinceOnset: -1") + "severity: mild"))
                .endsWith("daysSinceOnset -1 is outside 0 to 36500, given in days");
    }

    @Test
    void namesBothLinesOfAKeyThatStandsTwice() {
        refused("rootlet: 1\ntitle: x\ntitle: y\n" + PATIENT)
                .isEqualTo(
                        "case.yaml line 3, column 1: the key 'title' stands here a second time; it was given on line 2");
    }

    @Test
    void saysWhereYamlBreaks() {
        refused("rootlet: 1\ntitle: [x\npatient: 3\n")
                .startsWith("case.yaml line 3, column 8: this is not readable YAML or JSON (");
        refused("rootlet: 1\n\ttitle: x\n")
                .startsWith("case.yaml line 2, column 1: this is not readable YAML or JSON (");
    }

    @Test
    void saysThatAFileIsEmpty() {
        refused("").isEqualTo("case.yaml line 1, column 1: the file is empty; a case file begins with 'rootlet: 1'");
        refused("# only a comment\n").contains("the file is empty");
    }

    @Test
    void refusesWhatIsNoMapping() {
        refused("just words\n")
                .isEqualTo(
                        "case.yaml line 1, column 1: the case is the text 'just words'; it must be a mapping with the "
                                + "keys rootlet, title, source, patient, lesions, reported, assumptions");
        refused(HEAD + PATIENT + "lesions: disc\n")
                .endsWith("line 4, column 10: 'lesions' is the text 'disc'; it must be a list");
        refused(HEAD + PATIENT + "lesions: [disc]\n").contains("line 4, column 11: lesion 1 is the text 'disc'");
    }

    @Test
    void refusesAnotherVersion() {
        refused("rootlet: 2\ntitle: x\n" + PATIENT)
                .isEqualTo(
                        "case.yaml line 1, column 10: 'rootlet' is the number 2; this program reads version 1 of the case "
                                + "format");
    }

    @Test
    void refusesAnchorsAliasesTagsAndSecondDocuments() {
        refused("a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n")
                .isEqualTo(
                        "case.yaml line 1, column 4: YAML anchors (&) and aliases (*) are not allowed in a case file");
        refused(HEAD + "patient: *p\n").contains("line 3, column 10: YAML anchors");
        refused("rootlet: !!int 1\n")
                .isEqualTo("case.yaml line 1, column 10: YAML tags (!) are not allowed in a case file");
        refused(HEAD + PATIENT + "---\nrootlet: 1\n")
                .isEqualTo("case.yaml line 5, column 1: a second document begins here; a case file holds one");
    }

    @Test
    void refusesDeepNestingAndControlCharacters() {
        refused("[".repeat(200_000)).contains("line 1", "nested deeper than 16 levels");
        refused(HEAD + "source: {citation: \"a\\e[31mb\", kind: vignette}\n")
                .isEqualTo(
                        "case.yaml line 3, column 20: the character U+001B stands in this text; a case file is plain text");
    }

    @Test
    void refusesGradesThatDoNotExist() {
        refused(HEAD + PATIENT + "reported: {motor: [{muscle: soleus, side: left, finding: 6}]}\n")
                .endsWith(
                        "finding is the number 6; allowed are weak, mildly weak, moderately weak, severely weak, normal "
                                + "and MRC grades 0 to 5 in halves, 4.5 being written 4.5 or 4+");
        refused(HEAD + PATIENT + "reported: {reflexes: [{name: ankle, side: left, finding: 5}]}\n")
                .endsWith("reflex grade 5 is not one of 0, 1, 2, 3, 4");
    }

    @Test
    void saysThatAFileIsMissing(@TempDir Path folder) {
        Path missing = folder.resolve("none.yaml");
        assertThatThrownBy(() -> READER.read(missing))
                .isInstanceOf(InputException.class)
                .hasMessage("There is no file " + missing + ".");
    }

    @Test
    void saysThatAPathIsADirectory(@TempDir Path folder) {
        assertThatThrownBy(() -> READER.read(folder))
                .isInstanceOf(InputException.class)
                .hasMessage(folder + " is a directory; a case file is required.");
    }

    @Test
    void saysWhereBytesAreNotUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("latin1.yaml");
        Files.write(file, "rootlet: 1\ntitle: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> READER.read(file))
                .isInstanceOf(InputException.class)
                .hasMessage(file
                        + " line 2, column 11: the bytes here are not UTF-8, in which a case file must be written.");
    }

    @Test
    void refusesAFileOfMoreThanAMebibyte(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.yaml");
        Files.writeString(file, "# ".repeat(1 << 20));
        assertThatThrownBy(() -> READER.read(file))
                .isInstanceOf(InputException.class)
                .hasMessage(file + " is larger than 1 MiB, which is the most that a case file may have.");
    }

    @Test
    void readsAFileWithAByteOrderMark() {
        assertThat(READER.read("bom.yaml", "\uFEFF" + HEAD + PATIENT).title()).isEqualTo("x");
    }

    private static AbstractStringAssert<?> refused(String text) {
        try {
            READER.read("case.yaml", text);
        } catch (InputException e) {
            String message = Objects.requireNonNull(e.getMessage());
            assertThat(message).matches("[^\n]*[^.?][.?]");
            return assertThat(message.endsWith(".") ? message.substring(0, message.length() - 1) : message);
        }
        throw new AssertionError("The reader accepted:\n" + text);
    }
}
