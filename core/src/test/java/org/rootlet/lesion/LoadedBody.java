package org.rootlet.lesion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.Pathway;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.Site;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.evidence.Ledger;

/** One body under chosen loads, for tests of what stands on the fibers. */
public final class LoadedBody {
    public static final Atlas ATLAS = Atlas.load();
    public static final Ledger LEDGER = Ledger.load();
    /** Far beyond what a case file may say: it interrupts every fiber, thin ones too. */
    public static final double CUTTING_MMHG = 5000;

    private static final KeptConduction KEPT = KeptConduction.load();

    private LoadedBody() {}

    /** Returns the fibers of the body under the loads. */
    public static LesionedFibers under(Load... loads) {
        return LesionedFibers.recall(List.of(loads), pathways(), 37, 1, 2, LEDGER, KEPT, done -> {});
    }

    /** Returns the fibers of one root under the heaviest load of a lesion: less to integrate than the whole body. */
    public static LesionedFibers with(Lesion lesion, Root root) {
        Load heaviest = new LesionMechanics(ATLAS, LEDGER)
                .loads(lesion).stream()
                        .max(Comparator.comparingDouble(Load::pressureMmHg))
                        .orElseThrow();
        List<Pathway> ofRoot =
                pathways().stream().filter(pathway -> pathway.root() == root).toList();
        return LesionedFibers.recall(List.of(heaviest), ofRoot, 37, 1, 2, LEDGER, KEPT, done -> {});
    }

    /** Returns a load that cuts whatever runs through a structure of one side. */
    public static Load cut(String structureId, Side side) {
        return load(structureId, side, CUTTING_MMHG);
    }

    /** Returns a load on one structure outside the spine. */
    public static Load load(String structureId, Side side, double pressureMmHg) {
        Lesion lesion = spinal("L5-S1", Zone.PARACENTRAL, LesionSide.LEFT, pressureMmHg, 0);
        return new Load(lesion, structureId, side, List.of(new Site(structureId, 0.5)), pressureMmHg, 0, 10, false);
    }

    /** Returns a subacute disc herniation, two weeks old. */
    public static Lesion spinal(String level, Zone zone, LesionSide side, double pressureMmHg, double inflammation) {
        return new Lesion(
                Cause.DISC_HERNIATION,
                new Place.Spinal(level, zone),
                side,
                pressureMmHg,
                Onset.SUBACUTE,
                14,
                inflammation);
    }

    /** Returns a nerve entrapment, two weeks old. */
    public static Lesion entrapment(String nerve, String place, LesionSide side, double pressureMmHg) {
        return new Lesion(Cause.ENTRAPMENT, new Place.Nerve(nerve, place), side, pressureMmHg, Onset.SUBACUTE, 14, 0.2);
    }

    private static List<Pathway> pathways() {
        List<Pathway> pathways = new ArrayList<>();
        for (Muscle muscle : ATLAS.muscles()) {
            for (Root root : muscle.roots().roots()) {
                pathways.add(ATLAS.pathway(muscle, root));
                pathways.add(ATLAS.afferentPathway(muscle, root));
            }
        }
        for (SkinRegion region : ATLAS.regions()) {
            for (Root root : region.roots().roots()) {
                pathways.add(ATLAS.pathway(region, root));
            }
        }
        return pathways;
    }
}
