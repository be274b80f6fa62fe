package org.rootlet.inference;

import java.util.List;
import java.util.random.RandomGenerator;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.evidence.Ledger;
import org.rootlet.exam.ManualMuscleTest;
import org.rootlet.sensation.Modality;

/**
 * What people complain of and show without a lesion of a nerve. The nerve model cannot give it; frequencies are assumptions of the ledger
 * ({@code inference.background.*}, {@code inference.mimic.*}). Changes are written over the codes of a healthy examination.
 */
final class Background {
    /** Where pain from joints, muscles and ligaments of the back and hip is felt. */
    private static final List<String> SOMATIC = List.of(
            "upper buttock",
            "lower buttock",
            "upper posterior thigh",
            "lower posterior thigh",
            "lateral thigh",
            "groin");

    private static final List<String> CALF = List.of("upper posterior calf", "lower posterior calf");
    private static final List<String> FLEXORS = List.of("iliopsoas", "tibialis anterior", "biceps femoris long head");
    private static final List<String> CALF_MUSCLES = List.of("medial gastrocnemius", "lateral gastrocnemius", "soleus");

    /** Conditions that look like a lesion of a nerve. */
    private enum Mimic {
        TENDON,
        HIP,
        VESSELS,
        UPPER_MOTOR_NEURON,
        FUNCTIONAL
    }

    private final Atlas atlas;
    private final Ledger ledger;
    private final ParticleCoder coder;

    Background(Atlas atlas, ParticleCoder coder, Ledger ledger) {
        this.atlas = atlas;
        this.coder = coder;
        this.ledger = ledger;
    }

    /** Writes what a drawn person without a lesion shows over the codes of a healthy one. */
    void write(Structure structure, byte[] codes, RandomGenerator random) {
        if (structure == Structure.NONE) {
            somaticPain(codes, random);
        } else if (structure == Structure.MIMIC) {
            mimic(codes, random);
        }
    }

    private void somaticPain(byte[] codes, RandomGenerator random) {
        if (random.nextDouble() < value("background.leg-pain")) {
            pain(codes, SOMATIC, Side.LEFT, random);
            if (random.nextDouble() < value("background.leg-pain-both")) {
                pain(codes, SOMATIC, Side.RIGHT, random);
            }
        }
        if (random.nextDouble() < value("background.numbness")) {
            symptom(codes, "numbness", Side.LEFT, random);
        }
        if (random.nextDouble() < value("background.weakness")) {
            symptom(codes, "weakness", Side.LEFT, random);
        }
    }

    private void mimic(byte[] codes, RandomGenerator random) {
        Mimic[] all = Mimic.values();
        switch (all[random.nextInt(all.length)]) {
            case TENDON -> {
                pain(codes, CALF, Side.LEFT, random);
                weaken(codes, CALF_MUSCLES, random);
                symptom(codes, "weakness", Side.LEFT, random);
                for (String sign : List.of("single-leg heel raise", "standing on the toes", "push-off")) {
                    coder.set(codes, new FindingName(Kind.SIGN, sign), Side.LEFT, ParticleCoder.PRESENT);
                }
                if (random.nextDouble() < value("mimic.tendon-jerk-lost")) {
                    coder.set(codes, new FindingName(Kind.REFLEX, "ankle"), Side.LEFT, random.nextInt(2));
                }
            }
            case HIP -> {
                pain(codes, SOMATIC, Side.LEFT, random);
                weaken(codes, List.of("iliopsoas", "gluteus medius"), random);
                coder.set(codes, new FindingName(Kind.SIGN, "walking tolerance"), Side.LEFT, ParticleCoder.LIMITED);
            }
            case VESSELS -> {
                boolean both = random.nextBoolean();
                for (Side side : both ? Side.values() : new Side[] {Side.LEFT}) {
                    pain(codes, CALF, side, random);
                    coder.set(codes, new FindingName(Kind.SYMPTOM, "leg pain on walking"), side, intensity(random));
                    coder.set(codes, new FindingName(Kind.SIGN, "walking tolerance"), side, ParticleCoder.LIMITED);
                }
            }
            case UPPER_MOTOR_NEURON -> {
                weaken(codes, FLEXORS, random);
                symptom(codes, "weakness", Side.LEFT, random);
                for (String reflex : List.of("ankle", "knee", "medial hamstring", "adductor")) {
                    coder.set(codes, new FindingName(Kind.REFLEX, reflex), Side.LEFT, 3 + random.nextInt(2));
                }
            }
            case FUNCTIONAL -> {
                symptom(codes, "weakness", Side.LEFT, random);
                boolean full = random.nextDouble() < value("mimic.functional-normal-lying");
                double weak = full ? 0 : value("mimic.functional-muscle-weak");
                atlas.muscles().stream()
                        .filter(ManualMuscleTest::tests)
                        .map(Muscle::name)
                        .filter(muscle -> random.nextDouble() < weak)
                        .forEach(muscle -> weaken(codes, List.of(muscle), random));
                for (String sign : List.of("single-leg heel raise", "standing on the toes", "walking")) {
                    if (random.nextBoolean()) {
                        coder.set(codes, new FindingName(Kind.SIGN, sign), Side.LEFT, ParticleCoder.PRESENT);
                    }
                }
                if (random.nextDouble() < value("mimic.functional-numb")) {
                    symptom(codes, "numbness", Side.LEFT, random);
                    for (SkinRegion region : atlas.regions()) {
                        for (Modality modality : Modality.values()) {
                            coder.set(
                                    codes,
                                    new FindingName(Kind.SENSATION, region.name(), modality.label()),
                                    Side.LEFT,
                                    random.nextInt(Kind.SENSATION.codes() / 2));
                        }
                    }
                }
            }
        }
    }

    private void weaken(byte[] codes, List<String> muscles, RandomGenerator random) {
        int code = random.nextInt(10);
        muscles.forEach(muscle -> coder.set(codes, new FindingName(Kind.MOTOR, muscle), Side.LEFT, code));
    }

    private void pain(byte[] codes, List<String> regions, Side side, RandomGenerator random) {
        symptom(codes, "leg pain", side, random);
        for (String region : regions) {
            coder.set(codes, new FindingName(Kind.FIELD, region), side, random.nextInt(2));
        }
    }

    private void symptom(byte[] codes, String name, Side side, RandomGenerator random) {
        coder.set(codes, new FindingName(Kind.SYMPTOM, name), side, intensity(random));
    }

    private static int intensity(RandomGenerator random) {
        return 2 + random.nextInt(7);
    }

    private double value(String name) {
        return ledger.value("inference." + name);
    }
}
