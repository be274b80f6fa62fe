package org.rootlet.exam;

import java.util.List;
import java.util.Locale;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.muscle.FunctionDemand;
import org.rootlet.muscle.LegFunction;
import org.rootlet.sensation.Joint;
import org.rootlet.sensation.Proprioception;
import org.rootlet.sensation.SensationResult;
import org.rootlet.sensation.SkinSensation;

/**
 * Standing and walking, which need strength and position sense: each sign is the worse of the two.
 *
 * <p>Standing balance is standing with the eyes closed, the leg bearing its half of the body. It is impossible where the calf
 * does not hold quiet standing or the ankle tells no position, limited where the calf barely holds a forward sway or the ankle
 * tells less. Walking, with the eyes open, is limited where push-off at a comfortable speed is out of reach or the ankle tells
 * nothing (the eyes make up for less than that), and impossible where both legs together give less than the share of quiet standing to which people adapt.
 *
 * <p>Known limits: the ankle alone; no vestibular sense, no timing, no aids.
 */
final class Stance {
    private static final String POSSIBLE = "possible";
    private static final String LIMITED = "limited";
    private static final String IMPOSSIBLE = "impossible";

    private final LegFunction function;
    private final Proprioception sense;
    private final SkinSensation skin;
    private final double limitedBelow;
    private final double adaptable;
    private final double pushOffSpeedMPerS;

    Stance(LegFunction function, Proprioception sense, SkinSensation skin, Ledger ledger) {
        this.function = function;
        this.sense = sense;
        this.skin = skin;
        limitedBelow = ledger.value("muscle.function.limited-below-reserve");
        adaptable = ledger.value("muscle.function.adaptable-down-to-reserve");
        pushOffSpeedMPerS = ledger.value("muscle.demand.push-off-speed-m-per-s");
    }

    /** Returns both signs of a side. */
    List<SignFinding> signs(Side side) {
        double ankle = sense.surviving(Joint.ANKLE, side);
        SensationResult position = skin.result(ankle);
        double sway = function.forwardSway(side).reserve();
        double pushOff = function.pushOff(side, pushOffSpeedMPerS).reserve();
        return List.of(
                new SignFinding("standing balance", side, balance(side, sway, position), detail(sway, ankle)),
                new SignFinding("walking", side, walking(pushOff, position), detail(pushOff, ankle)));
    }

    private String balance(Side side, double swayReserve, SensationResult position) {
        if (function.quietStanding(side).reserve() < 1 || position == SensationResult.ABSENT) {
            return IMPOSSIBLE;
        }
        return swayReserve < limitedBelow || position == SensationResult.REDUCED ? LIMITED : POSSIBLE;
    }

    private String walking(double pushOffReserve, SensationResult position) {
        FunctionDemand left = function.quietStanding(Side.LEFT);
        FunctionDemand right = function.quietStanding(Side.RIGHT);
        if (left.capacityNm() + right.capacityNm() < adaptable * (left.demandNm() + right.demandNm())) {
            return IMPOSSIBLE;
        }
        return pushOffReserve < 1 || position == SensationResult.ABSENT ? LIMITED : POSSIBLE;
    }

    private static String detail(double reserve, double ankle) {
        return String.format(
                Locale.ROOT, "capacity %.2f of the demand, %.0f %% of position sense", reserve, 100 * ankle);
    }
}
