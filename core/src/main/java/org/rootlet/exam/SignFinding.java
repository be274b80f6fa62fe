package org.rootlet.exam;

import java.util.List;
import org.rootlet.anatomy.Side;

/**
 * One provocation or functional test.
 *
 * @param name {@code straight leg raise}, {@code crossed straight leg raise}, {@code single-leg heel raise}, ...
 * @param side side tested
 * @param result short answer, such as {@code positive}, {@code negative}, {@code possible}, {@code impossible}
 * @param detail the number behind it in words, such as {@code leg pain from 40 degrees}; may be empty
 */
public record SignFinding(String name, Side side, String result, String detail) {
    /** Every test that an examination holds, in its order. */
    public static final List<String> NAMES = List.of(
            "straight leg raise",
            "crossed straight leg raise",
            "slump",
            "femoral stretch",
            "walking tolerance",
            "single-leg heel raise",
            "standing on the toes",
            "heel walking",
            "push-off",
            "climbing stairs",
            "rising from a chair",
            "standing balance",
            "walking");
}
