package org.rootlet.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;
import org.rootlet.reflex.Discharge;
import org.rootlet.reflex.Limb;
import org.rootlet.reflex.Protocol;
import org.rootlet.reflex.ReflexNetwork;
import org.rootlet.reflex.Shock;

/**
 * The soleus network on one core: its 957 motoneurons, 400 Ia and the other afferents, interneurons and those of synergists, at the
 * default step of 0.05 ms.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReflexBenchmark {
    private static final double STEP_MS = 0.05;

    /** A healthy leg and its network. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init") // the harness fills the fields
    public static class Soleus {
        Limb limb;
        ReflexNetwork network;
        Shock reflexShock;
        Shock supramaximal;
        int sweep;

        /** Builds them. */
        @Setup(Level.Trial)
        public void build() {
            Ledger ledger = Ledger.load();
            Atlas atlas = Atlas.load();
            Patient man = new Patient(25, Sex.MALE, 172, 75, 37, PlexusVariant.NORMAL, List.of());
            LesionedFibers fibers = LesionedFibers.integrate(List.of(), atlas.pathways(), 37, 1, 1, ledger, done -> {});
            limb = new Limb(atlas, fibers, man, Side.LEFT, ledger, 1);
            network = network();
            reflexShock = new Shock(limb.places().get("popliteal fossa"), 7.5, 1, 0);
            supramaximal = new Shock(limb.places().get("popliteal fossa"), 30, 1, 0);
        }

        ReflexNetwork network() {
            return new ReflexNetwork(limb, List.of(Atlas.load().muscle("soleus")), STEP_MS);
        }
    }

    /** One sweep of 60 ms at the current of the largest H-reflex. */
    @Benchmark
    public List<Discharge> sweep(Soleus soleus) {
        return soleus.network.run(Protocol.rest(60, soleus.sweep++).with(soleus.reflexShock));
    }

    /** The same with every fiber excited. */
    @Benchmark
    public List<Discharge> supramaximalSweep(Soleus soleus) {
        return soleus.network.run(Protocol.rest(60, soleus.sweep++).with(soleus.supramaximal));
    }

    /** One second of full voluntary effort. */
    @Benchmark
    public List<Discharge> secondOfEffort(Soleus soleus) {
        return soleus.network.run(Protocol.rest(1000, soleus.sweep++).withEffort(1));
    }

    /** A network built and swept for the first time, its synapses drawn. */
    @Benchmark
    public List<Discharge> buildAndSweep(Soleus soleus) {
        return soleus.network().run(Protocol.rest(60, 0).with(soleus.reflexShock));
    }
}
