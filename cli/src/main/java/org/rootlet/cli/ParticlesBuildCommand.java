package org.rootlet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.rootlet.anatomy.Atlas;
import org.rootlet.assessment.ShiftedModel;
import org.rootlet.cohort.ParticleBuilder;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.inference.Catalog;
import org.rootlet.inference.ParticleFile;
import org.rootlet.inference.Particles;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rootlet particles build}: draws and examines people; takes up where it was stopped. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Draws bodies, harms every structure in each of them, and writes down what the forward model finds.",
            "About half a minute a body on two cores. What is done stands in FILE.part; the same command goes on from there."
        },
        footer = {
            "",
            "Example (the particles of this release):",
            "  rootlet particles build --bodies 280 --seed 1 --out core/src/main/resources/org/rootlet/inference/particles.bin.gz"
        })
final class ParticlesBuildCommand implements Runnable {
    private static final int MOST_BODIES = 10_000;

    @Option(names = "--bodies", paramLabel = "N", description = "Bodies, 1 to 10000; default: ${DEFAULT-VALUE}.")
    private int bodies = 60;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of bodies and lesions; default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "File to write.")
    private Path out = Path.of("");

    @Option(
            names = "--shifted",
            description =
                    "People of another model, with other root tables, to test localization on (rootlet calibrate).")
    private boolean shifted;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads, 1 to 1024; default: all processors. The result does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        if (bodies < 1 || bodies > MOST_BODIES) {
            throw new InputException("--bodies %d is outside 1 to %d.".formatted(bodies, MOST_BODIES));
        }
        if (threads < 1 || threads > 1024) {
            throw new InputException("--threads %d is outside 1 to 1024.".formatted(threads));
        }
        ResultFile.check("--out", out);
        Path part = out.resolveSibling(out.getFileName() + (shifted ? ".shifted.part" : ".part"));
        Atlas atlas = Atlas.load();
        Catalog catalog = new Catalog(atlas);
        Ledger ledger = Ledger.load();
        ParticleBuilder builder = new ParticleBuilder(shifted ? new ShiftedModel(ledger).atlas(atlas) : atlas, ledger);
        try {
            ParticleFile.Content done = done(catalog, part);
            List<Particles.Person> people = new ArrayList<>(done.people());
            PrintWriter progress = spec.commandLine().getErr();
            for (int body = done.bodies(); body < bodies; body++) {
                people.addAll(builder.people(body, seed, threads));
                write(catalog, new ParticleFile.Content(seed, body + 1, people), part);
                progress.printf("rootlet: %d of %d bodies, %d people.%n", body + 1, bodies, people.size());
                progress.flush();
            }
            Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
            progress.printf("rootlet: Wrote %s.%n", out);
        } catch (IOException e) {
            throw new InputException("%s cannot be written (%s).".formatted(out, e.getMessage()), e);
        }
    }

    private ParticleFile.Content done(Catalog catalog, Path part) throws IOException {
        if (!Files.exists(part)) {
            return new ParticleFile.Content(seed, 0, List.of());
        }
        ParticleFile.Content content;
        try {
            content = ParticleFile.read(catalog, Files.newInputStream(part));
        } catch (IOException e) {
            throw new InputException("%s cannot be gone on from: %s; delete it.".formatted(part, e.getMessage()), e);
        }
        if (content.seed() != seed || content.bodies() > bodies) {
            throw new InputException("%s has %d bodies of seed %d and cannot become %d of seed %d; delete it."
                    .formatted(part, content.bodies(), content.seed(), bodies, seed));
        }
        return content;
    }

    private static void write(Catalog catalog, ParticleFile.Content content, Path part) throws IOException {
        Path draft = part.resolveSibling(part.getFileName() + ".draft");
        try (OutputStream stream = Files.newOutputStream(draft)) {
            ParticleFile.write(catalog, content, stream);
        }
        Files.move(draft, part, StandardCopyOption.REPLACE_EXISTING);
    }
}
