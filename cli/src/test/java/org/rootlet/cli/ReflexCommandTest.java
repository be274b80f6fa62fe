package org.rootlet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.cli.RootletTest.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReflexCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DISC = "disc herniation,level=L5-S1,zone=paracentral,side=right,pressure=150,days=60";

    @TempDir
    private Path folder;

    @Test
    void theCurveHasItsContract() {
        JsonNode curve = json("h-curve", "--side", "left", "--current", "4:24:2");
        assertThat(curve.get("points")).hasSize(11);
        assertThat(curve.get("points").get(0).propertyNames()).containsExactly("currentMa", "mMv", "hMv", "hLatencyMs");
        assertThat(curve.propertyNames())
                .contains(
                        "hMaxOverMMax", "mAtHMaxPercent", "hLatencyMs", "hThresholdMa", "mThresholdMa", "side", "seed")
                .doesNotContain("otherSide", "sideRatio");
        assertThat(curve.get("points").get(0).get("hLatencyMs").isNull()).isTrue();
        assertThat(curve.get("hLatencyMs").doubleValue()).isBetween(27.0, 34.0);
        assertThat(curve.get("hMaxOverMMax").doubleValue()).isBetween(0.1, 1.0);
    }

    @Test
    void aLongerSweepFindsTheSame() {
        JsonNode usual = json("h-curve", "--side", "left", "--current", "6,8,24");
        assertThat(json("h-curve", "--side", "left", "--current", "6,8,24", "--sweep", "120"))
                .isEqualTo(usual);
        JsonNode waves = json("f-wave", "--shocks", "4", "--side", "left");
        assertThat(json("f-wave", "--shocks", "4", "--side", "left", "--sweep", "150"))
                .isEqualTo(waves);
    }

    @Test
    void healthyLegsAreAlike() {
        JsonNode curve = json("h-curve", "--current", "6,8,20");
        JsonNode other = curve.get("otherSide");
        assertThat(curve.get("side").stringValue()).isEqualTo("left");
        assertThat(other.get("side").stringValue()).isEqualTo("right");
        assertThat(other.get("points")).isEqualTo(curve.get("points"));
        assertThat(curve.get("sideRatio").doubleValue()).isEqualTo(1);
        assertThat(curve.get("sideLatencyDifferenceMs").doubleValue()).isZero();
    }

    @Test
    void lostAfferentsTakeHAndLeaveM() {
        JsonNode curve = json("h-curve", "--lose", "ia=0.5", "--current", "6:24:2");
        assertThat(curve.get("side").stringValue()).isEqualTo("left");
        assertThat(curve.get("sideRatio").doubleValue()).isLessThan(0.7);
        assertThat(curve.get("mMaxMv").doubleValue())
                .isCloseTo(curve.get("otherSide").get("mMaxMv").doubleValue(), within(1e-6));
        assertThat(curve.get("lost").get(0).stringValue()).isEqualTo("0.5 of Ia afferents, left");
    }

    @Test
    void theSideOfTheLesionComesFirstWhateverTheThreads() {
        String[] line = {"h-curve", "--lesion", DISC, "--current", "6,8,24"};
        JsonNode curve = json(line);
        assertThat(curve.get("side").stringValue()).isEqualTo("right");
        assertThat(curve.get("sideRatio").doubleValue()).isLessThan(0.5);
        assertThat(curve.get("lesions").get(0).stringValue())
                .isEqualTo("disc herniation, L5-S1 paracentral, right, 150 mmHg, subacute onset, day 60");
        List<String> oneThread = new ArrayList<>(List.of(line));
        oneThread.addAll(List.of("--threads", "1"));
        assertThat(json(oneThread.toArray(String[]::new))).isEqualTo(curve);
    }

    @Test
    void csvHasARowForEachSideAndCurrent() {
        Run run = run("h-curve", "--current", "6,24", "--format", "csv");
        assertThat(run.out().lines())
                .hasSize(5)
                .first()
                .isEqualTo("muscle,place,pulse_ms,side,current_ma,m_mv,h_mv,h_latency_ms");
        assertThat(run.out().lines().toList().get(4)).startsWith("soleus,popliteal fossa,1,right,24,");
    }

    @Test
    void textNamesThePersonAndIsNoMedicalDevice() {
        assertThat(run("sural", "--patient", "age=52,sex=female,height=163,mass=68,temperature=34")
                        .out())
                .startsWith("patient: woman of 52, 163 cm, 68 kg, nerves at 34 degrees C\n")
                .contains("amplitudeUv", " left", "right", "sideRatio: 1.0")
                .contains("Not a medical device");
    }

    @Test
    void aLesionBeforeTheGanglionLeavesTheSuralPotentialAndOneBeyondTakesIt() {
        JsonNode before = json("sural", "--lesion", DISC);
        assertThat(before.get("amplitudeUv").doubleValue()).isPositive();
        assertThat(before.get("sideRatio").doubleValue()).isEqualTo(1);
        JsonNode beyond =
                json("sural", "--lesion", "trauma,nerve=sciatic,place=mid-thigh,side=left,pressure=300,days=60");
        assertThat(beyond.get("sideRatio").doubleValue()).isLessThan(0.5);
    }

    @Test
    void aCaseFileGivesPatientAndLesions() {
        JsonNode potential = json("sural", "--case", "../examples/s1-disc-intraradicular-41m.yaml");
        assertThat(potential.get("patient").get("ageYears").doubleValue()).isEqualTo(41);
        assertThat(potential.get("lesions")).isNotEmpty();
    }

    @Test
    void fWavesComeBackLate() {
        JsonNode waves = json("f-wave", "--shocks", "6", "--side", "right");
        assertThat(waves.get("responses")).hasSize(6);
        assertThat(waves.get("minimumMs").doubleValue()).isBetween(40.0, 60.0);
        assertThat(waves.get("persistence").doubleValue()).isBetween(0.3, 1.0);
    }

    @Test
    void motorConductionIsMeasuredBetweenTwoPlaces() {
        JsonNode motor = json("motor");
        assertThat(motor.get("responses")).hasSize(2);
        assertThat(motor.get("velocityMPerS").doubleValue()).isBetween(35.0, 60.0);
        JsonNode one =
                json("motor", "--muscle", "extensor digitorum brevis", "--place", "fibular head", "--side", "left");
        assertThat(one.get("velocityMPerS").isNull()).isTrue();
        assertThat(one.get("amplitudeMv").doubleValue()).isPositive();
    }

    @Test
    void theSecondHRecoversWithTime() {
        JsonNode points = json("paired", "--current", "7.4", "--intervals", "60,300", "--side", "left")
                .get("recovery");
        assertThat(points.get(0).get("hOverSingle").doubleValue())
                .isLessThan(points.get(1).get("hOverSingle").doubleValue());
    }

    @Test
    void afterAShockTheMuscleIsSilentAndComesBack() {
        JsonNode shock = json("v-wave", "--sweeps", "2", "--side", "left");
        assertThat(shock.get("silentMs").doubleValue()).isPositive();
        assertThat(shock.get("recovery").doubleValue()).isCloseTo(1, within(0.3));
    }

    @Test
    void aTapIsGradedAndTurnsTheFoot() {
        JsonNode tap = json("tap", "--lesion", DISC);
        assertThat(tap.get("side").stringValue()).isEqualTo("right");
        assertThat(tap.get("grade").intValue()).isLessThan(2);
        assertThat(tap.get("sideRatio").doubleValue()).isLessThan(0.5);
        JsonNode other = tap.get("otherSide");
        assertThat(other.get("grade").intValue()).isEqualTo(2);
        assertThat(other.get("tLatencyMs").doubleValue()).isBetween(30.0, 42.0);
        assertThat(other.get("torqueNm").doubleValue()).isPositive();
        assertThat(other.get("rotationDeg").doubleValue()).isPositive();
    }

    @Test
    void otherTendonsHaveNoTorqueOfTheAnkle() {
        JsonNode tap = json("tap", "--reflex", "knee", "--side", "left", "--jendrassik");
        assertThat(tap.get("muscle").stringValue()).startsWith("vastus");
        assertThat(tap.get("torqueNm").isNull()).isTrue();
        assertThat(tap.get("twitchN").doubleValue()).isPositive();
    }

    @Test
    void theGradeOfOneSideIsThatOfBoth() {
        assertThat(json("tap", "--lesion", DISC, "--side", "right").get("grade"))
                .isEqualTo(json("tap", "--lesion", DISC).get("grade"));
    }

    @Test
    void lostMotorAxonsTakeForceAndLeaveTheOthersTheirRate() {
        JsonNode mvc = json("mvc", "--lose", "motor=0.5", "--duration", "1000");
        JsonNode other = mvc.get("otherSide");
        assertThat(mvc.get("activeUnits").doubleValue()
                        / other.get("activeUnits").doubleValue())
                .isBetween(0.45, 0.55);
        assertThat(mvc.get("sideRatio").doubleValue()).isBetween(0.4, 0.6);
        assertThat(other.get("meanRateHz").doubleValue()).isBetween(10.0, 20.0);
        assertThat(mvc.get("types")).hasSize(3);
        assertThat(run("mvc", "--side", "left", "--effort", "0.1", "--duration", "900", "--units", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(958)
                .first()
                .isEqualTo("muscle,effort,duration_ms,side,unit,type,root,spikes,rate_hz");
    }

    @Test
    void halvingTheStepMovesMLittle() {
        double whole = json("h-curve", "--side", "left", "--current", "24")
                .get("mMaxMv")
                .doubleValue();
        double half = json("h-curve", "--side", "left", "--current", "24", "--dt", "0.025")
                .get("mMaxMv")
                .doubleValue();
        assertThat(half).isCloseTo(whole, withinPercentage(2));
    }

    @Test
    void theCentralLoopIsMeasuredAtTheRoot() {
        JsonNode loop = json("central-loop", "--side", "left");
        assertThat(loop.get("mOnsetMs").doubleValue()).isBetween(10.0, 18.0);
        assertThat(loop.propertyNames()).contains("hOnsetMs", "centralLoopMs");
    }

    @ParameterizedTest
    @CsvSource({
        "h-curve,M-wave and H-reflex of soleus",
        "central-loop,Central loop",
        "f-wave,F-waves",
        "paired,H-reflex of soleus after another one",
        "motor,Motor",
        "v-wave,Shock during effort",
        "sural,Sural",
        "tap,Tap",
        "mvc,Motor units of soleus"
    })
    void picturesAndSignalsAreWrittenWhole(String study, String title) throws IOException {
        Path svg = folder.resolve("a.svg");
        Path png = folder.resolve("a.png");
        Path edf = folder.resolve("a.edf");
        Run run = Run.of(
                "reflex",
                study,
                "--side",
                "left",
                "--svg",
                svg.toString(),
                "--png",
                png.toString(),
                "--edf",
                edf.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.err().lines()).hasSize(3).allMatch(line -> line.startsWith("rootlet: Wrote "));
        assertThat(Files.readString(svg)).startsWith("<?xml").contains(title).contains("</svg>");
        assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(Files.readString(edf, StandardCharsets.ISO_8859_1))
                .startsWith("0       X X X X")
                .contains("EDF+C", " L ");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(svg, png, edf);
        }
    }

    @ParameterizedTest
    @CsvSource({"mvc,force soleus L,force soleus R", "tap,force soleus L,force soleus R"})
    void forceIsRecordedBesideTheElectromyogram(String study, String left, String right) throws IOException {
        Path edf = folder.resolve("a.edf");
        assertThat(Run.of("reflex", study, "--lesion", DISC, "--edf", edf.toString())
                        .exitCode())
                .isZero();
        String header = Files.readString(edf, StandardCharsets.ISO_8859_1).substring(0, 6 * 256);
        assertThat(header.substring(252, 256).strip()).isEqualTo("5");
        assertThat(header.substring(256, 256 + 5 * 16))
                .contains("EMG soleus L", "EMG soleus R", left, right, "EDF Annotations");
        int units = 256 + 5 * (16 + 80);
        assertThat(header.substring(units, units + 5 * 8)).isEqualTo("mV      mV      N       N               ");
    }

    @Test
    void nothingIsWrittenWhereTheStudyFails() throws IOException {
        Path svg = folder.resolve("a.svg");
        refused("tibialis anterior", "motor", "--muscle", "tibialis anterior", "--svg", svg.toString());
        assertThat(svg).doesNotExist();
        refused("name the same file", "sural", "--svg", svg.toString(), "--edf", svg.toString());
        refused("--edf " + folder + " is a directory", "sural", "--edf", folder.toString());
        refused("two or more currents", "h-curve", "--current", "5", "--svg", svg.toString());
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "h-curve --muscle soleos                | soleus",
                "h-curve --muscle nose                  | nose",
                "h-curve --side middle                  | 'middle' is no side; allowed are left, right, both",
                "h-curve --lose ia=2                    | ia is 2; allowed is 0 to 1",
                "h-curve --lose fat=1                   | 'fat=1' is nothing that can be lost; allowed are motor, ia",
                "h-curve --lose ia=0.1,ia=0.2           | has ia twice",
                "h-curve --patient age=12               | --patient, character 5: age 12 is outside 18 to 100",
                "h-curve --lesion zoster,ganglion=S9    | --lesion, character 17: unknown ganglion 'S9'",
                "h-curve --case no/such.yaml            | There is no file no/such.yaml",
                "h-curve --case a.yaml --patient age=30 | leave out --patient",
                "h-curve --threads 0                    | --threads 0 is outside 1 to 1024",
                "h-curve --current 2000                 | allowed is 0 to 1000 mA",
                "h-curve --pulse 9                      | allowed is 0.01 to 5 ms",
                "h-curve --format xml                   | 'xml' is no format",
                "sural --pulse 0                        | --pulse is 0 ms; allowed is 0.01 to 5 ms",
                "sural --pulse -0.1                     | --pulse is -0.1 ms; allowed is 0.01 to 5 ms",
                "f-wave --pulse 0                       | --pulse is 0 ms; allowed is 0.01 to 5 ms",
                "motor --pulse 6                        | --pulse is 6 ms; allowed is 0.01 to 5 ms",
                "paired --pulse 0                       | --pulse is 0 ms; allowed is 0.01 to 5 ms",
                "v-wave --pulse 0                       | --pulse is 0 ms; allowed is 0.01 to 5 ms",
                "central-loop --pulse 0                 | --pulse is 0 ms; allowed is 0.01 to 5 ms",
                "h-curve --current 8 --sweep 25         | A sweep of 25.0 ms is too short for the H-reflex of this leg; it needs",
                "f-wave --shocks 1 --sweep 40           | A sweep of 40.0 ms is too short for the F-wave of this leg; it needs",
                "f-wave --shocks 1 --sweep -1           | A sweep of -1.0 ms is too short for the F-wave of this leg; it needs",
                "h-curve --sweep 2000                   | --sweep is 2000 ms; allowed is up to 1000 ms",
                "f-wave --place elbow                   | There is no place of stimulation 'elbow'; allowed are popliteal fossa",
                "f-wave --shocks 0                      | --shocks 0 is outside 1 to 1000",
                "f-wave --muscle soleus                 | ankle",
                "motor --place ankle,ankle,ankle        | --place has 3 places; allowed are one or two",
                "motor --place ankle,ankle              | Both places of motor conduction are the tibial nerve at the ankle",
                "v-wave --effort 0                      | --effort is 0; allowed is above 0 to 1",
                "v-wave --sweeps 0                      | --sweeps 0 is outside 1 to 1000",
                "mvc --effort 2                         | --effort is 2; allowed is 0 to 1",
                "mvc --duration 100                     | allowed is 800.0 ms or more",
                "mvc --duration 1e6                     | allowed is up to 60000 ms",
                "tap --force 500                        | allowed is 1.0 to 150.0 N",
                "tap --reflex elbow                     | elbow",
                "h-curve --dt 1                         | --dt is 1 ms; allowed is 0.005 to 0.1 ms",
                "paired --intervals 5                   | mixes the two H-reflexes",
                "sural --muscle soleus                  | 'rootlet reflex sural' has no option '--muscle'",
            })
    void anUnusableValueIsAnsweredInOneSentenceAndExitCode2(String line, String sentence) {
        refused(sentence, line.split(" ", -1));
    }

    @Test
    void motorConductionWantsTheDistalPlaceFirst() {
        refused(
                "allowed is the one nearer to the muscle first: ankle,popliteal fossa.",
                "motor",
                "--place",
                "popliteal fossa,ankle");
    }

    @ParameterizedTest
    @CsvSource({"h-curve", "f-wave", "paired", "v-wave", "central-loop", "motor", "sural", "tap", "mvc"})
    void helpHasExamples(String command) {
        Run run = Run.of("reflex", command, "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Examples:", "rootlet reflex " + command, "--lesion", "--format");
    }

    private static void refused(String sentence, String... line) {
        Run run = Run.of(reflex(line));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("rootlet: ").contains(sentence).hasLineCount(1);
    }

    private static Run run(String... line) {
        Run run = Run.of(reflex(line));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run;
    }

    private static JsonNode json(String... line) {
        List<String> words = new ArrayList<>(List.of(line));
        words.addAll(List.of("--format", "json"));
        return JSON.readTree(run(words.toArray(String[]::new)).out());
    }

    private static String[] reflex(String... line) {
        List<String> words = new ArrayList<>(List.of("reflex"));
        words.addAll(List.of(line));
        return words.toArray(String[]::new);
    }
}
