package org.rootlet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.casefile.Comparison;
import org.rootlet.casefile.ReportedFinding;
import org.rootlet.fiber.FiberClass;
import org.rootlet.lesion.Place;
import org.rootlet.lesion.Zone;
import org.rootlet.simulation.Contact;
import org.rootlet.simulation.FiberCount;
import org.rootlet.simulation.Simulation;

class TextReportTest {
    @Test
    void staysWithinTheWidthOfThePage() {
        assertThat(text(new MadeUpRun(), false).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(TextReport.COLUMNS));
    }

    @Property(tries = 60)
    void noTitleCanMoveTheCursorOrWidenThePage(@ForAll @StringLength(max = 200) String title) {
        assertThat(text(new MadeUpRun().title(title), false).lines()).allSatisfy(line -> {
            assertThat(line).hasSizeLessThanOrEqualTo(TextReport.COLUMNS);
            assertThat(line.chars()).noneMatch(Character::isISOControl);
        });
    }

    @Test
    void writesGradesAsCliniciansDo() {
        assertThat(text(new MadeUpRun(), false).lines())
                .anyMatch(line -> line.matches(" +(Strength +)?5 \\| 4: medial gastrocnemius"))
                .anyMatch(line -> line.matches(" +(Strength +)?5 \\| 4\\+: soleus, gluteus maximus"))
                .anyMatch(line -> line.matches(" +Reflexes +ankle +2\\+ normal +\\| 0 absent"));
    }

    @Test
    void namesNormalFindingsInOneLine() {
        assertThat(text(new MadeUpRun(), false)).contains("normal: tibialis anterior, quadriceps femoris\n");
    }

    @Test
    void givesFibersInPercentOfTheirClass() {
        assertThat(text(new MadeUpRun(), false).lines())
                .anyMatch(line -> line.matches(" +S1 +right +motor +7000 +44 +13 +34 +9"));
    }

    @Test
    void marksWhatAgreesAndDiffersFromTheSource() {
        assertThat(text(new MadeUpRun(), false))
                .contains("1 agree, 1 differ, 1 not modeled")
                .contains("agrees      right ankle: absent | model: 0 absent")
                .contains("differs     right plantar flexion: weak | model: 5")
                .contains("not modeled right gait: antalgic");
    }

    @Test
    void colorsOnlyWhenAsked() {
        String colored = text(new MadeUpRun(), true);

        assertThat(text(new MadeUpRun(), false)).doesNotContain("\u001b");
        assertThat(colored).contains("\u001b[1;31m");
        assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(text(new MadeUpRun(), false));
    }

    @Test
    void healthyPersonGetsAPageToo() {
        MadeUpRun run = new MadeUpRun();

        assertThat(new TextReport(false).write(run.clinicalCase(), run.healthy(), List.of()))
                .contains("Lesion      none")
                .endsWith("For education and research; not a medical device.\n");
    }

    @Test
    void structuresUnderTheSameLoadShareALine() {
        MadeUpRun run = new MadeUpRun().place(new Place.Spinal("L5-S1", Zone.CENTRAL), Root.S2, Root.S3, Root.S4);

        assertThat(ContactLines.of(contacts("S1", "S2", "S3", "S5")))
                .containsExactly("S1 to S3, S5 roots in the thecal sac, both sides: 15 mmHg over 10 mm");
        assertThat(text(run, false).lines().filter(line -> line.contains(" mmHg over ")))
                .hasSize(3);
    }

    @Test
    void rootsThatAreWholeShareALine() {
        Simulation given = new MadeUpRun().simulation();
        List<FiberCount> fibers = new ArrayList<>(given.fibers());
        for (Root root : List.of(Root.S2, Root.S3)) {
            fibers.add(new FiberCount(root, Side.LEFT, FiberClass.TOUCH, root + " root", 90, 90, 0, 0, 0));
            fibers.add(new FiberCount(root, Side.LEFT, FiberClass.PAIN, root + " root", 80, 80, 0, 0, 0));
        }

        FiberGroups groups = new FiberGroups(with(given, fibers));

        assertThat(groups.whole()).containsExactly("S2, S3, left: all intact");
        assertThat(groups.harmed()).extracting(FiberGroups.Group::root).containsOnly(Root.S1);
    }

    @Test
    void manyHarmedRootsGetOneLineForEachStructure() {
        String text =
                text(new MadeUpRun().place(new Place.Spinal("L5-S1", Zone.CENTRAL), Root.S1, Root.S2, Root.S3), false);

        assertThat(text.lines()).anyMatch(line -> line.matches(" +S2 +right +44/13/34/9 .*"));
        assertThat(text.lines().filter(line -> line.matches(" +S[1-5] +right .*")))
                .as("ventral and dorsal root of each")
                .hasSize(6);
    }

    @Test
    void regionsOfTheSameLossAreListedOnceWithTheirModalities() {
        String text = text(new MadeUpRun(), false);

        assertThat(text).contains("right pinprick absent; touch, vibration reduced: ");
        assertThat(text.substring(0, text.indexOf("Symptoms")).split("fifth toe, ", -1))
                .as("in sensation")
                .hasSize(2);
    }

    @Test
    void comparisonOfManyRegionsIsCounted() {
        String loss = "a touch reduced, b touch reduced, c touch reduced, d touch reduced, a pinprick absent";

        assertThat(ComparisonLines.simulated(sensory(loss)))
                .isEqualTo("touch reduced in 4 regions; pinprick absent in a");
        assertThat(ComparisonLines.simulated(sensory("normal in all 16 tests of a, b, c, d")))
                .isEqualTo("normal in all 16 tests of 4 regions");
        assertThat(ComparisonLines.simulated(sensory("words of another kind, and more")))
                .isEqualTo("words of another kind, and more");
    }

    @Test
    void isOnePageForALesionOfOneRoot() {
        assertThat(text(new MadeUpRun(), false).lines()).hasSizeLessThanOrEqualTo(70);
    }

    @Test
    void healthyPageHasNoEmptySection() {
        MadeUpRun run = new MadeUpRun();
        String page = new TextReport(false).write(run.clinicalCase(), run.healthy(), List.of());

        assertThat(page).doesNotContain("Fibers", "Findings", "Symptoms", "S1 triad", "Against", "Warnings");
    }

    private static Comparison sensory(String simulated) {
        return new Comparison(
                new ReportedFinding(ReportedFinding.Kind.SENSATION, "S1 dermatome", Side.LEFT, "any", "reduced", ""),
                simulated,
                Comparison.Verdict.AGREES);
    }

    private static List<Contact> contacts(String... roots) {
        List<Contact> contacts = new ArrayList<>();
        for (Side side : Side.values()) {
            for (String root : roots) {
                contacts.add(new Contact(root + " root in the thecal sac", Root.valueOf(root), side, 15, 10));
            }
        }
        return contacts;
    }

    private static Simulation with(Simulation given, List<FiberCount> fibers) {
        return new Simulation(
                given.patient(),
                given.seed(),
                given.examination(),
                fibers,
                given.contacts(),
                given.reserves(),
                given.supports(),
                given.triads(),
                given.intactFiber(),
                given.lesionedFiber(),
                given.warnings());
    }

    private static String text(MadeUpRun run, boolean color) {
        return new TextReport(color).write(run.clinicalCase(), run.simulation(), run.comparisons());
    }
}
