package org.rootlet.simulation;

import java.util.ArrayList;
import java.util.List;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Side;
import org.rootlet.electrodiagnosis.MotorStudy;
import org.rootlet.electrodiagnosis.SuralStudy;
import org.rootlet.evidence.Ledger;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.patient.Patient;
import org.rootlet.reflex.Limb;
import org.rootlet.reflex.StimulusPlaces;

/** Shocks the nerves of both legs beyond any lesion of the spine. */
final class NerveResponses {
    private final Atlas atlas;
    private final LesionedFibers fibers;
    private final Patient patient;
    private final Ledger ledger;
    private final long seed;

    NerveResponses(Atlas atlas, LesionedFibers fibers, Patient patient, Ledger ledger, long seed) {
        this.atlas = atlas;
        this.fibers = fibers;
        this.patient = patient;
        this.ledger = ledger;
        this.seed = seed;
    }

    List<NerveResponse> read() {
        List<NerveResponse> responses = new ArrayList<>();
        double pulseMs = ledger.value("electrodiagnosis.pulse-ms");
        for (Side side : Side.values()) {
            Limb limb = new Limb(atlas, fibers, patient, side, ledger, seed);
            responses.add(new NerveResponse(
                    side,
                    new MotorStudy(limb, "abductor hallucis")
                            .response(StimulusPlaces.ANKLE, pulseMs)
                            .negativePeakMv(),
                    new MotorStudy(limb, "extensor digitorum brevis")
                            .response(StimulusPlaces.FIBULAR_HEAD, pulseMs)
                            .negativePeakMv(),
                    new SuralStudy(limb).run(pulseMs).amplitudeUv()));
        }
        return responses;
    }
}
