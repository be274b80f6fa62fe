package org.rootlet.cohort;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.exam.DenervationFinding;
import org.rootlet.inference.FindingName;
import org.rootlet.inference.Kind;
import org.rootlet.inference.Signs;

/** Looks whether muscles have become thin: those that have been without axons for some weeks. */
final class Wasting {
    private final Signs signs;
    private final Actions actions;
    private final double fromShare;
    private final double fromDays;

    Wasting(Signs signs, Actions actions, Ledger ledger) {
        this.signs = signs;
        this.actions = actions;
        fromShare = ledger.value("inference.wasting.share");
        fromDays = ledger.value("inference.wasting.days");
    }

    /** Writes the signs that are positive. */
    void write(List<DenervationFinding> denervated, double days, byte[] codes, ParticleCoder coder) {
        if (days < fromDays) {
            return;
        }
        for (Side side : Side.values()) {
            Map<String, Double> shares = new HashMap<>();
            denervated.stream()
                    .filter(finding -> finding.side() == side)
                    .forEach(finding -> shares.put(finding.muscle(), finding.share()));
            for (Signs.Extra sign : signs.extra()) {
                if (!sign.muscles().isEmpty() && actions.mean(sign.muscles(), shares) >= fromShare) {
                    coder.set(codes, new FindingName(Kind.SIGN, sign.name()), side, ParticleCoder.PRESENT);
                }
            }
        }
    }
}
