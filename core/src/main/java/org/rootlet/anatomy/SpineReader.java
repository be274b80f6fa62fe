package org.rootlet.anatomy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.InputException;

/** Reads vertebrae, levels, cord, roots and ganglia, and checks that they fit together. */
final class SpineReader {
    /** A root runs obliquely, yet hardly longer than the depth it covers. */
    private static final double LONGEST_COURSE_OVER_DEPTH = 1.15;

    private static final double SUM_TOLERANCE = 1e-9;

    private final AtlasTables tables;

    SpineReader(AtlasTables tables) {
        this.tables = tables;
    }

    Spine read() {
        List<Vertebra> vertebrae = vertebrae();
        List<SpinalLevel> levels = levels();
        Map<Root, CordSegment> segments = byRoot("segments.csv", row -> segment(row, vertebrae));
        Map<Root, Ganglion> ganglia = byRoot("ganglia.csv", this::ganglion);
        Map<Root, RootCourse> roots = byRoot("roots.csv", row -> course(row, levels, segments, ganglia));
        return new Spine(vertebrae, levels, conus(), segments, roots, ganglia, byRoot("rami.csv", this::spinalNerve));
    }

    private List<Vertebra> vertebrae() {
        List<Vertebra> vertebrae = new ArrayList<>();
        for (DataTable.Row row : tables.rows("vertebrae.csv")) {
            Vertebra vertebra = new Vertebra(
                    row.required("name"),
                    row.required("region"),
                    (int) row.number("number"),
                    row.number("top_mm"),
                    row.number("bottom_mm"),
                    tables.provenance(row));
            double above = vertebrae.isEmpty()
                    ? Double.NEGATIVE_INFINITY
                    : vertebrae.getLast().bottomMm();
            if (vertebra.topMm() < above || vertebra.bottomMm() <= vertebra.topMm()) {
                throw row.fault("puts vertebra %s out of order".formatted(vertebra.name()));
            }
            vertebrae.add(vertebra);
        }
        return List.copyOf(vertebrae);
    }

    private List<SpinalLevel> levels() {
        List<SpinalLevel> levels = new ArrayList<>();
        for (DataTable.Row row : tables.rows("levels.csv")) {
            SpinalLevel level = new SpinalLevel(
                    row.required("name"),
                    AtlasTables.choice(row, "kind", SpinalLevel.Kind.class),
                    row.number("depth_mm"),
                    AtlasTables.root(row, "exiting_root"),
                    tables.provenance(row));
            if (!levels.isEmpty()
                    && (level.depthMm() <= levels.getLast().depthMm()
                            || level.exitingRoot().stepsBelow(levels.getLast().exitingRoot()) != 1)) {
                throw row.fault("puts level %s out of order".formatted(level.name()));
            }
            levels.add(level);
        }
        return List.copyOf(levels);
    }

    private Conus conus() {
        List<Conus.Share> shares = new ArrayList<>();
        double sum = 0;
        for (DataTable.Row row : tables.rows("conus.csv")) {
            Conus.Share share = new Conus.Share(
                    row.required("level"),
                    row.number("depth_mm"),
                    AtlasTables.fraction(row, "share"),
                    tables.provenance(row));
            shares.add(share);
            sum += share.share();
        }
        if (Math.abs(sum - 1) > SUM_TOLERANCE) {
            throw lastFault("conus.csv", "ends shares that sum to " + sum + " and not to 1");
        }
        return new Conus(shares);
    }

    private CordSegment segment(DataTable.Row row, List<Vertebra> vertebrae) {
        double middle = row.number("middle_mm");
        return new CordSegment(
                AtlasTables.root(row, "root"),
                middle,
                AtlasTables.positive(row, "length_mm"),
                vertebraAt(middle, vertebrae, row),
                tables.provenance(row));
    }

    private static String vertebraAt(double depthMm, List<Vertebra> vertebrae, DataTable.Row row) {
        for (int i = 0; i < vertebrae.size(); i++) {
            Vertebra vertebra = vertebrae.get(i);
            if (depthMm <= vertebra.bottomMm()) {
                boolean above = depthMm < vertebra.topMm();
                if (above && i == 0) {
                    break;
                }
                return above ? vertebrae.get(i - 1).name() + "-" + vertebra.name() : vertebra.name();
            }
        }
        throw row.fault("lies at %s mm, where vertebrae.csv has no vertebra".formatted(depthMm));
    }

    private Ganglion ganglion(DataTable.Row row) {
        return new Ganglion(
                AtlasTables.root(row, "root"),
                AtlasTables.choice(row, "position", Ganglion.Position.class),
                row.number("depth_mm"),
                AtlasTables.positive(row, "length_mm"),
                AtlasTables.fraction(row, "intraspinal_probability"),
                row.text("ontology"),
                tables.provenance(row));
    }

    private RootCourse course(
            DataTable.Row row, List<SpinalLevel> levels, Map<Root, CordSegment> segments, Map<Root, Ganglion> ganglia) {
        Root root = AtlasTables.root(row, "root");
        RootCourse course = new RootCourse(
                root,
                row.required("exit"),
                AtlasTables.positive(row, "dorsal_length_mm"),
                AtlasTables.positive(row, "ventral_length_mm"),
                count(row, "dorsal_rootlets"),
                count(row, "ventral_rootlets"),
                optional(row, "dorsal_diameter_mm"),
                optional(row, "ventral_diameter_mm"),
                row.number("dural_take_off_mm"),
                tables.provenance(row));
        CordSegment segment = segments.get(root);
        Ganglion ganglion = ganglia.get(root);
        if (segment == null || ganglion == null) {
            throw row.fault("names root %s, which lacks a segment or a ganglion".formatted(root));
        }
        double depth = ganglion.depthMm() - segment.middleMm();
        if (course.dorsalLengthMm() < depth || course.dorsalLengthMm() > LONGEST_COURSE_OVER_DEPTH * depth) {
            throw row.fault("gives root %s a dorsal root of %s mm, yet cord and ganglion lie %s mm apart"
                    .formatted(root, course.dorsalLengthMm(), depth));
        }
        if (Math.abs(course.ventralLengthMm() - course.dorsalLengthMm() - ganglion.lengthMm()) > SUM_TOLERANCE) {
            throw row.fault(
                    "gives root %s a ventral root that is not as long as dorsal root and ganglion".formatted(root));
        }
        checkLevels(row, course, levels, segment.middleMm(), ganglion.depthMm());
        return course;
    }

    private static void checkLevels(
            DataTable.Row row, RootCourse course, List<SpinalLevel> levels, double cordMm, double ganglionMm) {
        for (SpinalLevel level : levels) {
            int rootsBelow = course.root().stepsBelow(level.exitingRoot());
            if (rootsBelow > 0 && (level.depthMm() < cordMm || level.depthMm() > ganglionMm)) {
                throw row.fault("lets root %s pass level %s, which does not lie between its segment and its ganglion"
                        .formatted(course.root(), level.name()));
            }
            if (rootsBelow == 0 && !course.exit().equals(level.name())) {
                throw row.fault("lets root %s leave by %s, yet levels.csv says %s"
                        .formatted(course.root(), course.exit(), level.name()));
            }
        }
    }

    private SpinalNerve spinalNerve(DataTable.Row row) {
        return new SpinalNerve(
                AtlasTables.root(row, "root"),
                AtlasTables.positive(row, "spinal_nerve_mm"),
                AtlasTables.positive(row, "ventral_ramus_mm"),
                AtlasTables.positive(row, "dorsal_ramus_mm"),
                tables.provenance(row));
    }

    private <T> Map<Root, T> byRoot(String file, Function<DataTable.Row, T> reader) {
        EnumMap<Root, T> byRoot = new EnumMap<>(Root.class);
        for (DataTable.Row row : tables.rows(file)) {
            Root root = AtlasTables.root(row, "root");
            if (byRoot.put(root, reader.apply(row)) != null) {
                throw row.fault("gives root %s a second time".formatted(root));
            }
        }
        for (Root root : Root.values()) {
            if (!byRoot.containsKey(root)) {
                throw lastFault(file, "ends a table without root " + root);
            }
        }
        return Collections.unmodifiableMap(byRoot);
    }

    private InputException lastFault(String file, String what) {
        List<DataTable.Row> rows = tables.rows(file);
        return rows.isEmpty()
                ? new InputException(file + " has no rows.")
                : rows.getLast().fault(what);
    }

    private static OptionalInt count(DataTable.Row row, String column) {
        return row.text(column).isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) row.number(column));
    }

    private static OptionalDouble optional(DataTable.Row row, String column) {
        return row.text(column).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(row.number(column));
    }
}
