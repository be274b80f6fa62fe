package org.rootlet.sensation;

import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.stream.KeyedStream;

/**
 * Where a person feels the pain of a root: in about 65 of 100 people with S1 pain it follows the dermatome, in other roots less often
 * (Murphy, Hurwitz, Gerrard and Clary 2009, doi:10.1186/1746-1340-17-9). In the others it reaches the skin of the next root above or
 * below too; which one, and that both are equally likely, is an assumption.
 */
public final class PainReferral {
    private final Map<Side, Map<Root, Root>> toBySide = new EnumMap<>(Side.class);
    private final double share;

    private PainReferral(double share) {
        this.share = share;
    }

    /** Returns the referral of somebody whose pain follows the dermatome. */
    public static PainReferral dermatomal() {
        return new PainReferral(0);
    }

    /** Returns the referral of the person whom a seed stands for. */
    public static PainReferral of(long seed, Ledger ledger) {
        PainReferral referral = new PainReferral(ledger.value("pain.field.referred-share"));
        for (Side side : Side.values()) {
            Map<Root, Root> to = new EnumMap<>(Root.class);
            for (Root root : Root.values()) {
                RandomGenerator random = KeyedStream.of(seed, "pain referral", side.label(), root.name());
                boolean dermatomal = 100 * random.nextDouble() < dermatomalPercent(root, ledger);
                boolean above = random.nextBoolean();
                to.put(root, dermatomal ? root : root.moved(above ? -1 : 1));
            }
            referral.toBySide.put(side, to);
        }
        return referral;
    }

    private static double dermatomalPercent(Root root, Ledger ledger) {
        return root == Root.S1
                ? ledger.value("clinical.pain.s1-dermatomal-sensitivity-percent")
                : 100 - ledger.value("clinical.pain.lumbar-nondermatomal-percent");
    }

    /** Returns the root in whose skin the pain of a root is felt too: itself where pain follows the dermatome. */
    public Root to(Root root, Side side) {
        return toBySide.getOrDefault(side, Map.of()).getOrDefault(root, root);
    }

    /** Returns how strongly it is felt there, against the root's own skin, 0 to 1. */
    double share() {
        return share;
    }
}
