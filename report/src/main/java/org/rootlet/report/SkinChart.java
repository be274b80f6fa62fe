package org.rootlet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.DataTable;

/** The blank body chart: outlines and the patch of every skin region, for both sides, in px of the picture. */
final class SkinChart {

    /** What a shape is for. */
    enum Kind {
        /** Bare skin under the patches. */
        BASE,
        /** The patch of a region. */
        PATCH,
        /** Outline of the body. */
        OUTLINE,
        /** A fold, bone or nail that helps to find one's way. */
        DETAIL
    }

    /**
     * A closed or open path.
     *
     * @param view view it belongs to
     * @param side side of the body
     * @param kind what it is for
     * @param region atlas name of the region; empty unless a patch
     * @param path SVG path data
     */
    record Shape(String view, Side side, Kind kind, String region, String path) {}

    /**
     * A view of the body.
     *
     * @param id short name
     * @param title what it shows
     * @param rightX x of the origin of the right half, px
     * @param leftX x of the origin of the left half, px
     * @param y y of the origin, px
     * @param scale px per mm
     * @param rightSign direction of the right half: -1 toward the reader's left
     * @param lettersPx distance from the middle to the letters R and L, px
     */
    record View(
            String id,
            String title,
            double rightX,
            double leftX,
            double y,
            double scale,
            int rightSign,
            double lettersPx) {
        /** Direction in which the right half lies on the page: -1 when on the reader's left. */
        int labelSign() {
            return rightX == leftX ? rightSign : rightX < leftX ? -1 : 1;
        }

        double originX(Side side) {
            return side == Side.RIGHT ? rightX : leftX;
        }

        double direction(Side side) {
            return (side == Side.RIGHT ? rightSign : -rightSign) * scale;
        }
    }

    private final List<View> views;
    private final List<Shape> shapes;

    private SkinChart(List<View> views, List<Shape> shapes) {
        this.views = List.copyOf(views);
        this.shapes = List.copyOf(shapes);
    }

    /** Reads the chart from its data file. */
    static SkinChart load() {
        Map<String, List<DataTable.Row>> byView = new LinkedHashMap<>();
        for (DataTable.Row row :
                DataTable.beside(SkinChart.class, "body-chart.csv").rows()) {
            byView.computeIfAbsent(row.required("view"), id -> new ArrayList<>())
                    .add(row);
        }
        List<View> views = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>();
        byView.forEach((id, rows) -> {
            View view = view(rows.getFirst());
            views.add(view);
            for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
                shapes.addAll(new ViewDrawing(view, side).shapes(rows));
            }
        });
        return new SkinChart(views, shapes);
    }

    List<View> views() {
        return views;
    }

    List<Shape> shapes() {
        return shapes;
    }

    /** Returns the names of all regions that have a patch, in alphabetical order. */
    Set<String> regions() {
        Set<String> regions = new TreeSet<>();
        shapes.stream().filter(shape -> shape.kind() == Kind.PATCH).forEach(shape -> regions.add(shape.region()));
        return regions;
    }

    private static View view(DataTable.Row row) {
        if (!row.text("kind").equals("place")) {
            throw row.fault("A view must begin with its place.");
        }
        double[] n = ViewDrawing.numbers(row, row.required("numbers"), 6);
        return new View(row.required("view"), row.required("name"), n[0], n[1], n[2], n[3], (int) n[4], n[5]);
    }
}
