package org.rootlet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SignalPicturesTest {
    private static final List<SignalMark> MARKS = List.of(
            SignalMark.stimulus("stimulus", 0),
            SignalMark.onset("M", 5),
            SignalMark.onset("T", 31.8),
            SignalMark.onset("H", 30));
    private static final SignalTrace LEFT = MadeUpSignals.emg("left", 8, 4, 30);
    private static final SignalTrace RIGHT = MadeUpSignals.emg("right", 7, 1, 33);

    @Test
    void everyPictureStandsAloneAsWellFormedSvgOnPaperAndTellsWhatItShows() {
        for (Picture picture : List.of(bothSides(), overlaid(), curves(), fWaves(), spikes())) {
            Element svg = Xml.parse(picture.standalone()).getDocumentElement();
            assertThat(svg.getAttribute("aria-label")).contains(picture.title(), picture.description());
            assertThat(picture.widthPx()).isEqualTo(900);
            assertThat(picture.content()).startsWith("<rect");
        }
    }

    @Test
    void latencyCountsFromTheLastStimulusBefore() {
        List<SignalMark> paired = List.of(
                SignalMark.stimulus("first", 10), SignalMark.stimulus("second", 100), SignalMark.onset("M", 105.04));

        assertThat(paired.getLast().caption(paired)).isEqualTo("M 5 ms");
        assertThat(MARKS.getLast().caption(MARKS)).isEqualTo("H 30 ms");
    }

    @Test
    void labelsThatWouldCoverEachOtherStandInRowsOfTheirOwn() {
        List<Element> texts = Xml.elements(Xml.parse(overlaid().standalone()), "text");
        Element h = saying(texts, "H 30 ms");
        Element t = saying(texts, "T 31.8 ms");
        Element m = saying(texts, "M 5 ms");

        assertThat(h.getAttribute("y")).isNotEqualTo(t.getAttribute("y"));
        assertThat(number(h, "x")).isGreaterThan(number(m, "x"));
    }

    @Test
    void sidesShareTheirScale() {
        List<Element> lines = Xml.elements(Xml.parse(bothSides().standalone()), "polyline");

        assertThat(lines).hasSize(2);
        assertThat(heightPx(lines.get(0)) / heightPx(lines.get(1))).isEqualTo(8.0 / 7, within(0.02));
    }

    @Test
    void narrowSpikeInALongRecordingIsNotLost() {
        SignalTrace spike = MadeUpSignals.trace("emg", "mV", 0, 5000, ms -> Math.abs(ms - 3000) < 0.03 ? 5 : 0);
        Picture picture =
                new TracePicture().draw("long", 1, List.of(new TracePicture.Panel("emg", List.of(spike), List.of())));
        SignalTrace noise = MadeUpSignals.trace("emg", "mV", 0, 5000, ms -> Math.sin(ms * ms));
        Picture busy =
                new TracePicture().draw("long", 1, List.of(new TracePicture.Panel("emg", List.of(noise), List.of())));

        assertThat(heightPx(Xml.elements(Xml.parse(picture.standalone()), "polyline")
                        .getFirst()))
                .isGreaterThan(120);
        assertThat(busy.standalone().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(120_000);
    }

    @Test
    void partOfTheTimeShowsThatPartAlone() {
        Picture part = new TracePicture()
                .draw("part", 1, List.of(new TracePicture.Panel("emg", List.of(LEFT), MARKS)), 20, 60);

        assertThat(part.content()).contains("H 30 ms").doesNotContain(">stimulus<", "M 5 ms");
        assertThat(part.description()).contains("from 20 to 60 ms");
    }

    @Test
    void recruitmentNamesTheLargestResponses() {
        assertThat(curves().description())
                .contains("M, left: Mmax 12 mV", "H, right: Hmax", "Hmax/Mmax", "H threshold 4.5 mA");
        RecruitmentPicture.Curves silent = MadeUpSignals.recruitment("left", 0, 12);
        assertThat(new RecruitmentPicture().draw("lost", silent, List.of()).description())
                .contains("H, left: none");
    }

    @Test
    void comparedCurvesAreDashed() {
        assertThat(Xml.elements(Xml.parse(curves().standalone()), "polyline"))
                .filteredOn(line -> !line.getAttribute("stroke-dasharray").isEmpty())
                .hasSize(2);
    }

    @Test
    void rasterCountsWhatCameAndDrawsTheWavesAtTwoGains() {
        Picture picture = fWaves();

        assertThat(picture.description()).contains("Tibial nerve, left: F in 9 of 10 sweeps, latency 48 to 51.2 ms");
        assertThat(picture.content()).contains("M: 5 mV", "F: 0.2 mV");
        assertThat(Xml.elements(Xml.parse(picture.standalone()), "polyline")).hasSize(40);
    }

    @Test
    void rasterWithoutAnyFSaysSo() {
        RasterPicture.Panel none =
                new RasterPicture.Panel("left", 25, List.of(new RasterPicture.Sweep(LEFT, OptionalDouble.empty())));

        Picture picture = new RasterPicture().draw("F", List.of(none));

        assertThat(picture.description()).isEqualTo("left: F in 0 of 1 sweeps.");
        assertThat(picture.content()).doesNotContain("min ");
    }

    @Test
    void spikeRasterCountsUnitsAndSpikesWithinTheTime() {
        List<SpikeRasterPicture.Row> rows = List.of(
                new SpikeRasterPicture.Row("a", new double[] {1, 2, 300}),
                new SpikeRasterPicture.Row("b", new double[0]),
                new SpikeRasterPicture.Row("c", new double[] {50}));

        assertThat(new SpikeRasterPicture().draw("mvc", rows, 0, 100).description())
                .isEqualTo("2 of 3 units fire, 3 action potentials from 0 to 100 ms.");
    }

    @Test
    void tracesDoNotChangeWithTheArrayTheyCameFrom() {
        double[] samples = {1, 2};
        SignalTrace trace = new SignalTrace("x", "mV", 0, 1, samples);
        samples[0] = 9;
        trace.samples()[1] = 9;

        assertThat(trace.at(0)).isEqualTo(1);
        assertThat(trace.at(1)).isEqualTo(2);
        assertThat(trace).isEqualTo(new SignalTrace("x", "mV", 0, 1, new double[] {1, 2}));
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        SignalTrace force = MadeUpSignals.force("force", 100);

        assertThatThrownBy(() -> new TracePicture.Panel("two", List.of(LEFT, force), List.of()))
                .hasMessageContaining("mixes units");
        assertThatThrownBy(() -> new TracePicture().draw("none", 3, List.of())).hasMessageContaining("3 columns");
        assertThatThrownBy(() -> new RecruitmentPicture.Curves(
                        "left", new double[] {1, 1}, new double[] {0, 0}, new double[] {0, 0}))
                .hasMessageContaining("do not ascend");
        assertThatThrownBy(() -> new RasterPicture.Panel("left", 25, List.of())).hasMessageContaining("no sweeps");
    }

    static Picture bothSides() {
        return new TracePicture()
                .draw(
                        "H-reflex of soleus",
                        2,
                        List.of(
                                new TracePicture.Panel("Soleus, left", List.of(LEFT), MARKS),
                                new TracePicture.Panel(
                                        "Soleus, right",
                                        List.of(RIGHT),
                                        List.of(SignalMark.stimulus("stimulus", 0), SignalMark.onset("H", 33)))));
    }

    static Picture overlaid() {
        return new TracePicture()
                .draw(
                        "Tendon tap",
                        1,
                        List.of(
                                new TracePicture.Panel("EMG of soleus", List.of(LEFT, RIGHT), MARKS),
                                new TracePicture.Panel(
                                        "Force of the triceps surae",
                                        List.of(MadeUpSignals.force("left", 120), MadeUpSignals.force("right", 70)),
                                        List.of(SignalMark.stimulus("tap", 0)))));
    }

    static Picture curves() {
        return new RecruitmentPicture()
                .draw(
                        "Recruitment of M and H, soleus",
                        MadeUpSignals.recruitment("left", 6, 12),
                        MadeUpSignals.recruitment("right", 2.2, 11.5),
                        List.of(
                                new RecruitmentPicture.Mark("H threshold", 4.5),
                                new RecruitmentPicture.Mark("M threshold", 6.5),
                                new RecruitmentPicture.Mark("Hmax", 8)));
    }

    static Picture fWaves() {
        return new RasterPicture()
                .draw(
                        "F-waves, abductor hallucis",
                        List.of(
                                MadeUpSignals.fWaves("Tibial nerve, left", 10, 48, 0.85),
                                MadeUpSignals.fWaves("Tibial nerve, right", 10, 53, 0.4)));
    }

    static Picture spikes() {
        return new SpikeRasterPicture().draw("Motor units of soleus, full effort", MadeUpSignals.spikes(90), 0, 2000);
    }

    private static Element saying(List<Element> texts, String words) {
        return texts.stream()
                .filter(text -> text.getTextContent().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static double heightPx(Element polyline) {
        double[] y = IntStream.range(0, polyline.getAttribute("points").split(" ").length)
                .mapToDouble(i -> Double.parseDouble(
                        polyline.getAttribute("points").split(" ")[i].split(",")[1]))
                .toArray();
        return IntStream.range(0, y.length).mapToDouble(i -> y[i]).max().orElseThrow()
                - IntStream.range(0, y.length).mapToDouble(i -> y[i]).min().orElseThrow();
    }
}
