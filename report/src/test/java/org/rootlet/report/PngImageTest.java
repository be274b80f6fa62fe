package org.rootlet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.rootlet.evidence.InputException;

class PngImageTest {
    private static final int LOSS_BLUE = 0x1f5f99;
    private static final int WHITE = 0xffffff;

    /** A blue bar of the light scheme from 10 to 30 px, without letters: those depend on the fonts of the machine. */
    private static String bar() {
        Markup svg = new Markup();
        Plot.rect(svg, 10, 10, 20, 20, "style", "fill:var(--rl-loss)");
        return new Picture("bar", "A bar.", 60, 40, svg.finish()).standalone();
    }

    @Test
    void scaleMultipliesTheSizeAndColorsAreThoseOfTheLightScheme() throws IOException {
        BufferedImage image = read(PngImage.of(bar(), 2));

        assertThat(image.getWidth()).isEqualTo(120);
        assertThat(image.getHeight()).isEqualTo(80);
        assertThat(image.getRGB(40, 40) & WHITE).isEqualTo(LOSS_BLUE);
        assertThat(image.getRGB(5, 5) & WHITE).isEqualTo(WHITE);
        assertThat(image.getRGB(100, 60) & WHITE).isEqualTo(WHITE);
    }

    @Test
    void samePictureGivesTheSameBytes() {
        assertThat(PngImage.of(bar(), 1)).isEqualTo(PngImage.of(bar(), 1));
    }

    @Test
    void flatPictureCarriesEveryStyleAtItsElement() {
        String flat = FlatStyle.of(SignalPicturesTest.bothSides().standalone());

        assertThat(flat).doesNotContain("<style", "var(", "class=").contains("stroke=\"#1f5f99\"", "SansSerif");
        Xml.parse(flat);
    }

    @Test
    void strongerRuleWinsAsInABrowser() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>:root{--a:#111111}svg .q{fill:var(--a)}"
                + "@media print{.q{fill:#333333}}svg text{fill:#222222}</style><text class=\"q\">a</text><text>b</text></svg>";

        assertThat(FlatStyle.of(svg)).contains("<text fill=\"#111111\">a</text><text fill=\"#222222\">b</text>");
    }

    @Test
    void whatIsNoPictureOrTooLargeIsRefused() {
        assertThatThrownBy(() -> PngImage.of("<svg", 1))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("well-formed");
        for (double scale : new double[] {0, -1, 1e6, Double.NaN}) {
            assertThatThrownBy(() -> PngImage.of(bar(), scale))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("A scale of " + scale);
        }
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
