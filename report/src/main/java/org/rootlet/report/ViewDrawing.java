package org.rootlet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.DataTable;

/** Turns the rows of one view of the body chart into paths for one side. */
final class ViewDrawing {
    private static final int STEPS_ACROSS = 8;
    private static final int STEPS_ALONG = 40;

    private final SkinChart.View view;
    private final Side side;

    ViewDrawing(SkinChart.View view, Side side) {
        this.view = view;
        this.side = side;
    }

    /** Returns the shapes of a view in drawing order; all parts of a region lie in one shape, where its first part stands. */
    List<SkinChart.Shape> shapes(List<DataTable.Row> rows) {
        LimbStrip strip = strip(rows);
        Map<String, String> patches = new LinkedHashMap<>();
        for (DataTable.Row row : rows) {
            String kind = row.required("kind");
            if ((kind.equals("patch") || kind.equals("toe"))
                    && !row.text("name").equals("-")) {
                patches.merge(row.required("name"), area(row, strip), (a, b) -> a + b);
            }
        }
        List<SkinChart.Shape> shapes = new ArrayList<>();
        for (DataTable.Row row : rows) {
            switch (row.required("kind")) {
                case "place" -> {}
                case "strip" -> shapes.add(shape(SkinChart.Kind.BASE, "", closed(strip)));
                case "patch", "toe" -> addArea(shapes, row, patches);
                case "edge" -> shapes.add(shape(SkinChart.Kind.OUTLINE, "", edge(row, strip)));
                case "end" -> shapes.add(shape(SkinChart.Kind.OUTLINE, "", end(strip)));
                case "line" -> shapes.add(shape(SkinChart.Kind.DETAIL, "", line(row)));
                case "nail" -> shapes.add(shape(SkinChart.Kind.DETAIL, "", ellipse(row)));
                default -> throw row.fault("Unknown kind of shape.");
            }
        }
        return shapes;
    }

    private void addArea(List<SkinChart.Shape> shapes, DataTable.Row row, Map<String, String> patches) {
        String region = row.required("name");
        if (region.equals("-")) {
            shapes.add(shape(SkinChart.Kind.BASE, "", ellipse(row)));
        } else {
            String path = patches.remove(region);
            if (path != null) {
                shapes.add(shape(SkinChart.Kind.PATCH, region, path));
            }
        }
        if (row.required("kind").equals("toe")) {
            shapes.add(shape(SkinChart.Kind.OUTLINE, "", ellipse(row)));
        }
    }

    private SkinChart.Shape shape(SkinChart.Kind kind, String region, String path) {
        return new SkinChart.Shape(view.id(), side, kind, region, path);
    }

    private String area(DataTable.Row row, LimbStrip strip) {
        return row.required("kind").equals("toe") ? ellipse(row) : polygon(row, strip);
    }

    private static LimbStrip strip(List<DataTable.Row> rows) {
        for (DataTable.Row row : rows) {
            if (row.required("kind").equals("strip")) {
                return new LimbStrip(table(row, 6));
            }
        }
        throw rows.getFirst().fault("The view has no strip.");
    }

    private String polygon(DataTable.Row row, LimbStrip strip) {
        double[][] corners = table(row, 2);
        PathData path = new PathData();
        for (int i = 0; i < corners.length; i++) {
            double[] from = corners[i];
            double[] to = corners[(i + 1) % corners.length];
            double range = strip.last() - strip.first();
            int steps = (int) Math.ceil(Math.max(
                    Math.abs(to[0] - from[0]) * STEPS_ACROSS, Math.abs(to[1] - from[1]) / range * STEPS_ALONG));
            for (int step = 0; step < Math.max(1, steps); step++) {
                double t = steps == 0 ? 0 : (double) step / steps;
                add(path, strip, from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1]));
            }
        }
        return path.close();
    }

    private String closed(LimbStrip strip) {
        PathData path = new PathData();
        int steps = 2 * STEPS_ALONG;
        for (int i = 0; i <= steps; i++) {
            add(path, strip, 0, strip.first() + (strip.last() - strip.first()) * i / steps);
        }
        for (int i = 1; i < STEPS_ACROSS; i++) {
            add(path, strip, (double) i / STEPS_ACROSS, strip.last());
        }
        for (int i = steps; i >= 0; i--) {
            add(path, strip, 1, strip.first() + (strip.last() - strip.first()) * i / steps);
        }
        return path.close();
    }

    private String edge(DataTable.Row row, LimbStrip strip) {
        double[] n = numbers(row, row.required("numbers"), 3);
        PathData path = new PathData();
        int steps = 2 * STEPS_ALONG;
        for (int i = 0; i <= steps; i++) {
            add(path, strip, n[0], n[1] + (n[2] - n[1]) * i / steps);
        }
        return path.open();
    }

    private String end(LimbStrip strip) {
        PathData path = new PathData();
        for (int i = 0; i <= STEPS_ACROSS; i++) {
            add(path, strip, (double) i / STEPS_ACROSS, strip.last());
        }
        return path.open();
    }

    private void add(PathData path, LimbStrip strip, double u, double station) {
        path.add(x(strip.x(u, station)), y(strip.y(u, station)));
    }

    private String line(DataTable.Row row) {
        double[][] points = table(row, 2);
        double[][] knots = new double[points.length][];
        for (int i = 0; i < points.length; i++) {
            knots[i] = new double[] {i, points[i][0], points[i][1], points[i][0], points[i][1], 0};
        }
        LimbStrip curve = new LimbStrip(knots);
        PathData path = new PathData();
        int steps = 5 * (points.length - 1);
        for (int i = 0; i <= steps; i++) {
            add(path, curve, 0, (double) i * (points.length - 1) / steps);
        }
        return path.open();
    }

    private String ellipse(DataTable.Row row) {
        double[] n = numbers(row, row.required("numbers"), 5);
        double turn = Math.toRadians(n[4]);
        PathData path = new PathData();
        int steps = 24;
        for (int i = 0; i < steps; i++) {
            double angle = 2 * Math.PI * i / steps;
            double across = n[2] * Math.cos(angle);
            double along = n[3] * Math.sin(angle);
            path.add(
                    x(n[0] + across * Math.cos(turn) - along * Math.sin(turn)),
                    y(n[1] + across * Math.sin(turn) + along * Math.cos(turn)));
        }
        return path.close();
    }

    private double x(double mm) {
        return view.originX(side) + view.direction(side) * mm;
    }

    private double y(double mm) {
        return view.y() + view.scale() * mm;
    }

    private static double[][] table(DataTable.Row row, int width) {
        String[] lines = row.required("numbers").split(";", -1);
        double[][] table = new double[lines.length][];
        for (int i = 0; i < lines.length; i++) {
            table[i] = numbers(row, lines[i], width);
        }
        return table;
    }

    static double[] numbers(DataTable.Row row, String text, int count) {
        String[] words = text.strip().split("\\s+", -1);
        if (words.length != count) {
            throw row.fault("Expected %d numbers, found \"%s\".".formatted(count, text.strip()));
        }
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            try {
                numbers[i] = Double.parseDouble(words[i]);
            } catch (NumberFormatException e) {
                throw row.fault("\"" + words[i] + "\" is no number.");
            }
        }
        return numbers;
    }
}
