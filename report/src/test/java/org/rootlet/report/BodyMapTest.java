package org.rootlet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.exam.Examination;
import org.rootlet.sensation.Modality;
import org.w3c.dom.Element;

class BodyMapTest {
    private static final int REGIONS = 38;
    private final Examination examination = new MadeUpRun().simulation().examination();

    @Test
    void showsEveryRegionOnBothSidesOnceInAView() {
        List<Element> patches = patches(new BodyMap().modality(examination, Modality.TOUCH));

        assertThat(patches)
                .extracting(patch -> patch.getAttribute("data-view")
                        + patch.getAttribute("data-side")
                        + patch.getAttribute("data-region"))
                .doesNotHaveDuplicates();
        for (Side side : Side.values()) {
            assertThat(patches.stream()
                            .filter(patch -> patch.getAttribute("data-side").equals(side.label()))
                            .map(patch -> patch.getAttribute("data-region"))
                            .collect(Collectors.toSet()))
                    .hasSize(REGIONS)
                    .isEqualTo(Atlas.load().regions().stream()
                            .map(SkinRegion::name)
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void fillsAbsentHatchesReducedAndKeepsToTheSide() {
        List<Element> patches = patches(new BodyMap().modality(examination, Modality.PINPRICK));

        assertThat(kinds(patches, "right", "fifth toe")).containsOnly("rl-patch rl-absent");
        assertThat(kinds(patches, "right", "lower posterior calf")).containsOnly("rl-patch rl-reduced");
        assertThat(kinds(patches, "left", "fifth toe")).containsOnly("rl-patch rl-normal");
        assertThat(kinds(patches, "right", "shin")).containsOnly("rl-patch rl-normal");
    }

    @Test
    void showsOnlyTheChosenModality() {
        List<Element> patches = patches(new BodyMap().modality(examination, Modality.WARMTH));

        assertThat(patches).extracting(patch -> patch.getAttribute("class")).containsOnly("rl-patch rl-normal");
    }

    @Test
    void drawsPainDenserWhereItIsStronger() {
        List<Element> pain = overlays(new BodyMap().symptoms(examination), "rl-pain");

        double first = opacityOf(pain, "right lower posterior calf");
        double last = opacityOf(pain, "right lateral foot");
        assertThat(first).isGreaterThan(last);
        assertThat(pain).noneMatch(path -> path.getTextContent().contains("coughing"));
        assertThat(overlays(new BodyMap().symptoms(examination), "rl-tingle")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"front", "dorsum", "sole", "perineum"})
    void putsTheRightSideOnTheReadersLeftFromTheFront(String view) {
        assertThat(middle(view, Side.RIGHT)).isLessThan(middle(view, Side.LEFT));
    }

    @Test
    void putsTheRightSideOnTheReadersRightFromBehind() {
        assertThat(middle("back", Side.RIGHT)).isGreaterThan(middle("back", Side.LEFT));
    }

    @Test
    void bothSidesMirrorEachOther() {
        assertThat(middle("front", Side.RIGHT) + middle("front", Side.LEFT)).isEqualTo(2 * 96.0, within(0.5));
    }

    @Test
    void everyPatchLiesWithinThePicture() {
        Picture picture = new BodyMap().modality(examination, Modality.TOUCH);

        for (SkinChart.Shape shape : SkinChart.load().shapes()) {
            assertThat(xs(shape.path())).allMatch(x -> x > 0 && x < picture.widthPx());
        }
    }

    @Test
    void regionsOfTheFirstSacralDermatomeLieBehindAndLateral() {
        Set<String> back = regions("back");
        Set<String> lateral = regions("lateral");

        assertThat(back)
                .contains("lower posterior thigh", "popliteal fossa", "lower posterior calf", "posterolateral calf");
        assertThat(lateral).contains("lateral malleolus", "lateral heel", "lateral foot", "fifth toe");
        assertThat(regions("front")).doesNotContain("lower posterior calf", "popliteal fossa");
        assertThat(regions("sole")).contains("lateral sole", "medial heel", "lateral heel");
    }

    @Test
    void withoutFindingsNothingIsMarked() {
        Examination empty = new MadeUpRun().healthy().examination();

        assertThat(new BodyMap().worst(empty).description()).isEqualTo("Nothing abnormal.");
    }

    private static Set<String> regions(String view) {
        return SkinChart.load().shapes().stream()
                .filter(shape -> shape.view().equals(view))
                .map(SkinChart.Shape::region)
                .collect(Collectors.toSet());
    }

    private static List<Element> patches(Picture picture) {
        return Xml.elements(Xml.parse(picture.standalone()), "path").stream()
                .filter(path -> path.hasAttribute("data-region"))
                .toList();
    }

    private static List<Element> overlays(Picture picture, String kind) {
        return Xml.elements(Xml.parse(picture.standalone()), "path").stream()
                .filter(path -> path.getAttribute("class").equals(kind))
                .toList();
    }

    private static double opacityOf(List<Element> paths, String title) {
        return paths.stream()
                .filter(path -> path.getTextContent().startsWith(title))
                .mapToDouble(path -> Double.parseDouble(path.getAttribute("opacity")))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> kinds(List<Element> patches, String side, String region) {
        return patches.stream()
                .filter(patch -> patch.getAttribute("data-side").equals(side)
                        && patch.getAttribute("data-region").equals(region))
                .map(patch -> patch.getAttribute("class"))
                .collect(Collectors.toSet());
    }

    private static double middle(String view, Side side) {
        double[] xs = SkinChart.load().shapes().stream()
                .filter(shape -> shape.view().equals(view) && shape.side() == side)
                .flatMap(shape -> xs(shape.path()).stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        return (Arrays.stream(xs).min().orElseThrow() + Arrays.stream(xs).max().orElseThrow()) / 2;
    }

    /** Absolute x of every point of a path written as a start and relative steps. */
    private static List<Double> xs(String path) {
        List<Double> xs = new ArrayList<>();
        for (String part : path.split("M", -1)) {
            if (!part.isEmpty()) {
                String[] words = part.replace("z", "").replace('l', ' ').split(" ", -1);
                double x = 0;
                for (int i = 0; i < words.length; i += 2) {
                    x += Double.parseDouble(words[i]);
                    xs.add(x);
                }
            }
        }
        return xs;
    }
}
