package org.rootlet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.inference.Catalog;
import org.rootlet.inference.FindingName;
import org.rootlet.inference.Kind;
import org.rootlet.inference.Localization;
import org.rootlet.inference.Localizer;
import org.rootlet.inference.Observation;
import org.rootlet.inference.ParticleFile;
import org.rootlet.inference.Particles;
import org.rootlet.inference.Prior;

/** One examination localized by 50,000 particles: those of the release, as often as it takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // the harness fills the fields
public class LocalizeBenchmark {
    private static final int PARTICLES = 50_000;

    /** Findings: a lost jerk alone, or what is looked at from the hip to the toes with a pain drawing. */
    @Param({"jerk", "bedside"})
    private String examination = "jerk";

    private Localizer localizer;
    private Prior prior;
    private List<Observation> findings;

    /** Reads the particles. */
    @Setup
    public void load() {
        Ledger ledger = Ledger.load();
        Catalog catalog = new Catalog(Atlas.load());
        List<Particles.Person> release = ParticleFile.release(catalog).people();
        List<Particles.Person> people = new ArrayList<>();
        for (int i = 0; i < PARTICLES; i++) {
            people.add(release.get(i % release.size()));
        }
        localizer = new Localizer(new Particles(catalog, people), catalog, ledger);
        prior = Prior.of("spine-clinic", ledger);
        findings = examination.equals("jerk") ? List.of(of(Kind.REFLEX, "ankle", "absent")) : bedside(catalog);
    }

    private static List<Observation> bedside(Catalog catalog) {
        List<Observation> all = new ArrayList<>(List.of(
                of(Kind.REFLEX, "ankle", "absent"),
                of(Kind.REFLEX, "knee", "normal"),
                of(Kind.ACTION, "plantar flexion", "4.5"),
                of(Kind.ACTION, "dorsiflexion", "5"),
                of(Kind.ACTION, "knee extension", "5"),
                of(Kind.MOTOR, "extensor hallucis longus", "5"),
                of(Kind.SIGN, "straight leg raise", "positive"),
                of(Kind.SIGN, "single-leg heel raise", "impossible"),
                of(Kind.SYMPTOM, "leg pain", "present"),
                of(Kind.SYMPTOM, "leg pain on coughing", "present"),
                of(Kind.HISTORY, "back pain", "present"),
                of(Kind.SYMPTOM, "bladder dysfunction", "absent")));
        for (String region :
                List.of("lateral foot", "first web space", "medial malleolus", "lateral thigh", "perianal")) {
            all.add(new Observation(
                    new FindingName(Kind.SENSATION, region, "pinprick"),
                    Side.RIGHT,
                    region.equals("lateral foot") ? "reduced" : "normal"));
        }
        for (String zone : catalog.zones().names()) {
            all.add(of(Kind.FIELD, zone, zone.equals("calf") || zone.equals("posterior thigh") ? "present" : "absent"));
        }
        return all;
    }

    private static Observation of(Kind kind, String name, String said) {
        return new Observation(new FindingName(kind, name), Side.RIGHT, said);
    }

    /** Localizes on one thread. */
    @Benchmark
    public Localization localize() {
        return localizer.localize(findings, prior);
    }
}
