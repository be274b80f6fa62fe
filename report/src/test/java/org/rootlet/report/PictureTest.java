package org.rootlet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.lesion.Place;
import org.rootlet.lesion.Zone;
import org.rootlet.simulation.Simulation;
import org.w3c.dom.Element;

class PictureTest {
    private static final int LARGEST_SPACE_TIME_BYTES = 150_000;

    @Test
    void everyPictureStandsAloneAsWellFormedSvg() {
        Simulation simulation = new MadeUpRun().simulation();

        for (Picture picture : List.of(
                new BodyMap().worst(simulation.examination()),
                new RootPathPicture(Atlas.load()).draw(simulation),
                new SpaceTimePicture().draw(simulation),
                new FiberBars().draw(simulation))) {
            Element svg = Xml.parse(picture.standalone()).getDocumentElement();
            assertThat(svg.getTagName()).isEqualTo("svg");
            assertThat(svg.getAttribute("xmlns")).isEqualTo("http://www.w3.org/2000/svg");
        }
    }

    @Test
    void aPictureAboveAnotherIsOnePictureOfBoth() {
        Picture bars = new FiberBars().draw(new MadeUpRun().simulation());
        Picture both = bars.above(bars);
        assertThat(both.title()).isEqualTo(bars.title());
        assertThat(both.heightPx()).isEqualTo(2 * bars.heightPx());
        assertThat(both.description()).contains(bars.description() + " " + bars.title());
        assertThat(Xml.parse(both.standalone()).getElementsByTagName("g").getLength())
                .isPositive();
    }

    @Test
    void spaceTimeTellsDelayFromBlock() {
        Picture delayed = new SpaceTimePicture().draw(new MadeUpRun().simulation());
        Picture blocked = new SpaceTimePicture().draw(new MadeUpRun().blocked().simulation());

        assertThat(delayed.description()).contains("passes, delayed by 0.4 ms");
        assertThat(blocked.description()).contains("blocked in the lesion");
        assertThat(delayed.standalone().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST_SPACE_TIME_BYTES);
    }

    @Test
    void spaceTimeMarksNodesBeyondABlockAsSilent() {
        List<Element> delayed = traces(new MadeUpRun());
        List<Element> blocked = traces(new MadeUpRun().blocked());

        assertThat(delayed)
                .allMatch(trace -> trace.getAttribute("class").contains("rl-fired"))
                .hasSameSizeAs(blocked);
        assertThat(blocked)
                .filteredOn(trace -> trace.getAttribute("class").contains("rl-silent"))
                .hasSizeBetween(10, 14);
    }

    @Test
    void barsOfAClassAddUpToTheFullWidth() {
        List<Element> bars = Xml.elements(
                Xml.parse(new FiberBars().draw(new MadeUpRun().simulation()).standalone()), "rect");
        String row = bars.stream()
                .filter(bar -> bar.getTextContent().startsWith("slowed"))
                .findFirst()
                .orElseThrow()
                .getAttribute("y");

        List<Element> ofRow =
                bars.stream().filter(bar -> bar.getAttribute("y").equals(row)).toList();
        double parts = ofRow.stream()
                .filter(bar -> !bar.getAttribute("class").equals("rl-frame"))
                .mapToDouble(bar -> Double.parseDouble(bar.getAttribute("width")))
                .sum();
        double frame = ofRow.stream()
                .filter(bar -> bar.getAttribute("class").equals("rl-frame"))
                .mapToDouble(bar -> Double.parseDouble(bar.getAttribute("width")))
                .sum();
        assertThat(parts).isEqualTo(frame, within(0.3));
    }

    @Test
    void pathHighlightsTheMetRootOnItsSideAlone() {
        List<String> met = met(new MadeUpRun());

        assertThat(met).contains("S1 root, right").doesNotContain("S1 root, left", "L5 root, right");
        assertThat(met)
                .anyMatch(title -> title.startsWith("sciatic"))
                .anyMatch(title -> title.startsWith("tibial"))
                .noneMatch(title -> title.startsWith("femoral"));
    }

    @Test
    void lesionOfANerveHighlightsWhatLeavesItAndNoRoot() {
        List<String> met = met(new MadeUpRun().place(new Place.Nerve("common peroneal", "fibular head"), Root.L5));

        assertThat(met).hasSize(3).allMatch(title -> title.contains("peroneal"));
    }

    @Test
    void lesionLiesOnItsSideSeenFromBehind() {
        assertThat(massX(new MadeUpRun())).isGreaterThan(Spine.MIDDLE);
        assertThat(massX(new MadeUpRun().side(Side.LEFT))).isLessThan(Spine.MIDDLE);
        assertThat(massX(new MadeUpRun().place(new Place.Spinal("L5-S1", Zone.CENTRAL), Root.S1)))
                .isEqualTo(Spine.MIDDLE);
    }

    @Test
    void foraminalMassLiesAtTheForamenOfTheExitingRoot() {
        Spine.Point lesion = Spine.lesion(new Place.Spinal("L5-S1", Zone.FORAMINAL), Side.RIGHT);
        Spine.Point exiting = Spine.foramen(Root.L5, Side.RIGHT);

        assertThat(Math.hypot(lesion.x() - exiting.x(), lesion.y() - exiting.y()))
                .isLessThan(15);
        assertThat(Spine.lesion(new Place.Spinal("S1 foramen", Zone.FORAMINAL), Side.LEFT))
                .isEqualTo(Spine.foramen(Root.S1, Side.LEFT));
    }

    @Test
    void everyPassageOfADrawnNerveInTheAtlasHasItsPlace() {
        Atlas atlas = Atlas.load();
        NerveTree tree = NerveTree.load(atlas);

        for (NerveTree.Branch branch : tree.branches()) {
            atlas.nerves().stream()
                    .filter(nerve -> nerve.name().equals(branch.name()))
                    .flatMap(nerve -> nerve.places().stream())
                    .forEach(place -> assertThat(tree.knows(branch, place.name()))
                            .as(branch.name() + " at " + place.name())
                            .isTrue());
        }
    }

    @Test
    void nerveThatIsNotDrawnIsNamed() {
        MadeUpRun run = new MadeUpRun().place(new Place.Nerve("nerve to piriformis", "muscle"), Root.S1);

        assertThat(new RootPathPicture(Atlas.load()).draw(run.simulation()).content())
                .contains("Not drawn: Disc herniation, nerve to piriformis at the muscle");
    }

    private static List<Element> traces(MadeUpRun run) {
        return Xml.elements(
                Xml.parse(new SpaceTimePicture().draw(run.simulation()).standalone()), "polyline");
    }

    private static List<String> met(MadeUpRun run) {
        return Xml.elements(
                        Xml.parse(new RootPathPicture(Atlas.load())
                                .draw(run.simulation())
                                .standalone()),
                        "path")
                .stream()
                .filter(path -> path.getAttribute("class").equals("rl-met"))
                .map(path -> path.getTextContent().strip())
                .filter(title -> !title.isEmpty())
                .toList();
    }

    private static double massX(MadeUpRun run) {
        return Xml.elements(
                        Xml.parse(new RootPathPicture(Atlas.load())
                                .draw(run.simulation())
                                .standalone()),
                        "ellipse")
                .stream()
                .filter(ellipse -> ellipse.getAttribute("class").equals("rl-mass") && ellipse.hasChildNodes())
                .mapToDouble(ellipse -> Double.parseDouble(ellipse.getAttribute("cx")))
                .findFirst()
                .orElseThrow();
    }
}
