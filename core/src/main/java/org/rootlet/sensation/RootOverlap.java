package org.rootlet.sensation;

import java.util.EnumMap;
import java.util.Map;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.RootWeights;
import org.rootlet.evidence.Ledger;

/**
 * How roots share a skin region in one modality. The weights of the atlas are raised to an exponent and scaled to sum to one:
 *
 * <pre>w'(r) = w(r)^k / sum over roots q of w(q)^k</pre>
 *
 * <p>Below one the neighbors of the main root carry more (they overlap widely), above one they carry less (each root keeps its own
 * ground). Foerster 1933 (doi:10.1093/brain/56.1.1) found fields of touch to overlap more widely than those of pain, so
 * touch and vibration take an exponent below one, pinprick, cold and warmth one above. That order is published; the sizes of the
 * exponents are assumptions ({@code sensation.overlap.*-exponent}).
 *
 * <p>Known limits: one exponent for all regions and roots, though overlap differs between them.
 */
public final class RootOverlap {
    private final Map<Modality, Double> exponents = new EnumMap<>(Modality.class);

    /** Creates the overlap with the exponents of the ledger. How a person differs is in the weights themselves. */
    public RootOverlap(Ledger ledger) {
        for (Modality modality : Modality.values()) {
            exponents.put(modality, ledger.value("sensation.overlap.%s-exponent".formatted(modality.label())));
        }
    }

    /** Returns the shares of a modality that roots carry; the roots are those of the atlas. */
    public RootWeights weights(RootWeights ofAtlas, Modality modality) {
        double exponent = exponents.getOrDefault(modality, 1.0);
        // Taken against the largest, so that no power of a small weight makes the sum vanish.
        double largest = ofAtlas.weight(ofAtlas.mainRoot());
        Map<Root, Double> powers = new EnumMap<>(Root.class);
        ofAtlas.byRoot().forEach((root, weight) -> powers.put(root, Math.pow(weight / largest, exponent)));
        double sum = powers.values().stream().mapToDouble(Double::doubleValue).sum();
        powers.replaceAll((root, power) -> power / sum);
        return new RootWeights(powers);
    }
}
