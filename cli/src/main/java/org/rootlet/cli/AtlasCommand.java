package org.rootlet.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.PathSegment;
import org.rootlet.anatomy.Pathway;
import org.rootlet.evidence.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rootlet atlas}: roots, levels, nerves, muscles, skin regions and reflexes, and the pathways between them. */
@Command(
        name = "atlas",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Shows roots, nerves, muscles, skin regions, reflexes and the pathways between them.",
        footer = {
            "",
            "Examples:",
            "  rootlet atlas show S1",
            "  rootlet atlas path soleus",
            "  rootlet atlas path \"lateral foot\" --format json",
            "  rootlet atlas list muscles"
        })
final class AtlasCommand implements Runnable {
    private static final double LEAST_HEIGHT_CM = 50;
    private static final double MOST_HEIGHT_CM = 250;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Creates the command; picocli fills in its fields. */
    @SuppressWarnings("NullAway.Init")
    AtlasCommand() {}

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Shows one thing of the atlas.")
    void show(
            @Parameters(
                            paramLabel = "NAME",
                            description = "Root, level, vertebra, plexus, nerve, muscle, skin region or reflex.")
                    String name,
            @Option(names = "--format", defaultValue = "text", description = "text or json; default: text.")
                    OutputFormat format) {
        write(AtlasIndex.of(Atlas.load()).get(name), format);
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists names, all or of one kind.")
    void list(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "KIND",
                            description = "root, level, vertebra, plexus, nerve, muscle, region or reflex.")
                    @Nullable
                    String kind,
            @Option(names = "--format", defaultValue = "text", description = "text or json; default: text.")
                    OutputFormat format) {
        AtlasIndex index = AtlasIndex.of(Atlas.load());
        write(kind == null ? index.names() : index.names(kind), format);
    }

    @Command(
            name = "path",
            mixinStandardHelpOptions = true,
            description = "Shows the ways between the cord and a muscle or skin region, root by root.")
    void path(
            @Parameters(paramLabel = "TARGET", description = "Muscle or skin region.") String target,
            @Option(
                            names = "--height",
                            paramLabel = "CM",
                            description = "Standing height in cm to which lengths scale; default: that of the atlas.")
                    @Nullable
                    Double heightCm,
            @Option(names = "--format", defaultValue = "text", description = "text or json; default: text.")
                    OutputFormat format) {
        Atlas atlas = Atlas.load();
        double height = heightCm == null ? atlas.referenceHeightCm() : heightCm;
        if (!(height >= LEAST_HEIGHT_CM && height <= MOST_HEIGHT_CM)) {
            throw new InputException("--height is %s; allowed are %s to %s cm."
                    .formatted(height, (int) LEAST_HEIGHT_CM, (int) MOST_HEIGHT_CM));
        }
        List<Pathway> pathways = atlas.paths(target);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("target", pathways.getFirst().target());
        document.put("heightCm", height);
        document.put(
                "pathways",
                pathways.stream()
                        .map(pathway -> pathway(atlas, pathway, height))
                        .toList());
        write(document, format);
    }

    private static Map<String, Object> pathway(Atlas atlas, Pathway pathway, double heightCm) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", AtlasIndex.words(pathway.kind()));
        document.put("root", pathway.root().name());
        document.put("lengthMm", AtlasIndex.tenths(atlas.lengthMm(pathway.referenceLengthMm(), heightCm)));
        document.put(
                "fromCordOutward",
                pathway.segments().stream()
                        .map(segment -> segment(atlas, segment, heightCm))
                        .toList());
        return document;
    }

    private static Map<String, Object> segment(Atlas atlas, PathSegment segment, double heightCm) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", segment.name());
        document.put("lengthMm", AtlasIndex.tenths(atlas.lengthMm(segment.referenceLengthMm(), heightCm)));
        document.put("structure", segment.structureId());
        document.put("fromFraction", segment.fromFraction());
        document.put("toFraction", segment.toFraction());
        return document;
    }

    private void write(Object document, OutputFormat format) {
        spec.commandLine().getOut().println(format == OutputFormat.JSON ? Json.of(document) : Outline.of(document));
    }
}
