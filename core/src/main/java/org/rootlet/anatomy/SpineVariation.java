package org.rootlet.anatomy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Moves the ganglion of S1 along its root, and lets conjoined roots leave the sac together.
 *
 * <p>The way from cord to plexus keeps its length. A ganglion nearer to the cord leaves a longer spinal nerve behind it. One that lies
 * farther down takes its room from the rami; the spinal nerve, which is short, keeps its length.
 */
final class SpineVariation {
    private final Spine usual;
    private final Variation variation;

    SpineVariation(Spine usual, Variation variation) {
        this.usual = usual;
        this.variation = variation;
    }

    Spine apply() {
        Map<Root, RootCourse> courses = new EnumMap<>(usual.roots());
        Map<Root, Ganglion> ganglia = new EnumMap<>(usual.ganglia());
        Map<Root, SpinalNerve> nerves = new EnumMap<>(usual.spinalNerves());
        Root root = Root.S1;
        double shiftMm = variation.s1GanglionShiftMm();
        courses.put(root, moved(usual.course(root), shiftMm));
        ganglia.put(root, moved(usual.ganglion(root), shiftMm));
        nerves.put(root, moved(usual.spinalNerve(root), shiftMm));
        courses.replaceAll((each, course) -> sleeved(course));
        return new Spine(
                usual.vertebrae(),
                usual.levels(),
                usual.conus(),
                usual.segments(),
                Collections.unmodifiableMap(courses),
                Collections.unmodifiableMap(ganglia),
                Collections.unmodifiableMap(nerves));
    }

    private RootCourse sleeved(RootCourse course) {
        Root sleeve = variation.conjoinedRoots().sleeve(course.root());
        return sleeve == course.root()
                ? course
                : course(course, 0, usual.course(sleeve).duralTakeOffMm());
    }

    private static RootCourse moved(RootCourse course, double shiftMm) {
        return course(course, shiftMm, course.duralTakeOffMm());
    }

    private static RootCourse course(RootCourse course, double longerMm, double takeOffMm) {
        return new RootCourse(
                course.root(),
                course.exit(),
                course.dorsalLengthMm() + longerMm,
                course.ventralLengthMm() + longerMm,
                course.dorsalRootlets(),
                course.ventralRootlets(),
                course.dorsalDiameterMm(),
                course.ventralDiameterMm(),
                takeOffMm,
                course.provenance());
    }

    private static Ganglion moved(Ganglion ganglion, double shiftMm) {
        return new Ganglion(
                ganglion.root(),
                ganglion.position(),
                ganglion.depthMm() + shiftMm,
                ganglion.lengthMm(),
                ganglion.intraspinalProbability(),
                ganglion.ontologyId(),
                ganglion.provenance());
    }

    private static SpinalNerve moved(SpinalNerve nerve, double shiftMm) {
        double fromRamiMm = Math.max(0, shiftMm);
        return new SpinalNerve(
                nerve.root(),
                nerve.lengthMm() + Math.max(0, -shiftMm),
                nerve.ventralRamusMm() - fromRamiMm,
                nerve.dorsalRamusMm() - fromRamiMm,
                nerve.provenance());
    }
}
