package org.rootlet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rootlet.anatomy.Side;
import org.rootlet.exam.Examination;
import org.rootlet.exam.Symptom;
import org.rootlet.sensation.Modality;
import org.rootlet.sensation.SensationResult;

/**
 * A body chart of the lower limbs: front, back, feet from four sides, perineum. Sensory loss is hatched (reduced) or filled
 * (absent); pain is crossed red, the denser the stronger; paresthesia is dotted. Regions are simplified; real territories
 * overlap and differ between people.
 */
public final class BodyMap {
    private static final double WIDTH = 664;
    private static final double HEIGHT = 572;
    private static final double LEGEND_Y = 550;
    private static final double WORST_INTENSITY = 10;

    private final SkinChart chart;

    /** Loads the blank chart. */
    public BodyMap() {
        chart = SkinChart.load();
    }

    /** Draws one modality. */
    public Picture modality(Examination examination, Modality modality) {
        return draw(Words.sentence(modality.label()), sensation(examination, List.of(modality)), List.of());
    }

    /** Draws the worst result of all modalities tested in each region, with pain and paresthesia over it. */
    public Picture worst(Examination examination) {
        return draw(
                "Worst sensory result, pain and paresthesia",
                sensation(examination, List.of(Modality.values())),
                felt(examination));
    }

    /** Draws where pain and paresthesia are felt. */
    public Picture symptoms(Examination examination) {
        return draw("Pain and paresthesia", List.of(), felt(examination));
    }

    /** Draws what was found in skin by whatever modality, with pain and paresthesia over it. */
    Picture found(String title, List<Skin> found, List<Symptom> symptoms) {
        return draw(title, found, symptoms);
    }

    /** What was found in a region of skin. */
    record Skin(String region, Side side, SensationResult result) {}

    private static List<Skin> sensation(Examination examination, List<Modality> modalities) {
        return examination.sensation().stream()
                .filter(finding -> modalities.contains(finding.modality()))
                .map(finding -> new Skin(finding.region(), finding.side(), finding.result()))
                .toList();
    }

    /** Symptoms at rest that have a place; what coughing adds is told in words. */
    private static List<Symptom> felt(Examination examination) {
        return examination.symptoms().stream()
                .filter(symptom -> !symptom.regions().isEmpty() && symptom.intensity() > 0)
                .filter(symptom -> tingles(symptom) || symptom.name().endsWith("pain"))
                .toList();
    }

    private static boolean tingles(Symptom symptom) {
        return symptom.name().toLowerCase(Locale.ROOT).contains("paresthesia");
    }

    private Picture draw(String title, List<Skin> findings, List<Symptom> symptoms) {
        Markup svg = new Markup();
        List<SkinChart.Shape> shapes = chart.shapes();
        for (SkinChart.View view : chart.views()) {
            for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
                for (SkinChart.Shape shape : shapes) {
                    if (shape.view().equals(view.id()) && shape.side() == side) {
                        shape(svg, shape, findings, symptoms);
                    }
                }
            }
            label(svg, view);
        }
        legend(svg, !findings.isEmpty(), symptoms);
        return new Picture(title, description(findings, symptoms), WIDTH, HEIGHT, svg.finish());
    }

    private static void shape(Markup svg, SkinChart.Shape shape, List<Skin> findings, List<Symptom> symptoms) {
        switch (shape.kind()) {
            case BASE -> svg.empty("path", "class", "rl-base", "d", shape.path());
            case OUTLINE -> svg.empty("path", "class", "rl-outline", "d", shape.path());
            case DETAIL -> svg.empty("path", "class", "rl-detail", "d", shape.path());
            case PATCH -> patch(svg, shape, findings, symptoms);
        }
    }

    private static void patch(Markup svg, SkinChart.Shape shape, List<Skin> findings, List<Symptom> symptoms) {
        Optional<SensationResult> result = worst(shape, findings);
        String name = shape.side().label() + " " + shape.region();
        String label = name + result.map(found -> ": " + found.label()).orElse("");
        svg.open(
                "path",
                "class",
                "rl-patch rl-" + result.map(SensationResult::label).orElse("untested"),
                "data-region",
                shape.region(),
                "data-side",
                shape.side().label(),
                "data-view",
                shape.view(),
                "d",
                shape.path());
        svg.element("title", label).close();
        for (Symptom symptom : symptoms) {
            int rank = symptom.side() == shape.side() ? symptom.regions().indexOf(shape.region()) : -1;
            if (rank >= 0) {
                overlay(svg, shape, symptom, rank, name);
            }
        }
    }

    /** The list of regions is ordered, strongest first: the last one is drawn at half the ink of the first. */
    private static void overlay(Markup svg, SkinChart.Shape shape, Symptom symptom, int rank, String name) {
        double order = 1 - 0.5 * rank / Math.max(1, symptom.regions().size() - 1);
        double ink = Math.min(1, symptom.intensity() / WORST_INTENSITY) * order;
        String label = name + ": " + symptom.name() + " " + Numbers.decimal(symptom.intensity(), 1) + " of 10";
        if (tingles(symptom)) {
            overlay(svg, shape, "rl-tingle", 0.6 + 0.4 * ink, label);
        } else {
            overlay(svg, shape, "rl-pain", 0.3 + 0.7 * ink, label);
        }
    }

    private static void overlay(Markup svg, SkinChart.Shape shape, String kind, double opacity, String label) {
        svg.open("path", "class", kind, "d", shape.path(), "opacity", Numbers.decimal(opacity, 2));
        svg.element("title", label).close();
    }

    private static Optional<SensationResult> worst(SkinChart.Shape shape, List<Skin> findings) {
        return findings.stream()
                .filter(finding ->
                        finding.side() == shape.side() && finding.region().equals(shape.region()))
                .map(Skin::result)
                .max(Comparator.naturalOrder());
    }

    private static void label(Markup svg, SkinChart.View view) {
        double middle = (view.rightX() + view.leftX()) / 2;
        double baseline = view.y() - 8;
        svg.element(
                "text",
                view.title(),
                "class",
                "rl-s rl-q rl-m",
                "x",
                Numbers.coordinate(middle),
                "y",
                Numbers.coordinate(baseline));
        double right = middle + view.labelSign() * view.lettersPx();
        double left = middle - view.labelSign() * view.lettersPx();
        letter(svg, "R", right, baseline);
        letter(svg, "L", left, baseline);
    }

    private static void letter(Markup svg, String letter, double x, double y) {
        svg.element("text", letter, "class", "rl-b rl-m", "x", Numbers.coordinate(x), "y", Numbers.coordinate(y));
    }

    private static void legend(Markup svg, boolean sensation, List<Symptom> symptoms) {
        double x = 14;
        if (sensation) {
            x = key(svg, x, "rl-normal", "normal");
            x = key(svg, x, "rl-reduced", "reduced");
            x = key(svg, x, "rl-absent", "absent");
        }
        if (symptoms.stream().anyMatch(symptom -> !tingles(symptom))) {
            x = key(svg, x, "rl-pain", "pain (stronger: denser)");
        }
        if (symptoms.stream().anyMatch(BodyMap::tingles)) {
            x = key(svg, x, "rl-tingle", "paresthesia");
        }
        if (!sensation && symptoms.isEmpty()) {
            svg.element("text", "none felt", "class", "rl-s rl-q", "x", "14", "y", Numbers.coordinate(LEGEND_Y + 10));
        }
    }

    private static double key(Markup svg, double x, String kind, String text) {
        box(svg, x, kind);
        box(svg, x, "rl-frame");
        svg.element(
                "text",
                text,
                "class",
                "rl-s",
                "x",
                Numbers.coordinate(x + 26),
                "y",
                Numbers.coordinate(LEGEND_Y + 10.5));
        return x + 46 + text.length() * 5.6;
    }

    private static void box(Markup svg, double x, String kind) {
        svg.empty(
                "rect",
                "class",
                kind,
                "x",
                Numbers.coordinate(x),
                "y",
                Numbers.coordinate(LEGEND_Y),
                "width",
                "20",
                "height",
                "13");
    }

    private static String description(List<Skin> findings, List<Symptom> symptoms) {
        List<String> words = new ArrayList<>();
        for (SensationResult result : List.of(SensationResult.ABSENT, SensationResult.REDUCED)) {
            List<String> where = findings.stream()
                    .filter(finding -> finding.result() == result)
                    .map(finding -> finding.side().label() + " " + finding.region())
                    .distinct()
                    .toList();
            if (!where.isEmpty()) {
                words.add(Words.sentence(result.label()) + ": " + String.join("; ", where) + ".");
            }
        }
        for (Symptom symptom : symptoms) {
            words.add("%s, %s: %s."
                    .formatted(
                            Words.sentence(symptom.name()),
                            symptom.side().label(),
                            String.join("; ", symptom.regions())));
        }
        return words.isEmpty() ? "Nothing abnormal." : String.join(" ", words);
    }
}
