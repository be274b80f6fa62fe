package org.rootlet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Nerve;
import org.rootlet.anatomy.NervePlace;
import org.rootlet.anatomy.Plexus;
import org.rootlet.anatomy.Root;
import org.rootlet.evidence.DataTable;

/** The nerves of one leg as lines of the picture. */
final class NerveTree {
    private static final double HALF_WAY = 0.5;

    /**
     * A nerve as drawn.
     *
     * @param name atlas name
     * @param parent nerve it leaves; empty if it leaves the plexus
     * @param roots roots whose fibers it carries
     * @param points its course, px
     * @param label short name to write
     * @param labelAt where to write it
     * @param anchor how the label sits there: start, middle or end
     * @param serves what it serves
     */
    record Branch(
            String name,
            String parent,
            Set<Root> roots,
            List<Spine.Point> points,
            String label,
            Spine.Point labelAt,
            String anchor,
            String serves) {}

    private final Atlas atlas;
    private final Map<String, Branch> branches;
    private final List<DataTable.Row> passages;

    private NerveTree(Atlas atlas, Map<String, Branch> branches, List<DataTable.Row> passages) {
        this.atlas = atlas;
        this.branches = branches;
        this.passages = passages;
    }

    /** Reads the drawing; which roots a nerve carries comes from the atlas. */
    static NerveTree load(Atlas atlas) {
        Map<String, Branch> branches = new LinkedHashMap<>();
        for (DataTable.Row row :
                DataTable.beside(NerveTree.class, "nerve-tree.csv").rows()) {
            List<Spine.Point> points = new ArrayList<>();
            for (String pair : row.required("points").split(";", -1)) {
                double[] n = ViewDrawing.numbers(row, pair, 2);
                points.add(new Spine.Point(n[0], n[1]));
            }
            String name = row.required("nerve");
            Branch branch = new Branch(
                    name,
                    row.text("parent"),
                    roots(atlas, name),
                    List.copyOf(points),
                    row.text("label"),
                    new Spine.Point(row.number("x"), row.number("y")),
                    row.required("anchor"),
                    row.text("note"));
            branches.put(name, branch);
        }
        return new NerveTree(
                atlas,
                branches,
                DataTable.beside(NerveTree.class, "nerve-passages.csv").rows());
    }

    private static Set<Root> roots(Atlas atlas, String name) {
        return atlas.plexuses().stream()
                .filter(plexus -> plexus.name().equals(name))
                .findFirst()
                .map(Plexus::roots)
                .orElseGet(() -> atlas.rootsOf(name));
    }

    List<Branch> branches() {
        return List.copyOf(branches.values());
    }

    /** Returns the drawn nerve of this atlas name or synonym. */
    Optional<Branch> find(String nerve) {
        String name = atlas.nerves().stream()
                .filter(known -> known.synonyms().contains(nerve))
                .map(Nerve::name)
                .findFirst()
                .orElse(nerve);
        return Optional.ofNullable(branches.get(name));
    }

    /** Returns whether a nerve is the given one or leaves it further down. */
    boolean isBelow(Branch branch, String nerve) {
        if (branch.name().equals(nerve)) {
            return true;
        }
        Branch parent = branches.get(branch.parent());
        return parent != null && isBelow(parent, nerve);
    }

    /** Returns whether the drawing has a place of its own for a passage of the atlas. */
    boolean knows(Branch branch, String at) {
        return fraction(branch, at).isPresent();
    }

    /** Returns the point of a named passage on a nerve; half way where the passage is unknown. */
    Spine.Point passage(Branch branch, String at) {
        double fraction = fraction(branch, at).orElse(HALF_WAY);
        List<Spine.Point> points = branch.points();
        double along = fraction * (points.size() - 1);
        int i = Math.min((int) along, points.size() - 2);
        double t = along - i;
        Spine.Point from = points.get(i);
        Spine.Point to = points.get(i + 1);
        return new Spine.Point(from.x() + t * (to.x() - from.x()), from.y() + t * (to.y() - from.y()));
    }

    private OptionalDouble fraction(Branch branch, String at) {
        String place = atlas.nerves().stream()
                .filter(nerve -> nerve.name().equals(branch.name()))
                .flatMap(nerve -> nerve.places().stream())
                .filter(known -> known.synonyms().contains(at))
                .map(NervePlace::name)
                .findFirst()
                .orElse(at);
        return passages.stream()
                .filter(row -> row.required("nerve").equals(branch.name())
                        && row.required("at").equals(place))
                .mapToDouble(row -> row.number("fraction"))
                .findFirst();
    }
}
