package org.rootlet.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RootWeightsTest {
    @Property(tries = 200, seed = "1")
    void shiftingKeepsTheSumAndMovesTheCenterByThePartMoved(
            @ForAll @Size(5) List<@DoubleRange(min = 0.01, max = 1) Double> shares,
            @ForAll @DoubleRange(min = 0, max = 1) double part) {
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        EnumMap<Root, Double> byRoot = new EnumMap<>(Root.class);
        for (int i = 0; i < shares.size(); i++) {
            byRoot.put(Root.L3.moved(i), shares.get(i) / sum);
        }
        RootWeights weights = new RootWeights(byRoot);
        assertThat(center(weights.shifted(PlexusVariant.PREFIXED, part)))
                .isCloseTo(center(weights) - part, within(1e-9));
        assertThat(center(weights.shifted(PlexusVariant.POSTFIXED, part)))
                .isCloseTo(center(weights) + part, within(1e-9));
    }

    private static double center(RootWeights weights) {
        return weights.byRoot().entrySet().stream()
                .mapToDouble(entry -> entry.getKey().stepsBelow(Root.L1) * entry.getValue())
                .sum();
    }

    @Test
    void whatCannotMoveFurtherStays() {
        RootWeights first = new RootWeights(Map.of(Root.L1, 1.0));
        assertThat(first.shifted(PlexusVariant.PREFIXED, 0.4)).isEqualTo(first);
    }

    @Test
    void sharesMustSumToOne() {
        assertThatThrownBy(() -> new RootWeights(Map.of(Root.S1, 0.9))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofEqualSharesTheHigherRootIsTheMainOne() {
        assertThat(new RootWeights(Map.of(Root.S2, 0.5, Root.S1, 0.5)).mainRoot())
                .isEqualTo(Root.S1);
    }
}
