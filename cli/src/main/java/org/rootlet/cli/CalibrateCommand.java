package org.rootlet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rootlet.anatomy.Atlas;
import org.rootlet.assessment.Scores;
import org.rootlet.assessment.ShiftedModel;
import org.rootlet.assessment.SimulatedClinic;
import org.rootlet.casefile.ScoresJson;
import org.rootlet.cohort.ParticleBuilder;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.inference.Catalog;
import org.rootlet.inference.ExaminerModel;
import org.rootlet.inference.Localization;
import org.rootlet.inference.Localizer;
import org.rootlet.inference.ParticleFile;
import org.rootlet.inference.Particles;
import org.rootlet.inference.Prior;
import org.rootlet.inference.Structure;
import org.rootlet.report.Picture;
import org.rootlet.report.PngImage;
import org.rootlet.report.ReliabilityPicture;
import org.rootlet.report.ScoresText;
import org.rootlet.stream.Workers;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rootlet calibrate}: whether probabilities come true in a simulated clinic. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Localizes people of a fresh simulated clinic, whose lesions are known, and says whether",
            "what was called so probable came true so often."
        },
        footer = {
            "",
            "Fresh people take about half a minute a body; 'rootlet particles build' makes a file of them to use again.",
            "Examples:",
            "  rootlet calibrate --bodies 10",
            "  rootlet particles build --shifted --bodies 20 --seed 77 --out other.bin.gz",
            "  rootlet calibrate --shifted --people other.bin.gz --svg shifted.svg"
        })
final class CalibrateCommand implements Runnable {
    private static final int MOST_BODIES = 1000;
    private static final int MOST_CASES = 1_000_000;
    private static final int MOST_THREADS = 1024;
    private static final double PNG_SCALE = 2;

    @Option(
            names = "--bodies",
            paramLabel = "N",
            description = "Fresh bodies to make people of, 1 to 1000; default: ${DEFAULT-VALUE}.")
    private int bodies = 8;

    @Option(
            names = "--people",
            paramLabel = "FILE",
            description = "People made before, of another seed than the particles of the release.")
    private Optional<Path> people = Optional.empty();

    @Option(
            names = "--shifted",
            description = "Of another model than the particles: other root tables, noisier examiners.")
    private boolean shifted;

    @Option(names = "--cases", paramLabel = "N", description = "Visits, 1 to 1000000; default: ${DEFAULT-VALUE}.")
    private int cases = 4000;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of people and visits; default: ${DEFAULT-VALUE}.")
    private long seed = 77;

    @Option(
            names = "--prior",
            paramLabel = "NAME",
            description =
                    "spine-clinic, primary-care, emg-lab or even, or a file of lines STRUCTURE,WEIGHT; default: ${DEFAULT-VALUE}.")
    private String prior = "spine-clinic";

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: text.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(names = "--svg", paramLabel = "FILE", description = "Write the reliability diagram as SVG.")
    private Optional<Path> svg = Optional.empty();

    @Option(names = "--png", paramLabel = "FILE", description = "Write the reliability diagram as PNG.")
    private Optional<Path> png = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads, 1 to 1024; default: all processors. The result does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        within("--bodies", bodies, MOST_BODIES);
        within("--cases", cases, MOST_CASES);
        within("--threads", threads, MOST_THREADS);
        Optional<ResultFile> svgFile = svg.map(path -> ResultFile.check("--svg", path));
        Optional<ResultFile> pngFile = png.map(path -> ResultFile.check("--png", path));
        Ledger ledger = Ledger.load();
        Prior expected = PriorFile.read(prior, ledger);
        Atlas atlas = Atlas.load();
        Catalog catalog = new Catalog(atlas);
        ParticleFile.Content release = ParticleFile.release(catalog);
        ParticleFile.Content fresh = people.map(file -> read(file, catalog)).orElseGet(() -> make(atlas, ledger));
        if (fresh.seed() == release.seed()) {
            throw new InputException(
                    "The people have seed %d, as the particles of the release; another one is required."
                            .formatted(fresh.seed()));
        }
        ShiftedModel other = new ShiftedModel(ledger);
        SimulatedClinic clinic = new SimulatedClinic(
                fresh.people(), catalog, shifted ? other.examiner() : new ExaminerModel(ledger), ledger);
        Localizer localizer = new Localizer(new Particles(catalog, release.people()), catalog, ledger);
        List<Scores.Forecast> forecasts =
                Workers.map(threads, IntStream.range(0, cases).boxed().toList(), number -> {
                    SimulatedClinic.Visit visit = clinic.visit(expected, seed, number);
                    return new Scores.Forecast(
                            byStructure(localizer.localize(visit.presentation(), expected)), visit.truth());
                });
        Scores scores = Scores.of(forecasts);
        String title = "%d visits to a simulated clinic%s, %s prior"
                .formatted(
                        cases,
                        shifted ? " of another model" : "",
                        expected.name().replace('-', ' '));
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                format == OutputFormat.JSON
                        ? ScoresJson.write(expected.name(), shifted, scores)
                        : ScoresText.write(title, scores));
        out.flush();
        Picture picture = ReliabilityPicture.of(title, scores);
        svgFile.ifPresent(file -> file.write(spec, picture.standalone()));
        pngFile.ifPresent(file -> file.write(spec, PngImage.of(picture.standalone(), PNG_SCALE)));
    }

    private static void within(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new InputException("%s %d is outside 1 to %d.".formatted(option, value, most));
        }
    }

    private static Map<Structure, Double> byStructure(Localization localization) {
        Map<Structure, Double> probabilities = new EnumMap<>(Structure.class);
        for (Structure structure : Structure.values()) {
            probabilities.put(structure, localization.probability(structure));
        }
        return probabilities;
    }

    private static ParticleFile.Content read(Path file, Catalog catalog) {
        if (!Files.isRegularFile(file)) {
            throw new InputException("There is no file %s.".formatted(file));
        }
        try {
            return ParticleFile.read(catalog, Files.newInputStream(file));
        } catch (IOException e) {
            throw new InputException("The file %s cannot be used: %s.".formatted(file, e.getMessage()), e);
        }
    }

    private ParticleFile.Content make(Atlas atlas, Ledger ledger) {
        ParticleBuilder builder = new ParticleBuilder(shifted ? new ShiftedModel(ledger).atlas(atlas) : atlas, ledger);
        List<Particles.Person> made = new ArrayList<>();
        PrintWriter progress = spec.commandLine().getErr();
        for (int body = 0; body < bodies; body++) {
            made.addAll(builder.people(body, seed, threads));
            progress.printf("rootlet: %d of %d bodies, %d people.%n", body + 1, bodies, made.size());
            progress.flush();
        }
        return new ParticleFile.Content(seed, bodies, made);
    }
}
