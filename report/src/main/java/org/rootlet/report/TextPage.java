package org.rootlet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page of terminal text that wraps at a width; a wrapped line is indented under its first. */
final class TextPage {
    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String ABNORMAL = "\u001b[1;31m";
    private static final int LABEL_WIDTH = 12;
    private static final int NAME_WIDTH = 27;
    private static final int SIDE_WIDTH = 29;

    private final int columns;
    private final boolean color;
    private final StringBuilder out = new StringBuilder();
    private String lastLabel = "";

    TextPage(int columns, boolean color) {
        this.columns = columns;
        this.color = color;
    }

    void title(String text) {
        for (String line : wrap(clean(text), columns, 0)) {
            out.append(paint(BOLD, line)).append('\n');
        }
    }

    void heading(String text, String remark) {
        blank();
        out.append(paint(BOLD, text));
        out.append(remark.isEmpty() ? "" : " (" + remark + ")").append('\n');
    }

    void blank() {
        out.append('\n');
        lastLabel = "";
    }

    void line(String text) {
        String cleaned = clean(text);
        int indent = cleaned.length() - cleaned.stripLeading().length();
        for (String line : wrap(cleaned, columns, indent + 4)) {
            out.append(line).append('\n');
        }
        lastLabel = "";
    }

    /** Writes a labelled line; the label is not repeated on entries that follow with the same one. */
    void entry(String label, String text) {
        labelled(label, "", text);
    }

    /** Writes a labelled abnormal finding whose head is marked. */
    void finding(String label, String head, String text) {
        labelled(label, head, text);
    }

    /** Writes a finding with left beside right. */
    void sides(String label, String name, Optional<FindingRow.Cell> left, Optional<FindingRow.Cell> right) {
        int textWidth = columns - 2 - LABEL_WIDTH;
        String leftText = left.map(FindingRow.Cell::text).map(TextPage::clean).orElse("-");
        String rightText = right.map(FindingRow.Cell::text).map(TextPage::clean).orElse("-");
        String cleanName = clean(name);
        if (cleanName.length() >= NAME_WIDTH
                || leftText.length() > SIDE_WIDTH
                || rightText.length() > textWidth - NAME_WIDTH - SIDE_WIDTH - 2) {
            labelled(label, "", "%s: left %s | right %s".formatted(cleanName, leftText, rightText));
            return;
        }
        out.append("  ").append(pad(label.equals(lastLabel) ? "" : label, LABEL_WIDTH));
        out.append(pad(cleanName, NAME_WIDTH));
        out.append(paintIf(left, pad(leftText, SIDE_WIDTH))).append("| ");
        out.append(paintIf(right, rightText)).append('\n');
        lastLabel = label;
    }

    /** Returns whether the text of an entry fits into one line. */
    boolean fitsEntry(String text) {
        return clean(text).length() <= columns - 2 - LABEL_WIDTH;
    }

    String finish() {
        return out.toString();
    }

    private void labelled(String label, String head, String text) {
        List<String> lines = wrap(clean(head + text), columns - 2 - LABEL_WIDTH, 2);
        String shown = label.equals(lastLabel) ? "" : label;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean marked = i == 0 && !head.isEmpty() && line.startsWith(head.strip());
            out.append("  ").append(pad(i == 0 ? shown : "", LABEL_WIDTH));
            if (marked) {
                out.append(paint(ABNORMAL, head.strip()))
                        .append(line.substring(head.strip().length()));
            } else {
                out.append(line);
            }
            out.append('\n');
        }
        lastLabel = label;
    }

    private String paintIf(Optional<FindingRow.Cell> cell, String text) {
        return cell.filter(FindingRow.Cell::abnormal).isPresent() ? paint(ABNORMAL, text) : text;
    }

    private String paint(String code, String text) {
        return color ? code + text + RESET : text;
    }

    private static String pad(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }

    /** A title from a file must not be able to move the cursor or color the terminal. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").stripTrailing();
    }

    private static List<String> wrap(String text, int width, int indent) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int cut = rest.lastIndexOf(' ', width);
            if (cut <= rest.length() - rest.stripLeading().length()) {
                cut = width;
            }
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = " ".repeat(indent) + rest.substring(cut).strip();
        }
        lines.add(rest);
        return lines;
    }
}
