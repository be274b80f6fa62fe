package org.rootlet.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.Variation;
import org.rootlet.evidence.Ledger;
import org.rootlet.exam.Examination;
import org.rootlet.exam.SignFinding;
import org.rootlet.exam.Symptom;
import org.rootlet.inference.Catalog;
import org.rootlet.inference.FindingName;
import org.rootlet.inference.Kind;
import org.rootlet.inference.ParticleFile;
import org.rootlet.inference.Particles;
import org.rootlet.lesion.LesionSide;
import org.rootlet.lesion.LoadedBody;
import org.rootlet.lesion.Zone;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;
import org.rootlet.simulation.ForwardModel;

class ParticleBuilderTest {
    private static final Atlas ATLAS = Atlas.load();
    private static final Catalog CATALOG = new Catalog(ATLAS);

    /** Also: those of the release were drawn on two threads. */
    @Test
    void theParticlesOfTheReleaseAreThoseOfTheModel() throws IOException {
        ParticleFile.Content release = ParticleFile.release(CATALOG);
        List<Particles.Person> first = new ParticleBuilder(ATLAS, Ledger.load()).people(0, release.seed(), 1);
        List<Particles.Person> kept = release.people().subList(0, first.size());
        assertThat(bytes(new ParticleFile.Content(1, 1, first))).isEqualTo(bytes(new ParticleFile.Content(1, 1, kept)));
        assertThat(release.people()).hasSize(release.bodies() * first.size());
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        ParticleFile.Content release = ParticleFile.release(CATALOG);
        ParticleFile.Content some =
                new ParticleFile.Content(7, 2, release.people().subList(100, 140));
        ParticleFile.Content read = ParticleFile.read(CATALOG, new ByteArrayInputStream(bytes(some)));
        assertThat(read.seed()).isEqualTo(7);
        assertThat(bytes(read)).isEqualTo(bytes(some));
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(other)) {
            zipped.write(new byte[64]);
        }
        assertThatThrownBy(() -> ParticleFile.read(CATALOG, new ByteArrayInputStream(other.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no file of particles");
    }

    /** Codes of other findings would be left out without a word. */
    @Test
    void everyFindingOfAnExaminationIsInTheCatalog() {
        Patient person = new Patient(
                60,
                Sex.FEMALE,
                165,
                65,
                37,
                Variation.of(PlexusVariant.NORMAL),
                List.of(LoadedBody.spinal("L5-S1", Zone.CENTRAL, LesionSide.BOTH, 200, 0.8)));
        Examination found = new ForwardModel(ATLAS, Ledger.load())
                .run(person, 1, 2, done -> {})
                .examination();
        assertThat(found.signs()).extracting(SignFinding::name).isSubsetOf(SignFinding.NAMES);
        assertThat(SignFinding.NAMES)
                .isSubsetOf(found.signs().stream().map(SignFinding::name).toList());
        assertThat(found.symptoms()).extracting(Symptom::name).isNotEmpty().isSubsetOf(Symptom.NAMES);
        assertThat(found.motor()).allMatch(motor -> CATALOG.index(new FindingName(Kind.MOTOR, motor.muscle()))
                .isPresent());
        assertThat(found.reflexes()).allMatch(reflex -> CATALOG.index(new FindingName(Kind.REFLEX, reflex.name()))
                .isPresent());
    }

    private static byte[] bytes(ParticleFile.Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ParticleFile.write(CATALOG, content, bytes);
        return bytes.toByteArray();
    }
}
