package org.rootlet.sensation;

import java.util.Map;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.RootWeights;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.evidence.Ledger;
import org.rootlet.lesion.LesionedFibers;

/**
 * What is felt in a skin region: the share of its afferents that conduct, root by root, against how much may be lost before
 * a person notices. Roots share a region more evenly in touch than in pain ({@link RootOverlap}), so that a cut root leaves more
 * touch than pinprick: a lesion of one root numbs less than its drawn dermatome, and dulls pinprick over a larger area than
 * touch. How much must be lost to be noticed is the same for all modalities.
 */
public final class SkinSensation {
    private final Atlas atlas;
    private final LesionedFibers fibers;
    private final RootOverlap overlap;
    private final double absentBelow;
    private final double reducedBelow;

    /**
     * Creates the sensation of one person.
     *
     * @param atlas the body of that person: how widely its roots overlap is in the weights of its regions
     * @param fibers its fibers
     * @param ledger constants
     */
    public SkinSensation(Atlas atlas, LesionedFibers fibers, Ledger ledger) {
        this.atlas = atlas;
        this.fibers = fibers;
        overlap = new RootOverlap(ledger);
        absentBelow = ledger.value("sensation.result.absent-below");
        reducedBelow = ledger.value("sensation.result.reduced-below");
    }

    /** Returns the shares of the afferents of a modality that each root brings to a region. */
    public RootWeights weights(SkinRegion region, Modality modality) {
        return overlap.weights(region.roots(), modality);
    }

    /** Returns the share of the afferents of a modality from one root's part of a region that conduct, 0 to 1. */
    public double conducting(SkinRegion region, Root root, Side side, Modality modality) {
        return fibers.conducting(atlas.pathway(region, root), side, modality.fiberClass());
    }

    /** Returns the share of the afferents of a region and modality that conduct, 0 to 1. */
    public double surviving(SkinRegion region, Side side, Modality modality) {
        double surviving = 0;
        for (Map.Entry<Root, Double> share : weights(region, modality).byRoot().entrySet()) {
            surviving += share.getValue() * conducting(region, share.getKey(), side, modality);
        }
        return Math.min(1, surviving);
    }

    /** Returns what a person reports when that share of the afferents of a modality is left. */
    public SensationResult result(double surviving) {
        if (surviving < absentBelow) {
            return SensationResult.ABSENT;
        }
        return surviving < reducedBelow ? SensationResult.REDUCED : SensationResult.NORMAL;
    }
}
