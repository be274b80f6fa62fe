package org.rootlet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryPictureTest {
    private static final RecoveryPicture.Curve LEFT =
            new RecoveryPicture.Curve("left", new double[] {60, 100, 500}, new double[] {0.1, 0.3, 0.9});
    private static final RecoveryPicture.Curve RIGHT =
            new RecoveryPicture.Curve("right", new double[] {60, 100, 500}, new double[] {0.2, 0.5, 1.2});

    private static Picture draw(RecoveryPicture.Curve... curves) {
        return new RecoveryPicture().draw("H after another one", "H", List.of(curves));
    }

    @Test
    void tellsWhatItShows() {
        assertThat(draw(LEFT, RIGHT).description())
                .contains("Second H, left: 0.1 of a single one after 60 ms, 0.9 after 500 ms.")
                .contains("Second H, right: 0.2 of a single one after 60 ms, 1.2 after 500 ms.");
        assertThat(Xml.parse(draw(LEFT).standalone()).getDocumentElement().getAttribute("aria-label"))
                .contains("H after another one");
    }

    @Test
    void theOtherLegIsDashed() {
        assertThat(Xml.elements(Xml.parse(draw(LEFT, RIGHT).standalone()), "polyline"))
                .extracting(line -> line.getAttribute("stroke-dasharray"))
                .containsExactly("6 4", "");
    }

    @Test
    void oneIntervalIsAPoint() {
        RecoveryPicture.Curve one = new RecoveryPicture.Curve("left", new double[] {80}, new double[] {0});
        assertThat(draw(one).content().split("<circle", -1))
                .as("in the plot and in the legend")
                .hasSize(3);
        assertThat(draw(one).description()).isEqualTo("Second H, left: 0 of a single one after 80 ms.");
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        assertThatThrownBy(() -> new RecoveryPicture.Curve("left", new double[] {}, new double[] {}))
                .hasMessageContaining("at least one");
        assertThatThrownBy(() -> new RecoveryPicture.Curve("left", new double[] {80, 60}, new double[] {1, 1}))
                .hasMessageContaining("does not ascend at point 1");
        assertThatThrownBy(() -> new RecoveryPicture.Curve("left", new double[] {80}, new double[] {Double.NaN}))
                .hasMessageContaining("has NaN at point 0");
    }
}
