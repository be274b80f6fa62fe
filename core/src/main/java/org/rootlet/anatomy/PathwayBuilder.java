package org.rootlet.anatomy;

import java.util.ArrayList;
import java.util.List;

/** Strings the structures between cord and target together, proximal first. */
final class PathwayBuilder {
    private final Spine spine;
    private final Periphery periphery;

    PathwayBuilder(Spine spine, Periphery periphery) {
        this.spine = spine;
        this.periphery = periphery;
    }

    Pathway motor(Muscle muscle, Root root) {
        List<PathSegment> segments = new ArrayList<>();
        segments.add(whole(
                StructureIds.ventralRoot(root),
                root + " ventral root",
                spine.course(root).ventralLengthMm()));
        addMuscle(segments, muscle, root);
        return new Pathway(Pathway.Kind.MOTOR, root, muscle.name(), segments);
    }

    Pathway afferent(Muscle muscle, Root root) {
        List<PathSegment> segments = new ArrayList<>();
        addDorsalRoot(segments, root);
        addMuscle(segments, muscle, root);
        return new Pathway(Pathway.Kind.MUSCLE_AFFERENT, root, muscle.name(), segments);
    }

    Pathway cutaneous(SkinRegion region, Root root) {
        List<PathSegment> segments = new ArrayList<>();
        addDorsalRoot(segments, root);
        addNerves(segments, region.supply(root), root);
        segments.add(whole(
                StructureIds.skinBranch(region.name()),
                "cutaneous branch to " + region.name(),
                region.supply(root).branchLengthMm()));
        return new Pathway(Pathway.Kind.CUTANEOUS, root, region.name(), segments);
    }

    private void addMuscle(List<PathSegment> segments, Muscle muscle, Root root) {
        addNerves(segments, muscle.supply(), root);
        segments.add(whole(
                StructureIds.muscleBranch(muscle.name()),
                "muscular branch to " + muscle.name(),
                muscle.supply().branchLengthMm()));
    }

    private void addDorsalRoot(List<PathSegment> segments, Root root) {
        segments.add(whole(
                StructureIds.dorsalRoot(root),
                root + " dorsal root",
                spine.course(root).dorsalLengthMm()));
        segments.add(whole(
                StructureIds.ganglion(root),
                root + " dorsal root ganglion",
                spine.ganglion(root).lengthMm()));
    }

    private void addNerves(List<PathSegment> segments, Supply supply, Root root) {
        List<PathSegment> nerves = new ArrayList<>();
        Nerve nerve = periphery.nerve(supply.nerve());
        String origin = periphery.originOf(nerve);
        double until = supply.leavesAtFraction();
        while (true) {
            nerves.addFirst(new PathSegment(nerve.id(), nerve.title(), 0, until, until * nerve.lengthMm()));
            if (nerve.parent().equals(origin)) {
                break;
            }
            until = nerve.leavesAtFraction();
            nerve = periphery.nerve(nerve.parent());
        }
        addRamus(segments, root, origin);
        segments.addAll(nerves);
    }

    private void addRamus(List<PathSegment> segments, Root root, String origin) {
        SpinalNerve spinalNerve = spine.spinalNerve(root);
        segments.add(whole(StructureIds.spinalNerve(root), root + " spinal nerve", spinalNerve.lengthMm()));
        if (origin.equals(Nerve.DORSAL_RAMI)) {
            segments.add(whole(StructureIds.dorsalRamus(root), root + " dorsal ramus", spinalNerve.dorsalRamusMm()));
            return;
        }
        segments.add(whole(StructureIds.ventralRamus(root), root + " ventral ramus", spinalNerve.ventralRamusMm()));
        if (origin.equals(Periphery.SACRAL) && plexus(Periphery.TRUNK).roots().contains(root)) {
            addPlexus(segments, Periphery.TRUNK);
        }
        addPlexus(segments, origin);
    }

    private void addPlexus(List<PathSegment> segments, String name) {
        Plexus plexus = plexus(name);
        segments.add(whole(plexus.id(), plexus.name(), plexus.lengthMm()));
    }

    private Plexus plexus(String name) {
        Plexus plexus = periphery.plexuses().get(name);
        if (plexus == null) {
            throw new IllegalStateException("The atlas was loaded without plexus " + name);
        }
        return plexus;
    }

    private static PathSegment whole(String id, String name, double lengthMm) {
        return new PathSegment(id, name, 0, 1, lengthMm);
    }
}
