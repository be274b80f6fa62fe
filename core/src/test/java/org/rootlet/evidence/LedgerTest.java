package org.rootlet.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final String SOURCES = "key,citation,url,read_level\nDOE1990,\"Doe J. Calf. 1990\",,abstract\n";
    private static final String HEADER = "name,value,unit,spread,source,grade,note\n";
    private static final String GOOD = "muscle.calf-force-n,100,N,90-110,DOE1990,measured,Force of a calf\n";

    private final Ledger ledger = Ledger.load();

    @Test
    void everySourceHasACitationAndSaysWhatWasRead() {
        assertThat(ledger.sources()).isNotEmpty().allSatisfy(source -> {
            assertThat(source.citation()).isNotBlank();
            assertThat(source.readLevel()).isNotBlank();
        });
    }

    @Test
    void everyEntryHasASourceAndANote() {
        assertThat(ledger.all()).isNotEmpty().allSatisfy(entry -> {
            assertThat(ledger.source(entry).key()).isEqualTo(entry.sourceKey());
            assertThat(entry.note()).isNotBlank();
        });
    }

    @Test
    void everyNameIsLowerCaseDottedAndFreeOfSpaces() {
        assertThat(ledger.all())
                .allSatisfy(entry -> assertThat(entry.name()).matches("[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+"));
    }

    @Test
    void everyAssumptionSaysSoInItsNote() {
        assertThat(ledger.all())
                .filteredOn(entry -> entry.grade() == Grade.ASSUMPTION)
                .allSatisfy(entry ->
                        assertThat(entry.note().toLowerCase(Locale.ROOT)).contains("assum"));
    }

    @Test
    void whatWasOnlyRecalledIsAnAssumption() {
        assertThat(ledger.all())
                .filteredOn(entry -> ledger.source(entry).readLevel().equals("assumption"))
                .allSatisfy(entry -> assertThat(entry.grade()).isEqualTo(Grade.ASSUMPTION));
    }

    @Test
    void entryIsFoundByItsName() {
        Ledger small = ledger(GOOD);

        assertThat(small.value("muscle.calf-force-n")).isEqualTo(100);
        assertThat(small.find("muscle.calf-force-n"))
                .contains(new Evidence(
                        "muscle.calf-force-n", 100, "N", "90-110", "DOE1990", Grade.MEASURED, "Force of a calf"));
        assertThat(small.find("muscle.calf-force")).isEmpty();
    }

    @Test
    void unknownNameInTheProgramIsADefectThatNamesTheNearest() {
        assertThatThrownBy(() -> ledger(GOOD).value("muscle.calf-forse-n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The ledger has no constant muscle.calf-forse-n. Did you mean 'muscle.calf-force-n'?");
    }

    @Test
    void nameGivenTwiceIsRefusedWithFileAndLine() {
        assertRefused(GOOD + GOOD, "muscle.csv line 3 gives constant muscle.calf-force-n a second time.");
    }

    @Test
    void sourceGivenTwiceIsRefusedWithFileAndLine() {
        DataTable sources = table("sources.csv", SOURCES + "DOE1990,Again,,abstract\n");

        assertThatThrownBy(() -> Ledger.of(sources, List.of()))
                .isInstanceOf(InputException.class)
                .hasMessage("sources.csv line 3 gives source DOE1990 a second time.");
    }

    @Test
    void unknownSourceIsRefusedWithFileAndLine() {
        assertRefused(
                "a.b,1,1,,ROE2000,measured,Note\n",
                "muscle.csv line 2 cites source ROE2000, which sources.csv does not have.");
    }

    @Test
    void wordInPlaceOfANumberIsRefusedWithFileAndLine() {
        assertRefused(
                "a.b,many,1,,DOE1990,measured,Note\n",
                "muscle.csv line 2 has 'many' in column value where a number is needed.");
    }

    @Test
    void infiniteNumberIsRefusedWithFileAndLine() {
        assertRefused(
                "a.b,Infinity,1,,DOE1990,measured,Note\n",
                "muscle.csv line 2 has 'Infinity' in column value where a finite number is needed.");
    }

    @Test
    void unknownGradeIsRefusedWithFileLineAndTheGradesAllowed() {
        assertRefused(
                "a.b,1,1,,DOE1990,guessed,Note\n",
                "muscle.csv line 2 has grade 'guessed'; allowed are measured, published, derived, assumption.");
    }

    @Test
    void entryWithoutANoteIsRefusedWithFileAndLine() {
        assertRefused("a.b,1,1,,DOE1990,measured,\n", "muscle.csv line 2 has nothing in column note.");
    }

    private static void assertRefused(String rows, String sentence) {
        assertThatThrownBy(() -> ledger(rows))
                .isInstanceOf(InputException.class)
                .hasMessage(sentence);
    }

    private static Ledger ledger(String rows) {
        return Ledger.of(table("sources.csv", SOURCES), List.of(table("muscle.csv", HEADER + rows)));
    }

    private static DataTable table(String file, String text) {
        return DataTable.read(file, new StringReader(text));
    }
}
