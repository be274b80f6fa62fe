package org.rootlet.fiber.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rootlet.fiber.FiberEngine;

/** Reruns every reference point. */
public final class Passport {
    private static final double COARSE_MS = 0.005;
    private static final double FINE_MS = 0.001;

    private final FiberEngine engine;
    private final List<Sheet> sheets = List.of(
            new RatesSheet(),
            new VelocitySheet("cv_vs_diameter", false),
            new VelocitySheet("cv_vs_dt", false),
            new VelocitySheet("cv_vs_temperature_10um", false),
            new VelocitySheet("cv_vs_nseg", false),
            new VelocitySheet("cv_converged", true),
            new ConvergedSheet(),
            new TraceSheet("trace_10um_dt0p001", FINE_MS),
            new TraceSheet("trace_10um_dt0p005", COARSE_MS),
            new TraceSheet("afterpotential_10um_dt0p005", COARSE_MS),
            new ThresholdSheet(ThresholdSheet.Kind.INSIDE),
            new ThresholdSheet(ThresholdSheet.Kind.OUTSIDE),
            new ThresholdSheet(ThresholdSheet.Kind.SETUP_2002),
            new WeissSheet(),
            new RecoverySheet("recovery_10um_dt0p005", COARSE_MS),
            new RecoverySheet("recovery_10um_dt0p001", FINE_MS),
            new RecoverySheet("mrg2002_setup_recovery", COARSE_MS),
            new FollowingSheet("following_10um_dt0p005", COARSE_MS, 0.404419),
            new FollowingSheet("following_10um_dt0p001", FINE_MS, 0.399536),
            new LesionSheet(LesionSheet.Kind.ONE_ZONE, "lesion_10um_dt0p005", COARSE_MS, 1.213),
            new LesionSheet(LesionSheet.Kind.ONE_ZONE, "lesion_10um_dt0p001", FINE_MS, 1.199),
            new LesionSheet(LesionSheet.Kind.PARANODE, "lesion_paranode", COARSE_MS, 1.213),
            new LesionSheet(LesionSheet.Kind.CRITICAL, "critical_10um_dt0p005", COARSE_MS, 1.213),
            new LesionSheet(LesionSheet.Kind.CRITICAL, "critical_10um_dt0p001", FINE_MS, 1.199),
            new CFiberSheet(),
            new PublishedSheet());

    /**
     * Creates a passport.
     *
     * @param engine integrates the fibers, with its kernel, precision and threads; scheme and step are those of each table
     */
    public Passport(FiberEngine engine) {
        this.engine = engine;
    }

    /** Returns the names of the tables, in the order in which they are run. */
    public List<String> tables() {
        return sheets.stream().map(Sheet::table).toList();
    }

    /**
     * Reruns the points of some tables.
     *
     * @param tables names of the tables; all if there are none
     * @param progress told the name of each table before it is run
     * @return points in the order of the tables
     * @throws org.rootlet.evidence.InputException if a table is not known
     */
    public List<PassportPoint> points(List<String> tables, Consumer<String> progress) {
        List<PassportPoint> points = new ArrayList<>();
        for (String table : tables) {
            if (!tables().contains(table)) {
                throw new org.rootlet.evidence.InputException(
                        "The passport has no table '%s'; it has %s.".formatted(table, String.join(", ", tables())));
            }
        }
        Laboratory laboratory = new Laboratory(engine);
        for (Sheet sheet : sheets) {
            if (tables.isEmpty() || tables.contains(sheet.table())) {
                progress.accept(sheet.table());
                points.addAll(sheet.check(laboratory));
            }
        }
        return List.copyOf(points);
    }
}
