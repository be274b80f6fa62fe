package org.rootlet.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the reports write them: the same digits on every machine and in every locale. */
final class Numbers {
    private Numbers() {}

    /** Returns the number with at most so many decimals, without trailing zeros. */
    static String decimal(double value, int places) {
        if (!Double.isFinite(value)) {
            return "n/a";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Returns a coordinate of a picture, to a tenth of a unit. */
    static String coordinate(double value) {
        long tenths = Math.round(value * 10);
        if (tenths % 10 == 0) {
            return Long.toString(tenths / 10);
        }
        return (tenths < 0 ? "-" : "") + Math.abs(tenths / 10) + "." + Math.abs(tenths % 10);
    }

    /** Returns a share as a whole percentage; shares that are small but not zero are written {@code <1}. */
    static String percent(double share) {
        double percent = share * 100;
        if (percent > 0 && percent < 0.5) {
            return "<1";
        }
        if (percent < 100 && percent >= 99.5) {
            return ">99";
        }
        return Long.toString(Math.round(percent));
    }

    /** Returns a count with thin grouping: 12 345. */
    static String count(long value) {
        String digits = Long.toString(value);
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && digits.length() > 4 && (digits.length() - i) % 3 == 0) {
                grouped.append('\u00a0');
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }
}
