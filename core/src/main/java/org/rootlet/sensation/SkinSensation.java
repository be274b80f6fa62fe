package org.rootlet.sensation;

import java.util.EnumMap;
import java.util.Map;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Pathway;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.FiberClass;
import org.rootlet.lesion.LesionedFibers;

/**
 * What is felt in a skin region: the share of its afferents that conduct, root by root, against how much may be lost before
 * a person notices. Neighboring roots overlap more widely for touch than for pain (Foerster 1933,
 * doi:10.1093/brain/56.1.1), so more touch than pinprick can be lost unnoticed: a lesion of one root numbs less than its
 * drawn dermatome, and dulls pinprick over a larger area than touch.
 */
public final class SkinSensation {
    private final Atlas atlas;
    private final LesionedFibers fibers;
    private final Ledger ledger;

    /** Creates the sensation of one person. */
    public SkinSensation(Atlas atlas, LesionedFibers fibers, Ledger ledger) {
        this.atlas = atlas;
        this.fibers = fibers;
        this.ledger = ledger;
    }

    /** Returns the classes of fibers that a modality rests on, with the part of each; parts sum to one. */
    public Map<FiberClass, Double> classes(Modality modality) {
        double coldShare = ledger.value("sensation.temperature.cold-share");
        return new EnumMap<>(
                switch (modality) {
                    case TOUCH -> Map.of(FiberClass.TOUCH, 1.0);
                    case VIBRATION -> Map.of(FiberClass.VIBRATION, 1.0);
                    case PINPRICK -> Map.of(FiberClass.PAIN, 1.0);
                    case TEMPERATURE -> Map.of(FiberClass.COLD, coldShare, FiberClass.WARMTH, 1 - coldShare);
                });
    }

    /** Returns the share of the afferents of a modality from one root's part of a region that conduct, 0 to 1. */
    public double conducting(SkinRegion region, Root root, Side side, Modality modality) {
        Pathway pathway = atlas.pathway(region, root);
        double conducting = 0;
        for (Map.Entry<FiberClass, Double> part : classes(modality).entrySet()) {
            conducting += part.getValue() * fibers.conducting(pathway, side, part.getKey());
        }
        return conducting;
    }

    /** Returns the share of the afferents of a region and modality that conduct, 0 to 1. */
    public double surviving(SkinRegion region, Side side, Modality modality) {
        double surviving = 0;
        for (Map.Entry<Root, Double> share : region.roots().byRoot().entrySet()) {
            surviving += share.getValue() * conducting(region, share.getKey(), side, modality);
        }
        return surviving;
    }

    /** Returns what a person reports when that share of the afferents of a modality is left. */
    public SensationResult result(Modality modality, double surviving) {
        String limit = "sensation.result." + modality.label();
        if (surviving < ledger.value(limit + "-absent-below")) {
            return SensationResult.ABSENT;
        }
        return surviving < ledger.value(limit + "-reduced-below") ? SensationResult.REDUCED : SensationResult.NORMAL;
    }
}
