package org.rootlet.reflex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.InputException;
import org.rootlet.lesion.LoadedBody;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;

/** A shock to the peroneal nerve inhibits soleus through the Ia afferents of tibialis anterior. */
class ReciprocalInhibitionTest {
    private static final Patient MAN = new Patient(25, Sex.MALE, 172, 75, 37, PlexusVariant.NORMAL, List.of());
    private static final double REFLEX_FROM_MS = 24;

    private final Limb limb = new Limb(LoadedBody.ATLAS, LoadedBody.under(), MAN, Side.LEFT, LoadedBody.LEDGER, 1);
    private final ReflexNetwork soleus = new ReflexNetwork(limb, List.of(LoadedBody.ATLAS.muscle("soleus")), 0.05);

    private long reflex(double peronealMa, double leadMs) {
        Shock conditioning = new Shock(limb.places().get("fibular head"), peronealMa, 0.5, -leadMs);
        Shock test = new Shock(limb.places().get("popliteal fossa"), 6.5, 1, 0);
        return soleus.run(Protocol.rest(60, 0).with(conditioning, test)).getFirst().endPlateMs().stream()
                .flatMapToDouble(Arrays::stream)
                .filter(ms -> ms > REFLEX_FROM_MS)
                .count();
    }

    @Test
    void aPeronealShockAMillisecondOrTwoBeforeShrinksTheReflexOfSoleus() {
        long alone = reflex(0, 1);
        assertThat(alone).isPositive();
        assertThat(reflex(10, 1)).isLessThan((long) (0.95 * alone));
        assertThat(reflex(10, 2)).isLessThan(alone);
    }

    @Test
    void aWeakPeronealShockDoesNothing() {
        assertThat(reflex(0.5, 1)).isEqualTo(reflex(0, 1));
    }

    @Test
    void placesThatOneFiberPassesBothAreRefused() {
        ReflexNetwork foot = new ReflexNetwork(limb, List.of(LoadedBody.ATLAS.muscle("abductor hallucis")), 0.05);
        Protocol twice = Protocol.rest(60, 0)
                .with(
                        new Shock(limb.places().get("ankle"), 10, 0.2, 0),
                        new Shock(limb.places().get("popliteal fossa"), 10, 0.2, 1));
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> foot.run(twice))
                .withMessageContaining("passes two of the places");
    }
}
