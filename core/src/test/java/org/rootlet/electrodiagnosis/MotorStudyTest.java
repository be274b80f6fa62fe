package org.rootlet.electrodiagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Side;
import org.rootlet.electrodiagnosis.MotorStudy.Conduction;
import org.rootlet.electrodiagnosis.MotorStudy.Response;
import org.rootlet.evidence.InputException;
import org.rootlet.lesion.LoadedBody;
import org.rootlet.reflex.Limb;

/** Motor conduction against limits of one laboratory (velocity 40 m/s) and Buschbacher 1999 (15.3 mV, SD 4.5, in the young). */
class MotorStudyTest {
    @Test
    void tibialMotorConductionIsPublished() {
        for (Limb leg : People.YOUNG) {
            Conduction tibial = new MotorStudy(leg, "abductor hallucis").conduction("ankle", "popliteal fossa", 0.2);
            assertThat(tibial.velocityMPerS().orElseThrow()).isBetween(40.0, 55.0);
            assertThat(tibial.distal().negativePeakMv())
                    .isCloseTo(People.norm("tibial-motor.cmap-youngest-mv"), within(2 * 4.5));
            assertThat(tibial.distal().onsetMs().orElseThrow()).isBetween(2.5, 5.3);
            assertThat(tibial.proximal().peakToPeakMv())
                    .isLessThan(tibial.distal().peakToPeakMv());
        }
    }

    @Test
    void extensorDigitorumBrevisAnswersFromTheFibularHead() {
        for (Limb leg : People.YOUNG) {
            Response response = new MotorStudy(leg, "extensor digitorum brevis").response("fibular head", 0.2);
            assertThat(response.peakToPeakMv()).isBetween(2.0, 9.0);
            assertThat(response.onsetMs().orElseThrow()).isBetween(9.0, 13.0);
        }
    }

    @Test
    void twoWeeksAfterACutOfTheSpinalNerveItsShareIsGoneAtTheAnkle() {
        Response healthy = new MotorStudy(People.leg(25, 172, 1), "abductor hallucis").response("ankle", 0.2);
        Response cut = new MotorStudy(
                        People.leg(LoadedBody.under(LoadedBody.cut("spinal-nerve:S1", Side.LEFT)), 25, 172, 1),
                        "abductor hallucis")
                .response("ankle", 0.2);
        assertThat(cut.peakToPeakMv() / healthy.peakToPeakMv()).isBetween(0.3, 0.7);
    }

    @Test
    void placesInTheWrongOrderAreRefusedInASentence() {
        MotorStudy study = new MotorStudy(People.YOUNG.getFirst(), "abductor hallucis");
        assertThatThrownBy(() -> study.conduction("popliteal fossa", "ankle", 0.2))
                .isInstanceOf(InputException.class)
                .hasMessageEndingWith("allowed is the one nearer to the muscle first: ankle,popliteal fossa.");
        assertThatThrownBy(() -> study.conduction("ankle", "Ankle", 0.2))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("Both places of motor conduction are the tibial nerve at the ankle;");
        assertThatThrownBy(() -> study.response("ankle", 0))
                .isInstanceOf(InputException.class)
                .hasMessage("Pulse is 0.0 ms; allowed is 0.01 to 5 ms.");
    }
}
