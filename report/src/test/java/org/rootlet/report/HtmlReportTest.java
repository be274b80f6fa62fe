package org.rootlet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Root;
import org.rootlet.casefile.CaseSource;
import org.rootlet.casefile.ClinicalCase;
import org.rootlet.fiber.FiberClass;
import org.rootlet.simulation.Support;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlReportTest {
    private static final int LARGEST_BYTES = 600_000;

    @Test
    void isWellFormedAndSmall() {
        String html = html(new MadeUpRun());

        assertThat(Xml.parse(html).getDocumentElement().getTagName()).isEqualTo("html");
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST_BYTES);
    }

    @Test
    void staysSmallWhenEverythingHurtsEverywhere() {
        MadeUpRun run = new MadeUpRun().painEverywhere();

        assertThat(html(run).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST_BYTES);
    }

    @Test
    void sharesOfSeveralMusclesInOneReflexAreAddedUp() {
        Support.Share soleus = new Support.Share(Root.S1, FiberClass.STRETCH, 0.4, 0.5);
        Support.Share gastrocnemius = new Support.Share(Root.S1, FiberClass.STRETCH, 0.4, 0.1);

        assertThat(Findings.joined(List.of(soleus, gastrocnemius)))
                .singleElement()
                .satisfies(share -> {
                    assertThat(share.weight()).isEqualTo(0.8);
                    assertThat(share.conducting()).isCloseTo(0.3, within(1e-12));
                });
    }

    @Test
    void sameRunGivesTheSameBytes() {
        assertThat(html(new MadeUpRun())).isEqualTo(html(new MadeUpRun()));
    }

    @Test
    void fetchesNothingFromOutside() {
        Document document = Xml.parse(html(new MadeUpRun()));

        for (String fetching : List.of("script", "link", "img", "iframe", "image", "use", "object", "embed")) {
            assertThat(Xml.elements(document, fetching)).as(fetching).isEmpty();
        }
        assertThat(Xml.elements(document, "style"))
                .allSatisfy(style -> assertThat(style.getTextContent()).doesNotContain("@import", "http"));
        assertThat(html(new MadeUpRun()).replace("url(#", "")).doesNotContain("url(");
        assertThat(Xml.elements(document, "a"))
                .extracting(link -> link.getAttribute("href"))
                .contains("https://example.org/case?a=1&b=2");
    }

    @Test
    void sourceAddressThatIsNoWebAddressIsNotALink() {
        MadeUpRun run = new MadeUpRun();
        ClinicalCase given = run.clinicalCase();
        ClinicalCase hostile = new ClinicalCase(
                given.title(),
                new CaseSource("A journal", "javascript:alert(1)", "vignette"),
                given.patient(),
                List.of(),
                List.of());

        String html = new HtmlReport(Atlas.load()).write(hostile, run.simulation(), List.of());

        assertThat(Xml.elements(Xml.parse(html), "a"))
                .extracting(link -> link.getAttribute("href"))
                .allMatch(address -> address.startsWith("http"));
        assertThat(html).contains("javascript:alert(1)");
    }

    @Property(tries = 60)
    void textIsEscapedWhateverTheTitle(
            @ForAll
                    @StringLength(min = 1, max = 40)
                    @Chars({'<', '>', '&', '"', '\'', '/', ';', '\u0000', '\u001b', '\n'})
                    @CharRange(from = 'a', to = 'e')
                    String title) {
        Document document = Xml.parse(html(new MadeUpRun().title(title)));

        String shown = Xml.elements(document, "h1").getFirst().getTextContent();
        assertThat(shown).isEqualTo(title.replace('\u0000', '\ufffd').replace('\u001b', '\ufffd'));
    }

    @Test
    void setsAbnormalFindingsBesideTheOtherSideWithTheirFibers() {
        Document document = Xml.parse(html(new MadeUpRun()));

        Element soleus = Xml.elements(document, "tr").stream()
                .filter(row -> row.getTextContent().strip().startsWith("Soleus"))
                .findFirst()
                .orElseThrow();
        assertThat(soleus.getTextContent().lines().map(String::strip).filter(line -> !line.isEmpty()))
                .containsExactly(
                        "Soleus",
                        "5",
                        "4+",
                        "right: S1 motor 31 %, 4000 of 7000 (weight 0.7), S2 motor 100 % (weight 0.3)");
    }

    @Test
    void everyPictureHasANameForReadersWhoCannotSeeIt() {
        Document document = Xml.parse(html(new MadeUpRun()));

        assertThat(Xml.elements(document, "svg"))
                .filteredOn(svg -> svg.getAttribute("role").equals("img"))
                .hasSize(7)
                .allSatisfy(svg -> assertThat(svg.getAttribute("aria-label")).isNotBlank());
    }

    @Test
    void healthyPersonGetsAReportToo() {
        MadeUpRun run = new MadeUpRun();

        String html = new HtmlReport(Atlas.load()).write(run.clinicalCase(), run.healthy(), List.of());

        assertThat(Xml.parse(html).getDocumentElement().getTextContent())
                .contains("No lesion meets a fiber", "For education and research; not a medical device");
    }

    private static String html(MadeUpRun run) {
        return new HtmlReport(Atlas.load()).write(run.clinicalCase(), run.simulation(), run.comparisons());
    }
}
