package org.rootlet.report;

import java.util.List;
import org.rootlet.sensation.PainTrace;

/** Writes traces of pain for the terminal, each in numbers and as a line of bars. */
public final class ManeuverText {
    private static final String BARS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
    private static final int COLUMNS = 60;
    private static final double MOST = 10;
    private static final double SECONDS_PER_MINUTE = 60;

    private ManeuverText() {}

    /**
     * Returns the page.
     *
     * @param title title of the case
     * @param traces the traces
     */
    public static String write(String title, List<PainTrace> traces) {
        StringBuilder out = new StringBuilder(title)
                .append("\n\nLeg pain, 0 to 10; each bar line runs from the lowest bar, 0, to the highest, 10.\n");
        for (PainTrace trace : traces) {
            out.append('\n')
                    .append(Words.sentence(trace.exertion().label()))
                    .append(", ")
                    .append(trace.side().label())
                    .append(" leg: ")
                    .append(numbers(trace))
                    .append('\n');
            if (trace.peakIntensity() > 0) {
                out.append("  ").append(bars(trace)).append("  ");
                out.append(time(trace.samples().getLast().timeS())).append('\n');
            }
        }
        return out.append('\n').append(Words.DISCLAIMER).append('\n').toString();
    }

    /** Returns rest, peak and duration in words. */
    static String numbers(PainTrace trace) {
        double rest = trace.restIntensity();
        double peak = trace.peakIntensity();
        if (peak == 0) {
            return "no pain";
        }
        if (peak - rest < PainTrace.ABOVE_REST) {
            return "%s at rest, no more while it lasts".formatted(Numbers.decimal(rest, 1));
        }
        return "%s at rest, %s at most, %s after it begins; above rest for %s"
                .formatted(
                        Numbers.decimal(rest, 1),
                        Numbers.decimal(peak, 1),
                        time(Math.max(0, trace.peakS() - trace.startS())),
                        time(trace.aboveRestS(PainTrace.ABOVE_REST)));
    }

    private static String time(double seconds) {
        return seconds < 2 * SECONDS_PER_MINUTE
                ? Numbers.decimal(seconds, seconds < 10 ? 2 : 0) + " s"
                : Numbers.decimal(seconds / SECONDS_PER_MINUTE, 1) + " min";
    }

    private static String bars(PainTrace trace) {
        int all = trace.samples().size();
        StringBuilder bars = new StringBuilder();
        for (int column = 0; column < COLUMNS; column++) {
            double most = 0;
            for (int i = column * all / COLUMNS; i < (column + 1) * all / COLUMNS; i++) {
                most = Math.max(most, trace.samples().get(i).intensity());
            }
            int bar = (int) Math.round(most / MOST * (BARS.length() - 1));
            bars.append(BARS.charAt(bar));
        }
        return bars.toString();
    }
}
