package org.rootlet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rootlet.evidence.InputException;

class OutputDirectoryTest {
    @TempDir
    private Path folder;

    @Test
    void checkingMakesNothing() {
        OutputDirectory.check(folder.resolve("a/b"), List.of("one"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whenOneDocumentCannotBeWrittenNothingStays() {
        // No file system takes a name of 300 letters, so the second document fails after the first was drafted.
        String tooLong = "x".repeat(300);
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("one", "1");
        documents.put(tooLong, "2");
        OutputDirectory directory = OutputDirectory.check(folder.resolve("a/b"), List.copyOf(documents.keySet()));
        assertThatThrownBy(() -> directory.write(documents))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("--out " + folder.resolve("a/b") + " cannot be written: ")
                .hasMessageNotContaining("Exception");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anOlderDocumentIsReplacedAndStaysReadableAsAnyOtherFile() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain"), "as the system makes a file");
        Files.writeString(folder.resolve("one"), "old");
        OutputDirectory.check(folder, List.of("one")).write(Map.of("one", "new"));
        assertThat(folder.resolve("one")).hasContent("new");
        assertThat(Files.getPosixFilePermissions(folder.resolve("one")))
                .isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    void whenADocumentFailsTheOlderOnesStay() throws IOException {
        Files.writeString(folder.resolve("one"), "old");
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("one", "new");
        documents.put("x".repeat(300), "2");
        OutputDirectory directory = OutputDirectory.check(folder, List.copyOf(documents.keySet()));
        assertThatThrownBy(() -> directory.write(documents)).isInstanceOf(InputException.class);
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("one"));
        assertThat(folder.resolve("one")).hasContent("old");
    }
}
