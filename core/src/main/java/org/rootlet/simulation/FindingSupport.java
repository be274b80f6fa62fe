package org.rootlet.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.ReflexArc;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.FiberClass;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.sensation.Modality;
import org.rootlet.sensation.SkinSensation;

/** Walks back from each finding to the fibers it rests on. */
final class FindingSupport {
    private final Atlas atlas;
    private final LesionedFibers fibers;
    private final SkinSensation skin;

    FindingSupport(Atlas atlas, LesionedFibers fibers, Ledger ledger) {
        this.atlas = atlas;
        this.fibers = fibers;
        skin = new SkinSensation(atlas, fibers, ledger);
    }

    List<Support> supports() {
        List<Support> supports = new ArrayList<>();
        for (Side side : Side.values()) {
            for (Muscle muscle : atlas.muscles()) {
                supports.add(new Support(muscle.name(), side, motorShares(muscle, side)));
            }
            for (ReflexArc arc : atlas.reflexArcs()) {
                supports.add(new Support(arc.name() + " reflex", side, arcShares(arc, side)));
            }
            for (SkinRegion region : atlas.regions()) {
                for (Modality modality : Modality.values()) {
                    supports.add(new Support(
                            region.name() + ", " + modality.label(), side, skinShares(region, side, modality)));
                }
            }
        }
        return supports;
    }

    private List<Support.Share> motorShares(Muscle muscle, Side side) {
        List<Support.Share> shares = new ArrayList<>();
        for (Map.Entry<Root, Double> supply : muscle.roots().byRoot().entrySet()) {
            double conducting = fibers.conducting(atlas.pathway(muscle, supply.getKey()), side, FiberClass.MOTOR);
            shares.add(new Support.Share(supply.getKey(), FiberClass.MOTOR, supply.getValue(), conducting));
        }
        return shares;
    }

    private List<Support.Share> arcShares(ReflexArc arc, Side side) {
        List<Support.Share> shares = new ArrayList<>();
        for (FiberClass limb : List.of(FiberClass.STRETCH, FiberClass.MOTOR)) {
            for (Map.Entry<Root, Double> supply : arc.roots().byRoot().entrySet()) {
                Root root = supply.getKey();
                double conducting = arc.muscles().stream()
                        .filter(muscle -> muscle.roots().weight(root) > 0)
                        .map(muscle -> limb == FiberClass.MOTOR
                                ? atlas.pathway(muscle, root)
                                : atlas.afferentPathway(muscle, root))
                        .mapToDouble(pathway -> fibers.conducting(pathway, side, limb))
                        .average()
                        .orElse(0);
                shares.add(new Support.Share(root, limb, supply.getValue(), conducting));
            }
        }
        return shares;
    }

    private List<Support.Share> skinShares(SkinRegion region, Side side, Modality modality) {
        List<Support.Share> shares = new ArrayList<>();
        skin.weights(region, modality)
                .byRoot()
                .forEach((root, weight) -> shares.add(new Support.Share(
                        root, modality.fiberClass(), weight, skin.conducting(region, root, side, modality))));
        return shares;
    }
}
