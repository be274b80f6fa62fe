package org.rootlet.sensation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.lesion.LoadedBody;

class TwoPointTest {
    private static final TwoPoint TWO_POINT = new TwoPoint(LoadedBody.LEDGER);
    private static final SkinRegion SOLE = LoadedBody.ATLAS.region("medial sole");

    @Test
    void healthySkinHasThePublishedDistance() {
        assertThat(TWO_POINT.at(SOLE, 1, true).orElseThrow()).isEqualTo(new Threshold(6.6, 6.6, "mm", true));
    }

    @Test
    void aQuarterOfTheAfferentsDoublesTheDistance() {
        assertThat(TWO_POINT.at(SOLE, 0.25, true).orElseThrow().value()).isCloseTo(13.2, within(1e-9));
    }

    @Test
    void pointsThatAreNotFeltAreNotToldApart() {
        assertThat(TWO_POINT.at(SOLE, 0.9, false).orElseThrow().felt()).isFalse();
        assertThat(TWO_POINT.at(SOLE, 0, true).orElseThrow().felt()).isFalse();
        assertThat(TWO_POINT.at(SOLE, 0, true).orElseThrow().value()).isFinite();
    }

    @Test
    void regionsWithoutANormAreNotTested() {
        assertThat(TWO_POINT.at(LoadedBody.ATLAS.region("groin"), 1, true)).isEmpty();
    }

    @Test
    void everyNormOfTheLedgerNamesARegion() {
        long regions = LoadedBody.ATLAS.regions().stream()
                .filter(region -> TWO_POINT.at(region, 1, true).isPresent())
                .count();
        long norms = LoadedBody.LEDGER.all().stream()
                .filter(row -> row.name().startsWith("sensation.two-point."))
                .count();
        assertThat(regions).isEqualTo(norms - 1);
    }
}
