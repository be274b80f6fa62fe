package org.rootlet.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Atlas;
import org.rootlet.evidence.Ledger;
import org.rootlet.inference.Catalog;
import org.rootlet.inference.ExaminerModel;
import org.rootlet.inference.Localization;
import org.rootlet.inference.Localizer;
import org.rootlet.inference.ParticleFile;
import org.rootlet.inference.Particles;
import org.rootlet.inference.Prior;
import org.rootlet.inference.Structure;

class SimulatedClinicTest {
    private static final Ledger LEDGER = Ledger.load();
    private static final Catalog CATALOG = new Catalog(Atlas.load());
    private static final List<Particles.Person> PEOPLE =
            ParticleFile.release(CATALOG).people();
    private static final Prior PRIOR = Prior.of("spine-clinic", LEDGER);
    private static final SimulatedClinic CLINIC =
            new SimulatedClinic(PEOPLE, CATALOG, new ExaminerModel(LEDGER), LEDGER);

    @Test
    void theSameVisitIsTheSame() {
        assertThat(CLINIC.visit(PRIOR, 3, 17)).isEqualTo(CLINIC.visit(PRIOR, 3, 17));
        assertThat(CLINIC.visit(PRIOR, 3, 17)).isNotEqualTo(CLINIC.visit(PRIOR, 4, 17));
    }

    @Test
    void peopleHaveWhatThePriorSays() {
        long s1 = IntStream.range(0, 4000)
                .filter(number -> CLINIC.visit(PRIOR, 1, number).truth() == Structure.ROOT_S1)
                .count();
        // Within four standard errors.
        double p = PRIOR.of(Structure.ROOT_S1);
        assertThat(Math.abs(s1 - 4000 * p)).isLessThan(4 * Math.sqrt(4000 * p * (1 - p)));
    }

    @Test
    void whoIsLocalizedByTheirOwnModelIsFoundFarMoreOftenThanByChance() {
        Localizer localizer = new Localizer(new Particles(CATALOG, PEOPLE), CATALOG, LEDGER);
        List<Scores.Forecast> forecasts = IntStream.range(0, 200)
                .mapToObj(number -> {
                    SimulatedClinic.Visit visit = CLINIC.visit(PRIOR, 1, number);
                    Localization found = localizer.localize(visit.presentation(), PRIOR);
                    return new Scores.Forecast(
                            Arrays.stream(Structure.values())
                                    .collect(Collectors.toMap(structure -> structure, found::probability)),
                            visit.truth());
                })
                .toList();
        assertThat(Scores.of(forecasts).top1()).isGreaterThan(0.5);
    }
}
