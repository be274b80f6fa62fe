package org.rootlet.cohort;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Side;
import org.rootlet.electrodiagnosis.FWaveStudy;
import org.rootlet.electrodiagnosis.HReflexStudy;
import org.rootlet.electrodiagnosis.MotorStudy;
import org.rootlet.electrodiagnosis.SuralStudy;
import org.rootlet.evidence.Ledger;
import org.rootlet.inference.FindingName;
import org.rootlet.inference.Kind;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.patient.Patient;
import org.rootlet.reflex.Limb;
import org.rootlet.reflex.StimulusPlaces;

/** Nerve conduction of the legs of one person: the sural nerve, the motor nerves of the foot with F-waves, and the H-reflex of soleus. */
final class NerveStudies {
    private static final String SOLEUS = "soleus";
    private static final Motor TIBIAL = new Motor("abductor hallucis", StimulusPlaces.ANKLE);
    private static final Motor PERONEAL = new Motor("extensor digitorum brevis", StimulusPlaces.FIBULAR_HEAD);
    private static final int STEPS = Kind.RESPONSE.codes() - 1;

    private final Atlas atlas;
    private final Patient patient;
    private final Ledger ledger;
    private final long seed;
    private final double pulseMs;
    private final double stepMs;
    private final Map<Side, Leg> healthy = new EnumMap<>(Side.class);

    /** A motor nerve: the muscle that is recorded, and where the nerve is shocked. */
    private record Motor(String muscle, String place) {}

    /** What a healthy leg gives, and the current that gives the largest H-reflex, mA. */
    private record Leg(
            double hMa,
            HReflexStudy.Point h,
            double suralUv,
            double tibialMv,
            double peronealMv,
            FWaveStudy.Result tibialF,
            FWaveStudy.Result peronealF) {}

    NerveStudies(Atlas atlas, Patient patient, LesionedFibers healthy, Ledger ledger, long seed) {
        this.atlas = atlas;
        this.patient = patient;
        this.ledger = ledger;
        this.seed = seed;
        pulseMs = ledger.value("electrodiagnosis.pulse-ms");
        stepMs = ledger.value("inference.late-response.step-ms");
        for (Side side : Side.values()) {
            Limb limb = limb(healthy, side);
            double hMa = largestHMa(limb);
            this.healthy.put(
                    side,
                    new Leg(
                            hMa,
                            h(limb, hMa),
                            sural(limb),
                            motorMv(limb, TIBIAL),
                            motorMv(limb, PERONEAL),
                            f(limb, TIBIAL),
                            f(limb, PERONEAL)));
        }
    }

    private Limb limb(LesionedFibers fibers, Side side) {
        return new Limb(atlas, fibers, patient, side, ledger, seed);
    }

    private double largestHMa(Limb limb) {
        double mostMa = study(limb).supramaximalMa(pulse());
        int currents = (int) ledger.value("inference.h-reflex.currents");
        return IntStream.range(0, currents)
                .mapToObj(step -> mostMa * (step + 1) / currents)
                .max(Comparator.comparingDouble(ma -> h(limb, ma).hMv()))
                .orElseThrow();
    }

    private HReflexStudy study(Limb limb) {
        return new HReflexStudy(limb, SOLEUS, stepMs);
    }

    private double pulse() {
        return ledger.value("inference.h-reflex.pulse-ms");
    }

    private HReflexStudy.Point h(Limb limb, double currentMa) {
        return study(limb).point(currentMa, pulse(), 1);
    }

    private double sural(Limb limb) {
        return new SuralStudy(limb).run(pulseMs).amplitudeUv();
    }

    private double motorMv(Limb limb, Motor nerve) {
        return new MotorStudy(limb, nerve.muscle())
                .response(nerve.place(), pulseMs)
                .negativePeakMv();
    }

    private FWaveStudy.Result f(Limb limb, Motor nerve) {
        return new FWaveStudy(limb, nerve.muscle(), nerve.place(), stepMs)
                .run((int) ledger.value("inference.f-wave.shocks"), pulseMs, done -> {});
    }

    /** Writes the responses of a person; a leg without a load gives what the healthy one gives. */
    void write(LesionedFibers fibers, byte[] codes, ParticleCoder coder) {
        for (Side side : Side.values()) {
            Leg sound = sound(side);
            boolean loaded = fibers.loads().stream().anyMatch(load -> load.side() == side);
            Limb limb = limb(fibers, side);
            HReflexStudy.Point h = isMet(SOLEUS, fibers, side) ? h(limb, sound.hMa()) : sound.h();
            write(codes, coder, FindingName.H_REFLEX, side, hCode(h, sound.h()));
            write(codes, coder, FindingName.SURAL, side, code(loaded, () -> sural(limb), sound.suralUv()));
            write(codes, coder, FindingName.TIBIAL, side, code(loaded, () -> motorMv(limb, TIBIAL), sound.tibialMv()));
            write(
                    codes,
                    coder,
                    FindingName.PERONEAL,
                    side,
                    code(loaded, () -> motorMv(limb, PERONEAL), sound.peronealMv()));
        }
        writeF(fibers, codes, coder);
    }

    /** Writes the F-waves of a person. */
    private void writeF(LesionedFibers fibers, byte[] codes, ParticleCoder coder) {
        for (Side side : Side.values()) {
            Leg sound = sound(side);
            Limb limb = limb(fibers, side);
            write(codes, coder, FindingName.TIBIAL_F, side, fCode(limb, fibers, TIBIAL, sound.tibialF()));
            write(codes, coder, FindingName.PERONEAL_F, side, fCode(limb, fibers, PERONEAL, sound.peronealF()));
        }
    }

    /** Returns whether anything lies on the way to a muscle; late responses take most of the time of a particle. */
    private boolean isMet(String muscle, LesionedFibers fibers, Side side) {
        return atlas.pathways().stream()
                .filter(pathway -> pathway.target().equals(muscle))
                .anyMatch(pathway -> fibers.loads().stream()
                        .filter(load -> load.side() == side)
                        .flatMap(load -> load.sites().stream())
                        .anyMatch(pathway::passes));
    }

    private Leg sound(Side side) {
        Leg leg = healthy.get(side);
        if (leg == null) {
            throw new IllegalStateException("No healthy leg was studied on the " + side);
        }
        return leg;
    }

    private static void write(byte[] codes, ParticleCoder coder, String name, Side side, long code) {
        coder.set(codes, new FindingName(Kind.RESPONSE, name), side, code);
    }

    private static long code(boolean loaded, Supplier<Double> size, double healthy) {
        return loaded ? Math.round(STEPS * size.get() / healthy) : STEPS;
    }

    private long hCode(HReflexStudy.Point h, HReflexStudy.Point healthy) {
        if (h.hMv() < ledger.value("inference.h-reflex.present-mv")) {
            return 0;
        }
        long code = Math.round(STEPS * h.hMv() / healthy.hMv());
        return longer(h.hLatencyMs(), healthy.hLatencyMs(), "inference.h-reflex.late-ms")
                ? Math.min(code, Kind.LATE)
                : code;
    }

    /** Size is the share of shocks with an F-wave. */
    private long fCode(Limb limb, LesionedFibers fibers, Motor nerve, FWaveStudy.Result healthy) {
        FWaveStudy.Result f = isMet(nerve.muscle(), fibers, limb.side()) ? f(limb, nerve) : healthy;
        if (f.persistence() == 0) {
            return 0;
        }
        long code = Math.round(STEPS * f.persistence() / healthy.persistence());
        boolean abnormal = longer(f.minimumMs(), healthy.minimumMs(), "inference.f-wave.late-ms")
                || longer(f.chronodispersionMs(), healthy.chronodispersionMs(), "inference.f-wave.dispersed-ms");
        return abnormal ? Math.min(code, Kind.LATE) : code;
    }

    private boolean longer(OptionalDouble ms, OptionalDouble healthyMs, String limit) {
        return ms.isPresent()
                && healthyMs.isPresent()
                && ms.getAsDouble() - healthyMs.getAsDouble() > ledger.value(limit);
    }
}
