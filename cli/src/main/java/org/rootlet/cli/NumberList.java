package org.rootlet.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;

/**
 * The numbers of an option that takes a list, in the order given.
 *
 * @param values the numbers, at least one
 */
record NumberList(List<Double> values) {
    private static final MathContext SIX_DIGITS = new MathContext(6);

    static NumberList of(double... values) {
        return new NumberList(Arrays.stream(values).boxed().toList());
    }

    /** Rounds a result: six digits are more than the step resolves. */
    static double rounded(double value) {
        return BigDecimal.valueOf(value).round(SIX_DIGITS).doubleValue();
    }

    /** Writes a number without exponent and without zeros at its end. */
    static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
