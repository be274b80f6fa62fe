package org.rootlet.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.SkinAreas;
import org.rootlet.lesion.LesionSide;
import org.rootlet.sensation.Modality;
import org.rootlet.sensation.SensationResult;

/** Reads what the source of a case reports. */
final class ReportedReader {
    static final List<String> SIDES =
            Arrays.stream(LesionSide.values()).map(LesionSide::label).toList();
    static final List<String> MODALITIES = Stream.concat(
                    Arrays.stream(Modality.values()).map(Modality::label), ReportedModality.GROUPS.stream())
            .toList();
    private static final List<String> ROOTS =
            Arrays.stream(Root.values()).map(Root::name).toList();
    static final List<String> SENSATION =
            Arrays.stream(SensationResult.values()).map(SensationResult::label).toList();
    static final List<String> REFLEX = List.of("absent", "reduced", "normal", "brisk");
    static final List<String> SIGN = List.of("positive", "negative", "possible", "limited", "impossible");
    static final List<String> SYMPTOM = List.of("present", "absent");

    private final CaseVocabulary vocabulary;

    ReportedReader(CaseVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<ReportedFinding> read(DocumentNode node) {
        List<ReportedFinding> findings = new ArrayList<>();
        read(node, (finding, location) -> findings.add(finding));
        return findings;
    }

    /** Reads findings one by one, each with the place where it stands. */
    void read(DocumentNode node, BiConsumer<ReportedFinding, Location> findings) {
        Fields fields = Fields.of("reported", node, "motor", "reflexes", "sensation", "signs", "symptoms");
        each(fields, "motor", findings, this::motor);
        each(fields, "reflexes", findings, this::reflex);
        each(fields, "sensation", findings, this::sensation);
        each(fields, "signs", findings, this::sign);
        each(fields, "symptoms", findings, this::symptom);
    }

    /** Reads one item: a finding for each side that it names. */
    @FunctionalInterface
    private interface Item {
        List<ReportedFinding> read(String what, DocumentNode node);
    }

    private static void each(Fields fields, String key, BiConsumer<ReportedFinding, Location> findings, Item item) {
        int number = 1;
        for (DocumentNode node : fields.items(key)) {
            item.read("%s item %d".formatted(key, number++), node)
                    .forEach(finding -> findings.accept(finding, node.location()));
        }
    }

    private List<ReportedFinding> motor(String what, DocumentNode node) {
        Fields fields = Fields.of(what, node, "muscle", "action", "side", "finding", "quote");
        String key = fields.exactlyOneOf("muscle", "action");
        String name = key.equals("muscle")
                ? fields.choice("muscle", vocabulary.muscles())
                : fields.choice("action", List.copyOf(vocabulary.actions().keySet()));
        String finding = MrcGrade.finding(fields.required("finding"));
        return onEachSide(ReportedFinding.Kind.MOTOR, name, "", finding, fields);
    }

    private List<ReportedFinding> reflex(String what, DocumentNode node) {
        Fields fields = Fields.of(what, node, "name", "side", "finding", "quote");
        String name = fields.choice("name", vocabulary.reflexes());
        DocumentNode given = fields.required("finding");
        String finding;
        if (given instanceof DocumentNode.Scalar scalar && scalar.type() == DocumentNode.Scalar.Type.NUMBER) {
            double grade = Fields.finite(scalar, "finding");
            if (grade < 0 || grade > 4 || grade != Math.rint(grade)) {
                throw scalar.location()
                        .fault("reflex grade %s is not one of 0, 1, 2, 3, 4".formatted(Excerpt.of(scalar.text())));
            }
            finding = String.valueOf(Math.round(grade));
        } else {
            finding = Fields.choice(given, "finding", REFLEX);
        }
        return onEachSide(ReportedFinding.Kind.REFLEX, name, "", finding, fields);
    }

    private List<ReportedFinding> sensation(String what, DocumentNode node) {
        Fields fields =
                Fields.of(what, node, "region", "dermatome", "territory", "side", "modality", "finding", "quote");
        String name =
                switch (fields.exactlyOneOf("region", "dermatome", "territory")) {
                    case "region" -> fields.choice("region", vocabulary.regions());
                    case "dermatome" -> SkinAreas.dermatome(Root.valueOf(fields.choice("dermatome", ROOTS)));
                    default ->
                        SkinAreas.territory(fields.choice(
                                "territory",
                                List.copyOf(vocabulary.territories().keySet())));
                };
        String modality = fields.choice("modality", MODALITIES);
        return onEachSide(ReportedFinding.Kind.SENSATION, name, modality, fields.choice("finding", SENSATION), fields);
    }

    private List<ReportedFinding> sign(String what, DocumentNode node) {
        Fields fields = Fields.of(what, node, "name", "side", "finding", "quote");
        String name = fields.choice("name", vocabulary.signs());
        return onEachSide(ReportedFinding.Kind.SIGN, name, "", fields.choice("finding", SIGN), fields);
    }

    private List<ReportedFinding> symptom(String what, DocumentNode node) {
        Fields fields = Fields.of(what, node, "name", "side", "finding", "regions", "quote");
        String name = fields.choice("name", vocabulary.symptoms());
        String finding = fields.choice("finding", SYMPTOM);
        List<String> regions = regions(fields, vocabulary);
        if (!regions.isEmpty() && finding.equals(SYMPTOM.getLast())) {
            throw fields.at("regions")
                    .fault("%s is absent and has regions; say where only what is present".formatted(what));
        }
        return onEachSide(ReportedFinding.Kind.SYMPTOM, name, "", finding, fields).stream()
                .map(each -> new ReportedFinding(each.kind(), name, each.side(), "", finding, each.quote(), regions))
                .toList();
    }

    /** Returns the regions in which something is felt; dermatomes and territories may stand for theirs. */
    static List<String> regions(Fields fields, CaseVocabulary vocabulary) {
        Map<String, List<String>> areas = vocabulary.areas();
        List<String> allowed = Stream.concat(vocabulary.regions().stream(), areas.keySet().stream())
                .toList();
        return fields.choices("regions", allowed).stream()
                .flatMap(name -> areas.getOrDefault(name, List.of(name)).stream())
                .distinct()
                .toList();
    }

    private static List<ReportedFinding> onEachSide(
            ReportedFinding.Kind kind, String name, String modality, String finding, Fields fields) {
        String quote = fields.optionalText("quote").orElse("");
        return LesionReader.constant(LesionSide.class, fields.choice("side", SIDES)).sides().stream()
                .map(side -> new ReportedFinding(kind, name, side, modality, finding, quote))
                .toList();
    }
}
