package org.rootlet.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rootlet.assessment.Scores;
import org.rootlet.casefile.Benchmark;
import org.rootlet.inference.Structure;

/** Writes how good forecasts were, for the terminal. */
public final class ScoresText {
    private static final double PERCENT = 100;
    private static final int BAR = 40;

    private final StringBuilder out = new StringBuilder();

    private ScoresText() {}

    /** Returns the page of a benchmark. */
    public static String write(Benchmark benchmark) {
        ScoresText text = new ScoresText();
        text.benchmark(benchmark);
        return text.out.toString();
    }

    /**
     * Returns the page of a calibration.
     *
     * @param title what was scored
     * @param scores its scores
     */
    public static String write(String title, Scores scores) {
        ScoresText text = new ScoresText();
        text.line(title);
        text.line("");
        text.head("");
        text.row("Rootlet", scores);
        text.line("");
        text.line("Forecasts of about the same probability: what they said, and how often they came true");
        for (Scores.Bin bin : scores.bins()) {
            text.line(String.format(
                    Locale.ROOT,
                    "  %5.1f %%  came true %5.1f %% of %6d  %s",
                    PERCENT * bin.mean(),
                    PERCENT * bin.came(),
                    bin.count(),
                    bar(bin)));
        }
        text.line("  (| where said, # how often true)");
        text.line("");
        text.line(Words.DISCLAIMER);
        return text.out.toString();
    }

    private static String bar(Scores.Bin bin) {
        StringBuilder bar = new StringBuilder("#".repeat((int) Math.round(BAR * bin.came())) + " ".repeat(BAR + 1));
        bar.setCharAt((int) Math.round(BAR * bin.mean()), '|');
        return bar.toString().stripTrailing();
    }

    private void benchmark(Benchmark benchmark) {
        List<Benchmark.Case> scored = benchmark.scored();
        line("%d published cases, %d of them scored, %s prior"
                .formatted(
                        benchmark.cases().size(),
                        scored.size(),
                        benchmark.prior().replace('-', ' ')));
        if (!scored.isEmpty()) {
            line("");
            head("");
            benchmark.ways().forEach(way -> row(way, benchmark.scores(way)));
            table("By kind of case", benchmark.byKind(Benchmark.ROOTLET));
            table("By what was harmed", benchmark.byStructure(Benchmark.ROOTLET));
        }
        line("");
        line("Cases (* scored)                             truth                    rank  probability  most probable");
        for (Benchmark.Case each : benchmark.cases()) {
            Scores.Forecast forecast = each.forecast(Benchmark.ROOTLET);
            Structure leader = forecast.ranked().getFirst();
            line(String.format(
                    Locale.ROOT,
                    "  %s %-40s  %-24s %4d      %5.1f %%  %s %.0f %%",
                    each.scored() ? "*" : " ",
                    name(each.file().name()),
                    each.answer().structure().id(),
                    forecast.rank(),
                    PERCENT * forecast.probabilities().getOrDefault(forecast.truth(), 0.0),
                    leader.id(),
                    PERCENT * forecast.probabilities().getOrDefault(leader, 0.0)));
        }
        line("");
        line(Words.DISCLAIMER);
    }

    private static String name(String file) {
        return file.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[a-z]+$", "");
    }

    private void table(String title, Map<String, Scores> scores) {
        line("");
        head(title);
        scores.forEach(this::row);
    }

    private void head(String title) {
        line(String.format(
                Locale.ROOT,
                "%-34s %6s %7s %7s %9s %7s %7s %10s",
                title,
                "cases",
                "top-1",
                "top-3",
                "log loss",
                "Brier",
                "ECE",
                "classwise"));
    }

    private void row(String name, Scores scores) {
        line(String.format(
                Locale.ROOT,
                "  %-32s %6d %5.0f %% %5.0f %% %9.2f %7.3f %7.3f %10.4f",
                name,
                scores.cases(),
                PERCENT * scores.top1(),
                PERCENT * scores.top3(),
                scores.logLoss(),
                scores.brier(),
                scores.calibrationError(),
                scores.classwiseError()));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
