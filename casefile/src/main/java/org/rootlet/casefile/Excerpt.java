package org.rootlet.casefile;

/** The beginning of a text that someone else wrote, made fit to stand inside a one-line message. */
final class Excerpt {
    private static final int LONGEST = 60;

    private Excerpt() {}

    /** Returns the text on one line without control characters, cut where it is long. */
    static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(LONGEST).map(Excerpt::printable).forEach(line::appendCodePoint);
        if (text.codePointCount(0, text.length()) > LONGEST) {
            line.append("...");
        }
        return line.toString();
    }

    private static int printable(int codePoint) {
        boolean harmless = !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.FORMAT
                && Character.getType(codePoint) != Character.LINE_SEPARATOR
                && Character.getType(codePoint) != Character.PARAGRAPH_SEPARATOR
                && Character.getType(codePoint) != Character.SURROGATE;
        return harmless ? codePoint : ' ';
    }
}
