package org.rootlet.reflex;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;

/**
 * The touch fibers of one skin region as a recording electrode on their nerve sees them: a shock makes action potentials run both
 * ways, and those that pass the electrode count. Whether a fiber is still there beyond a lesion follows from where its cell body,
 * the ganglion, lies.
 */
public final class SensoryNerve {
    private final Limb limb;
    private final String region;
    private final List<Limb.Strand> strands;

    /**
     * An action potential under the electrode.
     *
     * @param timeMs when it passes, ms
     * @param diameterUm diameter of its fiber, um
     * @param velocityMPerS velocity of its fiber there, m/s
     */
    public record Passage(double timeMs, double diameterUm, double velocityMPerS) {}

    /** Creates the fibers of a region of a leg. */
    public SensoryNerve(Limb limb, SkinRegion region) {
        this.limb = limb;
        this.region = region.name();
        Ledger ledger = limb.ledger();
        strands = limb.skinStrands(
                region,
                (int) ledger.value("reflex.skin.fibers"),
                ledger.value("reflex.skin.velocity-slowest-m-per-s"),
                ledger.value("reflex.skin.velocity-fastest-m-per-s"));
    }

    /** Returns how many fibers there are. */
    public int fibers() {
        return strands.size();
    }

    /** Returns the current that excites every fiber that passes a place, mA; 0 if none does. */
    public double allMa(StimulusPlace place, double pulseMs) {
        Shock.checkPulse(pulseMs);
        return strands.stream()
                .filter(strand -> limb.placeMs(strand, place).isPresent())
                .mapToDouble(strand -> limb.thresholdMa(strand, place, pulseMs, false))
                .max()
                .orElse(0);
    }

    /**
     * Returns the length of the nerve between two places, mm.
     *
     * @throws InputException if no fiber passes both
     */
    public double lengthMm(StimulusPlace from, StimulusPlace to) {
        for (Limb.Strand strand : strands) {
            OptionalDouble fromMm = limb.placeMm(strand, from);
            OptionalDouble toMm = limb.placeMm(strand, to);
            if (fromMm.isPresent() && toMm.isPresent()) {
                return Math.abs(toMm.getAsDouble() - fromMm.getAsDouble());
            }
        }
        throw new InputException(
                "No fiber of the %s passes the %s and the %s.".formatted(region, from.name(), to.name()));
    }

    /**
     * Shocks the nerve.
     *
     * @param shock the shock
     * @param electrode where it is recorded
     */
    public List<Passage> passages(Shock shock, StimulusPlace electrode) {
        List<Passage> passages = new ArrayList<>();
        for (Limb.Strand strand : strands) {
            OptionalDouble fromMs = limb.placeMs(strand, shock.place());
            OptionalDouble toMs = limb.placeMs(strand, electrode);
            if (fromMs.isEmpty() || toMs.isEmpty()) {
                continue;
            }
            if (shock.currentMa() < limb.thresholdMa(strand, shock.place(), shock.pulseMs(), false)) {
                continue;
            }
            Axon axon = strand.axon().silent();
            axon.excite(shock.timeMs(), fromMs.getAsDouble());
            for (double timeMs : axon.passagesMs(toMs.getAsDouble())) {
                passages.add(
                        new Passage(timeMs, strand.diameterUm(), strand.course().lowerMPerS()));
            }
        }
        return passages;
    }
}
