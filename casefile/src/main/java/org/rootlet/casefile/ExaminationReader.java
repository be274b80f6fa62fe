package org.rootlet.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.inference.Catalog;
import org.rootlet.inference.FindingName;
import org.rootlet.inference.Kind;
import org.rootlet.inference.Observation;
import org.rootlet.inference.Presentation;
import org.rootlet.inference.Structure;
import org.rootlet.sensation.Modality;

/**
 * Reads examinations: {@code reported} findings as a case file has them, or the {@code examination} that {@link ExaminationWriter} writes, or
 * both. What is not listed was not tested, but a complaint of one leg is none of the other. Whatever is wrong is told in one sentence with file, line and column.
 */
public final class ExaminationReader {
    static final List<String> KINDS = List.of("report", "vignette", "series");
    static final List<String> GRADES = List.of("A", "B", "C");
    private static final List<String> ONE_SIDE =
            Arrays.stream(Side.values()).map(Side::label).toList();
    private static final List<String> MODALITIES =
            Arrays.stream(Modality.values()).map(Modality::label).toList();
    /** Symptoms that people tell of each leg that has them. */
    private static final List<String> COMPLAINTS = List.of("leg pain", "paresthesia", "numbness", "weakness");

    private static final int MOST_GRADE = 4;

    private final CaseVocabulary vocabulary;
    private final ReportedReader reportedReader;
    private final ResponseReader responseReader;
    private final Wording wording;
    private final Catalog catalog;

    /**
     * Creates a reader.
     *
     * @param vocabulary names that a document may use
     * @param catalog findings that can be localized by
     * @param ledger norms of measured responses
     */
    public ExaminationReader(CaseVocabulary vocabulary, Catalog catalog, Ledger ledger) {
        this.vocabulary = vocabulary;
        this.catalog = catalog;
        reportedReader = new ReportedReader(vocabulary);
        responseReader = new ResponseReader(ledger);
        wording = new Wording(vocabulary, new Synonyms(vocabulary));
    }

    /**
     * Reads a document.
     *
     * @param name name of the file, for messages
     * @param text YAML, or JSON
     * @throws InputException if it is no examination
     */
    public ExaminationFile read(String name, String text) {
        Fields fields = Fields.of(
                "the examination",
                wording.named(DocumentParser.parse(name, text)),
                "rootlet",
                "title",
                "patient",
                "daysSinceOnset",
                "reported",
                "electrodiagnosis",
                "examination",
                "answer",
                "notes");
        CaseReader.checkVersion(fields);
        Optional<Double> age =
                fields.has("patient") ? CaseReader.ageOfPatient(fields.required("patient")) : Optional.empty();
        Optional<Double> days = fields.optionalNumber(NumberKey.DAYS_SINCE_ONSET);
        fields.texts("notes");
        Collector collector = new Collector();
        if (fields.has("reported")) {
            reportedReader.read(fields.required("reported"), collector::reported);
        }
        if (fields.has("examination")) {
            examination(fields.required("examination"), collector);
        }
        if (fields.has("electrodiagnosis")) {
            responseReader.read(fields.items("electrodiagnosis"), age, collector::add);
        }
        if (!fields.has("reported") && !fields.has("examination") && !fields.has("electrodiagnosis")) {
            throw fields.location()
                    .fault("the examination has no 'reported', 'electrodiagnosis' or 'examination'; one is required");
        }
        collector.placesThatWereNotNamed();
        collector.complaintsOfOneLeg();
        Optional<ExaminationFile.Answer> answer =
                fields.has("answer") ? Optional.of(answer(fields.required("answer"))) : Optional.empty();
        return new ExaminationFile(
                name,
                fields.optionalText("title").orElse(""),
                new Presentation(collector.findings, age, days),
                List.copyOf(collector.notModeled),
                answer);
    }

    private static ExaminationFile.Answer answer(DocumentNode node) {
        Fields fields = Fields.of("answer", node, "structure", "side", "kind", "grade", "source", "confirmedBy");
        return new ExaminationFile.Answer(
                Structure.of(fields.choice("structure", Structure.ids())),
                fields.choice("side", ReportedReader.SIDES),
                fields.choice("kind", KINDS),
                fields.choice("grade", GRADES));
    }

    /** What was found, each thing on a side once. */
    private final class Collector {
        private final List<Observation> findings = new ArrayList<>();
        private final Set<String> notModeled = new LinkedHashSet<>();
        private final Map<FindingName, Map<Side, String>> said = new HashMap<>();
        private final Map<Side, Set<String>> felt = new EnumMap<>(Side.class);

        void reported(ReportedFinding finding, Location location) {
            Kind kind =
                    switch (finding.kind()) {
                        case MOTOR -> vocabulary.muscles().contains(finding.name()) ? Kind.MOTOR : Kind.ACTION;
                        case REFLEX -> Kind.REFLEX;
                        case SENSATION -> Kind.SENSATION;
                        case SIGN -> Kind.SIGN;
                        case SYMPTOM -> Kind.SYMPTOM;
                    };
            add(
                    kind == Kind.SYMPTOM
                            ? FindingName.told(finding.name())
                            : new FindingName(kind, finding.name(), finding.modality()),
                    finding.side(),
                    kind == Kind.MOTOR || kind == Kind.ACTION ? grade(finding.finding()) : finding.finding(),
                    location);
            felt(finding.name(), finding.regions(), finding.side());
        }

        /** Where pain or tingling is felt; where else a symptom is felt is not used, and said so. */
        void felt(String symptom, List<String> regions, Side side) {
            if (FindingName.isFelt(symptom)) {
                for (String region : regions) {
                    String zone = catalog.zones().of(region);
                    felt.computeIfAbsent(side, key -> new LinkedHashSet<>()).add(zone);
                }
            } else if (!regions.isEmpty()) {
                notModeled.add("place of " + symptom);
            }
        }

        /** Who tells where it hurts on a side tells all of it: zones that are not named are free. */
        void placesThatWereNotNamed() {
            felt.forEach((side, named) -> {
                for (String zone : catalog.zones().names()) {
                    findings.add(new Observation(
                            new FindingName(Kind.FIELD, zone), side, named.contains(zone) ? "present" : "absent"));
                }
            });
        }

        /** Who complains of one leg and not of the other has nothing to complain of there. */
        void complaintsOfOneLeg() {
            for (String complaint : COMPLAINTS) {
                FindingName name = new FindingName(Kind.SYMPTOM, complaint);
                Map<Side, String> sides = said.getOrDefault(name, Map.of());
                if (sides.size() == 1 && sides.containsValue("present")) {
                    Side side = sides.keySet().iterator().next();
                    findings.add(new Observation(name, side.opposite(), "absent"));
                }
            }
        }

        void add(FindingName name, Side given, String what, Location location) {
            Side side = name.isMidline() ? Side.LEFT : given;
            Optional<String> before = Optional.ofNullable(
                    said.computeIfAbsent(name, key -> new HashMap<>()).put(side, what));
            if (before.isPresent() && !before.get().equals(what)) {
                throw location.fault(
                        "%s on the %s is said to be %s and %s, which contradict each other; say one of them"
                                .formatted(name.words(), given.label(), before.get(), what));
            }
            if (catalog.index(name).isEmpty()) {
                notModeled.add(name.words());
            } else if (before.isEmpty()) {
                findings.add(new Observation(name, side, what));
            }
        }
    }

    /** A grade in halves as a number; words stay. */
    private static String grade(String written) {
        return MrcGrade.value(written).isPresent()
                ? number(MrcGrade.value(written).getAsDouble())
                : written;
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.valueOf(Math.round(value))
                : String.format(Locale.ROOT, "%.1f", value);
    }

    private void examination(DocumentNode node, Collector collector) {
        Fields fields = Fields.of(
                "examination", node, "motor", "reflexes", "sensation", "joints", "twoPoint", "signs", "symptoms");
        for (DocumentNode item : fields.items("motor")) {
            Fields motor = Fields.of("motor item", item, "muscle", "side", "mrc", "forceFraction");
            String muscle = motor.choice("muscle", vocabulary.muscles());
            String grade = MrcGrade.finding(motor.required("mrc"));
            collector.add(new FindingName(Kind.MOTOR, muscle), side(motor), grade(grade), item.location());
        }
        for (DocumentNode item : fields.items("reflexes")) {
            Fields reflex = Fields.of("reflexes item", item, "name", "side", "grade", "responseFraction");
            String name = reflex.choice("name", vocabulary.reflexes());
            collector.add(new FindingName(Kind.REFLEX, name), side(reflex), reflexGrade(reflex), item.location());
        }
        for (DocumentNode item : fields.items("sensation")) {
            Fields skin = Fields.of(
                    "sensation item", item, "region", "side", "modality", "result", "survivingFraction", "threshold");
            FindingName name = new FindingName(
                    Kind.SENSATION, skin.choice("region", vocabulary.regions()), skin.choice("modality", MODALITIES));
            collector.add(name, side(skin), skin.choice("result", ReportedReader.SENSATION), item.location());
        }
        for (DocumentNode item : fields.items("signs")) {
            Fields sign = Fields.of("signs item", item, "name", "side", "result", "detail");
            FindingName name = new FindingName(Kind.SIGN, sign.choice("name", vocabulary.signs()));
            collector.add(name, side(sign), sign.choice("result", ReportedReader.SIGN), item.location());
        }
        for (DocumentNode item : fields.items("symptoms")) {
            Fields symptom = Fields.of("symptoms item", item, "name", "side", "intensity", "regions", "qualities");
            String name = symptom.choice("name", vocabulary.symptoms());
            collector.add(FindingName.told(name), side(symptom), "present", item.location());
            if (FindingName.isFelt(name)) {
                collector.felt(name, ReportedReader.regions(symptom, vocabulary), side(symptom));
            }
        }
    }

    private static String reflexGrade(Fields reflex) {
        DocumentNode given = reflex.required("grade");
        if (given instanceof DocumentNode.Scalar scalar && scalar.type() == DocumentNode.Scalar.Type.NUMBER) {
            double grade = Fields.finite(scalar, "grade");
            if (grade >= 0 && grade <= MOST_GRADE && grade == Math.rint(grade)) {
                return number(grade);
            }
        }
        throw given.location().fault("grade is %s; allowed are 0, 1, 2, 3, 4".formatted(given.description()));
    }

    private static Side side(Fields fields) {
        return LesionReader.constant(Side.class, fields.choice("side", ONE_SIDE));
    }
}
