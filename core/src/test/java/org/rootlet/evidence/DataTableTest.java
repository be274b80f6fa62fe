package org.rootlet.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class DataTableTest {
    @Test
    void commentsAndEmptyLinesAreSkippedButCountedAsLines() {
        DataTable table = read("# origin\nname,value\n\n# note\nsoleus, 3 \n");

        assertThat(table.rows()).hasSize(1);
        DataTable.Row row = table.rows().getFirst();
        assertThat(row.text("name")).isEqualTo("soleus");
        assertThat(row.number("value")).isEqualTo(3);
        assertThat(row.where()).isEqualTo("table.csv line 5");
    }

    @Test
    void missingColumnIsNamedWithFileAndLine() {
        DataTable.Row row = read("name\nsoleus\n").rows().getFirst();

        assertThatThrownBy(() -> row.text("root"))
                .isInstanceOf(InputException.class)
                .hasMessage("table.csv line 2 has no column root.");
    }

    @Test
    void missingFileIsNamed() {
        assertThatThrownBy(() -> DataTable.beside(DataTableTest.class, "absent.csv"))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll("absent.csv", "missing");
    }

    @Test
    void rowWithTooFewOrTooManyFieldsIsRefusedWithFileAndLine() {
        assertThatThrownBy(() -> read("name,value\nsoleus,3\ntibialis\n"))
                .isInstanceOf(InputException.class)
                .hasMessage("table.csv line 3 has 1 fields where the header has 2 columns.");
        assertThatThrownBy(() -> read("name,value\nsoleus,3\ntibialis,3,4\n"))
                .isInstanceOf(InputException.class)
                .hasMessage("table.csv line 3 has 3 fields where the header has 2 columns.");
    }

    @Test
    void headerGivenTwiceIsRefused() {
        assertThatThrownBy(() -> read("name,name\nsoleus,3\n"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("table.csv is not a readable table: ")
                .hasMessageContaining("name");
    }

    /** Whatever the text, it is either a table or refused with a sentence that names the file. */
    @Property(tries = 500)
    void anyTextIsReadOrRefusedWithASentence(
            @ForAll
                    @CharRange(from = ' ', to = '~')
                    @Chars({'"', ',', '#', '\n', '\r', '\u0000'})
                    @StringLength(max = 60)
                    String text) {
        try {
            for (DataTable.Row row : read(text).rows()) {
                assertThat(row.where()).startsWith("table.csv line ");
            }
        } catch (InputException e) {
            assertThat(e).hasMessageStartingWith("table.csv");
        }
    }

    private static DataTable read(String text) {
        return DataTable.read("table.csv", new StringReader(text));
    }
}
