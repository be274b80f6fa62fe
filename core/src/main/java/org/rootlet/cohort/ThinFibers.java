package org.rootlet.cohort;

import java.util.List;
import java.util.random.RandomGenerator;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.evidence.Ledger;
import org.rootlet.inference.FindingName;
import org.rootlet.inference.Kind;
import org.rootlet.sensation.Modality;

/**
 * Takes from thin fibers what a polyneuropathy takes from thick ones. Pressure, by which the loads of a polyneuropathy act, spares thin fibers;
 * sick axons die back whatever their caliber. An assumption.
 */
final class ThinFibers {
    private static final List<Modality> THIN = List.of(Modality.PINPRICK, Modality.COLD, Modality.WARMTH);

    private final Atlas atlas;
    private final double least;

    ThinFibers(Atlas atlas, Ledger ledger) {
        this.atlas = atlas;
        least = ledger.value("inference.polyneuropathy.thin-least");
    }

    /** Lowers the codes of thin fibers toward those of touch, by a share of the way that differs between people. */
    void write(byte[] codes, ParticleCoder coder, RandomGenerator random) {
        double share = least + (1 - least) * random.nextDouble();
        for (SkinRegion region : atlas.regions()) {
            for (Side side : Side.values()) {
                int touch = coder.code(codes, skin(region, Modality.TOUCH), side);
                for (Modality modality : THIN) {
                    int own = coder.code(codes, skin(region, modality), side);
                    if (touch < own) {
                        coder.set(codes, skin(region, modality), side, Math.round(own + share * (touch - own)));
                    }
                }
            }
        }
    }

    private static FindingName skin(SkinRegion region, Modality modality) {
        return new FindingName(Kind.SENSATION, region.name(), modality.label());
    }
}
