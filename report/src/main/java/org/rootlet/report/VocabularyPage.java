package org.rootlet.report;

import java.util.List;
import org.rootlet.casefile.Vocabulary;

/** Writes the names that an examination may use, and the words that stand for them, as Markdown that also reads in a terminal. */
public final class VocabularyPage {
    private final StringBuilder out = new StringBuilder();

    private VocabularyPage() {}

    /** Returns the page. */
    public static String write(Vocabulary vocabulary) {
        VocabularyPage page = new VocabularyPage();
        page.page(vocabulary);
        return page.out.toString();
    }

    private void page(Vocabulary vocabulary) {
        line("# The vocabulary of examinations");
        line("");
        line(
                "The names that `rootlet localize` knows, and words that it takes for them. Case, hyphens and repeated spaces do not count. An unknown");
        line("word is refused with the nearest names. `./rootlet vocabulary` prints this page.");
        for (Vocabulary.Chapter chapter : vocabulary.chapters()) {
            line("");
            line("## " + chapter.title());
            line("");
            line(chapter.use());
            line("");
            line("| name | also |");
            line("|---|---|");
            for (Vocabulary.Entry entry : chapter.entries()) {
                line("| %s | %s |".formatted(entry.name(), also(entry.words())));
            }
        }
    }

    private static String also(List<String> words) {
        return String.join(", ", words);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
