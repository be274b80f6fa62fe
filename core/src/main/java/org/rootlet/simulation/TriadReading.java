package org.rootlet.simulation;

import java.util.ArrayList;
import java.util.List;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.evidence.Ledger;
import org.rootlet.exam.Examination;
import org.rootlet.exam.ReflexFinding;

/** Looks for the S1 triad in an examination, as a reader of the examination would, and says what it is worth. */
final class TriadReading {
    private static final List<String> CALF_FUNCTIONS = List.of("push-off", "single-leg heel raise");
    /** What the keys of the regions down the back of the leg begin with. */
    private static final List<String> BACK_OF_LEG = List.of("thigh_post", "pop_fossa", "calf_post_up", "calf_post_low");

    private final Atlas atlas;
    private final Ledger ledger;
    private final Examination healthy;

    /**
     * Creates the reading.
     *
     * @param healthy the same person without any lesion, age and all
     */
    TriadReading(Atlas atlas, Ledger ledger, Examination healthy) {
        this.atlas = atlas;
        this.ledger = ledger;
        this.healthy = healthy;
    }

    List<Triad> read(Examination examination) {
        List<Triad> triads = new ArrayList<>();
        for (Side side : Side.values()) {
            boolean pain = posteriorLegPain(examination, side);
            boolean weak = weakPushOff(examination, side);
            boolean jerk = lostAnkleJerk(examination, side);
            triads.add(new Triad(side, pain, weak, jerk, statement(examination, side, pain, weak, jerk)));
        }
        return triads;
    }

    private boolean posteriorLegPain(Examination examination, Side side) {
        return examination.symptoms().stream()
                .filter(symptom -> symptom.side() == side && symptom.name().equals("leg pain"))
                .flatMap(symptom -> symptom.regions().stream())
                .map(atlas::region)
                .map(SkinRegion::key)
                .anyMatch(key -> BACK_OF_LEG.stream().anyMatch(key::startsWith));
    }

    /** Weaker than the same person was without a lesion, by hand or in what the calf has to do. */
    private boolean weakPushOff(Examination examination, Side side) {
        boolean weakByHand = examination.motor().stream()
                .anyMatch(finding -> finding.side() == side
                        && atlas.muscle(finding.muscle()).action().equals("plantar flexion")
                        && finding.mrc() < 5);
        boolean failsStanding = examination.signs().stream()
                .anyMatch(sign -> sign.side() == side
                        && CALF_FUNCTIONS.contains(sign.name())
                        && !sign.result().equals("possible")
                        && !healthy.signs().stream()
                                .filter(other ->
                                        other.side() == side && other.name().equals(sign.name()))
                                .allMatch(other -> other.result().equals(sign.result())));
        return weakByHand || failsStanding;
    }

    /** Reduced, and clearly below what the same person's age alone would leave. */
    private boolean lostAnkleJerk(Examination examination, Side side) {
        ReflexFinding here = ankle(examination, side);
        double kept = here.responseFraction() / ankle(healthy, side).responseFraction();
        return here.grade() < 2 && kept < ledger.value("reflex.grade.reduced-side-ratio");
    }

    private static ReflexFinding ankle(Examination examination, Side side) {
        return examination.reflexes().stream()
                .filter(reflex -> reflex.side() == side && reflex.name().equals("ankle"))
                .findFirst()
                .orElseThrow();
    }

    private String statement(Examination examination, Side side, boolean pain, boolean weak, boolean jerk) {
        int present = (pain ? 1 : 0) + (weak ? 1 : 0) + (jerk ? 1 : 0);
        String age = weakOnBothSides(examination);
        return switch (present) {
            case 0 -> "None of the S1 triad on the " + side.label() + "." + age;
            case 3 ->
                "All three of the S1 triad on the %s (posterior leg pain, weak push-off, lost ankle jerk): this points to the %s root. "
                                .formatted(side.label(), Root.S1)
                        + weight()
                        + age;
            default ->
                "%d of 3 of the S1 triad on the %s (%s): compatible with the %s root, not enough to name it. "
                                .formatted(present, side.label(), listed(pain, weak, jerk), Root.S1)
                        + weight()
                        + age;
        };
    }

    private String weakOnBothSides(Examination examination) {
        int left = ankle(examination, Side.LEFT).grade();
        int right = ankle(examination, Side.RIGHT).grade();
        if (left >= 2 || right >= 2) {
            return "";
        }
        boolean leftLost = lostAnkleJerk(examination, Side.LEFT);
        boolean rightLost = lostAnkleJerk(examination, Side.RIGHT);
        if (leftLost && rightLost) {
            return " Both ankle jerks are weaker than age explains: look for a lesion of both sides.";
        }
        String withAge = leftLost || rightLost
                ? " Age weakens the other ankle jerk too, so the lost one weighs less"
                : " Age alone weakens both ankle jerks";
        return withAge
                + ": about %.0f %% of healthy people over 60 lack them."
                        .formatted(100 * ledger.value("exam.ankle-reflex.absent-over-60-fraction"));
    }

    private static String listed(boolean pain, boolean weak, boolean jerk) {
        List<String> words = new ArrayList<>();
        if (pain) {
            words.add("posterior leg pain");
        }
        if (weak) {
            words.add("weak push-off");
        }
        if (jerk) {
            words.add("lost ankle jerk");
        }
        return String.join(", ", words);
    }

    private String weight() {
        return ("It does not prove it: in chronic patients a clinician's whole examination for S1 had a likelihood ratio of only %.2f"
                        + " against imaging, and an L5, S2, plexus, sciatic or tibial lesion can look alike.")
                .formatted(ledger.value("clinical.clinician.s1.lr-positive"));
    }
}
