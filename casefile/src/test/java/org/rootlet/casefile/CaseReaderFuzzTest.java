package org.rootlet.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;

/** Whatever the bytes are, the reader gives a case or one sentence. */
class CaseReaderFuzzTest {
    private static final CaseReader READER = new CaseReader(TestVocabulary.VOCABULARY, Ledger.load());
    private static final byte[] FULL = TestCases.FULL.getBytes(StandardCharsets.UTF_8);
    private static final byte[][] PIECES = {
        bytes("&a "),
        bytes("*a"),
        bytes("!!int "),
        bytes("---\n"),
        bytes("..."),
        bytes("{"),
        bytes("}"),
        bytes("["),
        bytes("]"),
        bytes("? "),
        bytes(": "),
        bytes("- "),
        bytes("|\n"),
        bytes(">-\n"),
        bytes("\t"),
        bytes("\""),
        bytes("'"),
        bytes(".inf"),
        bytes("1e999"),
        bytes("\u0000"),
        bytes("\\ud800"),
        bytes("%YAML 9.9\n"),
        bytes("<<: "),
        {(byte) 0xff},
        {(byte) 0xc3},
        bytes("\uFEFF"),
        bytes("null"),
        bytes("\u2028"),
        bytes("\r")
    };

    @FuzzTest
    void givesACaseOrASentenceForAnyBytes(byte[] bytes) {
        caseOrSentence(bytes);
    }

    @Property(tries = 2000)
    void givesACaseOrASentenceForACaseWithDamage(
            @ForAll @Size(max = 6) int[] positions,
            @ForAll @IntRange(max = 3) int kind,
            @ForAll @IntRange(min = 1, max = 40) int length) {
        byte[] damaged = FULL;
        for (int position : positions) {
            byte[] piece = PIECES[Math.floorMod(position / 7, PIECES.length)];
            damaged = damage(damaged, Math.floorMod(position, damaged.length + 1), kind, length, piece);
        }
        caseOrSentence(damaged);
    }

    @Property(tries = 500)
    void givesACaseOrASentenceForAnyText(@ForAll String text) {
        try {
            READER.read("fuzz", text);
        } catch (InputException e) {
            assertThat(e).hasMessageEndingWith(".");
        }
    }

    private static byte[] damage(byte[] bytes, int at, int kind, int length, byte[] piece) {
        int end = Math.min(bytes.length, at + length);
        byte[] middle =
                switch (kind) {
                    case 0 -> new byte[0];
                    case 1 -> repeat(Arrays.copyOfRange(bytes, at, end));
                    default -> piece;
                };
        int resume = kind == 3 ? Math.min(bytes.length, at + piece.length) : kind == 0 ? end : at;
        byte[] result = new byte[at + middle.length + bytes.length - resume];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(middle, 0, result, at, middle.length);
        System.arraycopy(bytes, resume, result, at + middle.length, bytes.length - resume);
        return result;
    }

    private static byte[] repeat(byte[] bytes) {
        byte[] twice = Arrays.copyOf(bytes, 2 * bytes.length);
        System.arraycopy(bytes, 0, twice, bytes.length, bytes.length);
        return twice;
    }

    private static void caseOrSentence(byte[] bytes) {
        try {
            assertThat(READER.read("fuzz", bytes).title()).isNotBlank();
        } catch (InputException e) {
            assertThat(e).hasMessageStartingWith("fuzz ").hasMessageEndingWith(".");
            assertThat(e.getMessage()).doesNotContain("\n");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
