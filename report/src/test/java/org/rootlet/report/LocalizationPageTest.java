package org.rootlet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Atlas;
import org.rootlet.casefile.CaseVocabulary;
import org.rootlet.casefile.ExaminationFile;
import org.rootlet.casefile.ExaminationReader;
import org.rootlet.evidence.Ledger;
import org.rootlet.inference.Catalog;
import org.rootlet.inference.CauseGroup;
import org.rootlet.inference.LesionAge;
import org.rootlet.inference.Localization;
import org.rootlet.inference.Localizer;
import org.rootlet.inference.ParticleFile;
import org.rootlet.inference.Prior;
import org.rootlet.inference.Severity;
import org.rootlet.inference.Structure;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class LocalizationPageTest {
    private static final Atlas ATLAS = Atlas.load();
    private static final Catalog CATALOG = new Catalog(ATLAS);
    private static final Ledger LEDGER = Ledger.load();
    private static final Localizer LOCALIZER = new Localizer(ParticleFile.load(CATALOG), CATALOG, LEDGER);

    private static ExaminationFile read(String name) throws IOException {
        Path file = Path.of("../benchmark/cases", name);
        return new ExaminationReader(CaseVocabulary.of(ATLAS), CATALOG, LEDGER)
                .read(file.toString(), Files.readString(file));
    }

    private static Localization localize(ExaminationFile file) {
        return LOCALIZER.localize(file.presentation(), Prior.of("spine-clinic", LEDGER));
    }

    private static String page(String name) throws IOException {
        ExaminationFile file = read(name);
        return new LocalizationPage(ATLAS).write(file, "spine-clinic", localize(file));
    }

    @Test
    void whatMustNotWaitStandsBeforeWhatIsProbable() throws IOException {
        String page = page("cauda-equina-disc-39m.yaml");
        assertThat(page).contains("Must not wait");
        assertThat(page.indexOf("Must not wait")).isLessThan(page.indexOf("Where the lesion sits"));
        assertThat(page("s1-sciatica-43f.yaml")).doesNotContain("Must not wait");
    }

    @Test
    void bothPicturesAreWellFormedAndThePageNeedsNothingElse() throws IOException {
        String page = page("s1-sciatica-43f.yaml");
        assertThat(page).contains("On the way from cord to foot", "What was told and tested of the skin");
        assertThat(page).doesNotContain("http://", "https://", "<script", "src=");
        assertThat(Xml.elements(Xml.parse(page), "figure"))
                .hasSize(2)
                .allMatch(figure -> figure.getElementsByTagName("svg").getLength() > 0);
    }

    @Test
    void thePageSaysWhereFindingsCountLess() throws IOException {
        for (String name : new String[] {"s1-sciatica-43f.yaml", "plexus-diabetic-72f.yaml"}) {
            ExaminationFile file = read(name);
            Localization localization = localize(file);
            assertThat(new LocalizationPage(ATLAS)
                            .write(file, "spine-clinic", localization)
                            .contains("of their weight"))
                    .isEqualTo(localization.power() < 1);
        }
    }

    @Test
    void thePictureMarksTheLeader() throws IOException {
        Localization localization = localize(read("s1-sciatica-43f.yaml"));
        assertThat(localization.posterior().getFirst().structure()).isEqualTo(Structure.ROOT_S1);
        assertThat(new LocalizationPicture(ATLAS).draw(localization).standalone())
                .contains("ellipse", "S1 root, right");
    }

    /** The S1 root of one side and those of both sides share a place. */
    @Test
    void aPlaceOfTwoCandidatesIsMarkedOnceWithTheSumOfBoth() {
        Localization localization = new Localization(
                List.of(s1(Localization.AnswerSide.RIGHT, 0.5), s1(Localization.AnswerSide.BOTH, 0.25)),
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                1);
        Document picture =
                Xml.parse(new LocalizationPicture(ATLAS).draw(localization).standalone());
        assertThat(Xml.elements(picture, "ellipse").stream()
                        .filter(ellipse -> ellipse.getAttribute("class").equals("rl-mass"))
                        .map(ellipse -> ellipse.getTextContent().strip()))
                .containsExactlyInAnyOrder("S1 root, both sides 25 %", "S1 root, right 50 %; S1 root, both sides 25 %");
        assertThat(Xml.elements(picture, "text").stream().map(Element::getTextContent))
                .filteredOn("75 %"::equals)
                .hasSize(1);
    }

    private static Localization.Candidate s1(Localization.AnswerSide side, double probability) {
        return new Localization.Candidate(
                Structure.ROOT_S1,
                side,
                probability,
                Map.of(Severity.MILD, 1.0),
                Map.of(CauseGroup.DISC, 1.0),
                Map.of(LesionAge.ACUTE, 1.0));
    }
}
