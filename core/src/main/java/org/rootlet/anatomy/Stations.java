package org.rootlet.anatomy;

import java.util.ArrayList;
import java.util.List;
import org.rootlet.anatomy.RootStation.Compartment;

/**
 * Derives where each root lies at each level of the canal. The root that leaves at a level lies in its foramen and then
 * beyond it, the next one traverses in the lateral recess, and all lower roots lie in the thecal sac. The same order holds
 * in the sacral canal; below the end of the sac, at about S2, the last compartment is the middle of that canal, which a
 * central mass fills just as it fills the sac.
 */
final class Stations {
    private static final double MIDDLE = 0.5;
    /** Far lateral: just beyond the foramen, before the ventral ramus joins the plexus. */
    private static final double JUST_OUTSIDE = 0.1;

    private final Spine spine;

    Stations(Spine spine) {
        this.spine = spine;
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
                    Compartment compartment = rootsBelow == 1 ? Compartment.LATERAL_RECESS : Compartment.THECAL_SAC;
                    stations.add(new RootStation(root, level.name(), compartment, inCanal(root, level)));
                }
            }
        }
        return List.copyOf(stations);
    }

    private List<Site> inCanal(Root root, SpinalLevel level) {
        double start = spine.segment(root).middleMm();
        Ganglion ganglion = spine.ganglion(root);
        double passed = level.depthMm() - start;
        double toGanglion = ganglion.depthMm() - start;
        // The roots are straight enough for depth to stand for length.
        return List.of(
                new Site(StructureIds.ventralRoot(root), passed / (toGanglion + ganglion.lengthMm())),
                new Site(StructureIds.dorsalRoot(root), passed / toGanglion));
    }

    private List<Site> inForamen(Root root, SpinalLevel level) {
        if (level.kind() == SpinalLevel.Kind.DISC) {
            RootCourse course = spine.course(root);
            double besideGanglion =
                    course.dorsalLengthMm() + MIDDLE * spine.ganglion(root).lengthMm();
            return List.of(
                    new Site(StructureIds.ventralRoot(root), besideGanglion / course.ventralLengthMm()),
                    new Site(StructureIds.ganglion(root), MIDDLE));
        }
        return List.of(new Site(StructureIds.spinalNerve(root), MIDDLE));
    }

    /** One site only, so that no fiber meets the same mass twice. */
    private static List<Site> outside(Root root, SpinalLevel level) {
        return level.kind() == SpinalLevel.Kind.DISC
                ? List.of(new Site(StructureIds.spinalNerve(root), MIDDLE))
                : List.of(new Site(StructureIds.ventralRamus(root), JUST_OUTSIDE));
    }
}
