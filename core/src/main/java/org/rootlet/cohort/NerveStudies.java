package org.rootlet.cohort;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Side;
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

/** Nerve conduction of the legs of one person: the sural nerve, the motor nerves of the foot and the H-reflex of soleus. */
final class NerveStudies {
    private static final String SOLEUS = "soleus";
    private static final int STEPS = Kind.RESPONSE.codes() - 1;

    private final Atlas atlas;
    private final Patient patient;
    private final Ledger ledger;
    private final long seed;
    private final double pulseMs;
    private final double stepMs;
    private final Map<Side, Legs> healthy = new EnumMap<>(Side.class);

    /** What a healthy leg gives, and the current that gives the largest H-reflex, mA. */
    private record Legs(double hMa, HReflexStudy.Point h, double suralUv, double tibialMv, double peronealMv) {}

    NerveStudies(Atlas atlas, Patient patient, LesionedFibers healthy, Ledger ledger, long seed) {
        this.atlas = atlas;
        this.patient = patient;
        this.ledger = ledger;
        this.seed = seed;
        pulseMs = ledger.value("electrodiagnosis.pulse-ms");
        stepMs = ledger.value("inference.h-reflex.step-ms");
        for (Side side : Side.values()) {
            Limb limb = limb(healthy, side);
            double hMa = largestHMa(limb);
            this.healthy.put(side, new Legs(hMa, h(limb, hMa), sural(limb), tibial(limb), peroneal(limb)));
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

    private double tibial(Limb limb) {
        return new MotorStudy(limb, "abductor hallucis")
                .response(StimulusPlaces.ANKLE, pulseMs)
                .negativePeakMv();
    }

    private double peroneal(Limb limb) {
        return new MotorStudy(limb, "extensor digitorum brevis")
                .response(StimulusPlaces.FIBULAR_HEAD, pulseMs)
                .negativePeakMv();
    }

    /** Writes the responses of a person; a leg without a load gives what the healthy one gives. */
    void write(LesionedFibers fibers, byte[] codes, ParticleCoder coder) {
        for (Side side : Side.values()) {
            Legs sound = sound(side);
            boolean loaded = fibers.loads().stream().anyMatch(load -> load.side() == side);
            Limb limb = limb(fibers, side);
            HReflexStudy.Point h = loaded && meetsSoleus(fibers, side) ? h(limb, sound.hMa()) : sound.h();
            write(codes, coder, FindingName.H_REFLEX, side, hCode(h, sound.h()));
            write(codes, coder, FindingName.SURAL, side, code(loaded, () -> sural(limb), sound.suralUv()));
            write(codes, coder, FindingName.TIBIAL, side, code(loaded, () -> tibial(limb), sound.tibialMv()));
            write(codes, coder, FindingName.PERONEAL, side, code(loaded, () -> peroneal(limb), sound.peronealMv()));
        }
    }

    /** Returns whether anything lies on the way of the reflex, which takes most of the time of a particle. */
    private boolean meetsSoleus(LesionedFibers fibers, Side side) {
        return atlas.pathways().stream()
                .filter(pathway -> pathway.target().equals(SOLEUS))
                .anyMatch(pathway -> fibers.loads().stream()
                        .filter(load -> load.side() == side)
                        .flatMap(load -> load.sites().stream())
                        .anyMatch(pathway::passes));
    }

    private Legs sound(Side side) {
        Legs legs = healthy.get(side);
        if (legs == null) {
            throw new IllegalStateException("No healthy leg was studied on the " + side);
        }
        return legs;
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
        return late(h.hLatencyMs(), healthy.hLatencyMs()) ? Math.min(code, Kind.LATE) : code;
    }

    private boolean late(OptionalDouble ms, OptionalDouble healthyMs) {
        return ms.isPresent()
                && healthyMs.isPresent()
                && ms.getAsDouble() - healthyMs.getAsDouble() > ledger.value("inference.h-reflex.late-ms");
    }
}
