package org.rootlet.sensation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.RootWeights;
import org.rootlet.evidence.Ledger;

class RootOverlapTest {
    private static final Ledger LEDGER = Ledger.load();
    private static final RootWeights THREE_TO_ONE = new RootWeights(Map.of(Root.L5, 0.25, Root.S1, 0.75));

    @Test
    void oddsOfTwoRootsAreThoseOfTheAtlasToTheExponent() {
        for (Modality modality : Modality.values()) {
            double exponent = LEDGER.value("sensation.overlap.%s-exponent".formatted(modality.label()));
            RootWeights weights = new RootOverlap(LEDGER).weights(THREE_TO_ONE, modality);
            assertThat(weights.weight(Root.S1) / weights.weight(Root.L5))
                    .isCloseTo(Math.pow(3, exponent), within(1e-9));
        }
    }

    @Test
    void painIsSharedLessWithNeighborsThanTouch() {
        RootOverlap overlap = new RootOverlap(LEDGER);
        for (Modality pain : new Modality[] {Modality.PINPRICK, Modality.COLD, Modality.WARMTH}) {
            for (Modality touch : new Modality[] {Modality.TOUCH, Modality.VIBRATION}) {
                assertThat(overlap.weights(THREE_TO_ONE, pain).weight(Root.L5))
                        .isLessThan(overlap.weights(THREE_TO_ONE, touch).weight(Root.L5));
            }
        }
    }

    @Property(tries = 200)
    void sharesSumToOneAndKeepTheOrderOfTheAtlas(
            @ForAll Modality modality,
            @ForAll @DoubleRange(min = 0.01, max = 1) double l5,
            @ForAll @DoubleRange(min = 0.01, max = 1) double s1,
            @ForAll @DoubleRange(min = 0.01, max = 1) double s2) {
        double sum = l5 + s1 + s2;
        RootWeights atlas = new RootWeights(Map.of(Root.L5, l5 / sum, Root.S1, s1 / sum, Root.S2, s2 / sum));
        RootWeights weights = new RootOverlap(LEDGER).weights(atlas, modality);
        assertThat(weights.byRoot().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(weights.mainRoot()).isEqualTo(atlas.mainRoot());
    }
}
