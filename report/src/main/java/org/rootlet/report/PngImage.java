package org.rootlet.report;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.rootlet.evidence.InputException;

/**
 * A picture as pixels: the light scheme on white, drawn in memory without a screen. Same picture, same Java and same fonts
 * give the same bytes; the letters are those of the font that this machine takes for {@code sans-serif}.
 */
public final class PngImage {
    private static final int MOST_PIXELS = 100_000_000;

    private PngImage() {}

    /**
     * Returns a PNG file.
     *
     * @param svg a picture of this package, as {@link Picture#standalone()} gives it
     * @param scale pixels for each px of the picture, above 0
     */
    public static byte[] of(String svg, double scale) {
        SVGDocument document = load(FlatStyle.of(svg));
        double width = Math.ceil(document.size().getWidth() * scale);
        double height = Math.ceil(document.size().getHeight() * scale);
        if (!(width >= 1 && height >= 1 && width * height <= MOST_PIXELS)) {
            throw new InputException("A scale of " + scale + " makes a picture of " + width + " by " + height
                    + " pixels; allowed are 1 to " + MOST_PIXELS + " pixels in all.");
        }
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.renderWithPlatform(
                    NullPlatformSupport.INSTANCE, canvas, new ViewBox(0, 0, (float) width, (float) height));
        } catch (LinkageError | InternalError e) {
            // So AWT says that the machine has no fonts or no font library.
            throw new InputException(
                    "A PNG with letters needs a font, and Java finds none here; install one (on Debian: apt-get install"
                            + " fontconfig fonts-dejavu-core), or take the SVG.",
                    e);
        } finally {
            canvas.dispose();
        }
        return encode(image);
    }

    private static SVGDocument load(String svg) {
        @Nullable
        SVGDocument document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault());
        if (document == null) {
            throw new InputException("The picture is not SVG that can be drawn.");
        }
        return document;
    }

    private static byte[] encode(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
