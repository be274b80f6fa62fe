package org.rootlet.anatomy;

import java.util.ArrayList;
import java.util.List;
import org.rootlet.anatomy.RootStation.Compartment;

/**
 * Derives where each root lies at each level of the canal. The root that leaves at a level lies in its foramen and then
 * beyond it, the next one traverses in the lateral recess, and all lower roots lie in the thecal sac. The same order holds
 * in the sacral canal; below the end of the sac, at about S2, the last compartment is the middle of that canal, which a
 * central mass fills just as it fills the sac. The lower of two conjoined roots accompanies the upper one through its recess.
 *
 * <p>Levels stay where they are in every person. What a level meets is whatever lies there: root, ganglion, spinal nerve or ramus.
 */
final class Stations {
    private static final double MIDDLE = 0.5;
    /** Far lateral: just beyond the foramen, before the ventral ramus joins the plexus. */
    private static final double JUST_OUTSIDE = 0.1;

    private final Spine usual;
    private final Spine spine;
    private final ConjoinedRoots conjoined;

    /**
     * Creates the stations of a person.
     *
     * @param usual the spine of the atlas, which says where foramina are
     * @param spine the spine of the person
     * @param conjoined roots in one sleeve
     */
    Stations(Spine usual, Spine spine, ConjoinedRoots conjoined) {
        this.usual = usual;
        this.spine = spine;
        this.conjoined = conjoined;
    }

    List<RootStation> all() {
        List<RootStation> stations = new ArrayList<>();
        for (Root root : Root.values()) {
            for (SpinalLevel level : spine.levels()) {
                int rootsBelow = root.stepsBelow(level.exitingRoot());
                if (rootsBelow == 0) {
                    stations.add(new RootStation(root, level.name(), Compartment.FORAMEN, inForamen(root, level)));
                    stations.add(new RootStation(root, level.name(), Compartment.EXTRAFORAMINAL, outside(root, level)));
                } else if (rootsBelow > 0) {
                    boolean inRecess = conjoined.sleeve(root).stepsBelow(level.exitingRoot()) == 1 || rootsBelow == 1;
                    Compartment compartment = inRecess ? Compartment.LATERAL_RECESS : Compartment.THECAL_SAC;
                    stations.add(new RootStation(root, level.name(), compartment, inCanal(root, level)));
                }
            }
        }
        return List.copyOf(stations);
    }

    private List<Site> inCanal(Root root, SpinalLevel level) {
        double start = spine.segment(root).middleMm();
        Ganglion ganglion = spine.ganglion(root);
        if (level.depthMm() > ganglion.depthMm()) {
            return beyondRoot(root, level.depthMm());
        }
        double passed = level.depthMm() - start;
        double toGanglion = ganglion.depthMm() - start;
        // The roots are straight enough for depth to stand for length.
        return List.of(
                new Site(StructureIds.ventralRoot(root), passed / (toGanglion + ganglion.lengthMm())),
                new Site(StructureIds.dorsalRoot(root), passed / toGanglion));
    }

    private List<Site> inForamen(Root root, SpinalLevel level) {
        if (level.kind() == SpinalLevel.Kind.DISC) {
            return besideGanglion(root, MIDDLE);
        }
        return moved(root)
                ? beyondRoot(root, foramenMm(root))
                : List.of(new Site(StructureIds.spinalNerve(root), MIDDLE));
    }

    /** One site only, so that no fiber meets the same mass twice. */
    private List<Site> outside(Root root, SpinalLevel level) {
        if (level.kind() == SpinalLevel.Kind.DISC) {
            return List.of(new Site(StructureIds.spinalNerve(root), MIDDLE));
        }
        SpinalNerve nerve = usual.spinalNerve(root);
        double outsideMm = nerveStartMm(usual, root) + nerve.lengthMm() + JUST_OUTSIDE * nerve.ventralRamusMm();
        return moved(root)
                ? beyondRoot(root, outsideMm)
                : List.of(new Site(StructureIds.ventralRamus(root), JUST_OUTSIDE));
    }

    /** What of a root lies at a depth beyond its dorsal root, and beside it. */
    private List<Site> beyondRoot(Root root, double depthMm) {
        double nerveMm = nerveStartMm(spine, root);
        SpinalNerve nerve = spine.spinalNerve(root);
        if (depthMm <= nerveMm) {
            Ganglion ganglion = spine.ganglion(root);
            return besideGanglion(root, Math.max(0, (depthMm - ganglion.depthMm()) / ganglion.lengthMm()));
        }
        double passed = depthMm - nerveMm;
        return passed <= nerve.lengthMm()
                ? List.of(new Site(StructureIds.spinalNerve(root), passed / nerve.lengthMm()))
                : List.of(new Site(
                        StructureIds.ventralRamus(root), (passed - nerve.lengthMm()) / nerve.ventralRamusMm()));
    }

    private List<Site> besideGanglion(Root root, double fraction) {
        RootCourse course = spine.course(root);
        double besideGanglion =
                course.dorsalLengthMm() + fraction * spine.ganglion(root).lengthMm();
        return List.of(
                new Site(StructureIds.ventralRoot(root), besideGanglion / course.ventralLengthMm()),
                new Site(StructureIds.ganglion(root), fraction));
    }

    private boolean moved(Root root) {
        return spine.ganglion(root).depthMm() != usual.ganglion(root).depthMm();
    }

    private double foramenMm(Root root) {
        return nerveStartMm(usual, root) + MIDDLE * usual.spinalNerve(root).lengthMm();
    }

    private static double nerveStartMm(Spine spine, Root root) {
        return spine.ganglion(root).depthMm() + spine.ganglion(root).lengthMm();
    }
}
