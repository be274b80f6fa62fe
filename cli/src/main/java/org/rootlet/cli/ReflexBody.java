package org.rootlet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Side;
import org.rootlet.casefile.CaseReader;
import org.rootlet.casefile.CompactReader;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.lesion.LesionSide;
import org.rootlet.patient.Patient;
import org.rootlet.reflex.Limb;
import picocli.CommandLine.Option;

/** The options that say whose legs are studied, and which of them. */
final class ReflexBody {
    private static final int MOST_THREADS = 1024;

    @Option(
            names = "--case",
            paramLabel = "FILE",
            description = "Case file, YAML or JSON: the patient and the lesions.")
    private @Nullable Path file;

    @Option(
            names = "--patient",
            paramLabel = "SPEC",
            description = "Keys of a case file, units left out; default: " + CompactReader.USUAL_PATIENT + ".")
    private String patient = "";

    @Option(
            names = "--lesion",
            paramLabel = "SPEC",
            description = "Cause, then KEY=VALUE in the words of a case file; may be given several times; usual: "
                    + CompactReader.USUAL_LESION + ".")
    private List<String> lesions = new ArrayList<>();

    @Option(
            names = "--lose",
            paramLabel = "SPEC",
            converter = ReflexLossConverter.class,
            description =
                    "Shares of fibers that are gone without a lesion: ia=0.5 or motor=0.2,ia=0.5. On the side of --side, else"
                            + " of the first lesion, else left.")
    private Limb.Loss lost = Limb.Loss.NONE;

    @Option(
            names = "--side",
            paramLabel = "SIDE",
            converter = LowerCaseConverter.OfSide.class,
            description = "left, right or both; default: both, the side of the first lesion first.")
    private LesionSide side = LesionSide.BOTH;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the run; default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads, 1 to 1024; default: all processors. The result does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /**
     * Reads patient and lesions, before any long work.
     *
     * @throws InputException if they cannot be used
     */
    ReflexPerson person() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new InputException("--threads %d is outside 1 to %d.".formatted(threads, MOST_THREADS));
        }
        Ledger ledger = Ledger.load();
        Atlas atlas = Atlas.load();
        Patient read = patient(atlas, ledger);
        return new ReflexPerson(
                atlas.variant(read.variation()), ledger, read, sides(read), lost, new ReflexPerson.Run(seed, threads));
    }

    private Patient patient(Atlas atlas, Ledger ledger) {
        if (file == null) {
            return new CompactReader(atlas, ledger).read(patient, lesions);
        }
        if (!patient.isEmpty() || !lesions.isEmpty()) {
            throw new InputException("--case says who the patient is and which lesions there are; leave out %s."
                    .formatted(patient.isEmpty() ? "--lesion" : "--patient"));
        }
        return new CaseReader(atlas, ledger).read(file).patient();
    }

    /** The sides to study, the one of interest first. */
    private List<Side> sides(Patient read) {
        if (side != LesionSide.BOTH) {
            return side.sides();
        }
        Side first = read.lesions().isEmpty()
                ? Side.LEFT
                : read.lesions().getFirst().side().sides().getFirst();
        return List.of(first, first.opposite());
    }
}
