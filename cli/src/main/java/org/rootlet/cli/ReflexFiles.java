package org.rootlet.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rootlet.evidence.InputException;
import org.rootlet.report.Picture;
import org.rootlet.report.PngImage;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options that name files for a picture and for the recorded signals. */
final class ReflexFiles {
    private static final String SVG = "--svg";
    private static final String PNG = "--png";
    private static final String EDF = "--edf";
    private static final double PNG_SCALE = 2;

    @Option(names = SVG, paramLabel = "FILE", description = "Draw a picture, as SVG.")
    private @Nullable Path svg;

    @Option(names = PNG, paramLabel = "FILE", description = "Draw the same picture, as PNG.")
    private @Nullable Path png;

    @Option(names = EDF, paramLabel = "FILE", description = "Write the recorded signals, as EDF+.")
    private @Nullable Path edf;

    private final Map<String, ResultFile> files = new LinkedHashMap<>();

    /**
     * Checks, before any long work, that the files can be written.
     *
     * @throws InputException if not
     */
    void check() {
        Map<Path, String> optionByPath = new LinkedHashMap<>();
        check(SVG, svg, optionByPath);
        check(PNG, png, optionByPath);
        check(EDF, edf, optionByPath);
    }

    private void check(String option, @Nullable Path path, Map<Path, String> optionByPath) {
        if (path == null) {
            return;
        }
        files.put(option, ResultFile.check(option, path));
        String earlier = optionByPath.put(path.toAbsolutePath().normalize(), option);
        if (earlier != null) {
            throw new InputException(
                    "%s and %s name the same file %s; give each its own.".formatted(earlier, option, path));
        }
    }

    /** Returns whether a picture is asked for. */
    boolean isDrawn() {
        return svg != null || png != null;
    }

    /** Returns whether signals are asked for. */
    boolean isRecorded() {
        return edf != null;
    }

    /** Writes what is asked for; nothing is written before all is made. */
    void write(CommandLine.Model.CommandSpec spec, Supplier<Picture> picture, Supplier<ReflexTape> tape) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        if (isDrawn()) {
            String drawn = picture.get().standalone();
            if (svg != null) {
                contents.put(SVG, drawn.getBytes(StandardCharsets.UTF_8));
            }
            if (png != null) {
                contents.put(PNG, PngImage.of(drawn, PNG_SCALE));
            }
        }
        if (isRecorded()) {
            contents.put(EDF, tape.get().edf());
        }
        files.forEach((option, file) -> file.write(spec, contents.getOrDefault(option, new byte[0])));
    }
}
