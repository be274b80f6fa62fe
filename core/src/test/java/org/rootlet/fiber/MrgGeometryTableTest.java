package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.rootlet.evidence.InputException;

class MrgGeometryTableTest {
    private final MrgGeometryTable table = MrgGeometryTable.load();

    @Test
    void publishedDiametersAreExact() {
        assertThat(table.published()).hasSize(11).allSatisfy(row -> assertThat(table.at(row.diameterUm()))
                .isEqualTo(row));
        assertThat(table.at(10)).isEqualTo(new MrgGeometry(10, 6.9, 3.3, 1150, 46, 120));
    }

    @Test
    void otherDiametersFollowThePublishedFits() {
        MrgGeometry nine = table.at(9);
        assertThat(nine.spacingUm()).isCloseTo(-8.215 * 81 + 272.4 * 9 - 780.2, within(1e-9));
        assertThat(nine.flutUm()).isCloseTo(-0.1652 * 81 + 6.354 * 9 - 0.2862, within(1e-9));
        assertThat(table.at(4).spacingUm()).isCloseTo(81.08 * 4 + 37.84, within(1e-9));
    }

    @Test
    void fitsLieWithinAFewPercentOfThePublishedRows() {
        for (MrgGeometry row : table.published().subList(2, 11)) {
            assertThat(table.at(row.diameterUm() - 1e-6).spacingUm())
                    .isCloseTo(row.spacingUm(), within(0.04 * row.spacingUm()));
        }
    }

    @Test
    void geometryBetweenOneAndTwoMicrometersIsLinear() {
        assertThat(table.at(1.5))
                .isEqualTo(new MrgGeometry(1.5, 1.2000000000000002, 1.0499999999999998, 150, 7.5, 22.5));
    }

    @Test
    void diameterAboveThePublishedRangeIsWarnedAbout() {
        assertThat(table.warning(16)).isEmpty();
        assertThat(table.warning(18))
                .hasValueSatisfying(text -> assertThat(text).contains("18.0 um", "extrapolated"));
        assertThat(table.at(18).spacingUm()).isCloseTo(1600, within(1e-9));
    }

    @Test
    void diameterOutsideTheModelIsRefusedInOneSentence() {
        assertThatThrownBy(() -> table.at(0.5))
                .isInstanceOf(InputException.class)
                .hasMessage("Diameter of a myelinated fiber is 0.5 um; allowed is 1.0 to 22.0 um.");
        assertThatThrownBy(() -> table.at(Double.NaN)).isInstanceOf(InputException.class);
    }
}
