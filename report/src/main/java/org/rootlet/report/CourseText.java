package org.rootlet.report;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.rootlet.simulation.CourseSeries;

/** Writes a course as a table for the terminal: what is followed in rows, days in columns. */
public final class CourseText {
    private static final int NAME_WIDTH = 76;
    private static final int COLUMN_WIDTH = 7;

    private final StringBuilder out = new StringBuilder();

    private CourseText() {}

    /**
     * Returns the page.
     *
     * @param title title of the case
     * @param days days of the course, for the case that no side is harmed
     * @param sides the course of every harmed side
     */
    public static String write(String title, List<Double> days, List<CourseSeries> sides) {
        CourseText text = new CourseText();
        text.out.append(title).append('\n');
        if (sides.isEmpty()) {
            text.out
                    .append("\nNo nerve is met by a lesion on any of the ")
                    .append(days.size())
                    .append(" days.\n");
        }
        sides.forEach(text::side);
        text.out.append('\n').append(Words.DISCLAIMER).append('\n');
        return text.out.toString();
    }

    private void side(CourseSeries course) {
        DoubleFunction<String> percent = value -> Numbers.percent(value);
        out.append('\n');
        row(
                course.side().name().charAt(0)
                        + course.side().name().substring(1).toLowerCase(Locale.ROOT) + " side, day",
                course.days(),
                day -> Numbers.decimal(day, day < 1 ? 3 : 1));
        for (CourseSeries.Fates fates : course.fates()) {
            row(fates.name() + ", % intact", fates.intact(), percent);
            row("  slowed", fates.slowed(), percent);
            row("  blocked", fates.blocked(), percent);
            row("  lost", fates.lost(), percent);
        }
        lines("Force left, %: ", course.force(), percent);
        lines("Reflex, % of a young adult's: ", course.reflexes(), percent);
        lines("Skin afferents that conduct, %: ", course.sensation(), percent);
        lines("% of the largest: ", course.responses(), percent);
        lines("", course.complaints(), value -> Numbers.decimal(value, 1));
        lines("", List.of(course.fibrillation()), value -> Numbers.decimal(value, 0));
    }

    private void lines(String before, List<CourseSeries.Line> lines, DoubleFunction<String> format) {
        lines.forEach(line -> row(before + line.name(), line.values(), format));
    }

    private void row(String name, List<Double> values, DoubleFunction<String> format) {
        out.append(name);
        int wide = name.length();
        for (int i = 0; i < values.size(); i++) {
            String value = format.apply(values.get(i));
            int end = NAME_WIDTH + (i + 1) * COLUMN_WIDTH;
            int pad = Math.max(1, end - wide - value.length());
            out.repeat(' ', pad).append(value);
            wide += pad + value.length();
        }
        out.append('\n');
    }
}
