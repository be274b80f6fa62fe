package org.rootlet.reflex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.InputException;
import org.rootlet.lesion.LoadedBody;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;

/**
 * Which currents reach which fibers of the tibial nerve at the popliteal fossa, over six people of different height.
 *
 * <p>Strength-duration time constants are measured as in people: from the currents that give a response of one size at pulses of
 * several durations. Weiss has the charge grow as a straight line over the duration, which meets 0 at minus the time constant. Against
 * BRAIN1996SD: 0.459 ms (SD 0.126) for motor and 0.665 ms (SD 0.182) for sensory axons, 20 people.
 */
class MuscleNerveTest {
    private static final double[] PULSES_MS = {0.1, 0.2, 0.5, 1};
    private static final double NORM_MOTOR_MS = LoadedBody.LEDGER.value("clinical.norm.strength-duration.motor-ms");
    private static final double NORM_SENSORY_MS = LoadedBody.LEDGER.value("clinical.norm.strength-duration.sensory-ms");
    private static final Muscle SOLEUS = LoadedBody.ATLAS.muscle("soleus");
    private static final List<Limb> LEGS =
            List.of(leg(158, 1), leg(164, 2), leg(170, 3), leg(174, 4), leg(180, 5), leg(186, 6));

    private static Limb leg(double heightCm, long seed) {
        Patient man = new Patient(25, Sex.MALE, heightCm, 75, 37, PlexusVariant.NORMAL, List.of());
        return new Limb(LoadedBody.ATLAS, LoadedBody.under(), man, Side.LEFT, LoadedBody.LEDGER, seed);
    }

    private static StimulusPlace knee(Limb leg) {
        return leg.places().get(StimulusPlaces.POPLITEAL_FOSSA);
    }

    /** Returns the time constant from the straight line through the charges, by least squares, ms. */
    private static double timeConstantMs(DoubleUnaryOperator thresholdMa) {
        double meanMs = Arrays.stream(PULSES_MS).average().orElseThrow();
        double meanCharge = Arrays.stream(PULSES_MS)
                .map(ms -> ms * thresholdMa.applyAsDouble(ms))
                .average()
                .orElseThrow();
        double up = 0;
        double along = 0;
        for (double ms : PULSES_MS) {
            up += (ms - meanMs) * (ms * thresholdMa.applyAsDouble(ms) - meanCharge);
            along += (ms - meanMs) * (ms - meanMs);
        }
        double rheobaseMa = up / along;
        return meanCharge / rheobaseMa - meanMs;
    }

    @Test
    void motorAxonsHaveThePublishedTimeConstant() {
        for (Limb leg : LEGS) {
            MuscleNerve nerve = new MuscleNerve(leg, SOLEUS);
            assertThat(timeConstantMs(ms -> nerve.leastMotorMa(knee(leg), ms))).isCloseTo(NORM_MOTOR_MS, within(0.005));
            assertThat(timeConstantMs(ms -> nerve.allMotorMa(knee(leg), ms))).isCloseTo(NORM_MOTOR_MS, within(0.005));
        }
    }

    @Test
    void afferentsHaveTheLongerOneOfSensoryAxons() {
        for (Limb leg : LEGS) {
            MuscleNerve nerve = new MuscleNerve(leg, SOLEUS);
            SensoryNerve sural = new SensoryNerve(leg, LoadedBody.ATLAS.region("lateral foot"));
            StimulusPlace calf = leg.places().get(StimulusPlaces.SURAL);
            assertThat(timeConstantMs(ms -> nerve.leastIaMa(knee(leg), ms))).isCloseTo(NORM_SENSORY_MS, within(0.005));
            assertThat(timeConstantMs(ms -> sural.allMa(calf, ms))).isCloseTo(NORM_SENSORY_MS, within(0.005));
        }
    }

    /** As it is measured in people: the current that makes half of the units fire, found by shocks to the whole network. */
    @Test
    void theResponseOfTheWholeMuscleHasTheTimeConstantOfMotorAxons() {
        Limb leg = LEGS.getFirst();
        ReflexNetwork network = new ReflexNetwork(leg, List.of(SOLEUS), 0.1);
        double directMs = new MuscleNerve(leg, SOLEUS).lastDirectMs(knee(leg));
        assertThat(timeConstantMs(pulseMs -> halfMa(network, knee(leg), pulseMs, directMs)))
                .isCloseTo(NORM_MOTOR_MS, within(0.03));
    }

    private static double halfMa(ReflexNetwork network, StimulusPlace place, double pulseMs, double directMs) {
        double tooLittle = 0;
        double enough = 200;
        while (enough - tooLittle > 0.01) {
            double middle = (tooLittle + enough) / 2;
            int fired = direct(network, new Shock(place, middle, pulseMs, 0), directMs);
            if (2 * fired < network.limb().units(SOLEUS).size()) {
                tooLittle = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }

    @Test
    void longerPulsesNeedLessCurrentAndMoreCharge() {
        for (Limb leg : LEGS) {
            MuscleNerve nerve = new MuscleNerve(leg, SOLEUS);
            for (int i = 1; i < PULSES_MS.length; i++) {
                double shortMs = PULSES_MS[i - 1];
                double longMs = PULSES_MS[i];
                assertThat(nerve.leastMotorMa(knee(leg), longMs))
                        .isLessThan(nerve.leastMotorMa(knee(leg), shortMs))
                        .isGreaterThan(nerve.leastMotorMa(knee(leg), shortMs) * shortMs / longMs);
                assertThat(nerve.leastIaMa(knee(leg), longMs)).isLessThan(nerve.leastIaMa(knee(leg), shortMs));
            }
        }
    }

    /** Ia afferents gain on motor axons as pulses get longer: why the H-reflex is sought with 1 ms. */
    @Test
    void longPulsesFavorAfferents() {
        for (Limb leg : LEGS) {
            MuscleNerve nerve = new MuscleNerve(leg, SOLEUS);
            assertThat(nerve.leastIaMa(knee(leg), 1) / nerve.leastMotorMa(knee(leg), 1))
                    .isLessThan(1)
                    .isLessThan(nerve.leastIaMa(knee(leg), 0.1) / nerve.leastMotorMa(knee(leg), 0.1));
        }
    }

    /** Returns how many units a shock makes fire without the way over the cord. */
    private static int direct(ReflexNetwork network, Shock shock, double directMs) {
        return (int) network.run(Protocol.rest(directMs, 0).with(shock)).getFirst().endPlateMs().stream()
                .filter(spikesMs -> spikesMs.length > 0 && spikesMs[0] <= directMs)
                .count();
    }

    /** The scatter of the fibers over the nerve is a design value (reflex.stimulus.popliteal-fossa.scatter-mm), and so is the band. */
    @Test
    void largerAxonsAnswerToLessCurrentButNotStrictly() {
        for (Limb leg : LEGS) {
            List<Limb.Strand> strands = leg.motorStrands(SOLEUS, leg.units(SOLEUS)).stream()
                    .sorted(Comparator.comparingDouble(Limb.Strand::diameterUm))
                    .toList();
            double[] thresholdsMa = strands.stream()
                    .mapToDouble(strand -> leg.thresholdMa(strand, knee(leg), 1, true))
                    .toArray();
            int third = thresholdsMa.length / 3;
            double small = Arrays.stream(thresholdsMa, 0, third).average().orElseThrow();
            double large = Arrays.stream(thresholdsMa, thresholdsMa.length - third, thresholdsMa.length)
                    .average()
                    .orElseThrow();
            assertThat(large).isLessThan(0.9 * small);
            int against = 0;
            int pairs = 0;
            for (int i = 0; i < thresholdsMa.length; i++) {
                for (int j = i + 1; j < thresholdsMa.length; j++) {
                    against += thresholdsMa[j] > thresholdsMa[i] ? 1 : 0;
                    pairs++;
                }
            }
            assertThat((double) against / pairs).isBetween(0.05, 0.4);
        }
    }

    @Test
    void withoutScatterTheOrderIsThatOfSize() {
        Limb leg = LEGS.getFirst();
        StimulusPlace place =
                new StimulusPlace("one depth", knee(leg).site(), knee(leg).distanceMm(), 0);
        double[] thresholdsMa = leg.motorStrands(SOLEUS, leg.units(SOLEUS)).stream()
                .sorted(Comparator.comparingDouble(Limb.Strand::diameterUm).reversed())
                .mapToDouble(strand -> leg.thresholdMa(strand, place, 1, true))
                .toArray();
        assertThat(thresholdsMa).isSorted();
    }

    @Test
    void moreCurrentReachesEveryAxonThatLessReaches() {
        Limb leg = LEGS.getFirst();
        ReflexNetwork network = new ReflexNetwork(leg, List.of(SOLEUS), 0.1);
        MuscleNerve nerve = new MuscleNerve(leg, SOLEUS);
        double firstMa = nerve.leastMotorMa(knee(leg), 1);
        double allMa = nerve.allMotorMa(knee(leg), 1);
        List<Integer> fired = List.of(0.99 * firstMa, 1.01 * firstMa, (firstMa + allMa) / 2, 1.01 * allMa).stream()
                .map(ma -> direct(network, new Shock(knee(leg), ma, 1, 0), nerve.lastDirectMs(knee(leg))))
                .toList();
        assertThat(fired).isSorted().startsWith(0).endsWith(leg.units(SOLEUS).size());
        assertThat(fired.get(1)).isPositive();
    }

    @Test
    void pulsesThatNoStimulatorGivesAreRefused() {
        Limb leg = LEGS.getFirst();
        MuscleNerve nerve = new MuscleNerve(leg, SOLEUS);
        for (double pulseMs : new double[] {0, -1, 5.1, Double.NaN}) {
            assertThatThrownBy(() -> nerve.leastMotorMa(knee(leg), pulseMs))
                    .isInstanceOf(InputException.class)
                    .hasMessage("Pulse is %s ms; allowed is 0.01 to 5 ms.", pulseMs);
        }
    }
}
