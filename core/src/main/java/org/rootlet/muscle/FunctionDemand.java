package org.rootlet.muscle;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a function asks of a joint, and what is there.
 *
 * @param name function and joint, such as {@code push-off} or {@code climbing stairs, hip}
 * @param demandNm torque that the function asks for, N m
 * @param capacityNm torque that is left, N m
 * @param muscleShares for each muscle or group the part of the healthy torque of the joint that it still gives, 0 to 1, in a fixed
 *     order; their sum is what is left of the healthy torque
 */
public record FunctionDemand(String name, double demandNm, double capacityNm, Map<String, Double> muscleShares) {
    /** Keeps a copy of the shares in their order. */
    public FunctionDemand {
        muscleShares = Collections.unmodifiableMap(new LinkedHashMap<>(muscleShares));
    }

    /** Returns capacity over demand; one is just enough. */
    public double reserve() {
        return capacityNm / demandNm;
    }
}
