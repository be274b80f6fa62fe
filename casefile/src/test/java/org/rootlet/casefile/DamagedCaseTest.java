package org.rootlet.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;

/** A case damaged anywhere is still a case or gives one sentence; nothing else comes out of the reader. */
class DamagedCaseTest {
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

    /** What happens to the bytes at one place. */
    private enum Damage {
        CUT,
        REPEAT,
        INSERT,
        OVERWRITE
    }

    @Property(tries = 2000, seed = "1", shrinking = ShrinkingMode.BOUNDED)
    void damagedBytesGiveACaseOrASentence(
            @ForAll @Size(min = 1, max = 6) int[] places,
            @ForAll Damage damage,
            @ForAll @IntRange(min = 1, max = 40) int length) {
        byte[] bytes = FULL;
        for (int place : places) {
            byte[] piece = PIECES[Math.floorMod(place / 7, PIECES.length)];
            bytes = damaged(bytes, Math.floorMod(place, bytes.length + 1), damage, length, piece);
        }
        caseOrSentence(bytes);
    }

    @Property(tries = 500, seed = "1")
    void anyTextGivesACaseOrASentence(@ForAll String text) {
        try {
            assertThat(READER.read("damaged", text).title()).isNotBlank();
        } catch (InputException e) {
            assertThat(Objects.requireNonNull(e.getMessage())).matches("[^\n]*[.?]");
        }
    }

    private static byte[] damaged(byte[] bytes, int at, Damage damage, int length, byte[] piece) {
        int end = Math.min(bytes.length, at + length);
        byte[] before = Arrays.copyOf(bytes, at);
        byte[] stretch = Arrays.copyOfRange(bytes, at, end);
        byte[] after = Arrays.copyOfRange(bytes, end, bytes.length);
        return switch (damage) {
            case CUT -> joined(before, after);
            case REPEAT -> joined(before, stretch, stretch, after);
            case INSERT -> joined(before, piece, stretch, after);
            case OVERWRITE -> joined(before, piece, after);
        };
    }

    private static byte[] joined(byte[]... parts) {
        byte[] whole =
                new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }

    private static void caseOrSentence(byte[] bytes) {
        try {
            assertThat(READER.read("damaged", bytes).title()).isNotBlank();
        } catch (InputException e) {
            assertThat(Objects.requireNonNull(e.getMessage()))
                    .startsWith("damaged ")
                    .matches("[^\\n]*[.?]");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
