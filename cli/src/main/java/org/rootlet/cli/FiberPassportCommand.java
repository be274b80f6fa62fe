package org.rootlet.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rootlet.fiber.FiberEngine;
import org.rootlet.fiber.KernelChoice;
import org.rootlet.fiber.kernel.Precision;
import org.rootlet.fiber.passport.Passport;
import org.rootlet.fiber.passport.PassportPoint;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rootlet fiber passport}: the engine against every reference point. */
@Command(
        name = "passport",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Reruns every reference point of the fiber models and says how far off each is. Exit code 1 if any fails.",
        footer = {
            "",
            "Examples:",
            "  rootlet fiber passport                        a line per table and quantity, failures in full",
            "  rootlet fiber passport cv_converged --all     every point of one table",
            "  rootlet fiber passport --format json          every point, for programs"
        })
final class FiberPassportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TABLE", arity = "0..*", description = "Tables to run; default: all.")
    private List<String> tables = new ArrayList<>();

    @Option(names = "--all", description = "Every point as text, not only those that fail.")
    private boolean all;

    @Option(
            names = "--kernel",
            paramLabel = "KERNEL",
            converter = LowerCaseConverter.OfKernel.class,
            description = "auto (default), scalar, plain or vector.")
    private KernelChoice kernel = KernelChoice.AUTO;

    @Option(
            names = "--precision",
            paramLabel = "BITS",
            converter = LowerCaseConverter.OfPrecision.class,
            description = "double (default) or float.")
    private Precision precision = Precision.DOUBLE;

    @Option(names = "--threads", paramLabel = "N", description = "Threads; default: all processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: text.")
    private OutputFormat format = OutputFormat.TEXT;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        FiberEngine engine = FiberEngine.standard().with(kernel).with(precision).withThreads(threads);
        List<PassportPoint> points = new Passport(engine).points(tables, table -> {
            if (Terminal.showsProgress()) {
                err.print("\r\u001B[Krootlet: " + table);
                err.flush();
            }
        });
        if (Terminal.showsProgress()) {
            err.print("\r\u001B[K");
            err.flush();
        }
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case JSON -> out.println(Json.of(document(points)));
            case TEXT -> text(points, out);
        }
        return count(points, PassportPoint.Status.FAIL) == 0 ? Rootlet.DONE : Rootlet.DEFECT;
    }

    private static long count(List<PassportPoint> points, PassportPoint.Status status) {
        return points.stream().filter(point -> point.status() == status).count();
    }

    private static Map<String, @Nullable Object> document(List<PassportPoint> points) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("passed", count(points, PassportPoint.Status.PASS));
        document.put("failed", count(points, PassportPoint.Status.FAIL));
        document.put("notRun", count(points, PassportPoint.Status.NOT_RUN));
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        for (PassportPoint point : points) {
            Map<String, @Nullable Object> entry = new LinkedHashMap<>();
            entry.put("table", point.table());
            entry.put("line", point.line());
            entry.put("setup", point.setup());
            entry.put("quantity", point.quantity());
            entry.put("reference", number(point.reference()));
            entry.put("ours", number(point.ours()));
            entry.put("difference", number(point.difference()));
            entry.put("tolerance", point.tolerance());
            entry.put("status", point.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            entry.put("note", point.note());
            list.add(entry);
        }
        document.put("points", list);
        return document;
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private void text(List<PassportPoint> points, PrintWriter out) {
        Map<String, List<PassportPoint>> groups = new LinkedHashMap<>();
        for (PassportPoint point : points) {
            groups.computeIfAbsent(point.table() + "  " + point.quantity(), key -> new ArrayList<>())
                    .add(point);
        }
        out.printf(
                "%-50s %5s %5s %7s  %-14s %s%n",
                "table, quantity", "pass", "fail", "not run", "tolerance", "largest difference");
        groups.forEach((name, group) -> out.printf(
                "%-50s %5d %5d %7d  %-14s %s%n",
                name,
                count(group, PassportPoint.Status.PASS),
                count(group, PassportPoint.Status.FAIL),
                count(group, PassportPoint.Status.NOT_RUN),
                group.getFirst().tolerance(),
                largest(group)));
        for (PassportPoint point : points) {
            if (all || point.status() != PassportPoint.Status.PASS) {
                out.printf(
                        "%s  %s line %d, %s: %s reference %s, ours %s%s%n",
                        point.status().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        point.table(),
                        point.line(),
                        point.setup(),
                        point.quantity(),
                        words(point.reference()),
                        words(point.ours()),
                        point.note().isEmpty() ? "" : " (" + point.note() + ")");
            }
        }
        out.printf(
                "%d points pass, %d fail, %d not run.%n",
                count(points, PassportPoint.Status.PASS),
                count(points, PassportPoint.Status.FAIL),
                count(points, PassportPoint.Status.NOT_RUN));
    }

    private static String words(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.6g", value.getAsDouble()) : "none";
    }

    /** The largest difference of a group, in percent of its reference where the tolerance is one. */
    private static String largest(List<PassportPoint> group) {
        boolean percent = group.getFirst().tolerance().contains("%");
        OptionalDouble largest = group.stream()
                .filter(point -> point.difference().isPresent())
                .mapToDouble(point -> {
                    double difference = Math.abs(point.difference().orElse(0));
                    double reference = Math.abs(point.reference().orElse(1));
                    return percent && reference > 0 ? 100 * difference / reference : difference;
                })
                .max();
        return largest.isEmpty()
                ? ""
                : String.format(Locale.ROOT, "%.2g%s", largest.getAsDouble(), percent ? " %" : "");
    }
}
