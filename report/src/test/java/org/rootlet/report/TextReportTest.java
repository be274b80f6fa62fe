package org.rootlet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

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
                .anyMatch(line -> line.matches(" +Strength +soleus +5 +\\| 4\\+"))
                .anyMatch(line -> line.matches(" +medial gastrocnemius +5 +\\| 4"))
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
                .contains("= agrees       source: right ankle: absent | model: 0 absent");
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

    private static String text(MadeUpRun run, boolean color) {
        return new TextReport(color).write(run.clinicalCase(), run.simulation(), run.comparisons());
    }
}
