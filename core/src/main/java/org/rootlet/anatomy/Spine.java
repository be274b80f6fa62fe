package org.rootlet.anatomy;

import java.util.List;
import java.util.Map;

/** What the atlas knows of vertebrae, cord, roots and ganglia; every map holds every root. */
record Spine(
        List<Vertebra> vertebrae,
        List<SpinalLevel> levels,
        Conus conus,
        Map<Root, CordSegment> segments,
        Map<Root, RootCourse> roots,
        Map<Root, Ganglion> ganglia,
        Map<Root, SpinalNerve> spinalNerves) {

    CordSegment segment(Root root) {
        return present(segments, root);
    }

    RootCourse course(Root root) {
        return present(roots, root);
    }

    Ganglion ganglion(Root root) {
        return present(ganglia, root);
    }

    SpinalNerve spinalNerve(Root root) {
        return present(spinalNerves, root);
    }

    private static <T> T present(Map<Root, T> byRoot, Root root) {
        T thing = byRoot.get(root);
        if (thing == null) {
            throw new IllegalStateException("The atlas was loaded without root " + root);
        }
        return thing;
    }
}
