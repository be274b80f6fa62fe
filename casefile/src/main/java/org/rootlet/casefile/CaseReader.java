package org.rootlet.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.ConjoinedRoots;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.Variation;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.lesion.Lesion;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;

/**
 * Reads case files: YAML, or JSON, of the shape that {@code case.schema.json} beside this class describes. Whatever is
 * wrong with a file is told in one sentence that names file, line and column, what was given and what is allowed.
 */
public final class CaseReader {
    /** Version of the file format that this reader reads, the value of the key {@code rootlet}. */
    public static final int VERSION = 1;

    private static final int LARGEST_BYTES = 1 << 20;
    private static final List<String> KINDS = List.of("case report", "vignette", "made up");
    private static final List<String> SEXES =
            Arrays.stream(Sex.values()).map(Sex::label).toList();
    private static final List<String> PLEXUSES =
            Arrays.stream(PlexusVariant.values()).map(PlexusVariant::label).toList();
    static final String CONJOINED = "conjoinedRoots";
    private static final List<String> CONJOINED_ROOTS =
            Arrays.stream(ConjoinedRoots.values()).map(ConjoinedRoots::label).toList();

    private final CaseDefaults defaults;
    private final LesionReader lesionReader;
    private final ReportedReader reportedReader;

    /**
     * Creates a reader that knows the names of the atlas.
     *
     * @param atlas levels, nerves, muscles and regions that a file may name
     * @param ledger defaults for what a file may leave out
     */
    public CaseReader(Atlas atlas, Ledger ledger) {
        this(CaseVocabulary.of(atlas), ledger);
    }

    /**
     * Creates a reader.
     *
     * @param vocabulary names that a file may use
     * @param ledger defaults for what a file may leave out
     */
    public CaseReader(CaseVocabulary vocabulary, Ledger ledger) {
        this.defaults = new CaseDefaults(ledger);
        this.lesionReader = new LesionReader(vocabulary, defaults);
        this.reportedReader = new ReportedReader(vocabulary);
    }

    /**
     * Reads a file.
     *
     * @param path path of a YAML or JSON file in UTF-8 of at most 1 MiB
     * @throws InputException if there is no such file or it is no case
     */
    public ClinicalCase read(Path path) {
        String file = path.toString();
        if (file.isEmpty()) {
            throw new InputException("The name of the case file is empty.");
        }
        if (Files.isDirectory(path)) {
            throw new InputException("%s is a directory; a case file is required.".formatted(file));
        }
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(path)) {
            bytes = stream.readNBytes(LARGEST_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new InputException("There is no file %s.".formatted(file), e);
        } catch (AccessDeniedException e) {
            throw new InputException("The file %s may not be read; its permissions forbid it.".formatted(file), e);
        } catch (IOException e) {
            throw new InputException("The file %s cannot be read (%s).".formatted(file, e.getMessage()), e);
        }
        return read(file, bytes);
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name name of the file, for messages
     * @param bytes UTF-8, at most 1 MiB
     * @throws InputException if they are no case
     */
    public ClinicalCase read(String name, byte[] bytes) {
        refuseTooLarge(name, bytes.length);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return parse(
                    name, StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
        } catch (CharacterCodingException e) {
            throw place(name, bytes, buffer.position())
                    .fault("the bytes here are not UTF-8, in which a case file must be written", e);
        }
    }

    /**
     * Reads text.
     *
     * @param name name for messages
     * @param text YAML or JSON
     * @throws InputException if it is no case
     */
    public ClinicalCase read(String name, String text) {
        refuseTooLarge(name, text.length());
        return parse(name, text);
    }

    private static void refuseTooLarge(String name, int length) {
        if (length > LARGEST_BYTES) {
            throw new InputException(
                    "%s is larger than 1 MiB, which is the most that a case file may have.".formatted(name));
        }
    }

    private ClinicalCase parse(String name, String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        DocumentNode document = DocumentParser.parse(name, withoutMark);
        Fields fields = Fields.of(
                "the case", document, "rootlet", "title", "source", "patient", "lesions", "reported", "assumptions");
        checkVersion(fields);
        String title = fields.text("title");
        CaseSource source =
                fields.has("source") ? source(fields.required("source")) : new CaseSource("", "", "made up");
        List<Lesion> lesions = new ArrayList<>();
        for (DocumentNode node : fields.items("lesions")) {
            lesions.add(lesion("lesion " + (lesions.size() + 1), node));
        }
        Patient patient = patient(fields.required("patient"), lesions);
        List<ReportedFinding> reported =
                fields.has("reported") ? reportedReader.read(fields.required("reported")) : List.of();
        return new ClinicalCase(title, source, patient, reported, fields.texts("assumptions"));
    }

    static void checkVersion(Fields fields) {
        DocumentNode version = fields.required("rootlet");
        boolean supported = version instanceof DocumentNode.Scalar scalar
                && scalar.type() == DocumentNode.Scalar.Type.NUMBER
                && Fields.finite(scalar, "rootlet") == VERSION;
        if (!supported) {
            throw version.location()
                    .fault("'rootlet' is %s; this program reads version %d of the case format"
                            .formatted(version.description(), VERSION));
        }
    }

    private static CaseSource source(DocumentNode node) {
        Fields fields = Fields.of("source", node, "citation", "url", "kind");
        return new CaseSource(
                fields.text("citation"), fields.optionalText("url").orElse(""), fields.choice("kind", KINDS));
    }

    Lesion lesion(String what, DocumentNode node) {
        return lesionReader.read(what, node);
    }

    private static Fields patientFields(DocumentNode node) {
        return Fields.of(
                "patient",
                node,
                NumberKey.AGE.key(),
                "sex",
                NumberKey.HEIGHT.key(),
                NumberKey.MASS.key(),
                NumberKey.TEMPERATURE.key(),
                "plexus",
                NumberKey.SENSORY_OVERLAP.key(),
                NumberKey.MOTOR_OVERLAP.key(),
                NumberKey.S1_GANGLION_SHIFT.key(),
                CONJOINED);
    }

    /** Returns the age of a patient, if given, and refuses one that no case file may have; everything may be left out. */
    static Optional<Double> ageOfPatient(DocumentNode node) {
        Fields fields = patientFields(node);
        Optional<Double> age = fields.optionalNumber(NumberKey.AGE);
        if (fields.has("sex")) {
            fields.choice("sex", SEXES);
        }
        fields.optionalNumber(NumberKey.HEIGHT);
        fields.optionalNumber(NumberKey.MASS);
        fields.optionalNumber(NumberKey.TEMPERATURE);
        variation(fields);
        return age;
    }

    Patient patient(DocumentNode node, List<Lesion> lesions) {
        Fields fields = patientFields(node);
        double ageYears = fields.number(NumberKey.AGE);
        Sex sex = LesionReader.constant(Sex.class, fields.choice("sex", SEXES));
        return new Patient(
                ageYears,
                sex,
                fields.optionalNumber(NumberKey.HEIGHT).orElseGet(() -> defaults.heightCm(sex)),
                fields.optionalNumber(NumberKey.MASS).orElseGet(() -> defaults.massKg(sex)),
                fields.optionalNumber(NumberKey.TEMPERATURE).orElseGet(defaults::temperatureC),
                variation(fields),
                lesions);
    }

    private static Variation variation(Fields fields) {
        Variation usual = Variation.USUAL;
        return new Variation(
                fields.has("plexus")
                        ? LesionReader.constant(PlexusVariant.class, fields.choice("plexus", PLEXUSES))
                        : usual.plexus(),
                fields.optionalNumber(NumberKey.SENSORY_OVERLAP).orElse(usual.sensoryOverlap()),
                fields.optionalNumber(NumberKey.MOTOR_OVERLAP).orElse(usual.motorOverlap()),
                fields.optionalNumber(NumberKey.S1_GANGLION_SHIFT).orElse(usual.s1GanglionShiftMm()),
                fields.has(CONJOINED)
                        ? ConjoinedRoots.of(fields.choice(CONJOINED, CONJOINED_ROOTS))
                        : usual.conjoinedRoots());
    }

    private static Location place(String name, byte[] bytes, int position) {
        int line = 1;
        int column = 1;
        for (int index = 0; index < position; index++) {
            boolean newline = bytes[index] == '\n';
            line += newline ? 1 : 0;
            column = newline ? 1 : column + 1;
        }
        return new Location(name, line, column);
    }
}
