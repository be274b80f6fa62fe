package org.rootlet.electrodiagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.ReflexArc;
import org.rootlet.anatomy.Side;
import org.rootlet.exam.ReflexGrading;
import org.rootlet.lesion.LoadedBody;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;
import org.rootlet.reflex.Limb;

class TapStudyTest {
    private static final Patient MAN = new Patient(30, Sex.MALE, 172, 75, 37, PlexusVariant.NORMAL, List.of());
    private static final Limb LIMB =
            new Limb(LoadedBody.ATLAS, LoadedBody.under(), MAN, Side.LEFT, LoadedBody.LEDGER, 1);
    private static final ReflexArc ANKLE = LoadedBody.ATLAS.reflexArc("ankle");

    @Test
    void aTapOfAnExaminerIsANormalReflexOfAYoungMan() {
        TapStudy study = new TapStudy(LIMB, ANKLE);
        TapStudy.Result result = study.tap(study.standardHammer(), false, 0);
        assertThat(result.forceN())
                .isEqualTo(Arrays.stream(result.newtons()).max().orElseThrow());
        assertThat(result.rotationDeg().orElseThrow()).isPositive();
        assertThat(result.emg().marks()).extracting(Mark::label).containsExactly("tap", "T");
        ReflexGrading.Norms norms = TapStudy.norms(LIMB, ANKLE);
        assertThat(new ReflexGrading(LoadedBody.LEDGER).grade(result.forceN(), result.forceN(), norms))
                .isEqualTo(2);
    }

    @Test
    void withoutAfferentsThereIsNoReflex() {
        TapStudy study = new TapStudy(LIMB.withoutIa(), ANKLE);
        TapStudy.Result result = study.tap(study.standardHammer(), false, 0);
        assertThat(result.latencyMs()).isEmpty();
        assertThat(result.forceN()).isZero();
        assertThat(result.torqueNm().orElseThrow()).isZero();
    }
}
